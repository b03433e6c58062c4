import type { Area, Commitment, Force, LineFields, Measure, Timeframe } from '../../../src/server/contract.ts'

/** The fields of a line as a form holds them: text, as it is typed. */
export interface FieldTexts {
  readonly actor: string
  readonly counterpart: string
  readonly speaker: string
  readonly force: Force
  readonly areas: readonly Area[]
  readonly value: string
  readonly max: string
  readonly unit: string
  readonly bound: Measure['bound']
  readonly basis: NonNullable<Measure['basis']> | ''
  readonly end: string
  readonly text: string
  readonly gloss: string
}

/** What of a line a person may edit. */
export type Line = Pick<
  Commitment,
  'actor' | 'counterpart' | 'speaker' | 'force' | 'areas' | 'measure' | 'timeframe' | 'gloss'
>

export const emptyLine: Line = {
  actor: [],
  counterpart: [],
  speaker: null,
  force: 'firm',
  areas: [],
  measure: null,
  timeframe: null,
  gloss: '',
}

export const textsOf = (line: Line): FieldTexts => ({
  actor: line.actor.join(', '),
  counterpart: line.counterpart.join(', '),
  speaker: line.speaker ?? '',
  force: line.force,
  areas: line.areas,
  value: line.measure ? String(line.measure.value) : '',
  max: line.measure?.max === null || line.measure?.max === undefined ? '' : String(line.measure.max),
  unit: line.measure?.unit ?? '',
  bound: line.measure?.bound ?? 'exact',
  basis: line.measure?.basis ?? '',
  end: line.timeframe?.end ?? '',
  text: line.timeframe?.text ?? '',
  gloss: line.gloss,
})

const listOf = (text: string): string[] =>
  text
    .split(/[,，、;；]/)
    .map(item => item.trim())
    .filter(Boolean)
    .map(item => (/^[a-z]{2}$/.test(item) ? item.toUpperCase() : item))

const numberOf = (text: string): number | null => {
  const value = Number(text.replaceAll(/[,，\s]/g, ''))
  return text.trim() === '' || !Number.isFinite(value) ? null : value
}

function measureOf({ value, max, unit, bound, basis }: FieldTexts): Measure | null {
  const amount = numberOf(value)
  if (amount === null || unit.trim() === '') return null
  return { value: amount, max: numberOf(max), unit: unit.trim(), bound, basis: basis === '' ? null : basis }
}

const timeframeOf = (texts: FieldTexts, before: Timeframe | null): Timeframe | null =>
  texts.end === '' && texts.text.trim() === ''
    ? null
    : { ...before, end: texts.end === '' ? null : texts.end, text: texts.text.trim() }

export type FieldProblem = 'noActor' | 'noNumber' | 'belowAmount' | 'noUnit' | 'noGloss'

export type FieldProblems = Partial<Readonly<Record<keyof FieldTexts, FieldProblem>>>

/** What keeps a form from being saved, by the field that it is about: nothing that was typed is dropped in silence. */
export function problemsOf(line: Line, texts: FieldTexts): FieldProblems {
  const { actor, value, max, unit, gloss } = texts
  const [amount, upper] = [numberOf(value), numberOf(max)]
  const isNumber = (text: string, read: number | null) => text.trim() === '' || read !== null
  return {
    ...(listOf(actor).length === 0 && { actor: 'noActor' }),
    ...((!isNumber(value, amount) || (amount === null && upper !== null)) && { value: 'noNumber' }),
    ...(!isNumber(max, upper) && { max: 'noNumber' }),
    ...(amount !== null && upper !== null && upper < amount && { max: 'belowAmount' }),
    ...(amount !== null && unit.trim() === '' && { unit: 'noUnit' }),
    ...(line.gloss !== '' && gloss.trim() === '' && { gloss: 'noGloss' }),
  }
}

/** What a person changed: the fields that are not as they were, as the API takes them. */
export function changesOf(line: Line, texts: FieldTexts): LineFields {
  const before = textsOf(line)
  const same = (...names: (keyof FieldTexts)[]) =>
    names.every(name => JSON.stringify(before[name]) === JSON.stringify(texts[name]))
  return {
    ...(same('actor') ? {} : { actor: listOf(texts.actor) }),
    ...(same('counterpart') ? {} : { counterpart: listOf(texts.counterpart) }),
    ...(same('speaker') ? {} : { speaker: texts.speaker.trim() || null }),
    ...(same('force') ? {} : { force: texts.force }),
    ...(same('areas') ? {} : { areas: [...texts.areas] }),
    ...(same('value', 'max', 'unit', 'bound', 'basis') ? {} : { measure: measureOf(texts) }),
    ...(same('end', 'text') ? {} : { timeframe: timeframeOf(texts, line.timeframe) }),
    ...(same('gloss') || texts.gloss.trim() === '' ? {} : { gloss: texts.gloss.trim() }),
  }
}
