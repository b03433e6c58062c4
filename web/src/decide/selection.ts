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

/** Selects a stretch of the text in the page; false where it is not shown. */
export function selectSpan(root: ParentNode, { start, end }: Selected): boolean {
  const from = placeOf(root, start)
  const to = placeOf(root, end - 1)
  const selection = window.getSelection()
  if (!from || !to || !selection) return false
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1)
  const { top, bottom } = selection.getRangeAt(0).getBoundingClientRect()
  if (top < margin || bottom > window.innerHeight - margin) window.scrollBy({ top: top - margin * 2 })
  return true
}

/** In pixels: what the masthead and the offer to add may hide at the edges of the window. */
const margin = 100

/** Offset in the text of the first part that is in the window; 0 where there is none. */
export function offsetInSight(): number {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-start]')]
  const part = parts.find(element => element.getBoundingClientRect().bottom > margin)
  return Number(part?.dataset['start'] ?? 0)
}

/** The letter at an offset of the text, where the page draws it. */
function placeOf(root: ParentNode, at: number): { readonly node: Text; readonly offset: number } | null {
  const part = [...root.querySelectorAll<HTMLElement>('[data-start]')].findLast(
    element => Number(element.dataset['start']) <= at,
  )
  if (!part) return null
  let rest = at - Number(part.dataset['start'])
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(drawnOnly)) continue
    if (rest < node.length) return { node, offset: rest }
    rest -= node.length
  }
  return null
}

/** What is drawn between the letters of the text and is none of it. */
const drawnOnly = '.tag, .join'

/** Without white space at either end; null where too little is left. */
export function trimmedSpan(text: string, from: number, to: number): Selected | null {
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
  for (const label of drawn.querySelectorAll(drawnOnly)) label.remove()
  return Number(part.dataset['start']) + (drawn.textContent?.length ?? 0)
}
