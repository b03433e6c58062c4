import type { ClauseView } from './clause-view.ts'

/** Letters where words are written together, else words, numbers and marks. */
export const piecesOf = (words: string, spaced: boolean): string[] =>
  spaced ? (words.toLowerCase().match(spacedPiece) ?? []) : [...words.replace(/\s+/gu, '')]

const spacedPiece = /[\p{L}']+|\p{N}+|[^\s\p{L}\p{N}]/gu

/** A clause cut into pieces, once for all that is asked of it. */
export interface Cut {
  readonly sentence: number
  readonly words: readonly string[]
  readonly predicate: readonly string[]
  readonly subject: readonly string[]
}

export const cutsOf = (views: readonly ClauseView[], spaced: boolean): Cut[] =>
  views.map(({ sentence, words, predicate, subject }) => ({
    sentence,
    words: piecesOf(words, spaced),
    predicate: piecesOf(predicate, spaced),
    subject: piecesOf(subject, spaced),
  }))

/**
 * For each clause the features of its words, and of the words around it in its sentence: runs of two and three pieces, how
 * it and its predicate begin, how it ends. Nothing that the rules decided is among them.
 */
export function wordingsOf(cuts: readonly Cut[], kind: string, spaced: boolean): string[][] {
  let first = 0
  let before = 0
  return cuts.map((cut, place) => {
    if (cut.sentence !== cuts[first]!.sentence) {
      before = first
      first = place
    }
    const opening = first > 0 ? cuts[before]!.words.slice(0, 3) : []
    return [
      ...ownWords(cut, kind, spaced),
      ...around(cuts, place, first, openingOf(spaced)),
      `sentence before begins ${opening.join(' ')}`,
    ]
  })
}

/** How many pieces make a beginning. */
const openingOf = (spaced: boolean): number => (spaced ? 3 : 4)

function ownWords({ words, predicate, subject }: Cut, kind: string, spaced: boolean): string[] {
  const opening = openingOf(spaced)
  const features = [`kind ${kind}`, `long ${lengthOf(words.length)}`]
  words.forEach((piece, i) => {
    if (spaced) features.push(`has ${piece}`)
    if (i + 1 < words.length) features.push(`has ${words.slice(i, i + 2).join(' ')}`)
    if (i + 2 < words.length) features.push(`has ${words.slice(i, i + 3).join(' ')}`)
  })
  if (spaced) features.push(...apart(words.slice(0, beginning)))
  for (let i = 0; i < opening; i++) features.push(`letter ${i} ${words[i] ?? '–'}`)
  for (const length of [2, opening]) {
    features.push(`begins ${length} ${words.slice(0, length).join(' ')}`)
    features.push(`predicate ${length} ${predicate.slice(0, length).join(' ')}`)
  }
  for (const length of [2, 3]) features.push(`ends ${words.slice(-length).join(' ')}`)
  features.push(`subject … ${subject.slice(-2).join(' ')}`, `subject ${subject.slice(0, 2).join(' ')} …`)
  return features
}

/** How many words are the beginning of a clause, where what stands between two of them may be anything. */
const beginning = 16

/** Pairs with one or two pieces between them. */
const apart = (pieces: readonly string[]): string[] =>
  pieces.flatMap((piece, i) =>
    [2, 3].flatMap(far => (i + far < pieces.length ? [`apart ${far} ${piece} ${pieces[i + far]}`] : [])),
  )

/** The words of the clauses before and after it in its sentence, and how this sentence begins. */
function around(cuts: readonly Cut[], place: number, first: number, opening: number): string[] {
  const features: string[] = []
  const { sentence } = cuts[place]!
  for (const [where, distance] of neighbours) {
    const other = cuts[place + distance]
    if (other?.sentence !== sentence) {
      features.push(`${where} none`)
      continue
    }
    const { words } = other
    features.push(`${where} begins ${words.slice(0, 2).join(' ')}`)
    features.push(`${where} begins ${opening} ${words.slice(0, opening).join(' ')}`)
    features.push(`${where} ends ${words.slice(-2).join(' ')}`)
    if (distance >= -1) features.push(...pairs(words.slice(0, 14)).map(pair => `${where} has ${pair}`))
  }
  features.push(`sentence begins ${cuts[first]!.words.slice(0, opening).join(' ')}`)
  for (let i = Math.max(first, place - farthest); i < place - 1; i++)
    features.push(...pairs(cuts[i]!.words.slice(0, 10)).map(pair => `earlier ${pair}`))
  return features
}

/** How many clauses back an earlier one is heard. */
const farthest = 16

const neighbours = [
  ['second before', -2],
  ['before', -1],
  ['after', 1],
] as const

const pairs = (pieces: readonly string[]): string[] =>
  pieces.slice(1).map((piece, i) => `${pieces[i]} ${piece}`)

/** Lengths in steps of half a doubling. */
export const lengthOf = (pieces: number): number => Math.min(12, Math.floor(Math.log2(pieces + 1) * 2))
