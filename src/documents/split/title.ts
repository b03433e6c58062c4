import { slice, trim, type Mapped } from '../../base/mapped.ts'
import { screensIn } from '../../language/screens.ts'
import type { Passage } from '../passage.ts'
import { lettersOf } from '../restore/layout.ts'
import { mayBeTitle } from './articles.ts'

/** Passages above the body among which a title is looked for. */
const headLength = 6

/**
 * The passages with the title first, then what stands with it. `given` is the title that a field of the source tells;
 * where the same words stand in the text, they are the title.
 */
export function withTitle(passages: readonly Passage[], given: Mapped | null): Passage[] {
  const own = given === null ? ownTitle(passages) : sameTitle(passages, given)
  const rest = passages.filter((passage, i) => i !== own && passage.kind !== 'original_title')
  if (own < 0 && given === null) return withOriginalTitle(passages, rest)
  const title: Passage = own < 0 ? titleOf(trim(given!)) : { ...passages[own]!, kind: 'title' }
  const before = own < 0 ? 0 : passages.slice(0, own).filter(p => p.kind !== 'original_title').length
  return withSubtitle(title, rest, before)
}

const titleOf = (text: Mapped): Passage => ({ kind: 'title', text, screens: screensIn(text.text) })

/** A text without a title of its own may still name the one under which it first appeared. */
function withOriginalTitle(passages: readonly Passage[], rest: readonly Passage[]): Passage[] {
  const original = passages.find(passage => passage.kind === 'original_title')
  if (original === undefined) return [...rest]
  const mark = /^[^:：]*[:：]\s*/.exec(original.text.text)?.[0].length ?? 0
  return [titleOf(slice(original.text, mark)), ...rest]
}

function ownTitle(passages: readonly Passage[]): number {
  const size = Math.max(...passages.slice(0, headLength).map(p => p.size ?? 1))
  for (let i = 0; i < Math.min(headLength, passages.length); i++) {
    const passage = passages[i]!
    if (mayBeTitle(passage) && (passage.size ?? 1) >= size) return i
    if (passage.kind === 'paragraph' && !mayBeTitle(passage)) return -1
  }
  return -1
}

function sameTitle(passages: readonly Passage[], given: Mapped): number {
  const letters = lettersOf(given.text)
  return passages.slice(0, headLength).findIndex(passage => {
    if (passage.kind === 'original_title' || passage.text.text.length > given.text.length * 2 + 8)
      return false
    const own = lettersOf(passage.text.text)
    return own === letters || (own.length >= 6 && letters.startsWith(own))
  })
}

/** A line of dashes under the title belongs to it; other headings of the same head stay as they are. */
function withSubtitle(title: Passage, rest: readonly Passage[], at: number): Passage[] {
  const next = rest[at]
  const above = rest.slice(0, at)
  if (
    next !== undefined &&
    /^(?:——|―|—|--)/.test(next.text.text) &&
    next.text.text.length <= 90 &&
    !next.text.text.endsWith('。')
  )
    return [title, { ...next, kind: 'subtitle' }, ...above, ...rest.slice(at + 1)]
  return [title, ...above, ...rest.slice(at)]
}
