import { stableId } from '../../base/id.ts'
import { quoteAt, type Quote } from '../../base/span.ts'
import { statementDate, type Document } from '../../documents/document.ts'
import type { Pack } from '../../language/pack.ts'
import { findQuantities } from '../../language/quantities.ts'
import { findTimes } from '../../language/times.ts'
import { glossOf } from '../gloss.ts'
import type { CommitmentMention, FigureMention } from '../mention.ts'
import { Locator } from './locate.ts'
import type { ProposedCommitment, ProposedFigure, Proposals } from './proposal.ts'

/** Why a proposal was dropped. */
export const dropReasons = ['malformed', 'quote', 'number', 'date', 'party'] as const
export type DropReason = (typeof dropReasons)[number]
export type Dropped = Readonly<Record<DropReason, number>>

export interface Verified {
  readonly commitments: readonly CommitmentMention[]
  readonly figures: readonly FigureMention[]
  readonly dropped: Dropped
}

/**
 * Keeps the proposals that the document bears out: the words quoted stand in it, each number and date is one that the
 * quoted words state, each party is a code or a name that stands in the text. Anything else is dropped and counted.
 */
export function verifyProposals(document: Document, pack: Pack, proposals: Proposals): Verified {
  const check = new Verifier(document, pack)
  const commitments = proposals.commitments.map(proposed => check.commitment(proposed))
  const figures = proposals.figures.map(proposed => check.figure(proposed))
  const dropped = { malformed: proposals.malformed, quote: 0, number: 0, date: 0, party: 0 }
  for (const result of [...commitments, ...figures]) if (typeof result === 'string') dropped[result]++
  return {
    commitments: commitments.filter(result => typeof result !== 'string'),
    figures: figures.filter(result => typeof result !== 'string'),
    dropped,
  }
}

class Verifier {
  readonly #document: Document
  readonly #pack: Pack
  readonly #inCommitments: Locator
  readonly #inFigures: Locator

  constructor(document: Document, pack: Pack) {
    this.#document = document
    this.#pack = pack
    this.#inCommitments = new Locator(document.text)
    this.#inFigures = new Locator(document.text)
  }

  commitment(proposed: ProposedCommitment): CommitmentMention | DropReason {
    const document = this.#document
    const span = this.#inCommitments.locate(proposed.quote)
    if (!span) return 'quote'
    const quote = quoteAt(document, span)
    const { measure, timeframe } = proposed
    if (measure && !this.#states(quote, measure)) return 'number'
    if (timeframe && !this.#dates(quote, timeframe)) return 'date'
    if (![...proposed.actor, ...proposed.counterpart].every(party => this.#isParty(party))) return 'party'
    if (proposed.actor.length === 0) return 'party'
    this.#inCommitments.take(span)
    const fields = {
      actor: proposed.actor,
      counterpart: proposed.counterpart,
      force: proposed.force,
      action: null,
      concepts: [],
      areas: [...new Set(proposed.areas)],
      measure: measure ? { ...measure, max: measure.max ?? null, basis: measure.basis ?? null } : null,
      timeframe: timeframe ?? null,
    }
    return {
      ...quote,
      ...fields,
      id: stableId('m', document.id, span.start, span.end),
      by: 'model',
      rule: 'model',
      speaker: this.#speaker(proposed.speaker ?? null),
      gloss: glossOf(fields),
      origins: {},
    }
  }

  figure(proposed: ProposedFigure): FigureMention | DropReason {
    const document = this.#document
    const span = this.#inFigures.locate(proposed.quote)
    if (!span) return 'quote'
    const quote = quoteAt(document, span)
    if (!this.#states(quote, proposed)) return 'number'
    if (proposed.as_of && !this.#dates(quote, { end: proposed.as_of })) return 'date'
    this.#inFigures.take(span)
    const { about, indicator, value, unit, bound } = proposed
    return {
      ...quote,
      id: stableId('f', document.id, span.start, span.end, value),
      by: 'model',
      rule: 'model',
      about,
      indicator,
      value,
      max: proposed.max ?? null,
      unit,
      bound,
      as_of: proposed.as_of ?? null,
      concepts: [],
    }
  }

  /** The quoted words hold this amount in this unit, read by the pack and not by the model. */
  #states(quote: Quote, amount: { value: number; max?: number | null; unit: string }): boolean {
    const found = findQuantities(this.#document.text, this.#pack, quote)
    return found.some(
      ({ measure }) =>
        measure.value === amount.value &&
        (measure.max ?? null) === (amount.max ?? null) &&
        measure.unit.toLowerCase() === amount.unit.toLowerCase(),
    )
  }

  /** The quoted words state every date that is given. */
  #dates(
    quote: Quote,
    dates: { start?: string | null; earliest?: string | null; end?: string | null },
  ): boolean {
    const found = findTimes(this.#document.text, this.#pack, statementDate(this.#document), quote)
    const stated = new Set(found.flatMap(time => [time.dates.start, time.dates.earliest, time.dates.end]))
    return [dates.start, dates.earliest, dates.end].every(date => !date || stated.has(date))
  }

  #isParty(party: string): boolean {
    return /^[A-Z]{2}$/u.test(party) || this.#document.text.includes(party)
  }

  /** A speaker whom the text does not name is unknown, which is no reason to doubt the words. */
  #speaker(name: string | null): string | null {
    const { text, author } = this.#document
    return name !== null && (name === 'joint' || name === author || text.includes(name)) ? name : null
  }
}
