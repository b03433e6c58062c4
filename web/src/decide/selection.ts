/** A stretch of a document's text, UTF-16 code units, end exclusive. */
export interface Selected {
  readonly start: number
  readonly end: number
}

/** Fewer letters are a slip of the hand. */
const leastLetters = 2

/**
 * Where the selection lies in the document's text; null where nothing of the text is selected. A part of the text says
 * by `data-start` where it begins; what is drawn between its letters (labels of highlights) does not count.
 */
export function selectedSpan(selection: Selection | null, text: string): Selected | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  if (start === null || end === null) return null
  return trimmedSpan(text, Math.min(start, end), Math.max(start, end))
}

/** Without white space at either end; null where too little is left. */
function trimmedSpan(text: string, from: number, to: number): Selected | null {
  let [start, end] = [from, Math.min(to, text.length)]
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  return end - start < leastLetters ? null : { start, end }
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const part = element?.closest<HTMLElement>('[data-start]')
  if (!part) return null
  const before = document.createRange()
  before.setStart(part, 0)
  before.setEnd(node, offset)
  const drawn = before.cloneContents()
  for (const label of drawn.querySelectorAll('.tag, .join')) label.remove()
  return Number(part.dataset['start']) + (drawn.textContent?.length ?? 0)
}
