import { concat, MappedBuilder, type Mapped } from '../../base/mapped.ts'
import { screensIn } from '../../language/screens.ts'
import type { Passage } from '../passage.ts'
import { endsSentence, isUnspaced, lettersOf } from '../restore/layout.ts'

/** Passages at the head of a continuation among which the note stands that says so. */
const headLength = 3
/** Letters of the line over a continuation that must be those of the title for it to name the text. */
const leastShared = 4

/**
 * Articles with what a jump line parted put together: 下转第四版 with 上接第一版. Where several go on, the line over the
 * continuation tells whose it is; what nothing tells stays apart.
 */
export function joinJumps(articles: readonly Passage[][]): Passage[][] {
  const parted = articles.filter(article => article.some(isJump))
  const tails = articles.filter(article => markOf(article) >= 0)
  const heads = new Map<readonly Passage[], readonly Passage[]>()
  for (const tail of tails) {
    const head = headOf(tail, parted, tails.length)
    if (head !== null && head !== tail && !heads.has(head)) heads.set(head, tail)
  }
  const taken = new Set(heads.values())
  return articles
    .filter(article => !taken.has(article))
    .map(article => {
      const tail = heads.get(article)
      return tail === undefined ? article : joined(article, tail)
    })
}

const isJump = ({ kind }: Passage): boolean => kind === 'jump'
const markOf = (article: readonly Passage[]): number =>
  article.slice(0, headLength).findIndex(passage => passage.continues === true)

/** The text that a continuation belongs to. */
function headOf(tail: readonly Passage[], parted: readonly Passage[][], tails: number): Passage[] | null {
  const over = lettersOf(
    tail
      .slice(0, markOf(tail))
      .map(passage => passage.text.text)
      .join(''),
  )
  const named = parted.filter(
    article => over.length >= leastShared && lettersOf(article[0]!.text.text).includes(over),
  )
  if (named.length === 1) return named[0]!
  return parted.length === 1 && tails === 1 ? parted[0]! : null
}

function joined(head: readonly Passage[], tail: readonly Passage[]): Passage[] {
  const before = head.slice(0, head.findIndex(isJump))
  const aside = head.slice(before.length).filter(passage => !isJump(passage))
  const body = tail
    .slice(markOf(tail))
    .filter(({ kind, continues }) => kind !== 'furniture' || continues !== true)
  const [last, first] = [before.at(-1), body[0]]
  if (last?.kind !== 'paragraph' || first?.kind !== 'paragraph' || endsSentence(last.text.text))
    return [...before, ...body, ...aside]
  const text = oneText(last.text, first.text)
  return [
    ...before.slice(0, -1),
    { ...last, text, screens: screensIn(text.text) },
    ...body.slice(1),
    ...aside,
  ]
}

/** A sentence that the jump cut. */
function oneText(left: Mapped, right: Mapped): Mapped {
  if (isUnspaced(left.text)) return concat(left, right)
  const space = new MappedBuilder().put(' ', right.pieces[0]?.source ?? 0, 0).build()
  return concat(left, space, right)
}
