import { MappedBuilder, trim, type Mapped } from '../../base/mapped.ts'
import type { ReadingPack } from '../../language/reading.ts'
import { firstMatch } from '../../language/reading-packs.ts'
import { screensIn, type Screens } from '../../language/screens.ts'
import type { Block, LineLayout } from '../../sources/source.ts'
import type { Passage } from '../passage.ts'
import { isDivided, type Vocabulary } from './hyphens.ts'
import { endsFully, endsSentence, isUnspaced, widthOf, type Width } from './layout.ts'
import { isLetterSpaced, respaced } from './spacing.ts'

/** A line of a text that is set in lines, with what restoration asks of it. */
interface Line {
  readonly text: Mapped
  /** as it stands, a soft hyphen at its end included */
  readonly raw: string
  readonly plain: string
  readonly layout: LineLayout
  readonly width: Width
  readonly spaced: boolean
  readonly ends: boolean
  readonly endsFully: boolean
  /** a byline, dateline, credit, date or mark that fills a line of its own */
  readonly whole: boolean
  /** starts a paragraph by what it says: 一、 第二， (a), a dateline */
  readonly opens: boolean
  /** begins as an agency's first sentence does */
  readonly leads: boolean
}

/** Joins lines into paragraphs: undoes line ends that are layout and keeps those that are not. */
export function joinLines(
  blocks: readonly Block[],
  pack: ReadingPack | null,
  words: Vocabulary | null,
): Passage[] {
  const lines = blocks.map(block => lineOf(block, pack))
  const isDividedAt = (line: Line, next: Line): boolean =>
    words !== null && isDivided(line.raw, next.raw, words, pack)
  const wrapped = isWrapped(lines)
  if (!wrapped) return lines.map(line => passageOf([line], true, isDividedAt))
  const setting: Setting = { lines, blanksPart: blankLinesPart(lines) }
  const passages: Passage[] = []
  let from = 0
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && !breaksBefore(setting, from, i)) continue
    passages.push(passageOf(lines.slice(from, i), i - from === 1, isDividedAt))
    from = i
  }
  return passages
}

const noLayout: LineLayout = { gap: 0, indent: null, measure: null, width: null, size: 1, box: 0 }

function lineOf(block: Block, pack: ReadingPack | null): Line {
  const spaced = isLetterSpaced(block.text.text)
  const text = respaced(block.text)
  const plain = text.text
  const layout = block.layout ?? noLayout
  const screens = screensIn(plain)
  const is = (rules: Parameters<typeof firstMatch>[0]): boolean => firstMatch(rules, plain, screens) !== null
  const leads = pack !== null && (is(pack.datelines) || is(pack.leads))
  return {
    text,
    raw: block.text.text,
    plain,
    layout,
    width: layout.width === null ? widthOf(plain) : { least: layout.width, most: layout.width },
    spaced,
    ends: endsSentence(plain),
    endsFully: endsFully(plain),
    whole: pack !== null && isWholeLine(plain, screens, pack),
    opens:
      pack !== null &&
      (leads ||
        is(pack.enumerators) ||
        is(pack.jumpsFrom) ||
        is(pack.runInTitles) ||
        opensSpeech(plain, pack)),
    leads,
  }
}

const opensSpeech = (plain: string, pack: ReadingPack): boolean =>
  pack.kinds.some(rule => rule.place === 'addressee' && rule.pattern.test(plain))

function isWholeLine(plain: string, screens: Screens, pack: ReadingPack): boolean {
  if (plain.length > 80) return false
  if (firstMatch([...pack.originalTitles, ...pack.credits], plain, screens) !== null) return true
  const lined = [...pack.bylines, ...pack.jumpsTo, ...pack.datelines, ...pack.dates]
  const found = firstMatch(lined, plain.replace(/^[（(]\s*|\s*[)）]$/g, ''), screens)
  return found !== null && found.match[0].length >= plain.length - 3
}

interface Setting {
  readonly lines: readonly Line[]
  /** a blank line parts paragraphs: not so where one stands behind every line */
  readonly blanksPart: boolean
}

/** Lines are wrapped where many of them end inside a sentence and are about as long as their neighbours. */
function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false
  let inside = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]!]
    if (!line.ends && Math.abs(line.width.most - next.width.most) <= line.width.most * 0.25) inside++
    else if (!line.ends && line.width.most > next.width.most && line.width.most > 15) inside += 0.5
  }
  return inside >= (lines.length - 1) * 0.25
}

function blankLinesPart(lines: readonly Line[]): boolean {
  let inside = 0
  let parted = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i]!.ends || lines[i]!.whole) continue
    inside++
    if (lines[i + 1]!.layout.gap > 0) parted++
  }
  return inside === 0 || parted / inside < 0.5
}

/** Indentation of a first line that a text layer without white space has lost, in em. */
const lostIndent = 2
/** White space before a first line, in em, that sets it in. */
const indentation = 1.2
/** A body line set in loses two em; a line that lacks more is no body line. */
const headingShortfall = 2.6

