import { stableId } from '../base/id.ts'
import { coincidence, leastOverlap } from './board-places.ts'
import { type Evidence, type EvidenceRelation, evidenceRelations } from './evidence.ts'
import type { Judgement } from './disagreements.ts'
import type { Replayed } from './replay.ts'
import type { JudgedPassage } from './working.ts'

export const evidenceStates = ['suggested', 'confirmed', 'dismissed'] as const
export type EvidenceState = (typeof evidenceStates)[number]

/** A passage with what people made of it. */
export interface JudgedEvidence extends Evidence {
  readonly state: EvidenceState
  /** ids of the decisions about it, in the order of the log */
  readonly decisions: readonly string[]
  /** the commitment under which it was suggested; null: a person found it */
  readonly suggested_for: string | null
}

interface Entry {
  evidence: JudgedEvidence
}

/**
 * Suggested passages with people's judgements on them, by the words they stand on: a passage that the rules draw
 * otherwise now is still the one. What a person confirmed stays though nothing suggests it any more.
 * @param replayed of the log, on the ledger whose lines the passages were suggested for
 */
export function replayEvidence(
  suggested: readonly Evidence[],
  { lines, passages, now }: Pick<Replayed, 'lines' | 'passages' | 'now'>,
): { evidence: JudgedEvidence[]; judgements: Judgement[] } {
  const shown = new Set(
    lines.flatMap(({ state, commitment }) => (state === 'rejected' ? [] : [commitment.id])),
  )
  const entries = new Entries()
  for (const each of suggested) {
    const commitment = now(each.commitment)
    if (shown.has(commitment)) entries.suggest({ ...each, commitment }, each.commitment)
  }
  const judgements: Judgement[] = []
  for (const passage of passages) {
    if (!shown.has(passage.line)) continue
    const entry = entries.judged(passage)
    const { id, by, action } = passage.decision
    if (!entry) continue
    const state = action === 'confirm' ? 'confirmed' : 'dismissed'
    const relation = state === 'confirmed' ? relationSaid(passage) : null
    const { evidence } = entry
    entry.evidence = {
      ...evidence,
      state,
      relation: relation ?? evidence.relation,
      decisions: [...evidence.decisions, id],
    }
    judgements.push({
      decision: id,
      by,
      commitment: passage.line,
      field: `evidence ${evidence.id}`,
      value: state,
    })
  }
  return { evidence: entries.all(), judgements }
}

class Entries {
  readonly #byLine = new Map<string, Entry[]>()

  /** Of two lines that were merged, a passage that was suggested for both is one. */
  suggest(evidence: Evidence, suggested_for: string): void {
    const known = this.#of(evidence.commitment).find(
      ({ evidence: { document, start, end } }) =>
        document === evidence.document && start === evidence.start && end === evidence.end,
    )
    if (!known) this.#add({ ...evidence, state: 'suggested', decisions: [], suggested_for })
  }

  /** The passage that was judged; one that nothing suggests is put in its place where it was confirmed. */
  judged(passage: JudgedPassage): Entry | null {
    const { decision, line, place } = passage
    let best: Entry | null = null
    let most = 0
    for (const entry of this.#of(line)) {
      const share = coincidence(entry.evidence, place)
      if (share >= leastOverlap && share > most) [best, most] = [entry, share]
    }
    if (best || decision.action !== 'confirm') return best
    const before = (decision.before as { evidence?: Partial<Evidence> }).evidence ?? {}
    return this.#add({
      ...unsuggested,
      ...before,
      ...place,
      id: stableId('v', 'person', decision.id),
      commitment: line,
      relation: relationSaid(passage) ?? before.relation ?? 'progress',
      state: 'confirmed',
      decisions: [],
      suggested_for: null,
    })
  }

  all(): JudgedEvidence[] {
    return [...this.#byLine.values()].flatMap(entries => entries.map(({ evidence }) => evidence))
  }

  #of(line: string): readonly Entry[] {
    return this.#byLine.get(line) ?? []
  }

  #add(evidence: JudgedEvidence): Entry {
    const entry = { evidence }
    const list = this.#byLine.get(evidence.commitment)
    if (list) list.push(entry)
    else this.#byLine.set(evidence.commitment, [entry])
    return entry
  }
}

const relationSaid = ({ decision }: JudgedPassage): EvidenceRelation | null => {
  const { relation } = decision.after as { relation?: EvidenceRelation }
  return relation !== undefined && evidenceRelations.includes(relation) ? relation : null
}

/** What is known of a passage that a person found. */
const unsuggested: Omit<Evidence, 'id' | 'commitment' | 'document' | 'start' | 'end' | 'quote' | 'relation'> =
  {
    story: null,
    published: null,
    strength: 'direct',
    score: 1,
    why: { names: [], parties: 'unnamed', found: [], words: 0, terms: [], indicator: null, figure: null },
    also: [],
  }
