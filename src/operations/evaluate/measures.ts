import { alpha, masi, nominal } from './alpha.ts'
import type { Annotations, CodedFigure, CodedMention } from './annotations.ts'
import { dice, letters, matchQuotes } from './similarity.ts'

/** Finds of one coder against those of the other, which counts as right. */
export interface Score {
  readonly matched: number
  readonly found: number
  readonly gold: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** How many of those that could be right are. */
export interface Share {
  readonly right: number
  readonly of: number
}

export interface FieldAgreement extends Share {
  readonly field: Field
  /** Krippendorff's alpha over the matched mentions; null where it is not defined */
  readonly alpha: number | null
}

export type MentionPair = readonly [found: CodedMention, gold: CodedMention]

export interface Agreement {
  readonly mentions: Score
  /** of the gold mentions that are firm, intent or proposal, those found */
  readonly deliverables: Share
  /** of the gold mentions with a measure, those found with its value and unit */
  readonly measured: Share
  /** of the gold mentions with a deadline, those found with its date */
  readonly dated: Share
  readonly fields: readonly FieldAgreement[]
  /** pairs of matched mentions that are one commitment */
  readonly same_commitment: Score
  readonly figures: Score
  /** pairs of gold figures that differ, linked */
  readonly linked: Share
  readonly pairs: readonly MentionPair[]
  readonly missed: readonly CodedMention[]
  readonly extra: readonly CodedMention[]
}

/** Compares what was found with the gold annotations, in the texts that `sources` names. */
export function agreementOf(found: Annotations, gold: Annotations, sources: ReadonlySet<string>): Agreement {
  const inScope = found.mentions.filter(mention => sources.has(mention.source))
  const pairs = matchQuotes(inScope, gold.mentions)
  const [hits, golds] = [new Set(pairs.map(([f]) => f)), new Set(pairs.map(([, g]) => g))]
  const share = (wanted: (g: CodedMention) => boolean, right: (pair: MentionPair) => boolean): Share => ({
    right: pairs.filter(pair => wanted(pair[1]) && right(pair)).length,
    of: gold.mentions.filter(wanted).length,
  })
  return {
    mentions: score(pairs.length, inScope.length, gold.mentions.length),
    deliverables: share(
      g => g.force === 'firm' || g.force === 'intent' || g.force === 'proposal',
      () => true,
    ),
    measured: share(g => g.measure !== null, fields.measure.agrees),
    dated: share(g => g.end !== null, fields['end date'].agrees),
    fields: fieldNames.map(field => fieldAgreement(field, pairs)),
    same_commitment: sameCommitment(pairs),
    ...figureAgreement(found, gold, sources),
    pairs,
    missed: gold.mentions.filter(mention => !golds.has(mention)),
    extra: inScope.filter(mention => !hits.has(mention)),
  }
}

interface FieldRule {
  readonly value: (mention: CodedMention) => string
  readonly agrees: (pair: MentionPair) => boolean
}

const set = (values: readonly string[]): string =>
  [...new Set(values.map(v => v.toUpperCase()))].sort().join(' ')

/** A field that agrees when its values, written as a person reads them, are the same. */
const same = (value: FieldRule['value']): FieldRule => ({ value, agrees: ([f, g]) => value(f) === value(g) })

export const fields = {
  actor: same(mention => set(mention.actor)),
  counterpart: same(mention => set(mention.counterpart)),
  speaker: same(mention => letters(mention.speaker ?? '')),
  force: same(mention => mention.force),
  // Coders list several areas; one in common counts as agreement, alpha weighs the whole sets.
  area: {
    value: mention => mention.areas.join(' '),
    agrees: ([f, g]) => g.areas.some(area => f.areas.includes(area)),
  },
  measure: same(({ measure }) => (measure ? `${measure.value} ${measure.unit.toLowerCase()}` : '')),
  'end date': same(mention => mention.end ?? ''),
} as const satisfies Record<string, FieldRule>

export type Field = keyof typeof fields
export const fieldNames = Object.keys(fields) as Field[]

function fieldAgreement(field: Field, pairs: readonly MentionPair[]): FieldAgreement {
  const { value, agrees } = fields[field]
  return {
    field,
    right: pairs.filter(agrees).length,
    of: pairs.length,
    alpha:
      field === 'area'
        ? alpha(
            pairs.map(([f, g]) => [[...f.areas].sort(), [...g.areas].sort()] as const),
            masi,
          )
        : alpha(
            pairs.map(([f, g]) => [value(f), value(g)] as const),
            nominal,
          ),
  }
}

/** Do two mentions that belong together sit in one commitment? Over all pairs of matched mentions. */
function sameCommitment(pairs: readonly MentionPair[]): Score {
  let [both, found, gold] = [0, 0, 0]
  for (let i = 0; i < pairs.length; i++) {
    for (let j = i + 1; j < pairs.length; j++) {
      const together = pairs[i]![0].owner === pairs[j]![0].owner
      const belong = pairs[i]![1].owner === pairs[j]![1].owner
      if (together) found++
      if (belong) gold++
      if (together && belong) both++
    }
  }
  return score(both, found, gold)
}

function figureAgreement(
  found: Annotations,
  gold: Annotations,
  sources: ReadonlySet<string>,
): Pick<Agreement, 'figures' | 'linked'> {
  const inScope = found.figures.filter(figure => sources.has(figure.source))
  const pairs = matchFigures(inScope, gold.figures)
  const ownerOf = new Map(pairs.map(([f, g]) => [g.owner, f.owner]))
  const links = new Set(found.links.map(([a, b]) => `${a} ${b}`))
  const linked = gold.links.filter(link => {
    const [a, b] = link.map(owner => ownerOf.get(owner))
    return a !== undefined && b !== undefined && (a === b || links.has([a, b].sort().join(' ')))
  })
  return {
    figures: score(pairs.length, inScope.length, gold.figures.length),
    linked: { right: linked.length, of: gold.links.length },
  }
}

/** A figure is right when its value is and its quote overlaps: half of it is enough where one holds the other. */
function matchFigures(
  found: readonly CodedFigure[],
  gold: readonly CodedFigure[],
): (readonly [CodedFigure, CodedFigure])[] {
  const used = new Set<CodedFigure>()
  const pairs: (readonly [CodedFigure, CodedFigure])[] = []
  for (const g of gold) {
    let [best, most] = [undefined as CodedFigure | undefined, 0.25]
    for (const f of found) {
      if (used.has(f) || f.source !== g.source || !sameValue(f.value, g.value)) continue
      const holds = f.letters.includes(g.letters) || g.letters.includes(f.letters)
      const likeness = Math.max(dice(f.letters, g.letters), holds ? 0.6 : 0)
      if (likeness > most) [best, most] = [f, likeness]
    }
    if (!best) continue
    used.add(best)
    pairs.push([best, g])
  }
  return pairs
}

const sameValue = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b)

/** Nothing found where nothing was to be found is right. */
function score(matched: number, found: number, gold: number): Score {
  const precision = found > 0 ? matched / found : gold > 0 ? 0 : 1
  const recall = gold > 0 ? matched / gold : 1
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { matched, found, gold, precision, recall, f1 }
}
