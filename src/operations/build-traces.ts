import type { Transaction } from 'kysely'
import { textMark } from '../base/id.ts'
import type { Document } from '../documents/document.ts'
import { type Background, sampleOf } from '../ledger/background.ts'
import type { KeyCounts } from '../ledger/key-counts.ts'
import type { Tallies } from '../ledger/named-things.ts'
import { type Carried, carriedPairs } from '../reuse/further.ts'
import type { Alignment } from '../reuse/alignment.ts'
import type { Db } from '../store/rows.ts'
import type { Schema } from '../store/schema.ts'
import { readTrace, writeTrace } from '../store/traces.ts'

/** What a ledger rests on beside its rows, as the next build needs it. */
export interface Traces {
  /** of the documents over which rarity is counted */
  readonly sample: string
  readonly carried: readonly Carried[]
  readonly counts: KeyCounts
  readonly tallies: Tallies
  readonly background: Background
}

export interface TraceVersions {
  readonly reuse: string
  readonly ledger: string
}

export const sampleMark = (documents: readonly Pick<Document, 'id' | 'event_date' | 'published'>[]): string =>
  textMark(
    sampleOf(documents)
      .map(({ id }) => id)
      .join(' '),
  )

interface Made {
  readonly documents: readonly Document[]
  readonly reuse: { readonly alignments: readonly Alignment[] }
  readonly counts: KeyCounts
  readonly tallies: Tallies
  readonly background: Background
}

/** Keeps all of it, after a ledger was made anew. */
export async function keepTraces(
  db: Transaction<Schema>,
  versions: TraceVersions,
  made: Made,
): Promise<void> {
  await writeTrace(db, 'ledger', versions.ledger, sampleMark(made.documents))
  await writeTrace(db, 'reuse', versions.reuse, carriedPairs(made.documents, made.reuse.alignments))
  await writeTrace(db, 'counts', versions.ledger, [...made.counts])
  await keepNames(db, versions, made.tallies)
  const { frequency, names, ...sizes } = made.background
  const background = { ...sizes, frequency: [...frequency], names: [...names] }
  await writeTrace(db, 'background', versions.ledger, background)
}

export const keepNames = (
  db: Transaction<Schema>,
  versions: TraceVersions,
  tallies: Tallies,
): Promise<void> => writeTrace(db, 'names', versions.ledger, [...tallies])

type Entries<Value> = readonly (readonly [string, Value])[]

/** Null where other code made the ledger, or there is none. */
export async function readTraces(db: Db, versions: TraceVersions): Promise<Traces | null> {
  const sample = await readTrace<string>(db, 'ledger', versions.ledger)
  const carried = await readTrace<Carried[]>(db, 'reuse', versions.reuse)
  if (sample === null || carried === null) return null
  const counts = await readTrace<Entries<number>>(db, 'counts', versions.ledger)
  const tallies = await readTrace<[string, never][]>(db, 'names', versions.ledger)
  const background = await readTrace<
    Omit<Background, 'frequency' | 'names'> & Record<'frequency' | 'names', Entries<number>>
  >(db, 'background', versions.ledger)
  return {
    sample,
    carried,
    counts: new Map(counts),
    tallies: new Map(tallies),
    background: {
      ...background!,
      frequency: new Map(background!.frequency),
      names: new Map(background!.names),
    },
  }
}
