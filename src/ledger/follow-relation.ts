import { overlaps, type Span } from '../base/span.ts'
import type { Measure } from '../base/values.ts'
import type { CommitmentMention } from '../extraction/mention.ts'
import { followLexiconOf } from '../language/packs/following.ts'
import type { EvidenceRelation } from './evidence.ts'
import type { Match } from './follow-match.ts'
import type { FollowProfile } from './follow-profile.ts'
import type { Passage } from './passages.ts'

/**
 * What a passage says became of the pledge. The strongest claim that its words make: undone, done, promised anew in
 * another amount, under way, promised again. A pledge read out of the very words is a promise, whatever its verbs.
 */
export function relationOf(
  profile: FollowProfile,
  passage: Passage,
  match: Match,
  stated: readonly CommitmentMention[],
): EvidenceRelation {
  const cues = followLexiconOf(passage.document.language)
  const words = passage.document.text.slice(match.span.start, match.span.end)
  const { figure } = match.why
  const pledge = stated.find(mention => overlaps(mention, core(match.span, words)))
  if (cues.setback.test(words)) return 'setback'
  const told = cues.done.test(words) || cues.achieved.test(words)
  const toCome = !told && (pledge !== undefined || cues.future.test(words))
  // To promise the level anew is not to have reached it.
  if (figure?.against === 'reached' && !toCome) return 'achieved'
  if (cues.achieved.test(words)) return isAboutIt(match) ? 'achieved' : 'progress'
  if (isFulfilled(profile, passage, match, words)) return 'achieved'
  const promised = pledge !== undefined || (cues.future.test(words) && !cues.done.test(words))
  if (
    otherAmount(profile, pledge?.measure ?? (promised && !cues.progress.test(words) ? figure?.measure : null))
  ) {
    return 'changed'
  }
  if (figure && !pledge && !(figure.against === 'reached' && toCome)) return 'progress'
  if (pledge && !cues.done.test(words)) return 'reaffirms'
  if (cues.done.test(words) || (cues.progress.test(words) && !cues.future.test(words))) return 'progress'
  if (cues.future.test(words)) return 'reaffirms'
  return 'progress'
}

/** Types of what goes on and is never done by one meeting. */
const ongoing: ReadonlySet<string> = new Set([
  'mechanism',
  'meeting',
  'foreign_ministers_meeting',
  'leaders_meeting',
  'committee',
])

/** The thing itself was held, set up or signed, as it was pledged to be. */
function isFulfilled(
  { actions, names }: FollowProfile,
  passage: Passage,
  { why }: Match,
  words: string,
): boolean {
  const { fulfilled, future, done } = followLexiconOf(passage.document.language)
  if (!why.names.some(({ match }) => match === 'same') || (future.test(words) && !done.test(words)))
    return false
  const types = [...names].map(key => key.split('|')[2]!)
  return [...actions].some(
    action =>
      (action !== 'hold' || !types.some(type => ongoing.has(type))) &&
      fulfilled[action]?.test(words) === true,
  )
}

/** What its kin did is no achievement of the thing itself. */
const isAboutIt = ({ why }: Match): boolean =>
  why.names.length === 0 || why.names.some(({ match }) => match === 'same')

/** Without its outermost characters, so that a pledge that ends where the passage begins does not count. */
const core = (span: Span, words: string): Span =>
  words.length > 4 ? { start: span.start + 1, end: span.end - 1 } : span

/** The new pledge gives an amount of money where the old one did too, and another. */
function otherAmount({ measure }: FollowProfile, found: Measure | null | undefined): boolean {
  if (!measure || !found) return false
  const isMoney = (unit: string) => /^[A-Z]{3}$/u.test(unit)
  const comparable = found.unit === measure.unit || (isMoney(found.unit) && isMoney(measure.unit))
  return comparable && (found.value !== measure.value || found.unit !== measure.unit)
}
