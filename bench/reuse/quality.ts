import { findReuse } from '../../src/reuse/find.ts'
import type { ReuseDocument } from '../../src/reuse/source.ts'
import type { ReuseParameters } from '../../src/reuse/parameters.ts'
import { dealer, scrambled } from './corpus.ts'
import { plagdet, type Score } from './plagdet.ts'
import { kinds, plant, type Planted } from './plant.ts'
import { Random } from './random.ts'

export interface QualityRow extends Score {
  readonly kind: string
  readonly rate: number
  readonly cases: number
}

export interface Quality {
  readonly documents: number
  readonly rows: readonly QualityRow[]
  /** alignments in which a document that nobody wrote takes part, beyond what was planted in it */
  readonly falsePairs: number
  readonly seconds: number
}

/** Plants passages of every kind among so many documents, finds all reuse, and scores each kind apart. */
export function quality(
  stories: readonly ReuseDocument[],
  documents: number,
  plantsPerKind: number,
  options: Partial<ReuseParameters> = {},
): Quality {
  const random = new Random(2010)
  const noise = dealer(stories, random)(20_000)
  const blank = scrambled(stories, documents - stories.length - kinds.length * plantsPerKind, random)
  const planted: Planted[] = kinds.flatMap((kind, k) =>
    Array.from({ length: plantsPerKind }, (_, n) =>
      plant(kind, `planted-${k}-${n}`, stories, n % 2 ? stories : blank, noise, random),
    ),
  )
  const all = [...stories, ...blank, ...planted.map(p => p.host)]
  const began = performance.now()
  const { alignments } = findReuse(all, options)
  const seconds = (performance.now() - began) / 1000
  const rows = kinds.map(kind => {
    const cases = planted.filter(p => p.kind === kind).flatMap(p => p.cases)
    return { kind: kind.name, rate: kind.rate, cases: cases.length, ...plagdet(cases, alignments) }
  })
  const nobody = new Set(blank.map(document => document.id))
  const falsePairs = alignments.filter(
    ({ a, b }) =>
      (nobody.has(a.document) && !b.document.startsWith('planted')) ||
      (nobody.has(b.document) && !a.document.startsWith('planted')),
  ).length
  return { documents: all.length, rows, falsePairs, seconds }
}
