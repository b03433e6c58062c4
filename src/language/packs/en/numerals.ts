import type { NumeralValue } from '../../lexicon/quantities.ts'

const small: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
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
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  dozen: 12,
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

const words = Object.keys(small).join('|')
const scale = Object.keys(scales).join('|')
const opens = Object.keys(open).join('|')

/** One English numeral: 1,833, 2.5 million, twenty-five, two hundred thousand, tens of thousands. */
export const numeral = new RegExp(
  [
    `(?:tens of )?(?:${opens})(?: of (?:thousands|millions|billions))?\\b(?: of(?! (?:the|these|those|our|their)\\b))?`,
    `(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?(?:[ -](?:${scale})\\b|(?:mn|bn|tn|m|k)\\b)*`,
    `(?:half a |a half |a |several |a few )(?:${scale})\\b`,
    `(?:${words})(?:-(?:${words}))?(?: and a half)?(?:[ -](?:${scale})\\b(?:(?: and)? (?:${words})(?:-(?:${words}))?\\b)?)*\\b`,
    `a half|half a`,
  ]
    .map(s => `(?:${s})`)
    .join('|')
    .replace(/^/, '(?<![\\p{L}])(?:')
    .concat(')'),
  'giu',
)

/** The value of what `numeral` matched. Open plurals count as the least they can mean: thousands is over 1,000. */
export function numeralValue(word: string): NumeralValue | null {
  const text = word.toLowerCase().replace(/,/g, '')
  const openWords = text.replace(/ of$/, '').split(' of ')
  const last = openWords.at(-1)!
  if (last in open) {
    const first = openWords.length > 1 ? (openWords[0] === 'tens' ? 10 : (open[openWords[0]!] ?? 1)) : 1
    return { value: first * open[last]!, bound: 'over' }
  }
  if (text === 'a half' || text === 'half a') return { value: 0.5 }
  let total = 0
  let pending: number | null = null
  let lastScale: number | undefined
  let bound: NumeralValue['bound']
  const tokens: readonly string[] = text.match(/[0-9]+(?:\.[0-9]+)?|[a-z]+/g) ?? []
  for (const token of tokens) {
    if (/^[0-9]/.test(token)) pending = Number(token)
    else if (token in small) pending = (pending ?? 0) + small[token]!
    else if (token === 'half') pending = tokens.includes('and') ? (pending ?? 0) + 0.5 : 0.5
    else if (token === 'several' || token === 'few') bound = 'over'
    else if (token === 'm' || token === 'k' || token in scales) {
      const by = token === 'm' ? 1e6 : token === 'k' ? 1e3 : scales[token]!
      const base: number = pending ?? (total || 1)
      if (pending === null && total) total = 0
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
