import { MappedBuilder, slice, type Mapped } from '../../base/mapped.ts'
import type { ReadingPack } from '../../language/reading.ts'
import { hasAll, screensIn } from '../../language/screens.ts'
import { cellMark, type Block } from '../../sources/source.ts'
import type { Writable } from '../../base/writable.ts'
import type { Passage } from '../passage.ts'
import { endsSentence, opensInIdeograph } from './layout.ts'
import { hasHyphens, vocabularyOf, withoutDivisions, type Vocabulary } from './hyphens.ts'
import { joinLines } from './lines.ts'
import { misspaced, respaced, respacedScreens } from './spacing.ts'

/** Blocks as the format gave them → passages as a reader reads them. Empty ones are gone. */
export function restore(blocks: readonly Block[], pack: ReadingPack | null): Passage[] {
  const passages: Passage[] = []
  const words = blocks.some(block => hasHyphens(block.text.text))
    ? vocabularyOf(blocks.map(block => block.text.text))
    : null
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    if (block.kind === 'line') {
      const first = i
      while (i + 1 < blocks.length && blocks[i + 1]!.kind === 'line') i++
      const lines = blocks.slice(first, i + 1).flatMap(indentedParts)
      for (const passage of joinLines(lines, pack, words)) passages.push(passage)
    } else for (const part of indentedParts(block)) passages.push(passageOf(part, words, pack))
  }
  return passages.filter(passage => hasWords(passage.text.text))
}

/** Most passages begin with an ideograph or a letter. */
const hasWords = (text: string): boolean => opensInIdeograph(text) || /[\p{L}\p{N}]/u.test(text)

function passageOf(block: Block, words: Vocabulary | null, pack: ReadingPack | null): Passage {
  const undivided = words === null ? block.text : withoutDivisions(block.text, words, pack)
  const screens = screensIn(undivided.text)
  const write = block.kind === 'table' ? respacedRow : respaced
  const text = hasAll(screens, misspaced) ? write(undivided) : undivided
  const passage: Writable<Passage> = {
    kind: block.kind === 'line' ? 'paragraph' : block.kind,
    text,
    screens: text === undivided ? screens : respacedScreens(screens, text),
  }
  if (block.level !== undefined) passage.level = block.level
  if (block.strong === true) passage.strong = true
  if (block.afterImage === true) passage.afterImage = true
  return passage
}

/** A row of a table: each cell as it would be written by hand, the marks between them as they are. */
function respacedRow(row: Mapped): Mapped {
  const builder = new MappedBuilder()
  let from = 0
  for (let at = row.text.indexOf(cellMark); at >= 0; at = row.text.indexOf(cellMark, from)) {
    builder.copy(respaced(slice(row, from, at))).copy(row, at, at + cellMark.length)
    from = at + cellMark.length
  }
  return builder.copy(respaced(slice(row, from))).build()
}

/** Longer texts with several of these hold paragraphs; in a short one it may part the halves of a title. */
const longText = 100

/** Paragraphs that only an indentation parts: two ideographic spaces inside one line. */
function indentedParts(block: Block): Block[] {
  const { text } = block.text
  if (block.kind === 'heading' || !text.includes('\u3000\u3000')) return [block]
  const gaps = [...text.matchAll(/\u3000{2,}/g)].filter(gap => gap.index > 0)
  const all = text.length > longText && gaps.length > 1
  const parts: Mapped[] = []
  let from = 0
  for (const gap of gaps) {
    if (!all && !endsSentence(text.slice(from, gap.index))) continue
    parts.push(slice(block.text, from, gap.index))
    from = gap.index + gap[0].length
  }
  parts.push(slice(block.text, from))
  if (parts.length === 1) return [block]
  return parts
    .filter(part => part.text.trim() !== '')
    .map((part, i) => ({
      ...block,
      text: part,
      ...(i === 0 || block.layout === undefined ? {} : { layout: { ...block.layout, gap: 0 } }),
    }))
}
