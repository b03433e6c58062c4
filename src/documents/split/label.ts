import { slice, trim } from '../../base/mapped.ts'
import type { ReadingPack, ReadingRule } from '../../language/reading.ts'
import { firstMatch, mayFitOne } from '../../language/reading-packs.ts'
import type { Passage, PassageKind } from '../passage.ts'
import { endsFully, endsSentence, opensInIdeograph } from '../restore/layout.ts'

/** Says what each passage is by its words: credit, caption, byline, dateline, jump line, furniture. */
export function label(passages: readonly Passage[], packs: readonly ReadingPack[]): Passage[] {
  const labelled: Passage[] = []
  for (const passage of passages)
    for (const part of runInTitle(passage, packs))
      for (const each of withKind(part, packs)) labelled.push(each)
  return labelled
}

const originals = (pack: ReadingPack) => pack.originals
const originalTitles = (pack: ReadingPack) => pack.originalTitles
const credits = (pack: ReadingPack) => pack.credits
const ofSite = (pack: ReadingPack) => pack.furniture
const notices = (pack: ReadingPack) => pack.notices

/** Longest line that can be furniture or a credit, in UTF-16 units. */
const longestLine = 200
/** Longest notice of a site on rights and liability, in UTF-16 units. */
const longestNotice = 800

function withKind(passage: Passage, packs: readonly ReadingPack[]): Passage[] {
  const { screens } = passage
  const { text } = passage.text
  const is = (rules: (pack: ReadingPack) => readonly ReadingRule[]): boolean =>
    packs.some(pack => firstMatch(rules(pack), text, screens) !== null)
  if (passage.kind === 'link') return [is(originals) || is(ofSite) ? furniture(passage) : passage]
  const jumped = withoutJumps(passage, packs)
  if (jumped !== null)
    return jumped.flatMap(part =>
      part.kind === 'jump' || part.kind === 'furniture' ? [part] : withKind(part, packs),
    )
  if (passage.kind === 'byline') return [aboveBody(passage, packs)]
  if (passage.kind === 'credit') return [is(credits) ? passage : furniture(passage)]
  if (text.length <= longestNotice && is(notices)) return [furniture(passage)]
  if (text.length > longestLine || isProse(text) || passage.kind === 'note') return [passage]
  if (passage.kind === 'table') return [is(ofSite) ? furniture(passage) : passage]
  const as = (kind: PassageKind): Passage[] => [{ ...passage, kind }]
  if (is(originalTitles)) return as('original_title')
  if (passage.kind === 'heading' || passage.kind === 'title') return [passage]
  if (is(ofSite)) return [furniture(passage)]
  if (is(credits)) return as('credit')
  if (isCaption(passage, packs)) return as('caption')
  if (isByline(passage, packs)) return as('byline')
  if (isDateLine(passage, packs)) return as('dateline')
  return [passage]
}

/** A line between a page's headline and its body: who, when, from where; anything else there is the site's. */
function aboveBody(passage: Passage, packs: readonly ReadingPack[]): Passage {
  const {
    text: { text },
    screens,
  } = passage
  const is = (name: 'credits' | 'bylines' | 'sources' | 'dates'): boolean =>
    packs.some(pack => firstMatch(pack[name], text, screens) !== null)
  if (isDateLine(passage, packs)) return { ...passage, kind: 'dateline' }
  if (is('credits')) return { ...passage, kind: 'credit' }
  if (is('bylines') || is('sources')) return passage
  const isDated = dayOfYear.test(text) && !text.includes('©')
  return isDated || is('dates') ? { ...passage, kind: 'dateline' } : furniture(passage)
}

/** A year with a day of a month before or behind it, in the digits of any script: the month may be a word of any language. */
const dayOfYear =
  /(?<!\p{Nd})\p{Nd}{4}\s?[-/.年]\s?\p{Nd}{1,2}\s?[-/.月]\s?\p{Nd}{1,2}|(?<!\p{Nd})\p{Nd}{1,2}\P{Nd}{1,24}(?:\p{Nd}{1,2}\P{Nd}{1,3})?\p{Nd}{4}(?!\p{Nd})/u

