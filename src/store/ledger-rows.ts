import { doubtsOf } from '../ledger/doubts.ts'
import { lastPlace } from '../ledger/place.ts'
import type { Coverage } from '../ledger/ledger.ts'
import type { PlayedLine } from '../ledger/replay.ts'
import type { JudgedEvidence } from '../ledger/replay-evidence.ts'
import { searchable } from './query-ledger.ts'
import type { MentionKind } from './schema-ledger.ts'

/** Lines as people see them, with what the rows of the ledger's tables need beside them. */
export interface LineRows {
  readonly lines: readonly PlayedLine[]
  /** line → its place in the ledger */
  readonly ordinals: ReadonlyMap<string, string>
  readonly coverage: ReadonlyMap<string, Coverage>
  /** document → date of publication */
  readonly published: ReadonlyMap<string, string | null>
}

/**
 * The place of each line: that of the derived one, and after all of those the lines that people made, in the order of
 * the log. So it is the same whether decisions are replayed on the whole ledger or on the part that they touch.
 */
export function ordinalsOf(
  lines: readonly PlayedLine[],
  derived: ReadonlyMap<string, string>,
): Map<string, string> {
  let made = 0
  return new Map(
    lines.map(({ put, commitment: { id } }) => [id, put ? lastPlace(made++) : (derived.get(id) ?? '')]),
  )
}

export const commitmentRows = ({ lines, ordinals, coverage, published }: LineRows): object[] =>
  lines
    .filter(({ state }) => state !== 'rejected')
    .map(({ commitment, state, changed }) => {
      const { mentions, ...row } = commitment
      const dates = mentions.map(mention => published.get(mention.document) ?? null)
      const words = [row.gloss, row.speaker ?? '', ...row.actor, ...mentions.map(mention => mention.quote)]
      return {
        id: row.id,
        ordinal: ordinals.get(row.id),
        force: row.force,
        actor: row.actor,
        areas: row.areas,
        measure_value: row.measure?.value ?? null,
        measure_unit: row.measure?.unit ?? null,
        due: row.timeframe?.end ?? null,
        published: dates.filter(date => date !== null).sort()[0] ?? null,
        documents: new Set(mentions.map(mention => mention.document)).size,
        voices: coverage.get(row.id)?.voices ?? 1,
        words: searchable(words.join('\n')),
        state,
        changed,
        doubts: doubtsOf(commitment),
        row,
      }
    })

export const rejectedRows = ({ lines, ordinals }: Pick<LineRows, 'lines' | 'ordinals'>): object[] =>
  lines
    .filter(({ state }) => state === 'rejected')
    .map(({ commitment }) => ({
      id: commitment.id,
      ordinal: ordinals.get(commitment.id),
      row: commitment,
    }))

export const lineDecisionRows = (lines: readonly PlayedLine[]): object[] =>
  lines.flatMap(({ commitment: { id: commitment }, decisions }) =>
    decisions.map(decision => ({ commitment, decision })),
  )

export const assessmentRows = (lines: readonly PlayedLine[]): object[] =>
  lines.flatMap(({ commitment, assessments }) =>
    assessments.map(row => ({
      decision: row.decision,
      commitment: commitment.id,
      party: row.party,
      score: row.score,
      current: row.current,
      row,
    })),
  )

/** Passages that a person put there come after those that were suggested; the date comes first where they are shown. */
export const evidenceRows = (
  evidence: readonly JudgedEvidence[],
  suggested: ReadonlyMap<string, { readonly ordinal: string; readonly suggested_at: string }>,
  now: string,
): object[] =>
  evidence.map(row => ({
    id: row.id,
    ordinal: suggested.get(row.id)?.ordinal ?? lastPlace(row.id),
    commitment: row.commitment,
    document: row.document,
    relation: row.relation,
    published: row.published,
    state: row.state,
    strength: row.strength,
    suggested_at: suggested.get(row.id)?.suggested_at ?? now,
    row,
  }))

interface Owner {
  readonly id: string
  readonly mentions: readonly { id: string; document: string; start: number; end: number }[]
}

export function* mentionRows(kind: MentionKind, owners: readonly Owner[]): Generator<object> {
  for (const owner of owners) {
    for (const [ordinal, mention] of owner.mentions.entries()) {
      yield {
        kind,
        owner: owner.id,
        id: mention.id,
        ordinal,
        document: mention.document,
        span_start: mention.start,
        span_end: mention.end,
        row: mention,
      }
    }
  }
}
