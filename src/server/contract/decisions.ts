import { z } from '@hono/zod-openapi'
import { decisionActions } from '../../ledger/decision.ts'
import { decisionRequestSchema, lineFieldsSchema } from '../../operations/decision-request.ts'
import { documentRefSchema, id, offset } from './values.ts'

export { decisionRequestSchema }

/** Who decided what, when and why. */
export const decisionSchema = z
  .object({
    id,
    at: z.string(),
    by: z.string(),
    action: z.enum(decisionActions),
    target: z.array(z.string()).describe('ids as they were when it was made'),
    before: lineFieldsSchema.describe('the fields of its line as they were'),
    after: z.record(z.string(), z.unknown()).describe('the fields as they shall be'),
    reason: z.string(),
    quotes: z.array(z.string()).describe('the words that it rests on'),
    undone: z.boolean().describe('taken back by a later decision'),
    lost: z.string().nullable().describe('why it has no hold in the ledger; null: it has'),
    lines: z.array(id).describe('the lines that it is about, under the ids that they have now'),
  })
  .openapi('Decision')

export const decidedSchema = z
  .object({
    id: id.describe('of the decision'),
    changed: z.array(id).describe('lines that look otherwise now, also those that are gone'),
    line: id.nullable().describe('where what was decided on stands now'),
    split_off: id.nullable().describe('the line that a split made'),
  })
  .openapi('Decided')

export const decisionQuerySchema = z.object({
  lost: z.enum(['1']).optional().describe('1: only decisions that can no longer be anchored'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})

export const decisionPageSchema = z
  .object({ total: z.int(), items: z.array(decisionSchema) })
  .openapi('DecisionPage')

/** Two people said otherwise of one field of one line. */
export const disagreementSchema = z
  .object({
    commitment: id,
    field: z.string(),
    views: z.array(z.object({ by: z.string(), decision: id, value: z.unknown() })),
  })
  .openapi('Disagreement')

export const assessmentSchema = z
  .object({
    decision: id,
    at: z.string(),
    by: z.string(),
    party: z.string().nullable(),
    score: z.union([z.literal(1), z.literal(0), z.literal(-1), z.null()]),
    status: z.string(),
    date: z.string(),
    note: z.string(),
    current: z.boolean().describe('false: a later one says otherwise of the same party'),
    places: z.array(z.object({ document: documentRefSchema, start: offset, end: offset, quote: z.string() })),
  })
  .openapi('Assessment')

export const scaleSchema = z
  .object({
    id: z.string(),
    steps: z.array(
      z.object({
        status: z.string(),
        score: z.union([z.literal(1), z.literal(0), z.literal(-1), z.null()]),
        name: z.record(z.string(), z.string()),
      }),
    ),
  })
  .openapi('Scale')

export type LogQuery = z.infer<typeof decisionQuerySchema>
export type DecisionRequest = z.input<typeof decisionRequestSchema>
export type LineFields = z.infer<typeof lineFieldsSchema>
export type Decision = z.infer<typeof decisionSchema>
export type Decided = z.infer<typeof decidedSchema>
export type DecisionPage = z.infer<typeof decisionPageSchema>
export type Disagreement = z.infer<typeof disagreementSchema>
export type Assessment = z.infer<typeof assessmentSchema>
export type Scale = z.infer<typeof scaleSchema>
