import { segmentsOf, type Segment } from './lines.ts'
import type { Page } from './pages.ts'

/** Share of a page's height at either edge in which running heads and page numbers stand. */
const margin = 0.12

/** Lines at the edge of pages that repeat from page to page but for their numbers, and bare page numbers. */
export function runningLines(text: string, pages: readonly Page[]): ReadonlySet<string> {
  const places = new Map<string, string[]>()
  const found = new Set<string>()
  pages.forEach((page, number) => {
    for (const row of edgeRows(page)) {
      const words = row
        .map(segment => segment.runs.map(run => text.slice(run.start, run.end)).join(''))
        .join(' ')
        .trim()
      const key = `${number} ${row[0]!.runs[0]!.start}`
      if (
        /^[-–—·•\s]*(?:第?\s*\d{1,4}\s*(?:页|版)?|[ivxlc]{1,6}|(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?)[-–—·•\s]*$/i.test(
          words,
        )
      )
        found.add(key)
      else {
        const shape = words.replace(/\d+/g, '#').replace(/\s+/g, ' ')
        places.set(shape, [...(places.get(shape) ?? []), key])
      }
    }
  })
  for (const keys of places.values()) {
    const onPages = new Set(keys.map(key => key.split(' ')[0]))
    if (onPages.size >= 2 && onPages.size >= Math.min(3, pages.length * 0.4))
      for (const key of keys) found.add(key)
  }
  return found
}

/** The outermost rows near the upper and the lower edge: two each. */
function edgeRows(page: Page): Segment[][] {
  const rows: Segment[][] = []
  for (const segment of segmentsOf(page.runs).toSorted((a, b) => b.y - a.y || a.x0 - b.x0)) {
    const row = rows.at(-1)
    if (row !== undefined && row[0]!.y - segment.y < 2) row.push(segment)
    else rows.push([segment])
  }
  const edges = [...rows.slice(0, 2), ...rows.slice(-2)]
  return edges.filter(row => row[0]!.y > page.height * (1 - margin) || row[0]!.y < page.height * margin)
}
