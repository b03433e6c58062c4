import type { Span } from '../base/span.ts'

/**
 * Stretches inside quotation marks, with the marks. A quotation ends with its paragraph at the latest; marks inside it open
 * none of their own.
 * @param marks pairs of an opening and a closing mark: “” «»
 */
export function quotationsIn(text: string, marks: readonly string[]): Span[] {
  const closing = new Map(marks.map(mark => [mark[0]!, mark[1]!]))
  const opening = openingMarks(marks)
  const found: Span[] = []
  opening.lastIndex = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const line = text.indexOf('\n', match.index)
    const paragraphEnd = line < 0 ? text.length : line
    const close = text.indexOf(closing.get(match[0])!, match.index + 1)
    const end = close < 0 || close >= paragraphEnd ? paragraphEnd : close + 1
    found.push({ start: match.index, end })
    opening.lastIndex = end
  }
  return found
}

const patterns = new WeakMap<readonly string[], RegExp>()

function openingMarks(marks: readonly string[]): RegExp {
  let pattern = patterns.get(marks)
  if (!pattern) patterns.set(marks, (pattern = new RegExp(`[${marks.map(mark => mark[0]).join('')}]`, 'g')))
  return pattern
}
