import type { ReadingPack } from '../../language/reading.ts'
import { firstMatch } from '../../language/reading-packs.ts'
import type { Passage } from '../passage.ts'
import type { Draft } from './draft.ts'
import { opensReport } from './report.ts'

/** Share of the sections under one level of heading that must be whole stories. */
const leastShare = 0.5

export interface Stories {
  readonly drafts: Draft[]
  /** what stands before, between and behind them, headings above them aside */
  readonly rest: Passage[]
}

/**
 * A file that holds many stories, each under a heading of one level: a day of news. Null where it is one text with
 * sub-headings. A section is a story where it begins as agencies begin, or ends in a link to where it stands.
 */
export function digestStories(passages: readonly Passage[], packs: readonly ReadingPack[]): Stories | null {
  const levels = [...new Set(passages.flatMap(p => (p.kind === 'heading' ? [p.level ?? 6] : [])))].sort()
  for (const level of levels) {
    const heads = passages.flatMap((p, i) => (p.kind === 'heading' && (p.level ?? 6) === level ? [i] : []))
    if (heads.length < 2) continue
    const sections = heads.map(at => sectionAt(passages, at, level))
    const whole = sections.filter(section => isStory(section, packs)).length
    if (whole >= 2 && whole >= sections.length * leastShare)
      return storiesOf(passages, heads, sections, level)
  }
  return null
}

function sectionAt(passages: readonly Passage[], at: number, level: number): Passage[] {
  let end = at + 1
  while (
    end < passages.length &&
    !(passages[end]!.kind === 'heading' && (passages[end]!.level ?? 6) <= level)
  )
    end++
  return passages.slice(at, end)
}

function isStory(section: readonly Passage[], packs: readonly ReadingPack[]): boolean {
  if (section.some(passage => passage.kind === 'heading' && passage !== section[0])) return false
  // It stands at the end.
  if (section.findLastIndex(passage => isOriginalLink(passage, packs)) >= 0) return true
  const first = section.find((passage, i) => i > 0 && passage.kind === 'paragraph')
  return first !== undefined && opensReport(first, packs)
}

/** Longest link to where a story stands, in UTF-16 units. */
const longestLink = 60

const isOriginalLink = ({ text: { text }, screens }: Passage, packs: readonly ReadingPack[]): boolean =>
  text.length <= longestLink && packs.some(pack => firstMatch(pack.originals, text, screens) !== null)

function storiesOf(
  passages: readonly Passage[],
  heads: readonly number[],
  sections: readonly Passage[][],
  level: number,
): Stories {
  const above = passages.slice(0, heads[0]).filter(p => p.kind === 'heading' && (p.level ?? 6) < level)
  const day = compactDate(above)
  const drafts = sections.map((section, i) => ({
    passages: section,
    above,
    story: day === null ? null : `${day}-${String(i).padStart(2, '0')}`,
  }))
  const rest = passages.slice(0, heads[0]).filter(passage => !above.includes(passage))
  sections.forEach((section, i) => {
    for (const passage of passages.slice(heads[i]! + section.length, heads[i + 1])) rest.push(passage)
  })
  return { drafts, rest }
}

/** The day in a heading of the file, as YYYYMMDD. */
function compactDate(above: readonly Passage[]): string | null {
  for (const { text } of above) {
    const match = /(?<!\d)((?:19|20)\d{2})[-./年]?([01]\d)[-./月]?([0-3]\d)(?!\d)/.exec(text.text)
    if (match !== null) return `${match[1]}${match[2]}${match[3]}`
  }
  return null
}
