import type { NameHead } from './names.ts'
import type { NameFound, NamingLexicon } from './naming.ts'
import { readName } from './name-key.ts'
import { type Token, tokensOf } from './name-tokens.ts'

/** Characters before its head that a name may take up, at most. */
const reach = 32
/** Characters of a name without party, place or quotation in it, head included. */
const alone = { least: 4, most: 14 }
/** Unknown characters between the last boundary and an opener (霍尔果斯 before 国际): more is no part of the name. */
const openingRun = 6

const closers: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '》': '《' }
/** Marks that no name crosses; a single dash may stand in a name, two part it from what explains it. */
const border = /[。，；：！？、（）()“‘「《》】【\n\r|丨"△]|[—–－-]{2}/u

interface Compiled {
  readonly pattern: RegExp
  readonly sticky: RegExp
  readonly heads: ReadonlyMap<string, NameHead>
}
const compiled = new WeakMap<NamingLexicon, Compiled>()

function compile(lexicon: NamingLexicon): Compiled {
  const known = compiled.get(lexicon)
  if (known) return known
  const heads = new Map(lexicon.names.heads.flatMap(head => head.words.map(word => [word, head] as const)))
  const list = [...heads.keys()].sort((x, y) => y.length - x.length || (x < y ? -1 : 1))
  const source = list.map(word => sourceOf(word, heads.get(word)!, lexicon)).join('|')
  const made = { heads, pattern: new RegExp(source, 'gu'), sticky: new RegExp(source, 'yu') }
  compiled.set(lexicon, made)
  return made
}

/** 外长会晤 also where an edition stands in it: 外长第三次会晤. */
function sourceOf(word: string, { editionBefore }: NameHead, { names }: NamingLexicon): string {
  if (editionBefore === undefined) return escape(word)
  const [first, last] = [word.slice(0, -editionBefore), word.slice(-editionBefore)]
  return `${escape(first)}(?:${names.edition.source})?${escape(last)}`
}

/** The head that a match stands for, whatever edition stands in it. */
function headFor(match: string, lexicon: NamingLexicon): NameHead {
  const { heads } = compile(lexicon)
  return heads.get(match) ?? heads.get(match.replace(new RegExp(lexicon.names.edition.source, 'u'), ''))!
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Names in a script without spaces and capitals: modifiers before the word that says what the thing is. */
export function namesUnspaced(text: string, lexicon: NamingLexicon): NameFound[] {
  const { pattern } = compile(lexicon)
  const found: NameFound[] = []
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length
    if (headFollows(text, end, lexicon)) continue
    const name = nameBefore(text, match.index, match[0], headFor(match[0], lexicon), lexicon)
    if (name) found.push(name)
  }
  return [...found, ...quotedInitiatives(text, lexicon)]
}

/** 铁路隧道 is a tunnel, 冬奥会组委会 no games: the last head of a compound is the one that counts. */
function headFollows(text: string, end: number, lexicon: NamingLexicon): boolean {
  const { sticky } = compile(lexicon)
  sticky.lastIndex = end
  return sticky.test(text)
}

function nameBefore(
  text: string,
  headAt: number,
  word: string,
  head: NameHead,
  lexicon: NamingLexicon,
): NameFound | null {
  const from = leftBorder(text, headAt)
  const tokens = tokensOf(text, from, headAt, lexicon)
  const inside = tokens.slice(tokens.findLastIndex(token => token.role === 'outside') + 1)
  const own = afterJoining(text, inside, lexicon).filter(token => token.role !== 'ordinal')
  const describes = lexicon.names.describing.some(
    particle => own[0] !== undefined && text.slice(0, own[0].start).endsWith(particle),
  )
  const start = startOf(text, own, headAt, word, head, describes)
  if (start === null) return null
  return found(text, start, headAt, word, head, own, lexicon)
}

/** Back over the name's own characters; a closing mark takes its whole quotation with it. */
function leftBorder(text: string, headAt: number): number {
  let at = headAt
  while (at > 0 && headAt - at < reach) {
    const mark = text[at - 1]!
    const open = closers[mark]
    if (open !== undefined) {
      const start = text.lastIndexOf(open, at - 1)
      if (start < 0 || headAt - start > reach || text.slice(start, at).includes('\n')) return at
      at = start
      continue
    }
    if (border.test(mark) || (isDash(mark) && isDash(text[at - 2] ?? ''))) return at
    at--
  }
  return at
}

const isDash = (mark: string): boolean => /[—–－-]/u.test(mark)

const isAnchor = (token: Token): boolean =>
  token.role === 'party' ||
  token.role === 'place' ||
  token.role === 'opener' ||
  token.role === 'quoted' ||
  token.role === 'year'

/** A和B: parts of one name where both are parties or where the second has no anchor; else two things. */
function afterJoining(text: string, tokens: readonly Token[], lexicon: NamingLexicon): readonly Token[] {
  const at = tokens.findLastIndex(token => token.role === 'joining')
  if (at < 0) return tokens
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (!before || !after) return tokens.slice(at + 1)
  if (before.role === 'party' && after.role === 'party') return tokens
  const endsThing = lexicon.names.heads.some(head =>
    head.words.some(
      word => text.slice(0, before.end).endsWith(word) && !lexicon.names.fillers.includes(word),
    ),
  )
  return isAnchor(after) || endsThing ? tokens.slice(at + 1) : tokens
}

/** Where the name begins, or null where the words are a description and no name. */
function startOf(
  text: string,
  tokens: readonly Token[],
  headAt: number,
  word: string,
  head: NameHead,
  describes: boolean,
): number | null {
  const clear = tokens.slice(tokens.findLastIndex(token => token.role === 'generic') + 1)
  const described = clear.length < tokens.length
  const first = clear.findIndex(isAnchor)
  if (first >= 0) {
    const anchor = clear[first]!
    if (head.verb && anchor.role === 'place' && anchor.end === headAt) return null
    if (anchor.role !== 'opener') return anchor.start
    const run = clear[0]!
    // 的国际合作机制 describes; 国际生物安全机构 after a mark or a verb names.
    if (described || describes || (headAt - anchor.end < 2 && !head.alone)) return null
    return anchor.start - run.start <= openingRun ? run.start : anchor.start
  }
  const start = clear[0]?.start ?? headAt
  const size = headAt - start + word.length
  const quoted = /[“「‘]/u.test(text[start - 1] ?? '') && headAt > start
  if (quoted && size <= alone.most) return start
  return head.alone && !described && headAt - start >= 2 && size >= alone.least && size <= alone.most
    ? start
    : null
}

function found(
  text: string,
  start: number,
  headAt: number,
  word: string,
  head: NameHead,
  tokens: readonly Token[],
  lexicon: NamingLexicon,
): NameFound {
  const part = partAt(text, headAt + word.length, lexicon)
  const end = headAt + word.length + part.length
  const name = text.slice(start, end)
  const read = (from: number) => {
    const whole = text.slice(from, headAt + word.length)
    const inner = innerHead(whole, word, head, lexicon)
    return readName(inner.name, inner.type, inner.word, part, lexicon)
  }
  const { key, parties } = read(start)
  const owner = tokens.find(token => token.start === start)?.role === 'party'
  const next = tokens.find(token => token.start > start)
  const shorter =
    owner && next && namesAlone(next, text)
      ? { name: text.slice(next.start, end), key: read(next.start).key }
      : null
  return { start, end, kind: head.kind, name, key, parties, shorter, code: null }
}

/** After an owner: a place, a quotation, a year; a foreign place name read as a run. */
const namesAlone = (token: Token, text: string): boolean =>
  token.role === 'quoted' ||
  token.role === 'year' ||
  (token.role === 'place' && /[—–－·-]/u.test(text.slice(token.start, token.end)))

function partAt(text: string, at: number, { names }: NamingLexicon): string {
  names.part.lastIndex = at
  return names.part.exec(text)?.[0] ?? ''
}

/**
 * 外长会晤机制 is the 外长会晤, “一带一路”倡议 is “一带一路”: an ending that adds nothing is left out where another head or a
 * quotation stands before it.
 */
function innerHead(name: string, word: string, head: NameHead, lexicon: NamingLexicon) {
  if (!lexicon.names.tails.includes(word)) return { name, word, type: head.type }
  const rest = name.slice(0, -word.length)
  const inner = endingHead(rest, lexicon)
  if (inner) return { name: rest, word: inner.word, type: inner.head.type }
  return /^“[^“”]*”$/u.test(rest) ? { name: rest, word: '', type: '' } : { name, word, type: head.type }
}

/** The longest head that a name ends with, not counting closing marks, if there is more of the name before it. */
function endingHead(name: string, lexicon: NamingLexicon): { word: string; head: NameHead } | null {
  const bare = name.replace(/[”’」》]+$/u, '')
  const { heads } = compile(lexicon)
  let best: string | null = null
  for (const word of heads.keys()) {
    if (bare.endsWith(word) && bare.length > word.length + 1 && word.length > (best?.length ?? 0)) best = word
  }
  return best === null ? null : { word: best, head: heads.get(best)! }
}

const shortQuote = /“([^“”\n]{2,16})”/gu

/** 共建“一带一路”, “健康丝绸之路”建设: a quotation that is carried out is an initiative. */
function quotedInitiatives(text: string, lexicon: NamingLexicon): NameFound[] {
  const { initiativeBefore, initiativeAfter } = lexicon.names
  return [...text.matchAll(shortQuote)].flatMap(match => {
    const end = match.index + match[0].length
    const before = initiativeBefore.some(word => text.slice(0, match.index).endsWith(word))
    const after = initiativeAfter.some(word => text.startsWith(word, end))
    if (!before && !after) return []
    const inner = endingHead(match[0], lexicon)
    const { key, parties } = readName(match[0], inner?.head.type ?? '', inner?.word ?? '', '', lexicon)
    return [
      {
        start: match.index,
        end,
        kind: 'initiative' as const,
        name: match[0],
        key,
        parties,
        shorter: null,
        code: null,
      },
    ]
  })
}
