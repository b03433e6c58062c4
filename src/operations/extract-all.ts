import type { Message } from '../base/message.ts'
import type { Document } from '../documents/document.ts'
import type { Extractor } from '../extraction/extractor.ts'
import type { Extraction } from '../extraction/mention.ts'
import { extractionsOf, keepExtractions } from '../store/extractions.ts'
import type { KeptExtraction } from '../store/extractions.ts'
import type { Db } from '../store/rows.ts'
import type { ExtractedItem } from './extract-documents.ts'

/** Extractions are kept in transactions of so many: a build that is killed goes on from there. */
const batchSize = 200

/** An extractor as a build runs it. */
export interface ExtractionRun {
  readonly extractor: Extractor['id']
  /** under which version extractions are kept, by language */
  readonly versions: ReadonlyMap<string, string>
  /** documents kept in one transaction: few where each is dear */
  readonly batch?: number
  readonly extract: (documents: readonly Document[]) => AsyncIterable<ExtractedItem>
}

export interface Extracted {
  /** by document; one is missing where its extraction failed */
  readonly extractions: ReadonlyMap<string, Extraction>
  /** documents that were extracted now; the rest was known */
  readonly extracted: number
  readonly messages: readonly Message[]
}

/** Extracts what has not been extracted by this version before, and keeps it as it goes. */
export async function extractAll(
  db: Db,
  documents: readonly Document[],
  run: ExtractionRun,
  onDone: (done: number) => void,
): Promise<Extracted> {
  const { extractor, versions, batch: size = batchSize } = run
  const found = await extractedBefore(db, documents, run)
  const missing = documents.filter(document => !found.has(document.id))
  const messages: Message[] = []
  let batch: KeptExtraction[] = []
  const flush = async () => {
    await db.transaction().execute(db => keepExtractions(db, extractor, batch))
    batch = []
  }
  let done = documents.length - missing.length
  for await (const { document, result } of run.extract(missing)) {
    onDone(++done)
    if ('code' in result) {
      messages.push(result)
      continue
    }
    found.set(document.id, result)
    const kept = { version: versions.get(document.language)!, extraction: result }
    if (batch.push(kept) >= size) await flush()
  }
  await flush()
  return { extractions: found, extracted: missing.length - messages.length, messages }
}

async function extractedBefore(
  db: Db,
  documents: readonly Document[],
  { extractor, versions }: ExtractionRun,
): Promise<Map<string, Extraction>> {
  const known = await extractionsOf(db, extractor, [...new Set(versions.values())])
  const found = new Map<string, Extraction>()
  for (const { id, language } of documents) {
    const kept = known.get(id)
    if (kept && kept.version === versions.get(language)) found.set(id, kept.extraction)
  }
  return found
}
