import { z } from 'zod'
import { areas, bases, bounds, forces } from '../base/values.ts'
import { evidenceRelations } from '../ledger/evidence.ts'

/** The longest reason or note, in UTF-16 code units. */
const longestNote = 4000

const id = z.string().min(1).max(200)
const day = z.iso.date()
const party = z.string().trim().min(1).max(120)

const measure = z.object({
  value: z.number(),
  max: z.number().nullish(),
  unit: z.string().trim().min(1).max(60),
  bound: z.enum(bounds),
  basis: z.enum(bases).nullish(),
})

const timeframe = z.object({
  start: day.nullish(),
  earliest: day.nullish(),
  end: day.nullish(),
  text: z.string().max(200),
})

/** Fields of a line as a person gives them (docs/codebook.md). */
export const lineFieldsSchema = z
  .object({
    actor: z.array(party).min(1).max(80),
    counterpart: z.array(party).max(80),
    speaker: z.string().trim().min(1).max(120).nullable(),
    force: z.enum(forces),
    areas: z.array(z.enum(areas)).max(areas.length),
    measure: measure.nullable(),
    timeframe: timeframe.nullable(),
    gloss: z.string().trim().min(1).max(400),
  })
  .partial()

/** A stretch of a document, UTF-16 code units, end exclusive. */
const place = { document: id, start: z.int().min(0), end: z.int().min(1) }

const common = {
  /** who decides: a name as colleagues know it */
  by: z.string().trim().min(1).max(120),
  reason: z.string().trim().max(longestNote).default(''),
  /** of the decision: sent again, it is not made twice */
  id: z
    .string()
    .regex(/^x_[0-9a-z]{8,40}$/)
    .optional(),
}

/** What a person asks for, by its action. */
export const decisionRequestSchema = z.discriminatedUnion('action', [
  z.object({ ...common, action: z.literal('accept'), commitment: id }),
  z.object({ ...common, action: z.literal('reject'), commitment: id }),
  z.object({ ...common, action: z.literal('restore'), commitment: id }),
  z.object({
    ...common,
    action: z.literal('edit'),
    commitment: id,
    fields: lineFieldsSchema.refine(fields => Object.keys(fields).length > 0, 'no field is given'),
  }),
  z.object({
    ...common,
    action: z.literal('merge'),
    commitment: id.describe('the line that the others are joined to'),
    others: z.array(id).min(1).max(50),
  }),
  z.object({
    ...common,
    action: z.literal('split'),
    commitment: id,
    mentions: z.array(id).min(1).max(500).describe('the mentions that become a line of their own'),
  }),
  z.object({
    ...common,
    ...place,
    action: z.literal('add'),
    fields: lineFieldsSchema.required({ actor: true }),
  }),
  z.object({
    ...common,
    action: z.literal('assess'),
    commitment: id,
    party: party.nullable().default(null).describe('null: all that are to act'),
    status: z.string().trim().min(1).max(60).describe('a word of the project’s scale'),
    date: day.optional().describe('up to which the evidence was weighed; today where it is not given'),
    evidence: z.array(id).max(100).default([]),
  }),
  z.object({
    ...common,
    action: z.literal('confirm'),
    evidence: id,
    relation: z.enum(evidenceRelations).optional().describe('where the suggested one is not right'),
  }),
  z.object({ ...common, action: z.literal('dismiss'), evidence: id }),
  z.object({
    ...common,
    ...place,
    action: z.literal('cite'),
    commitment: id,
    relation: z.enum(evidenceRelations),
  }),
  z.object({ ...common, action: z.literal('undo'), decision: id }),
])

export type DecisionRequest = z.infer<typeof decisionRequestSchema>
export type RequestOf<Action extends DecisionRequest['action']> = Extract<DecisionRequest, { action: Action }>
