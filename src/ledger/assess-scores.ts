import type { Assessment } from './assessment.ts'

/** A commitment as scores are computed of it. */
export interface Scored {
  readonly id: string
  readonly actor: readonly string[]
  readonly areas: readonly string[]
  /** the occasion on which it was made */
  readonly summit: string | null
  readonly assessments: readonly Pick<Assessment, 'party' | 'score' | 'current'>[]
}

/** A mean of scores from −1 to +1. */
export interface ScoreMean {
  readonly key: string
  readonly mean: number
  /** scores that it is the mean of */
  readonly count: number
}

export interface ScoreSummary {
  /** commitments that have a score */
  readonly assessed: number
  /** commitments that were looked at and are not yet assessable */
  readonly pending: number
  /** mean of the commitments' scores; null where there is none */
  readonly overall: number | null
  readonly by_commitment: readonly ScoreMean[]
  readonly by_party: readonly ScoreMean[]
  readonly by_area: readonly ScoreMean[]
  readonly by_summit: readonly ScoreMean[]
}

/**
 * Scores as the research groups compute them (G7/G20/BRICS Research Groups, Compliance Coding Manual): each party of a
 * commitment has a score of −1, 0 or +1; a commitment's score is the mean of its parties' scores, a party's the mean of
 * its scores over all commitments, and an area's, a summit's and the whole's the mean of their commitments' scores.
 * A judgement on no party in particular is every acting party's, save those that have one of their own. What is not
 * yet assessable counts in no mean.
 */
export function scoresOf(commitments: readonly Scored[]): ScoreSummary {
  const means = new Map<string, Tally>()
  const [parties, areas, summits] = [new Tallies(), new Tallies(), new Tallies()]
  const all = new Tally()
  let pending = 0
  for (const commitment of commitments) {
    const said = commitment.assessments.filter(({ current }) => current)
    const byParty = partyScores(commitment.actor, said)
    if (byParty.size === 0) {
      if (said.length > 0) pending++
      continue
    }
    const own = new Tally()
    for (const [party, score] of byParty) {
      own.add(score)
      if (party !== noParty) parties.add(party, score)
    }
    means.set(commitment.id, own)
    all.add(own.mean)
    for (const area of commitment.areas) areas.add(area, own.mean)
    if (commitment.summit !== null) summits.add(commitment.summit, own.mean)
  }
  return {
    assessed: means.size,
    pending,
    overall: all.count > 0 ? all.mean : null,
    by_commitment: [...means].map(([key, { mean, count }]) => ({ key, mean, count })),
    by_party: parties.means(),
    by_area: areas.means(),
    by_summit: summits.means(),
  }
}

/** Stands for the party of a commitment that names none. */
const noParty = ''

/** The score of each party that has one. */
function partyScores(actor: readonly string[], assessments: Scored['assessments']): Map<string, number> {
  const own = new Map(assessments.flatMap(({ party, score }) => (party === null ? [] : [[party, score]])))
  const shared = assessments.find(({ party }) => party === null)?.score ?? null
  const parties = new Set([...(actor.length > 0 ? actor : own.size > 0 ? [] : [noParty]), ...own.keys()])
  const scores = new Map<string, number>()
  for (const party of parties as Set<string>) {
    const score = own.has(party) ? own.get(party) : shared
    if (typeof score === 'number') scores.set(party, score)
  }
  return scores
}

class Tally {
  count = 0
  #sum = 0

  add(score: number): void {
    this.count++
    this.#sum += score
  }

  get mean(): number {
    return this.#sum / this.count
  }
}

class Tallies {
  readonly #tallies = new Map<string, Tally>()

  add(key: string, score: number): void {
    const tally = this.#tallies.get(key) ?? new Tally()
    this.#tallies.set(key, tally)
    tally.add(score)
  }

  /** The most often scored first. */
  means(): ScoreMean[] {
    return [...this.#tallies]
      .map(([key, { mean, count }]) => ({ key, mean, count }))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
  }
}
