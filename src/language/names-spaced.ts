import type { NameHead } from './names.ts'
import { readName } from './name-key.ts'
import type { NameFound, NamingLexicon } from './naming.ts'

/** Lower-case words between the capitals and a lower-case head: “gas” in “… natural gas pipeline”. */
const lowerReach = 3

interface Compiled {
  readonly heads: ReadonlyMap<string, NameHead>
  readonly outside: ReadonlySet<string>
  readonly generic: ReadonlySet<string>
  /** a run of words in capitals, with the small words that may stand between them, and dashes between parties */
  readonly capitals: RegExp
  /** a joining word, or a small word before an article, that may part two names */
  readonly joint: RegExp
  /** a small word and the article: what stands before them is no name unless it has its own head */
  readonly opening: RegExp
  /** a small word that opens what qualifies the head: of, for */
  readonly qualifier: RegExp
}
const compiled = new WeakMap<NamingLexicon, Compiled>()

function compile(lexicon: NamingLexicon): Compiled {
  const known = compiled.get(lexicon)
  if (known) return known
  const made = {
    heads: new Map(
      lexicon.names.heads.flatMap(head => head.words.map(word => [word.toLowerCase(), head] as const)),
    ),
    outside: new Set(lexicon.names.outside.map(word => word.toLowerCase())),
    generic: new Set(lexicon.names.generic.map(word => word.toLowerCase())),
    ...patternsOf(lexicon),
  }
  compiled.set(lexicon, made)
  return made
}

function patternsOf({ names: { small, joining, article } }: NamingLexicon) {
  const any = (words: readonly string[]) =>
    words.map(word => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')
  const linking = small.filter(word => word !== article && !joining.includes(word))
  const first = `(?:\\p{Lu}[\\p{L}\\p{N}'’.+-]*|\\d{4})`
  const later = `(?:\\p{Lu}[\\p{L}\\p{N}'’+-]*|\\d{4})`
  return {
    capitals: new RegExp(`${first}(?:(?:[ \u00a0]|[–—-])(?:(?:${any(small)})[ \u00a0]){0,2}${later})*`, 'gu'),
    joint: new RegExp(` (?:${any(joining)})(?: ${article})? | (?:${any(linking)}) ${article} `, 'gu'),
    opening: new RegExp(` (?:${any([...linking, ...joining])}) ${article} `, 'u'),
    qualifier: new RegExp(` (?:${any(linking)}) `, 'u'),
  }
}

/** Names in a language with capitals: a run of capitals that has a word in it that says what the thing is. */
export function namesSpaced(text: string, lexicon: NamingLexicon): NameFound[] {
  const found: NameFound[] = []
  for (const match of text.matchAll(compile(lexicon).capitals)) {
    for (const run of splitRuns(match[0], match.index, lexicon)) {
      const name = nameIn(text, run.start, run.end, lexicon)
      if (name) found.push(name)
    }
  }
  return found
}

interface Run {
  readonly start: number
  readonly end: number
}

/** “the Abraham Accords and the Negev Forum” are two; “Organization for Security and Co-operation” is one. */
function splitRuns(run: string, at: number, lexicon: NamingLexicon): Run[] {
  const joints = [...run.matchAll(compile(lexicon).joint)]
  for (const joint of joints.reverse()) {
    const [left, right] = [run.slice(0, joint.index), run.slice(joint.index + joint[0].length)]
    if (headOf(left, lexicon) && headOf(right, lexicon)) {
      return [
        ...splitRuns(left, at, lexicon),
        ...splitRuns(right, at + joint.index + joint[0].length, lexicon),
      ]
    }
  }
  return [{ start: at + openingOf(run, lexicon), end: at + run.length }]
}

/** “Work on the China–Laos railway” names what stands after the article; “Treaty on the …” has its head before it. */
function openingOf(run: string, lexicon: NamingLexicon): number {
  const joint = compile(lexicon).opening.exec(run)
  return joint && !headOf(run.slice(0, joint.index), lexicon) ? joint.index + joint[0].length : 0
}

/** The last word that says a kind before the first small word, else the last of all. */
function headOf(name: string, lexicon: NamingLexicon): { word: string; head: NameHead } | null {
  const { heads } = compile(lexicon)
  const before = name.split(compile(lexicon).qualifier)[0]!
  for (const part of [before, name]) {
    const words = part.split(/[ \u00a0]/u)
    for (const size of [3, 2, 1]) {
      const word = words.slice(-size).join(' ')
      const head = words.length >= size ? heads.get(word.toLowerCase()) : undefined
      if (head) return { word, head }
    }
  }
  return null
}

function nameIn(text: string, start: number, end: number, lexicon: NamingLexicon): NameFound | null {
  const { outside, generic } = compile(lexicon)
  let from = start
  for (;;) {
    const word = /^[\p{L}'’.]+(?=[ \u00a0])/u.exec(text.slice(from, end))?.[0]
    if (!word || !(outside.has(word.toLowerCase()) || generic.has(word.toLowerCase()))) break
    from += word.length + 1
  }
  const name = text.slice(from, end)
  const own = headOf(name, lexicon)
  if (own && name.split(/[ \u00a0–—-]/u).length > 1) return made(text, from, end, own.word, own.head, lexicon)
  const lower = lowerHead(text, end, lexicon)
  if (!lower || name.length < 3 || outside.has(name.toLowerCase())) return null
  return made(text, from, lower.end, lower.word, lower.head, lexicon)
}

/** The capitals end before the head: Kyrgyzstan–Uzbekistan railway, Central Asia natural gas pipeline. */
function lowerHead(
  text: string,
  end: number,
  lexicon: NamingLexicon,
): { end: number; word: string; head: NameHead } | null {
  const { heads } = compile(lexicon)
  let at = end
  for (let step = 0; step < lowerReach; step++) {
    const word = /^[ \u00a0]([a-z]+(?:-[a-z]+)*)/u.exec(text.slice(at, at + 30))
    if (!word) return null
    const two = /^[ \u00a0]([a-z]+ [a-z]+)/u.exec(text.slice(at, at + 40))
    for (const hit of [two, word]) {
      const head = hit ? heads.get(hit[1]!) : undefined
      if (hit && head?.lower) return { end: at + hit[0].length, word: hit[1]!, head }
    }
    if (compile(lexicon).outside.has(word[1]!)) return null
    at += word[0].length
  }
  return null
}

function made(
  text: string,
  start: number,
  headEnd: number,
  word: string,
  head: NameHead,
  lexicon: NamingLexicon,
): NameFound {
  lexicon.names.part.lastIndex = headEnd
  const part = lexicon.names.part.exec(text)?.[0] ?? ''
  const end = headEnd + part.length
  const name = text.slice(start, headEnd)
  const { key, parties } = readName(
    name.toLowerCase(),
    head.type,
    word.toLowerCase(),
    part.replace(/^[\s,]+/u, ''),
    lexicon,
  )
  return {
    start,
    end,
    kind: head.kind,
    name: text.slice(start, end),
    key,
    parties,
    shorter: null,
    code: null,
  }
}
