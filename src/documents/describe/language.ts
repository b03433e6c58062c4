import { readingPacks } from '../../language/reading-packs.ts'

const scripts: readonly (readonly [string, RegExp])[] = [
  ['zh', /\p{Script=Han}/gu],
  ['ja', /[\u3041-\u30ff]/g],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['und', /\p{Script=Latin}/gu],
]

/** As much of a text as tells its language, in UTF-16 units. */
const sampleLength = 4000
/** Share of running words that a language's frequent words make up at least. */
const leastFrequent = 0.15

/** BCP 47, by script and, among languages of one script, by frequent words; `told` is what the source says. */
export function languageOf(text: string, told: string | null): string {
  const sample = text.slice(0, sampleLength)
  const counts = scripts.map(([language, pattern]) => [language, sample.match(pattern)?.length ?? 0] as const)
  const count = (language: string): number => counts.find(([name]) => name === language)![1]
  // One ideograph says as much as three letters.
  if (count('ja') > count('zh') * 0.1 && count('ja') > 4) return 'ja'
  if (count('zh') * 3 >= count('und') && count('zh') > 0 && count('zh') >= count('ko')) return 'zh'
  const [most, letters] = counts.toSorted((a, b) => b[1] - a[1])[0]!
  if (letters === 0) return 'und'
  if (most !== 'und') return told !== null && told.length >= 2 && most !== 'zh' ? primary(told) : most
  return byWords(sample) ?? (told === null ? 'und' : primary(told))
}

const primary = (tag: string): string => tag.trim().split(/[-_]/)[0]!.toLowerCase()

function byWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  for (const pack of readingPacks) {
    if (pack.frequent.length === 0) continue
    const frequent = new Set(pack.frequent)
    if (words.filter(word => frequent.has(word)).length >= words.length * leastFrequent) return pack.language
  }
  return null
}
