import type { ReadingPack } from '../../language/reading.ts'
import type { Passage } from '../passage.ts'
import { endsFully } from '../restore/layout.ts'
import { opensReport } from './report.ts'

/** Letters that an article holds at least before another can begin behind it. */
const leastBody = 40
/** A headline is no longer than this, in UTF-16 units. */
const longestTitle = 90
/** Letters of a headline against the body's. */
const headlineSize = 1.35
/** A headline of the same page is about as large as the one before. */
const sameRank = 0.9

/** Parts a page of several articles where one ends and the headline of the next stands. */
export function splitArticles(passages: readonly Passage[], packs: readonly ReadingPack[]): Passage[][] {
  const articles: Passage[][] = []
  let current: Passage[] = []
  let letters = 0
  passages.forEach((passage, i) => {
    if (
      opensContinuation(passages, i) ||
      (letters >= leastBody && opensArticle(passages, i, packs, sizeOfTitle(current)))
    ) {
      articles.push(current)
      current = []
      letters = 0
    }
    current.push(passage)
    letters += bodyLetters(passage)
  })
  if (current.length > 0) articles.push(current)
  return articles
}

/** The note that a text goes on here, or the line over it that repeats its title. */
function opensContinuation(passages: readonly Passage[], i: number): boolean {
  if (i === 0) return false
  const [before, passage, next] = [passages[i - 1]!, passages[i]!, passages[i + 1]]
  if (passage.continues === true) return !mayBeTitle(before) || before.kind === 'jump'
  return next?.continues === true && mayBeTitle(passage)
}

const bodyLetters = ({ kind, text }: Passage): number =>
  kind === 'paragraph' || kind === 'list_item' ? text.text.length : 0

/** The size of an article's own headline; smaller ones inside it are sub-headings. */
const sizeOfTitle = (article: readonly Passage[]): number =>
  Math.max(...article.slice(0, 6).map(passage => passage.size ?? 1))

function opensArticle(
  passages: readonly Passage[],
  i: number,
  packs: readonly ReadingPack[],
  titleSize: number,
): boolean {
  const passage = passages[i]!
  if (passage.kind === 'title') return true
  if (!mayBeTitle(passage)) return false
  const before = passages[i - 1]!
  if (before.kind === 'jump' || before.kind === 'credit' || isClosing(passages, i - 1)) return true
  const size = passage.size ?? 1
  if (passage.spaced === true || (size >= headlineSize && size >= titleSize * sameRank)) return true
  return hasHead(passages, i, packs)
}

export function mayBeTitle(passage: Passage): boolean {
  if (passage.kind === 'title' || passage.kind === 'heading') return true
  const { text } = passage.text
  const lined = passage.alone === true || passage.spaced === true || (passage.size ?? 1) >= headlineSize
  return (
    passage.kind === 'paragraph' && lined && text.length <= longestTitle && !/[。．]|[.;；，,]$/.test(text)
  )
}

/** A dateline in brackets behind the last sentence closes an article. */
function isClosing(passages: readonly Passage[], i: number): boolean {
  const passage = passages[i]!
  const before = passages[i - 1]
  return passage.kind === 'dateline' && before?.kind === 'paragraph' && endsFully(before.text.text)
}

/** Under a headline: a second headline, then who, where or when. */
function hasHead(passages: readonly Passage[], i: number, packs: readonly ReadingPack[]): boolean {
  for (const passage of passages.slice(i + 1, i + 4)) {
    if (passage.kind === 'byline' || passage.kind === 'dateline') return true
    if (opensReport(passage, packs)) return true
    if (!mayBeTitle(passage)) return false
  }
  return false
}
