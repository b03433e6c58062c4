import { z } from '@hono/zod-openapi'
import { entityKinds } from '../../base/values.ts'
import { columns } from '../../ledger/cooperation.ts'
import { figureSchema } from './figures.ts'
import { commitmentRowSchema, evidenceSchema } from './ledger.ts'
import { documentRefSchema, id, offset } from './values.ts'

export const entityQuerySchema = z.object({
  q: z.string().trim().max(200).default(''),
  kind: z.enum(entityKinds).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
})

/** A named thing in a list. */
export const entityRowSchema = z
  .object({
    id,
    kind: z.enum(entityKinds),
    name: z.string(),
    names: z.array(z.string()).describe('every form of its name, the most used first'),
    code: z.string().nullable(),
    parties: z.array(z.string()),
    mentions: z.int(),
    documents: z.int(),
    commitments: z.int(),
  })
  .openapi('EntityRow')

export const entityListSchema = z
  .object({
    total: z.int(),
    items: z.array(entityRowSchema).describe('those that most commitments name first'),
    kinds: z.array(z.object({ value: z.enum(entityKinds), count: z.int() })),
  })
  .openapi('EntityList')

export const entitySchema = entityRowSchema
  .extend({
    lines: z.array(commitmentRowSchema).describe('the commitments whose words name it'),
    figures: z.array(figureSchema).describe('what is claimed of it in numbers'),
    evidence: z
      .array(evidenceSchema.extend({ commitment: id }))
      .describe('later passages that bear on its commitments and name it, in order of date'),
    places: z
      .array(
        z.object({
          document: documentRefSchema,
          start: offset,
          end: offset,
          before: z.string(),
          quote: z.string(),
          after: z.string(),
        }),
      )
      .describe('where it is named, one place a document'),
    kin: z
      .array(z.object({ id, name: z.string(), kind: z.enum(entityKinds), shared: z.int() }))
      .describe('other named things in the same commitments'),
    place: z
      .object({ column: z.enum(columns), id })
      .nullable()
      .describe('where it stands in the system that /api/cooperation shows; null: nowhere'),
  })
  .openapi('Entity')

export const coverageQuerySchema = z.object({
  family: id.optional().describe('a text that several documents carry; without it the widest'),
})

/** Which document states which commitment. */
export const coverageSchema = z
  .object({
    families: z.array(
      z.object({ id, title: z.string().nullable(), language: z.string(), documents: z.int() }),
    ),
    family: id.nullable(),
    documents: z.array(documentRefSchema).describe('in order of time'),
    rows: z.array(
      z.object({
        commitment: commitmentRowSchema,
        cells: z.array(id.nullable()).describe('for each document the mention; null: left out'),
      }),
    ),
  })
  .openapi('Coverage')

export type EntityQuery = z.infer<typeof entityQuerySchema>
export type EntityRow = z.infer<typeof entityRowSchema>
export type EntityList = z.infer<typeof entityListSchema>
export type Entity = z.infer<typeof entitySchema>
export type Coverage = z.infer<typeof coverageSchema>
