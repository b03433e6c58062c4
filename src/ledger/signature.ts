import { contains, type Span } from '../base/span.ts'
import type { Measure } from '../base/values.ts'
import { type Document, statementDate } from '../documents/document.ts'
import type { CommitmentMention } from '../extraction/mention.ts'
import type { NameFound } from '../language/naming.ts'
import { namingOf } from '../language/packs/naming.ts'
import { type Wording, wordingOf } from '../language/wording.ts'

/** What a mention says, without its language: the ground on which two mentions are compared. */
export interface Signature {
  readonly mention: CommitmentMention
  readonly language: string
  /** ISO date of the statement, null where the document does not say */
  readonly date: string | null
  /** the same as a count of days, for distances */
  readonly day: number | null
  /** codes in order, joined; mentions with another key are other commitments */
  readonly actor: string
  readonly counterpart: ReadonlySet<string>
  /** actor and counterpart together */
  readonly parties: ReadonlySet<string>
  readonly measure: string | null
  /** its number alone where things are counted, whatever they are called: 1,200 scholarships, 1200名学生 */
  readonly count: string | null
  /** see `deadlineKey` */
  readonly deadline: string | null
  readonly action: string | null
  readonly concepts: ReadonlySet<string>
  readonly wording: Wording
  /** keys of the things that its words name, parties and persons aside */
  readonly names: ReadonlySet<string>
  /** letters and digits alone, width folded */
  readonly letters: string
}

/** Letters, digits and per cent signs alone, width folded, lower case: what is left when layout and marks are gone. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}%]+/gu, '')
    .toLowerCase()

/** One string for equal sets: codes in order, each once. */
export const partyKey = (parties: readonly string[]): string => [...new Set(parties)].sort().join('+')

/** Equal keys, equal quantities. The bound and basis are left out: one outlet writes 超, another drops it. */
export const measureKey = (measure: Measure | null): string | null =>
  measure === null ? null : `${measure.value}–${measure.max ?? measure.value} ${measure.unit.toLowerCase()}`

/** Units that are words for the things counted, and no units of measurement. */
const isCounted = (unit: string): boolean => /^[a-z_]{3,}$/u.test(unit) && unit !== 'fold'

const countKey = (measure: Measure | null): string | null =>
  measure !== null && isCounted(measure.unit) ? `${measure.value}–${measure.max ?? measure.value}` : null

/** The same measure, or one of them none; in two languages counted things of one number may be called differently. */
export const measuresAgree = (a: Signature, b: Signature): boolean =>
  agree(a.measure, b.measure) || (a.language !== b.language && a.count !== null && a.count === b.count)

/**
 * “Over the next three years” ends on the day of the statement, and outlets give that day one apart: such a deadline
 * is compared by its month. A deadline that is a date of its own is compared as it is.
 */
function deadlineKey(end: string | null, date: string | null): string | null {
  const relative = end !== null && date !== null && Math.abs(dayOfYear(end) - dayOfYear(date)) <= 1
  return relative && !end.endsWith('-12-31') ? end.slice(0, 7) : end
}

const dayOfYear = (date: string): number =>
  Math.round((Date.parse(date) - Date.parse(`${date.slice(0, 4)}-01-01`)) / 86_400_000)

/** What a signature needs to know of the document. */
export type Stating = Pick<Document, 'language' | 'published' | 'event_date'>

/** @param names see `namesWithin` */
export function signatureOf(
  mention: CommitmentMention,
  document: Stating,
  names: ReadonlySet<string>,
): Signature {
  const wording = wordingOf(mention.quote, namingOf(document.language))
  const date = statementDate(document)
  return {
    mention,
    language: document.language,
    date,
    day: dayNumber(date),
    actor: partyKey(mention.actor),
    counterpart: new Set(mention.counterpart),
    parties: new Set([...mention.actor, ...mention.counterpart]),
    measure: measureKey(mention.measure),
    count: countKey(mention.measure),
    deadline: deadlineKey(mention.timeframe?.end ?? null, date),
    action: wording.actions[0] ?? mention.action,
    concepts: new Set([...mention.concepts, ...wording.concepts]),
    wording,
    names,
    letters: lettersOf(mention.quote),
  }
}

/** Keys of the things named within a quote, parties and persons aside. */
export function namesWithin(mention: Span, names: readonly NameFound[]): Set<string> {
  const things = names.filter(
    name => contains(mention, name) && name.kind !== 'party' && name.kind !== 'person',
  )
  return new Set(things.map(name => name.key))
}

/** Days between two statements; none where one is not dated. */
export const daysApart = (a: Signature, b: Signature): number => apart(a.day, b.day)

/** The same of two days. */
export const apart = (a: number | null, b: number | null): number =>
  a === null || b === null ? 0 : Math.abs(a - b)

/** An ISO date as a count of days. */
export const dayNumber = (date: string | null): number | null =>
  date === null ? null : Date.parse(date) / 86_400_000

/** Days between two statements of one round of talks; what lies further apart must say more to be held for one. */
export const nearInTime = 60

/** Days within which several texts speak of one occasion. */
const occasion = 7

/**
 * The same actors, or of one occasion some in common, and neither side names a party where the other names another.
 */
export const partiesAgree = (a: Signature, b: Signature): boolean =>
  (a.actor === b.actor ||
    (daysApart(a, b) <= occasion && a.mention.actor.some(code => b.mention.actor.includes(code)))) &&
  (holdsAll(a.parties, b.parties) || holdsAll(b.parties, a.parties))

const holdsAll = (all: ReadonlySet<string>, some: ReadonlySet<string>): boolean =>
  [...some].every(code => all.has(code))

/** False where both name one and the two differ. */
export const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
