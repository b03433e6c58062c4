import { z } from '@hono/zod-openapi'

export const summarySchema = z
  .object({
    project: z.string().describe('name of the project folder'),
    version: z.string(),
    built: z.string().nullable().describe('when the ledger was built, ISO 8601; null: not yet'),
    documents: z.int(),
    outlets: z.int(),
    commitments: z.int(),
    mentions: z.int(),
    figures: z.int(),
    differing: z.int().describe('groups of figures that differ'),
    from: z.string().nullable().describe('date of the earliest document'),
    to: z.string().nullable(),
  })
  .openapi('Summary')

export type Summary = z.infer<typeof summarySchema>
