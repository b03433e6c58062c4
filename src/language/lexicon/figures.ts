import type { QuantityKind } from './quantities.ts'

/** Words that say whether what follows has happened: the nearest one before a number decides. */
export interface TenseCue {
  readonly rule: string
  /** flags `gu` */
  readonly pattern: RegExp
  /** `claim` states what is or was; `plan` what is meant, wanted, asked for or forecast */
  readonly says: 'claim' | 'plan'
  readonly example: string
}

/** A frame around a number that decides whether it is a figure. Patterns see only the number's own sentence. */
export interface FigureFrame {
  readonly rule: string
  /** must match the words before the number; written with `$` */
  readonly before?: RegExp
  /** must match the words after the number; written with `^` */
  readonly after?: RegExp
  /** must match the number's own words */
  readonly number?: RegExp
  readonly kinds?: readonly QuantityKind[]
  readonly units?: readonly string[]
  /** what is there already, whatever is planned for it */
  readonly stands?: true
  readonly example: string
}

/** Stands in the words before a number for an amount before it: what is measured ends there. */
export const amountMark = '\u0001'

/** What a number measures, read from the words around it. */
export interface IndicatorRule {
  readonly rule: string
  /** must match the end of the words before the number; what it matches is no part of the thing measured */
  readonly before?: RegExp
  /** must match the start of the words after the number */
  readonly after?: RegExp
  readonly kinds?: readonly QuantityKind[]
  /** English */
  readonly indicator: string
  readonly example: string
}

/** Words by which a quantity is known to be a claim about the past or the present, and what it is about. */
export interface FigureLexicon {
  readonly cues: readonly TenseCue[]
  /** flags `u`; words right after the number that say that it has happened: 个已整改到位 */
  readonly doneAfter: RegExp
  /** numbers that count only in one of the frames of `accept`: 两次, three countries */
  readonly weak: readonly FigureFrame[]
  readonly accept: readonly FigureFrame[]
  readonly reject: readonly FigureFrame[]
  /** flags `uy`; a mark between clauses */
  readonly clauseMark: RegExp
  /** flags `u`; a clause that begins so says nothing without the one before it: 同比增长, 占, with a value of */
  readonly dependent: RegExp
  /** words around a time that only compares: 比2015年, from 2010 levels */
  readonly comparison: { readonly before: RegExp; readonly after: RegExp }
  readonly indicators: readonly IndicatorRule[]
  /** flags `gu`; what stands before the thing measured and is no part of it: adverbs, sources, time */
  readonly noise: RegExp
  /** flags `u`; a verb after which the thing measured has ended: 达到, reached */
  readonly subjectEnd: RegExp
  /** flags `u`; a clause that begins so has no subject of its own: 是, 占, including */
  readonly predicate: RegExp
  /** flags `u`; what links a number to the thing after it: 的, of */
  readonly link: RegExp
  /** characters of a clause beyond which a quote is cut to what stands nearest the number */
  readonly longestQuote: number
}
