import type { Message } from '../base/message.ts'
import type { Document } from '../documents/document.ts'
import type { Extractor } from '../extraction/extractor.ts'
import type { Extraction } from '../extraction/mention.ts'
import { unite } from '../extraction/unite.ts'
import { extractedVersions, extractionsOf, keepExtractions } from '../store/extractions.ts'
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
  /** documents that were extracted now */
  readonly extracted: number
  readonly messages: readonly Message[]
}

/** Extracts documents and keeps what was found as it goes. */
export async function extractAll(
  db: Db,
  documents: readonly Document[],
  { extractor, versions, batch: size = batchSize, extract }: ExtractionRun,
  onDone: (done: number) => void,
): Promise<Extracted> {
  const messages: Message[] = []
  let batch: KeptExtraction[] = []
  const flush = async () => {
    await db.transaction().execute(db => keepExtractions(db, extractor, batch))
    batch = []
  }
  let done = 0
  for await (const { document, result } of extract(documents)) {
    onDone(++done)
    if ('code' in result) {
      messages.push(result)
      continue
    }
    const kept = { version: versions.get(document.language)!, extraction: result }
    if (batch.push(kept) >= size) await flush()
  }
  await flush()
  return { extracted: documents.length - messages.length, messages }
}

/** Documents that some extractor has not looked at, by the versions that it has now. */
export async function unextracted<D extends { readonly id: string; readonly language: string }>(
  db: Db,
  documents: readonly D[],
  { extractor, versions }: ExtractionRun,
): Promise<D[]> {
  const known = await extractedVersions(db, extractor)
  return documents.filter(({ id, language }) => known.get(id) !== versions.get(language))
}

/** Document → by which versions it was extracted, of those that these extractors have now. */
export async function extractionMarks(
  db: Db,
  documents: readonly { readonly id: string; readonly language: string }[],
  runs: readonly ExtractionRun[],
): Promise<Map<string, string>> {
  const marks = new Map(documents.map(({ id }) => [id, '']))
  for (const { extractor, versions } of runs) {
    const known = await extractedVersions(db, extractor)
    for (const { id, language } of documents) {
      const version = known.get(id)
      if (version !== undefined && version === versions.get(language))
        marks.set(id, `${marks.get(id)!}${extractor} ${version};`)
    }
  }
  return marks
}

/** What the extractors found in some documents, as one row a document; none where none of them found anything. */
export async function extractionsIn(
  db: Db,
  marks: ReadonlyMap<string, string>,
  documents: readonly string[],
  runs: readonly ExtractionRun[],
): Promise<Extraction[]> {
  const found = new Map<string, Extraction>()
  for (const { extractor } of runs) {
    for (const [id, row] of await extractionsOf(db, extractor, documents)) {
      if (!marks.get(id)?.includes(`${extractor} `)) continue
      const other = found.get(id)
      found.set(id, other ? unite(other, row) : row)
    }
  }
  return documents.flatMap(id => found.get(id) ?? [])
}
