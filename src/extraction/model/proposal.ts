import { z } from 'zod'
import { areas, bases, bounds, forces } from '../../base/values.ts'

/**
 * What a model may propose: the codebook's fields, no more. It is untrusted until `verify.ts` has found its words in
 * the document. A field that is missing or null is unknown.
 */
const measure = z.object({
  value: z.number().finite(),
  max: z.number().finite().nullish(),
  unit: z.string().min(1).max(40),
  bound: z.enum(bounds).catch('exact'),
  basis: z.enum(bases).nullish().catch(null),
})

const timeframe = z.object({
  start: z.iso.date().nullish(),
  earliest: z.iso.date().nullish(),
  end: z.iso.date().nullish(),
  text: z.string().max(200).default(''),
})

const proposedCommitment = z.object({
  quote: z.string().min(1).max(2000),
  actor: z.array(z.string().min(1).max(120)).max(60).default([]),
  counterpart: z.array(z.string().min(1).max(120)).max(60).default([]),
  speaker: z.string().max(120).nullish(),
  force: z.enum(forces),
  areas: z.array(z.enum(areas)).max(17).default([]),
  measure: measure.nullish(),
  timeframe: timeframe.nullish(),
})

const proposedFigure = z.object({
  quote: z.string().min(1).max(2000),
  about: z.string().min(1).max(300),
  indicator: z.string().min(1).max(300),
  value: z.number().finite(),
  max: z.number().finite().nullish(),
  unit: z.string().min(1).max(40),
  bound: z.enum(bounds).catch('exact'),
  as_of: z.iso.date().nullish(),
})

export type ProposedCommitment = z.infer<typeof proposedCommitment>
export type ProposedFigure = z.infer<typeof proposedFigure>

/** The outer shape of an answer; each item is checked by itself, so that one bad item does not spoil the rest. */
const answer = z.object({
  commitments: z.array(z.unknown()).default([]),
  figures: z.array(z.unknown()).default([]),
})

export interface Proposals {
  readonly commitments: readonly ProposedCommitment[]
  readonly figures: readonly ProposedFigure[]
  /** items that are not of the codebook's form */
  readonly malformed: number
}

/**
 * Reads a model's answer. A fence around the JSON is allowed for.
 * @returns null where the answer holds no JSON object of the right form
 */
export function readProposals(text: string): Proposals | null {
  const parsed = answer.safeParse(parseJson(text))
  if (!parsed.success) return null
  const commitments = parsed.data.commitments.map(item => proposedCommitment.safeParse(item))
  const figures = parsed.data.figures.map(item => proposedFigure.safeParse(item))
  return {
    commitments: commitments.flatMap(item => (item.success ? [item.data] : [])),
    figures: figures.flatMap(item => (item.success ? [item.data] : [])),
    malformed: [...commitments, ...figures].filter(item => !item.success).length,
  }
}

function parseJson(text: string): unknown {
  const from = text.indexOf('{')
  const to = text.lastIndexOf('}')
  if (from < 0 || to < from) return null
  try {
    return JSON.parse(text.slice(from, to + 1))
  } catch {
    return null
  }
}
