import { verbatim } from '../base/mapped.ts'
import type { Block } from './source.ts'

/** Plain text as lines, `from` … `to` of a source: what is a paragraph is for restoration to say. */
export function textLines(source: string, from = 0, to = source.length): Block[] {
  const blocks: Block[] = []
  let gap = 0
  for (let start = from; start < to;) {
    const found = lineEnd(source, start, to)
    const line = source.slice(start, found)
    if (line.trim() === '') gap++
    else {
      blocks.push({
        kind: 'line',
        text: verbatim(source, start, found),
        layout: { gap, indent: indentOf(line), measure: null, width: null, size: 1, box: 0 },
      })
      gap = 0
    }
    start = found + (source.charCodeAt(found) === 0x0d && source.charCodeAt(found + 1) === 0x0a ? 2 : 1)
  }
  return blocks
}

function lineEnd(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 0x0a || unit === 0x0d || unit === 0x0c || unit === 0x2028 || unit === 0x2029) return at
  }
  return to
}

/** Leading white space in em: an ideographic space is one, a tab two, any other half of one. */
function indentOf(line: string): number {
  let indent = 0
  for (const unit of line) {
    if (unit === '\u3000') indent += 1
    else if (unit === '\t') indent += 2
    else if (unit === ' ' || unit === '\u00a0') indent += 0.5
    else break
  }
  return indent
}
