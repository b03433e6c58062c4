import { readingPacks } from '../../language/reading-packs.ts'
import { hasAll, screenWhere, unknownScreens, type Screens } from '../../language/screens.ts'

/** Scripts that tell a language or a group of them, by ranges of UTF-16 units. `und` is the Latin script. */
const scripts = ['zh', 'ja', 'ko', 'ru', 'ar', 'el', 'he', 'hi', 'th', 'und'] as const
type Script = (typeof scripts)[number]

function scriptOf(unit: number): Script | null {
  if (unit < 0x250)
    return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 'und' : unit >= 0xc0 ? 'und' : null
  if (unit >= 0x3400 && unit <= 0x9fff) return 'zh'
  if (unit >= 0x3041 && unit <= 0x30fa) return 'ja'
  if (unit >= 0xac00 && unit <= 0xd7a3) return 'ko'
  if (unit >= 0x400 && unit <= 0x52f) return 'ru'
  if (unit >= 0x600 && unit <= 0x6ff) return 'ar'
  if (unit >= 0x370 && unit <= 0x3ff) return 'el'
  if (unit >= 0x5d0 && unit <= 0x5ea) return 'he'
  if (unit >= 0x900 && unit <= 0x97f) return 'hi'
  return unit >= 0xe01 && unit <= 0xe5b ? 'th' : null
}

/** The script of every UTF-16 unit, as its place in `scripts` plus one; 0 for none. */
const scriptOfUnit = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const script = scriptOf(unit)
  return script === null ? 0 : scripts.indexOf(script) + 1
})

function countScripts(text: string): Record<Script, number> {
  const counts = new Uint32Array(scripts.length + 1)
  for (let i = 0; i < text.length; i++) counts[scriptOfUnit[text.charCodeAt(i)]!]!++
  return Object.fromEntries(scripts.map((script, i) => [script, counts[i + 1]!])) as Record<Script, number>
}

const [chinese, latin] = [scripts.indexOf('zh') + 1, scripts.indexOf('und') + 1]
const ofOtherScripts = screenWhere(unit => ![0, chinese, latin].includes(scriptOfUnit[unit]!))

/**
 * Whether a text is Chinese beyond doubt: ideographs, and of other scripts none but fewer Latin letters. Most are, and this is
 * quick to see, since where there are no other scripts the first quarter of the letters outweighs what may follow.
 */
function isPlainlyChinese(text: string, mayHoldOthers: boolean): boolean {
  // One ideograph says as much as three letters.
  let balance = 0
  let hasIdeographs = false
  for (let i = 0; i < text.length; i++) {
    const script = scriptOfUnit[text.charCodeAt(i)]!
    if (script === chinese) {
      balance += 3
      hasIdeographs = true
    } else if (script === latin) balance--
    else if (script !== 0) return false
    if (!mayHoldOthers && hasIdeographs && balance >= text.length - i) return true
  }
  return hasIdeographs && balance >= 0
}

/** As much of a text as tells its language, in UTF-16 units. */
const sampleLength = 800
/** Share of running words that a language's frequent words make up at least. */
const leastFrequent = 0.08

/**
 * BCP 47, by script and, among languages of one script, by frequent words; `told` is what the source says, `screens` are those
 * of the text or of one that holds it.
 */
export function languageOf(text: string, told: string | null, screens: Screens = unknownScreens): string {
  const sample = text.slice(0, sampleLength)
  if (isPlainlyChinese(sample, hasAll(screens, ofOtherScripts))) return 'zh'
  const counts = countScripts(sample)
  // One ideograph says as much as three letters.
  if (counts.ja > counts.zh * 0.1 && counts.ja > 4) return 'ja'
  if (counts.zh * 3 >= counts.und && counts.zh > 0 && counts.zh >= counts.ko) return 'zh'
  const most = scripts.toSorted((a, b) => counts[b] - counts[a])[0]!
  const letters = counts[most]
  if (letters === 0) return 'und'
  if (most !== 'und') return told !== null && told.length >= 2 && most !== 'zh' ? primary(told) : most
  return byWords(sample) ?? (told === null ? 'und' : primary(told))
}

const primary = (tag: string): string => tag.trim().split(/[-_]/)[0]!.toLowerCase()

const byFrequency = readingPacks
  .filter(pack => pack.frequent.length > 0)
  .map(pack => ({ pack, frequent: new Set(pack.frequent) }))

function byWords(sample: string): string | null {
  const words = wordsOf(sample.toLowerCase())
  for (const { pack, frequent } of byFrequency) {
    if (words.filter(word => frequent.has(word)).length >= words.length * leastFrequent) return pack.language
  }
  return null
}

/** Every run of letters. Most are plain Latin ones, which need no look at Unicode's tables. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let start = -1
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!
    const isLetter = code < 0x80 ? code >= 0x61 && code <= 0x7a : /\p{L}/u.test(String.fromCodePoint(code))
    if (isLetter && start < 0) start = at
    if (!isLetter && start >= 0) {
      words.push(text.slice(start, at))
      start = -1
    }
    at += code > 0xffff ? 2 : 1
  }
  if (start >= 0) words.push(text.slice(start))
  return words
}
