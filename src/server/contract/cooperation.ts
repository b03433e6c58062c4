import { z } from '@hono/zod-openapi'
import { entityKinds } from '../../base/values.ts'
import { columns } from '../../ledger/cooperation.ts'
import { commitmentRowSchema, pageLimit } from './ledger.ts'
import { id } from './values.ts'

export const cooperationQuerySchema = z.object({
  party: id.optional().describe('a party that is to act, as the ledger writes it'),
  mechanism: id.optional().describe('id of a mechanism, an initiative, an agreement or an event'),
  project: id.optional().describe('id of a project'),
  most: z.coerce.number().int().min(1).max(60).default(12).describe('of each column'),
  limit: z.coerce.number().int().min(1).max(pageLimit).default(50).describe('of lines'),
  offset: z.coerce.number().int().min(0).default(0),
})

const nodeSchema = z.object({
  id: id.describe('of the named thing, or the party as the ledger writes it'),
  entity: id.nullable().describe('of the named thing; null: a party that no document names by itself'),
  kind: z.enum(entityKinds),
  name: z.string(),
  commitments: z.int(),
  shared: z.int().describe('those of them that also belong to what is chosen in the other columns'),
})

const columnSchema = z.object({
  total: z.int().describe('in the whole ledger, shown or not'),
  joined: z.int().describe('how many of all share a commitment with what is chosen in the other columns'),
  nodes: z
    .array(nodeSchema)
    .describe('those with the most commitments first, and what is chosen if it is none of them'),
})

/** The commitments that name a mechanism or a project, as one system: who, through what, on what. */
export const cooperationSchema = z
  .object({
    commitments: z.int().describe('that name a mechanism or a project'),
    columns: z.object({ party: columnSchema, mechanism: columnSchema, project: columnSchema }),
    joins: z
      .array(
        z.object({
          from: id,
          to: id,
          columns: z.tuple([z.enum(columns), z.enum(columns)]),
          commitments: z.int(),
          shared: z.int().describe('those of them that belong to all that is chosen'),
        }),
      )
      .describe('two of different columns that share commitments'),
    total: z.int().describe('commitments of what is chosen; 0: nothing is'),
    items: z.array(commitmentRowSchema).describe('a page of them, the newest first'),
  })
  .openapi('Cooperation')

export type CooperationQuery = z.infer<typeof cooperationQuerySchema>
export type Cooperation = z.infer<typeof cooperationSchema>
export type SystemColumn = (typeof columns)[number]
export type SystemNode = z.infer<typeof nodeSchema>
export type SystemJoin = Cooperation['joins'][number]
