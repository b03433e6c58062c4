import { trimmedSpan } from './selection.ts'
import type { Selected } from './selection.ts'

/** The sentences of a text, part by part, as Unicode (UAX 29) and the locale part them. */
export function sentencesOf(text: string, parts: readonly Selected[], language: string): Selected[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return parts.flatMap(({ start, end }) =>
    [...segmenter.segment(text.slice(start, end))].flatMap(({ index, segment }) => {
      const span = trimmedSpan(text, start + index, start + index + segment.length)
      return span ? [span] : []
    }),
  )
}

/** The sentence after or before what is selected; without a selection the first from `from` on. */
export function sentenceBeside(
  sentences: readonly Selected[],
  selected: Selected | null,
  from: number,
  by: 1 | -1,
): Selected | null {
  if (selected === null) return sentences.find(({ end }) => end > from) ?? sentences.at(-1) ?? null
  const next =
    by === 1
      ? sentences.find(({ start }) => start >= selected.end)
      : sentences.findLast(({ end }) => end <= selected.start)
  return next ?? selected
}
