import type { NumeralValue } from '../../lexicon/quantities.ts'
import { currencySigns } from './currencies.ts'

const ones: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
}
const teens: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const small: Readonly<Record<string, number>> = { ...ones, ...teens, ...tens }

/** Written right after the digits: $3bn, 250m, $5B. */
const suffixes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 }
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  dozen: 12,
  dozens: 12,
}
const open: Readonly<Record<string, number>> = {
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
}
/** Parts of a whole by name: a quarter, three quarters. */
export const fractions: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
}

const either = (words: Readonly<Record<string, number>>): string => Object.keys(words).join('|')
const word = `(?:(?:${either(tens)})[- ](?:${either(ones)})|${either(small)})(?![a-z])`
const scale = `(?:${either(scales)})\\b`
const part = `(?:(?:a|one|two|three|four|five|seven) (?:${either(fractions)})s?)\\b`
const more = `(?:,? and |,? )${word}(?:[- ]${scale})*`

/** Of what a part is a number and no share: half a mile, a quarter of a million. */
export const ofWhole = `(?:of )?(?:an?|one) (?=(?:${either(scales)}|mile|kilomet|met(?:er|re)s?\\b|ton|hectare|acre|percent|per cent|century|decade))`

/** One English numeral: 1,833, 2.5 million, 8 1/2, twenty-five, two hundred thousand and one, tens of thousands. */
export const numeral = new RegExp(
  [
    `(?:tens of )?(?:${either(open)})(?: of (?:thousands|millions|billions))?\\b(?: of(?! (?:the|these|those|our|their)\\b))?`,
    `[1-9]/[1-9][0-9]?(?=[ -](?:mile|kilomet|met(?:er|re)|inch|ton|hectare|acre|percent))`,
    `(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?(?: [1-9]/[1-9][0-9]?(?![0-9/]))?(?:[ -]${scale}|(?:mn|bn|tn|m|k|b)\\b)*`,
    `\\.[0-9]+(?:[ -]${scale})?`,
    `(?:(?:${part}|(?:one[- ]|a )?half) ${ofWhole})(?:${scale})?`,
    `(?:half an? |a half |an? |several |a few )${scale}(?:${more})?(?: and a half\\b)?`,
    `${word}(?: and (?:a half|${part}))?(?:[ -]${scale}(?:${more})?)*\\b`,
    `a half|half an?`,
  ]
    .map(s => `(?:${s})`)
    .join('|')
    .replace(
      /^/,
      `(?:(?<![\\p{L}])|(?<=(?<![\\p{L}])(?:${Object.keys(currencySigns)
        .filter(sign => /^[A-Z]{3}$/.test(sign))
        .join('|')})))(?:`,
    )
    .concat(')'),
  'giu',
)

/** The value of what `numeral` matched. Open plurals count as the least they can mean: thousands is over 1,000. */
export function numeralValue(said: string): NumeralValue | null {
  const text = said.toLowerCase().replace(/,| of one\b/g, '')
  const openWords = text.trim().replace(/ of$/, '').split(' of ')
  const last = openWords.at(-1)!
  if (last in open && openWords.every(w => w === 'tens' || w in open)) {
    const first = openWords.length > 1 ? (openWords[0] === 'tens' ? 10 : (open[openWords[0]!] ?? 1)) : 1
    return { value: first * open[last]!, bound: 'over' }
  }
  return read(text.match(/[0-9]+\/[0-9]+|[0-9]*\.?[0-9]+|[a-z]+/g) ?? [])
}

/** Adds up the words of a numeral: what stands before a scale is multiplied by it. */
function read(tokens: readonly string[]): NumeralValue {
  let total = 0
  let pending: number | null = null
  let counted = 0
  let lastScale: number | undefined
  let bound: NumeralValue['bound']
  const add = (value: number): void => {
    pending = (pending ?? 0) + value
  }
  for (const [i, token] of tokens.entries()) {
    const [above, below] = token.split('/')
    const named = fractions[token.replace(/s$/, '')]
    if (below !== undefined) add(Number(above) / Number(below))
    else if (/^[0-9.]/.test(token)) add(Number(token))
    else if (token in small) {
      counted = small[token]!
      add(counted)
    } else if (named !== undefined) {
      // “five and three quarters”, “a billion and a half”, “half a dozen”
      const times = (tokens[i - 1] ?? '') in ones ? counted : 1
      if ((tokens[i - 1] ?? '') in ones) add(-counted)
      const whole = pending === null && lastScale !== undefined ? lastScale : 1
      if (whole > 1) total += (times / named) * whole
      else add(times / named)
    } else if (token === 'several' || token === 'few') bound = 'over'
    else if (token in scales || token in suffixes) {
      const by = scales[token] ?? suffixes[token]!
      const base: number = pending ?? (total || 1)
      if (pending === null) total = 0
      if (by === 100) pending = base * 100
      else {
        total += base * by
        pending = null
      }
      lastScale = by
    }
  }
  const value = Number((total + (pending ?? 0)).toPrecision(15))
  return {
    value,
    ...(bound ? { bound } : {}),
    ...(lastScale === undefined ? {} : { scale: lastScale }),
  }
}
