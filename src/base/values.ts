/** The codebook's values (see docs/codebook.md). A list here is the one place where a value is named. */

export const forces = ['firm', 'intent', 'proposal', 'call', 'stance'] as const
export type Force = (typeof forces)[number]

export const areas = [
  'politics',
  'security',
  'trade',
  'investment',
  'connectivity',
  'energy',
  'agriculture',
  'digital',
  'science',
  'health',
  'aid',
  'environment',
  'education',
  'culture',
  'people',
  'sport',
  'governance',
] as const
export type Area = (typeof areas)[number]

export const bounds = ['exact', 'about', 'over', 'under', 'at_least', 'at_most'] as const
export type Bound = (typeof bounds)[number]

export const bases = ['total', 'level', 'increase', 'each'] as const
export type Basis = (typeof bases)[number]

/** An amount with its unit: ISO 4217 code, UCUM-like unit, `fold`, `%`, or the counted thing in English singular. */
export interface Measure {
  readonly value: number
  readonly max?: number | null
  readonly unit: string
  readonly bound: Bound
  readonly basis?: Basis | null
}

/** A measure with every field said, in one order: what a database gave back has another. */
export const plainMeasure = (measure: Measure | null): Measure | null =>
  measure && {
    value: measure.value,
    max: measure.max ?? null,
    unit: measure.unit,
    bound: measure.bound,
    basis: measure.basis ?? null,
  }

/** ISO 8601 dates, resolved against the date of the statement; `text` is the words that say so. */
export interface Timeframe {
  readonly start?: string | null
  readonly earliest?: string | null
  readonly end?: string | null
  readonly text: string
}

export const documentKinds = [
  'speech',
  'joint_statement',
  'communique',
  'agreement',
  'briefing',
  'press_conference',
  'interview',
  'report',
  'announcement',
  'commentary',
  'feature',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const entityKinds = [
  'party',
  'organisation',
  'mechanism',
  'project',
  'initiative',
  'agreement',
  'event',
  'person',
] as const
export type EntityKind = (typeof entityKinds)[number]
