import { z } from '@hono/zod-openapi'
import type { Edit } from '../../reuse/alignment.ts'
import { documentRefSchema, id } from './values.ts'

const materialKinds = ['figure', 'name', 'negation', 'modal'] as const satisfies NonNullable<
  Edit['material']
>[]

export const collationQuerySchema = z.object({
  document: z.array(id).min(2).max(8).describe('ids of two to eight documents'),
})

/** One step from a sentence of the base text to what another version has: `before` in the base, `after` in the other. */
const editSchema = z.object({
  op: z.enum(['equal', 'insert', 'delete', 'replace']),
  before: z.string(),
  after: z.string(),
  material: z.enum(materialKinds).nullable().describe('set where the change touches what people look for'),
})

const versionSchema = documentRefSchema.extend({
  same: z.int().describe('sentences of the base text that it has unchanged'),
  changed: z.int(),
  absent: z.int(),
  letters: z.number().describe('0 to 1: letters of the base text that stand equal in it'),
})

/** Versions of one text, sentence by sentence, set against the fullest. */
export const collationSchema = z
  .object({
    base: documentRefSchema,
    versions: z.array(versionSchema).describe('the others, in order of time'),
    rows: z.array(
      z.object({
        sentence: z.string(),
        cells: z
          .array(
            z.object({
              presence: z.enum(['same', 'changed', 'absent']),
              moved: z.boolean().describe('it stands in another order than in the base text'),
              after: z
                .int()
                .nullable()
                .describe(
                  'where it is moved: index of the row after which it stands there; -1: before the first',
                ),
              edits: z.array(editSchema),
            }),
          )
          .describe('one for each version'),
      }),
    ),
    additions: z.array(
      z.object({
        version: z.int().describe('index of the version that has it'),
        after: z.int().describe('index of the row after which it stands; -1: before the first'),
        text: z.string(),
      }),
    ),
    material: z.array(
      z.object({
        version: z.int(),
        row: z.int(),
        kind: z.enum(materialKinds),
        before: z.string(),
        after: z.string(),
      }),
    ),
  })
  .openapi('Collation')

export type Collation = z.infer<typeof collationSchema>
