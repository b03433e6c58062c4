import type { Area, Force, Measure, Timeframe } from '../base/values.ts'

/** What a gloss is built from: fields only, so that it says nothing that they do not. */
export interface GlossParts {
  readonly actor: readonly string[]
  readonly counterpart: readonly string[]
  readonly force: Force
  readonly action: string | null
  readonly concepts: readonly string[]
  readonly areas: readonly Area[]
  readonly measure: Measure | null
  readonly timeframe: Timeframe | null
}

/** For one party and for several. */
const modals: Readonly<Record<Force, readonly [string, string]>> = {
  firm: ['will', 'will'],
  intent: ['intends to', 'intend to'],
  proposal: ['is proposed to', 'are proposed to'],
  call: ['is called on to', 'are called on to'],
  stance: ['holds to it to', 'hold to it to'],
}

/** More parties than this are counted, not listed. */
const namedParties = 3
/** Subjects that fit on one line. */
const namedSubjects = 3

const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** One English line: actor, verb, object, amount, for whom, time. */
export function glossOf(parts: GlossParts): string {
  const { actor, counterpart, measure, timeframe } = parts
  const subject = subjectOf(parts)
  const words = [
    actor.length > 0 ? partiesInEnglish(actor) : 'Somebody unnamed',
    ...verbOf(parts),
    amountOf(measure),
    subject && `(${subject})`,
    counterpart.length > 0 ? `with ${partiesInEnglish(counterpart)}` : '',
    timeframe?.end ? `by ${timeframe.end}` : '',
  ]
  return words.filter(word => word !== '').join(' ')
}

/** Modal and verb: how firmly, and what. */
function verbOf({ actor, force, action, measure }: GlossParts): string[] {
  const several = actor.length > 1
  if (force === 'stance' && action === null) return [several ? 'take a stand' : 'takes a stand']
  return [modals[force][several ? 1 : 0], (action ?? unknownAction(measure)).replaceAll('_', ' ')]
}

/** A level is reached and a rise is a level, whatever the verb; of other acts nothing is known. */
const unknownAction = (measure: Measure | null): string =>
  measure?.basis === 'level' || measure?.basis === 'increase' ? 'reach' : 'act on'

/** The object's concepts; the areas where the words told none. */
function subjectOf({ concepts, areas }: GlossParts): string {
  const subjects = concepts.length > 0 ? concepts : areas
  return subjects
    .slice(0, namedSubjects)
    .map(subject => subject.replaceAll('_', ' '))
    .join(', ')
}

function partiesInEnglish(parties: readonly string[]): string {
  const names = parties.map(party => (/^[A-Z]{2}$/u.test(party) ? english.of(party)! : party))
  if (names.length <= namedParties) return listed(names)
  const rest = names.length - (namedParties - 1)
  return `${names.slice(0, namedParties - 1).join(', ')} and ${rest} others`
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const amounts = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

function amountOf(measure: Measure | null): string {
  if (!measure) return ''
  const bound = measure.bound === 'exact' ? '' : `${measure.bound.replace('_', ' ')} `
  const max = measure.max === undefined || measure.max === null ? '' : `–${amounts.format(measure.max)}`
  return `${bound}${amounts.format(measure.value)}${max} ${measure.unit.replaceAll('_', ' ')}`
}
