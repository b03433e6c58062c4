import { z } from '@hono/zod-openapi'
import { doubts } from '../../ledger/doubts.ts'
import { evidenceRelations } from '../../ledger/evidence.ts'
import { evidenceStates } from '../../ledger/replay-evidence.ts'
import { reuseRelations } from '../../reuse/alignment.ts'
import { assessmentSchema, decisionSchema, disagreementSchema } from './decisions.ts'
import {
  areaSchema,
  documentRefSchema,
  flag,
  forceSchema,
  id,
  many,
  measureSchema,
  offset,
  timeframeSchema,
} from './values.ts'

/** The largest page that one request may ask for. */
export const pageLimit = 200

/** A line of the ledger. `quote` is its first wording, in the document's own words. */
export const commitmentRowSchema = z
  .object({
    id,
    actor: z.array(z.string()),
    counterpart: z.array(z.string()),
    speaker: z.string().nullable(),
    force: forceSchema,
    areas: z.array(areaSchema),
    measure: measureSchema.nullable(),
    timeframe: timeframeSchema.nullable(),
    gloss: z.string(),
    quote: z.string(),
    language: z.string().describe('BCP 47, of the quote'),
    published: z.string().nullable().describe('of the earliest document that states it'),
    documents: z.int().describe('documents that state it'),
    voices: z.int().describe('independent texts among them: reprints of one text count once'),
    mentions: z.int(),
    state: z.enum(['open', 'accepted', 'rejected']),
    doubts: z.array(z.enum(doubts)).describe('why a person should look at it'),
    changed: z.array(z.string()).describe('fields that read otherwise since a person accepted it'),
  })
  .openapi('CommitmentRow')

export const mentionSchema = z
  .object({
    id,
    document: documentRefSchema,
    start: offset,
    end: offset.describe('UTF-16 code units, exclusive'),
    quote: z.string(),
    speaker: z.string().nullable(),
    force: forceSchema,
    by: z.enum(['rules', 'model', 'person']),
    rule: z.string(),
  })
  .openapi('Mention')

const merged = { mention: id, into: id }

/** Why a place was joined to another of its line. */
export const mergeSchema = z.discriminatedUnion('reason', [
  z
    .object({ ...merged, reason: z.literal('reuse'), relation: z.enum(reuseRelations) })
    .describe('the same place in a passage that two documents share'),
  z
    .object({
      ...merged,
      reason: z.literal('signature'),
      measure: measureSchema.nullable().describe('null: the same action on the same matter'),
      languages: z.array(z.string()),
    })
    .describe('same actor and parties, and the same amount or action'),
  z
    .object({
      ...merged,
      reason: z.literal('wording'),
      words: z.number().min(0).max(1).describe('share of the words'),
    })
    .describe('same actor and nearly the same words'),
  z
    .object({ ...merged, reason: z.literal('elaboration') })
    .describe('a bare lead and the sentence that spells it out'),
  z.object({ ...merged, reason: z.literal('decision'), by: z.string(), note: z.string() }),
])

/** A passage of a later document that is suggested as bearing on a commitment, and what of it was found there. */
export const evidenceSchema = z
  .object({
    id,
    document: documentRefSchema,
    start: offset,
    end: offset.describe('UTF-16 code units, exclusive'),
    quote: z.string(),
    relation: z.enum(evidenceRelations),
    strength: z.enum(['direct', 'related']),
    score: z.number().min(0).max(1),
    state: z.enum(evidenceStates),
    why: z.object({
      names: z.array(z.object({ name: z.string(), match: z.enum(['same', 'kin']) })),
      parties: z.enum(['all', 'some', 'unnamed']),
      words: z.number().min(0).max(1).describe('share of its telling words that the passage holds'),
      figure: z.object({ measure: measureSchema, against: z.enum(['reached', 'below', 'other']) }).nullable(),
    }),
  })
  .openapi('Evidence')

export const commitmentSchema = commitmentRowSchema
  .extend({
    wordings: z.array(mentionSchema).describe('every mention, in order of time, then place'),
    merges: z.array(mergeSchema),
    omitted_by: z
      .array(documentRefSchema)
      .describe('documents that carry the same text but leave this commitment out'),
    evidence: z.array(evidenceSchema).describe('what later documents say of it, in order of date'),
    voices_of: z.record(id, z.int()).describe('document → number of its voice: reprints of one text are one'),
    history: z.array(decisionSchema).describe('in the order in which people decided'),
    assessments: z.array(assessmentSchema),
    disagreements: z.array(disagreementSchema),
  })
  .openapi('Commitment')

const facetValueSchema = z.object({ value: z.string(), count: z.int() })

/** Counts by value. Each facet is counted with every other filter applied, but not its own. */
export const facetsSchema = z.object({
  actor: z.array(facetValueSchema),
  area: z.array(facetValueSchema),
  force: z.array(facetValueSchema),
  document: z.array(facetValueSchema.extend({ document: documentRefSchema })),
  due: z.array(facetValueSchema).describe('by the year of the deadline'),
  measured: z.int(),
  dated: z.int(),
})

export const commitmentPageSchema = z
  .object({
    total: z.int(),
    items: z.array(commitmentRowSchema),
    facets: facetsSchema,
    area_force: z
      .array(z.object({ area: areaSchema, force: forceSchema, count: z.int() }))
      .describe('commitments by area and force, with every filter but area and force applied'),
  })
  .openapi('CommitmentPage')

export const sortKeys = ['date', 'deadline', 'measure', 'sources', 'force'] as const

/** Filters of the ledger. Values of one field are alternatives; fields narrow each other. */
export const commitmentQuerySchema = z.object({
  q: z.string().trim().max(200).default('').describe('words that its wordings, its gloss or its actors hold'),
  actor: many(z.string().max(100)),
  area: many(areaSchema),
  force: many(forceSchema),
  document: many(id),
  due: many(z.string().regex(/^\d{4}$/)).describe('year of the deadline'),
  measured: flag.describe('1: only with a measure'),
  dated: flag.describe('1: only with a deadline'),
  sort: z.enum(sortKeys).default('date'),
  order: z
    .enum(['asc', 'desc'])
    .optional()
    .describe('force: desc is the firmest first. Without it each sort runs its natural way'),
  limit: z.coerce.number().int().min(1).max(pageLimit).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})

export type CommitmentRow = z.infer<typeof commitmentRowSchema>
export type Mention = z.infer<typeof mentionSchema>
export type Merge = z.infer<typeof mergeSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Commitment = z.infer<typeof commitmentSchema>
export type Facets = z.infer<typeof facetsSchema>
export type CommitmentPage = z.infer<typeof commitmentPageSchema>
export type CommitmentQuery = z.infer<typeof commitmentQuerySchema>
export type SortKey = (typeof sortKeys)[number]
