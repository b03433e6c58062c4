import type { Bound } from '../../base/values.ts'

/** What kind of thing a unit measures. */
const quantityKinds = [
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'energy',
  'power',
  'voltage',
  'temperature',
  'speed',
  'frequency',
  'data',
  'duration',
  'ratio',
  'points',
  'age',
  'fold',
  'count',
  'times',
] as const
export type QuantityKind = (typeof quantityKinds)[number]

/** What a numeral says: 十五六 is 15 to 16; 数十 is over 10. */
export interface NumeralValue {
  readonly value: number
  readonly max?: number
  readonly bound?: Bound
  /** the last scale word in it, which the first end of a range shares: 万 in 2至3万 */
  readonly scale?: number
}

export interface Unit {
  /** ISO 4217 code, UCUM-like unit, `%`, `fold`, or a counted thing in English singular */
  readonly unit: string
  readonly kind: QuantityKind
  /** what one of it is in `unit`: 亩 is 666.67 m2 */
  readonly factor?: number
  /** 个多月: the word bounds the numeral before it */
  readonly bound?: Bound
}

export interface Classifier {
  /** what it counts where no noun is known: 名 person; null where it says nothing (个) */
  readonly unit: string | null
  /** true where it says what is counted better than the noun does: 人次, 剂 */
  readonly strong?: boolean
  /** true where only a noun that follows at once says more: 两次会晤 */
  readonly adjacent?: boolean
  /** put after the noun: 对 of 友好城市 gives city_pair */
  readonly suffix?: string
}

/** A whole expression whose number is not a numeral before a unit: 三分之一, 翻一番, 一半, doubled. */
export interface QuantityPhrase {
  readonly rule: string
  /** flags `gu`; matches the whole expression */
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => (NumeralValue & Unit) | null
  readonly example: string
}

/** A date, name or set phrase that begins with a numeral. */
export interface SkipRule {
  readonly rule: string
  /** source of a regular expression, flags `uy`, tried where a numeral begins */
  readonly pattern: string
  readonly example: string
}

/** Numbers, units and counted things of a language. */
export interface QuantityLexicon {
  /** flags `gu`; matches one numeral with its own scale words: 2.5万, 五千, 23.55万亿, two hundred million */
  readonly numeral: RegExp
  /** value of what `numeral` matched; null where it is no number after all */
  readonly value: (numeral: string) => NumeralValue | null
  /** what begins with a numeral and is no amount: dates, names, set phrases */
  readonly skip: readonly SkipRule[]
  /** flags `yu`; what stands between the two ends of a range: 至, 到, -, to */
  readonly range: RegExp
  /** words right before a numeral that make it no quantity: 第 */
  readonly ordinalBefore: readonly string[]
  /** words right before a numeral that bound it: 超, 近, at least */
  readonly before: Readonly<Record<string, Bound>>
  /** words between numeral and unit that bound it: 多, 余 */
  readonly between: Readonly<Record<string, Bound>>
  /** words after the unit that bound it: 以上, or more */
  readonly after: Readonly<Record<string, Bound>>
  /** currency signs and words before the numeral */
  readonly currencyBefore: Readonly<Record<string, string>>
  /** units right after the numeral */
  readonly units: Readonly<Record<string, Unit>>
  /** words between numeral and counted noun */
  readonly classifiers: Readonly<Record<string, Classifier>>
  /** flags `u`; a numeral that before a loose classifier is an article: 一个, not one */
  readonly article: RegExp | null
  /** flags `u`, written with `$`; words before a numeral after which the noun has been named: 实验室*扩大到*100家 */
  readonly reached: RegExp | null
  /** flags `yu`; a numeral that needs no classifier before its noun, and may stand without any: 28亿 */
  readonly bare: RegExp | null
  /** flags `yu`; parts numerals that share the unit of the last: “700 and 1,800 workers” */
  readonly list: RegExp
  /** counted nouns with their English singular; empty for words that only modify one (国家级) */
  readonly nouns: Readonly<Record<string, string>>
  /** adds up to so many characters of modifiers between classifier and noun */
  readonly nounReach: number
  /** flags `yu`; a link after which only a modifier's own noun follows: 的 */
  readonly nounLink: RegExp | null
  /** flags `yu`; where the noun phrase after a numeral surely ends */
  readonly nounEnd: RegExp
  /** the counted noun in words that `nouns` does not know: its English singular and where it ends in the phrase */
  readonly nounOf: (phrase: string) => { readonly name: string; readonly end: number } | null
  /** words before the numeral or after the unit that make it a rate, with the unit's suffix: 每年 /a, a year /a */
  readonly ratesBefore: Readonly<Record<string, string>>
  readonly ratesAfter: Readonly<Record<string, string>>
  /** words before the numeral that make the measure one for each */
  readonly eachBefore: readonly string[]
  readonly phrases: readonly QuantityPhrase[]
  /** true where words are parted by spaces */
  readonly spaced: boolean
}
