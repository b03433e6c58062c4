import { MappedBuilder } from '../../base/mapped.ts'
import type { Block } from '../source.ts'
import { decoded } from './entities.ts'

/**
 * The blocks of HTML that is nothing but paragraphs, bold words and line ends, as `blocksOf` gives them of its tree, which
 * need not be built: most posts have no more. Null where there is more, or where elements do not nest as they should.
 */
export function plainBlocks(source: string, from: number, to: number): Block[] | null {
  const blocks: Block[] = []
  let builder = new MappedBuilder()
  let [letters, strongLetters] = [0, 0]
  let [isParagraph, isStrong] = [false, false]
  const text = (start: number, end: number): void => {
    if (end <= start) return
    const words = decoded(source, start, end)
    const length = words.text.trim().length
    builder.copy(words)
    letters += length
    if (isStrong) strongLetters += length
  }
  const flush = (): void => {
    if (letters > 0) {
      const block = { kind: 'paragraph', text: builder.build() } as const
      blocks.push(strongLetters >= letters ? { ...block, strong: true } : block)
    }
    builder = new MappedBuilder()
    letters = strongLetters = 0
  }
  for (let at = from; at < to;) {
    const found = source.indexOf('<', at)
    const open = found < 0 || found > to ? to : found
    text(at, open)
    if (open === to) break
    const mark = markAt(source, open)
    if (mark === 'br') flush()
    else if (mark === 'strong' || mark === '/strong') {
      if (isStrong === (mark === 'strong')) return null
      isStrong = !isStrong
    } else if (mark === 'p' || mark === '/p') {
      if (isStrong || isParagraph === (mark === 'p')) return null
      isParagraph = !isParagraph
      flush()
    } else return null
    at = open + mark.length + 2
    if (at > to) return null
  }
  flush()
  return blocks
}

type Mark = 'p' | '/p' | 'br' | 'strong' | '/strong'
const marks: readonly Mark[] = ['p', '/p', 'br', 'strong', '/strong']

/** The bare tag that starts with the `<` at an offset; null for any other. */
function markAt(source: string, open: number): Mark | null {
  for (const mark of marks)
    if (source.startsWith(mark, open + 1) && source.charCodeAt(open + mark.length + 1) === 0x3e) return mark
  return null
}