/** Letters from which a line with a full stop is a paragraph whatever words are in it; a caption has its mark. */
const shortestProse = 80
const isProse = (text: string): boolean =>
  text.length > shortestProse &&
  endsFully(text) &&
  (opensInIdeograph(text) || !/^[^\p{L}\p{N}“"'(（]/u.test(text)) &&
  !text.includes('©') &&
  !endsInBracket(text)

const endsInBracket = (text: string): boolean => text.endsWith(')') || text.endsWith('）')

const furniture = (passage: Passage): Passage => ({ ...passage, kind: 'furniture' })

function isCaption(passage: Passage, packs: readonly ReadingPack[]): boolean {
  if (passage.kind === 'caption') return true
  const { screens } = passage
  const { text } = passage.text
  const byPicture = passage.afterImage === true
  return packs.some(
    pack =>
      firstMatch(pack.captions, text, screens) !== null ||
      (byPicture && firstMatch(pack.pictureLines, text, screens) !== null),
  )
}

function isByline({ text: { text }, screens }: Passage, packs: readonly ReadingPack[]): boolean {
  return packs.some(pack => {
    const found = firstMatch(pack.bylines, text, screens)
    return found !== null && found.match.index === 0 && found.match[0].length >= text.length - 2
  })
}

/** Nothing but an agency's dateline, a date, or a date with time and source, with brackets or without. */
function isDateLine({ text: { text }, screens }: Passage, packs: readonly ReadingPack[]): boolean {
  if (text.length > 80 || (endsSentence(text) && !endsInBracket(text))) return false
  const inner = text.replace(/^[（(]\s*|\s*[)）]$/g, '')
  if (/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?(?:\s.{0,40})?$/.test(inner))
    return true
  return packs.some(pack => {
    const line = firstMatch(pack.datelines, inner, screens)
    if (line !== null && line.match[0].length >= inner.length - 2) return true
    const date = firstMatch(pack.dates, inner, screens)
    if (date === null) return false
    const rest = inner.replace(date.match[0], '').replace(/\d{1,2}[:：]\d{2}(?::\d{2})?/, '')
    const source = firstMatch(pack.sources, rest)
    return (
      (source === null ? rest : rest.replace(source.match[0], '')).replace(/[\s,，·|丨(（）)]/g, '').length <=
      6
    )
  })
}

/** Longest note that a text goes on elsewhere, in UTF-16 units. */
const longestJump = 60

/** The passage without a note at its head or tail that it goes on elsewhere; null where it has none. */
function withoutJumps(passage: Passage, packs: readonly ReadingPack[]): Passage[] | null {
  const { screens } = passage
  const { text } = passage.text
  for (const pack of packs) {
    const tail = Math.max(0, text.length - longestJump)
    const to = mayFitOne(pack.jumpsTo, screens) ? firstMatch(pack.jumpsTo, text.slice(tail), screens) : null
    if (to !== null && isMark(text, tail + to.match.index, to.match[0])) {
      const rest = trim(slice(passage.text, 0, tail + to.match.index))
      const jump: Passage = { ...passage, kind: 'jump', text: slice(passage.text, tail + to.match.index) }
      return rest.text === '' ? [jump] : [{ ...passage, text: rest }, jump]
    }
    const from = mayFitOne(pack.jumpsFrom, screens)
      ? firstMatch(pack.jumpsFrom, text.slice(0, longestJump), screens)
      : null
    if (from !== null && isMark(text, 0, from.match[0])) {
      const rest = trim(slice(passage.text, from.match[0].length))
      return rest.text === ''
        ? [{ ...furniture(passage), continues: true }]
        : [{ ...passage, text: rest, continues: true }]
    }
  }
  return null
}

/** In brackets, or a line of its own: not a sentence about a page. */
function isMark(text: string, at: number, found: string): boolean {
  return /^\s*[（(【[]/.test(found) || (at === 0 && found.trim().length >= text.trim().length)
}

/** As much of a passage as may be a title and the dateline behind it, in UTF-16 units. */
const longestTitle = 140

/** A title that runs into the first sentence becomes a heading. */
function runInTitle(passage: Passage, packs: readonly ReadingPack[]): Passage[] {
  if (passage.kind !== 'paragraph') return [passage]
  const { screens } = passage
  const head = passage.text.text.slice(0, longestTitle)
  for (const pack of packs) {
    const title = firstMatch(pack.runInTitles, head, screens)?.match.groups?.title
    if (title === undefined || passage.text.text.length < title.length + 20) continue
    const { alone: _alone, ...rest } = passage
    return [
      { kind: 'title', text: slice(passage.text, 0, title.length), screens },
      { ...rest, text: trim(slice(passage.text, title.length)) },
    ]
  }
  return [passage]
}
