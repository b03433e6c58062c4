import type { Source } from '../../../src/server/contract.ts'
import type { Stretch } from './segments.ts'

/**
 * The stretch of the source that a stretch of the text was read from: exact where characters were kept one for one,
 * the whole piece where layout was undone. Null where nothing of it came from the source.
 */
export function sourceSpan(map: Source['map'], { start, end }: Stretch): Stretch | null {
  let [from, to] = [Infinity, -Infinity]
  for (const piece of map) {
    const [first, last] = [Math.max(start, piece.text), Math.min(end, piece.text + piece.length)]
    if (first >= last || piece.sourceLength === 0) continue
    const kept = piece.length === piece.sourceLength
    const shift = piece.source - piece.text
    from = Math.min(from, kept ? first + shift : piece.source)
    to = Math.max(to, kept ? last + shift : piece.source + piece.sourceLength)
  }
  return to > from ? { start: from, end: to } : null
}
