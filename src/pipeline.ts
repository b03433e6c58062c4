import type { Message } from './base/message.ts'
import type { Document } from './documents/document.ts'
import { readDocuments } from './documents/read.ts'
import type { Extraction } from './extraction/mention.ts'
import { learnedExtractor } from './extraction/rules.ts'
import { buildLedger } from './ledger/build.ts'
import type { Decision } from './ledger/decision.ts'
import type { Evidence } from './ledger/evidence.ts'
import { followUp } from './ledger/follow-up.ts'
import type { Ledger } from './ledger/ledger.ts'
import { replay, type Replayed } from './ledger/replay.ts'
import type { Reuse } from './reuse/alignment.ts'
import { addReuse, findReuse, type EarlierReuse } from './reuse/find.ts'

/** A file's bytes under the name that it was added by. */
export interface Input {
  readonly name: string
  readonly bytes: Uint8Array
  /** hex SHA-256 of the bytes, where it is known already */
  readonly digest?: string
  /** ISO 8601 */
  readonly modified?: string
  /** label of its encoding, where whoever sent it told one */
  readonly charset?: string
}

export interface Reading {
  readonly documents: Document[]
  readonly messages: Message[]
  readonly sourceText: string
}

/**
 * The stages, in order. Each is a function from rows to rows that keeps no state and touches no file, clock or
 * database: `read` and `extract` look at one file or document at a time, `reuse`, `reconcile`, `decide` and `follow` at all of them. The
 * operations run the same functions here, in worker threads, or one day as tasks of an engine.
 */
export const stages = {
  /** bytes of a file → documents, restored, split and described */
  read: (input: Input): Promise<Reading> => readDocuments(input),
  /** a document → the commitments and figures that its words state */
  extract: async (document: Document): Promise<Extraction> => await learnedExtractor.extract(document),
  /**
   * documents → passages that they share, and families of one text; with what was found before, only what is new
   * is aligned
   */
  reuse: (documents: readonly Document[], before: EarlierReuse | null = null): Reuse =>
    before ? addReuse(documents, before) : findReuse(documents),
  /** mentions and reuse → one line for each promise and each figure, named things, coverage */
  reconcile: (documents: readonly Document[], extractions: readonly Extraction[], reuse: Reuse): Ledger =>
    buildLedger({ documents, extractions, reuse }),
  /** ledger and log → the ledger as people decided it, with what can no longer be anchored */
  decide: (
    ledger: Ledger,
    decisions: readonly Decision[],
    documents: readonly Document[],
    reuse: Reuse,
  ): Replayed => replay({ ledger, decisions, documents, reuse }),
  /** ledger and documents → for each promise, the passages of later documents that bear on it */
  follow: (
    { commitments }: Ledger,
    documents: readonly Document[],
    extractions: readonly Extraction[],
    reuse: Reuse,
  ): Evidence[] => followUp({ commitments, documents, extractions, reuse }),
} as const

/** The version of extraction for a language: a document extracted under another version is extracted anew. */
export const extractionVersion = (language: string): string => learnedExtractor.version(language)

export interface Result {
  readonly documents: readonly Document[]
  readonly messages: readonly Message[]
  readonly reuse: Reuse
  readonly ledger: Ledger
  readonly evidence: readonly Evidence[]
}

/** The whole way from files to ledger in this process, with nothing stored. */
export async function pipeline(inputs: readonly Input[]): Promise<Result> {
  const readings = await Promise.all(inputs.map(stages.read))
  const documents = readings.flatMap(reading => reading.documents)
  const extractions = await Promise.all(documents.map(stages.extract))
  const reuse = stages.reuse(documents)
  const ledger = stages.reconcile(documents, extractions, reuse)
  const evidence = stages.follow(ledger, documents, extractions, reuse)
  return { documents, messages: readings.flatMap(reading => reading.messages), reuse, ledger, evidence }
}
