import { z } from '@hono/zod-openapi'
import { commitmentRowSchema, evidenceSchema, pageLimit } from './ledger.ts'
import { decisionSchema, disagreementSchema } from './decisions.ts'

const paging = {
  limit: z.coerce.number().int().min(1).max(pageLimit).default(50),
  offset: z.coerce.number().int().min(0).default(0),
}

export const suggestionQuerySchema = z.object({
  ...paging,
  after: z.iso.datetime().optional().describe('only what was suggested later than this'),
  strength: z.enum(['direct', 'related']).optional(),
})

/** A suggestion that nobody has judged, with the line that it bears on. */
export const suggestionSchema = evidenceSchema.extend({
  suggested_at: z.string().describe('when it was first suggested'),
  commitment: commitmentRowSchema,
})

export const suggestionFeedSchema = z
  .object({ total: z.int(), items: z.array(suggestionSchema).describe('what was suggested last first') })
  .openapi('SuggestionFeed')

/** What needs a person. The lists are cut at a page; the counts are whole. */
export const reviewSchema = z
  .object({
    suggestions: z.int().describe('suggestions of later evidence that nobody has judged'),
    unanchored: z.array(decisionSchema).describe('decisions that can no longer be anchored'),
    disagreements: z.array(disagreementSchema.extend({ line: commitmentRowSchema.nullable() })),
    changed: z.object({ total: z.int(), items: z.array(commitmentRowSchema) }),
    doubtful: z.object({ total: z.int(), items: z.array(commitmentRowSchema) }),
    rejected: z.int(),
  })
  .openapi('Review')

const meanSchema = z.object({
  key: z.string(),
  mean: z.number().min(-1).max(1),
  count: z.int().describe('scores that it is the mean of'),
})

/** Means of scores; docs/assessment.md has the formula. */
export const scoresSchema = z
  .object({
    assessed: z.int(),
    pending: z.int().describe('looked at and not yet assessable'),
    commitments: z.int(),
    overall: z.number().nullable(),
    by_party: z.array(meanSchema),
    by_area: z.array(meanSchema),
    by_summit: z.array(meanSchema.extend({ name: z.string().nullable() })).describe('by day, or year'),
  })
  .openapi('Scores')

export const dueSchema = commitmentRowSchema.extend({
  due: z.string(),
  mean: z.number().nullable().describe('its score so far'),
  confirmed: z.int().describe('passages of later evidence that people confirmed'),
  suggested: z.int(),
})

export const deadlineQuerySchema = z.object({
  today: z.iso.date().describe('the day that parts what has passed from what is coming'),
})

export const deadlinesSchema = z
  .object({
    passed: z.array(dueSchema).describe('the latest first'),
    coming: z.array(dueSchema).describe('the nearest first'),
  })
  .openapi('Deadlines')

export type Suggestion = z.infer<typeof suggestionSchema>
export type SuggestionFeed = z.infer<typeof suggestionFeedSchema>
export type SuggestionQuery = z.infer<typeof suggestionQuerySchema>
export type Review = z.infer<typeof reviewSchema>
export type Scores = z.infer<typeof scoresSchema>
export type ScoreMean = z.infer<typeof meanSchema>
export type Due = z.infer<typeof dueSchema>
export type Deadlines = z.infer<typeof deadlinesSchema>
