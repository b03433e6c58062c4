import type { ClauseView } from './clause-view.ts'

/** Letters where words are written together, else words, numbers and marks. */
export const piecesOf = (words: string, spaced: boolean): string[] =>
  spaced ? (words.toLowerCase().match(spacedPiece) ?? []) : [...words.replace(/\s+/gu, '')]

const spacedPiece = /[\p{L}']+|\p{N}+|[^\s\p{L}\p{N}]/gu

/**
 * Features of the words of a clause, and of the words around it in its sentence: runs of two and three pieces, how it and
 * its predicate begin, how it ends. Nothing that the rules decided is among them.
 */
export function wordingOf(
  views: readonly ClauseView[],
  place: number,
  kind: string,
  spaced: boolean,
): string[] {
  const view = views[place]!
  const opening = spaced ? 3 : 4
  const cut = (words: string): string[] => piecesOf(words, spaced)
  const pieces = cut(view.words)
  const predicate = cut(view.predicate)
  const features = [`kind ${kind}`, `long ${lengthOf(pieces.length)}`]
  pieces.forEach((piece, i) => {
    if (spaced) features.push(`has ${piece}`)
    if (i + 1 < pieces.length) features.push(`has ${pieces.slice(i, i + 2).join(' ')}`)
    if (i + 2 < pieces.length) features.push(`has ${pieces.slice(i, i + 3).join(' ')}`)
  })
  for (let i = 0; i < opening; i++) features.push(`letter ${i} ${pieces[i] ?? '–'}`)
  for (const length of [2, opening]) {
    features.push(`begins ${length} ${pieces.slice(0, length).join(' ')}`)
    features.push(`predicate ${length} ${predicate.slice(0, length).join(' ')}`)
  }
  for (const length of [2, 3]) features.push(`ends ${pieces.slice(-length).join(' ')}`)
  const subject = cut(view.subject)
  features.push(`subject … ${subject.slice(-2).join(' ')}`, `subject ${subject.slice(0, 2).join(' ')} …`)
  return [...features, ...around(views, place, opening, cut)]
}

/** The words of the clauses before and after it in its sentence, and how this sentence and the one before begin. */
function around(
  views: readonly ClauseView[],
  place: number,
  opening: number,
  cut: (words: string) => string[],
): string[] {
  const features: string[] = []
  const { sentence } = views[place]!
  for (const [where, distance] of neighbours) {
    const other = views[place + distance]
    if (other?.sentence !== sentence) {
      features.push(`${where} none`)
      continue
    }
    const pieces = cut(other.words)
    features.push(`${where} begins ${pieces.slice(0, 2).join(' ')}`)
    features.push(`${where} begins ${opening} ${pieces.slice(0, opening).join(' ')}`)
    features.push(`${where} ends ${pieces.slice(-2).join(' ')}`)
    if (distance >= -1) features.push(...pairs(pieces.slice(0, 14)).map(pair => `${where} has ${pair}`))
  }
  const first = firstOf(views, place)
  features.push(`sentence begins ${cut(views[first]!.words).slice(0, opening).join(' ')}`)
  for (let i = first; i < place - 1; i++)
    features.push(...pairs(cut(views[i]!.words).slice(0, 10)).map(pair => `earlier ${pair}`))
  const before = first > 0 ? cut(views[firstOf(views, first - 1)]!.words).slice(0, 3) : []
  return [...features, `sentence before begins ${before.join(' ')}`]
}

const neighbours = [
  ['second before', -2],
  ['before', -1],
  ['after', 1],
] as const

const pairs = (pieces: readonly string[]): string[] =>
  pieces.slice(1).map((piece, i) => `${pieces[i]} ${piece}`)

function firstOf(views: readonly ClauseView[], place: number): number {
  let first = place
  while (first > 0 && views[first - 1]!.sentence === views[place]!.sentence) first--
  return first
}

/** Lengths in steps of half a doubling. */
export const lengthOf = (pieces: number): number => Math.min(12, Math.floor(Math.log2(pieces + 1) * 2))