/** Whether a paragraph that started at line `from` ends before line `i`. */
function breaksBefore({ lines, blanksPart }: Setting, from: number, i: number): boolean {
  const line = lines[i - 1]!
  const next = lines[i]!
  if (line.whole || next.whole) return true
  if (blanksPart && next.layout.gap > 0 && !runsOn(line, next)) return true
  if (Math.abs(line.layout.size - next.layout.size) > 0.15) return true
  if (isSetIn(lines, i)) return true
  const starts = i - 1 === from
  const measure = measureOf(lines, from, i - 1)
  const short = isShort(line, next, measure, starts)
  if (!line.ends) {
    if (isDash(next.plain) && starts && short) return true
    if (isDash(line.plain) && starts && line.layout.gap === 0 && next.layout.gap > 0) return true
    if (next.opens && (short || isDash(line.plain))) return true
    return starts && isHeading(line, measure) && (short || line.spaced)
  }
  if (next.opens && line.endsFully) return true
  if (short) return true
  return startsParagraph(lines, i, measure)
}

/** A sentence that goes on over a gap: the page break or the picture between two columns. */
function runsOn(line: Line, next: Line): boolean {
  return (
    line.layout.box !== next.layout.box &&
    !line.ends &&
    !next.opens &&
    /^[\p{Ll}\p{Lo},，、]/u.test(next.plain)
  )
}

const isDash = (plain: string): boolean => /^(?:——|--|―|—)/.test(plain)

function isSetIn(lines: readonly Line[], i: number): boolean {
  const indent = lines[i]!.layout.indent
  const before = lines[i - 1]!.layout.indent
  if (indent === null || before === null) return false
  const following = lines[i + 1]?.layout.indent ?? null
  return (
    indent - before >= indentation ||
    (following !== null && indent - following >= indentation && indent === before && lines[i - 1]!.ends)
  )
}

/** Width of the column around a line, in em: told by the format, or the lines of its paragraph, or those that follow. */
function measureOf(lines: readonly Line[], from: number, i: number): number {
  const told = lines[i]!.layout.measure
  if (told !== null) return told
  const before = lines.slice(Math.max(from, i - 4), i)
  const behind = lines.slice(i + 1, i + 4).filter(line => !line.whole)
  if (before.length > 0) return widest(before)
  // The next full line: columns may grow wider behind it.
  return behind.find(line => !line.ends)?.width.least ?? widest(behind)
}

const widest = (lines: readonly Line[]): number => Math.max(0, ...lines.map(line => line.width.least))

/** Shorter than its column, so that its end is the paragraph's. */
function isShort(line: Line, next: Line, measure: number, starts: boolean): boolean {
  const lost = starts && line.layout.indent === 0 ? lostIndent : 0
  if (isUnspaced(line.plain)) return line.width.most + (line.layout.indent ?? 0) + lost < measure - 0.9
  const word = /^\S+/.exec(next.plain)?.[0] ?? ''
  return line.width.most + (line.layout.indent ?? 0) + 0.5 + word.length / 2 < measure - 0.6
}

function isHeading(line: Line, measure: number): boolean {
  if (line.leads || /[，,、；;]$|[。；]./.test(line.plain)) return false
  return line.width.most < measure - headingShortfall || (line.spaced && !/[，。、；]/.test(line.plain))
}

/** Behind a full line that ends a sentence: a line that lacks its indentation, or a heading. */
function startsParagraph(lines: readonly Line[], i: number, measure: number): boolean {
  const next = lines[i]!
  const behind = lines[i + 1]
  if (next.ends || behind === undefined) return false
  if (!isUnspaced(next.plain)) return isHeading(next, measure) && /^\p{Lu}/u.test(next.plain)
  const column = Math.max(measure, ...lines.slice(i + 1, i + 4).map(line => line.width.least))
  const { least, most } = next.width
  if (most < column - headingShortfall && isHeading(next, column)) return true
  if (next.layout.indent !== 0 || most < column - headingShortfall) return false
  return (least + most) / 2 <= column - 1.25 && most <= column - 0.75
}

function passageOf(
  lines: readonly Line[],
  alone: boolean,
  isDividedAt: (line: Line, next: Line) => boolean,
): Passage {
  const builder = new MappedBuilder()
  let divided = false
  lines.forEach((line, i) => {
    if (i > 0 && !divided) joinTo(builder, lines[i - 1]!, line)
    const next = lines[i + 1]
    divided = next !== undefined && isDividedAt(line, next)
    const hyphen = divided && /[-\u2010]$/.test(line.plain) ? 1 : 0
    builder.copy(line.text, 0, line.plain.length - hyphen)
  })
  const size = lines[0]!.layout.size
  const text = trim(builder.build())
  return {
    kind: 'paragraph',
    text,
    screens: screensIn(text.text),
    ...(lines.every(line => line.spaced) ? { spaced: true } : {}),
    ...(size === 1 ? {} : { size }),
    ...(alone ? { alone: true } : {}),
  }
}

/** One space between the words of two lines, nothing between ideographs, nothing behind a hyphen. */
function joinTo(builder: MappedBuilder, line: Line, next: Line): void {
  const left = line.plain.at(-1)!
  const right = next.plain[0]!
  const narrow = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{N}\p{P}]/u
  const wide = /[\p{Script=Han}\u3000-\u303f\u3041-\u30ff\uff01-\uff60\u2014\u2026]/u
  if (wide.test(left) || wide.test(right)) return
  if (/\p{L}[-\u2010]$/u.test(line.plain)) return
  const mixed = isUnspaced(line.plain) || isUnspaced(next.plain)
  if (mixed && (/[“”‘’]/.test(left + right) || !/[\p{L}\p{N}]/u.test(left) || !/[\p{L}\p{N}]/u.test(right)))
    return
  const from = next.text.pieces[0]
  if (narrow.test(left) && from !== undefined) builder.put(' ', from.source, 0)
}
