import type { Message } from '../base/message.ts'
import type { Document } from '../documents/document.ts'
import type { Extraction } from '../extraction/mention.ts'
import { stages } from '../pipeline.ts'
import type { TaskLimits } from './attended-worker.ts'
import { mapOverWorkers } from './pool.ts'
import { workerModule } from './workers/module.ts'

/** UTF-16 code units of text up to which this process extracts alone: starting workers takes longer. */
const littleText = 200_000
/** Five minutes and 2 GB for one document. */
const limits: TaskLimits = { time: 300_000, memory: 2048 * 1024 * 1024 }

export interface ExtractedItem {
  readonly document: Document
  /** a message where the extractor failed on this document */
  readonly result: Extraction | Message
}

/** Extracts documents in order, over worker threads where there is much text. One that fails does not stop the rest. */
export async function* extractDocuments(documents: readonly Document[]): AsyncGenerator<ExtractedItem> {
  const size = documents.reduce((sum, document) => sum + document.text.length, 0)
  let next = 0
  for await (const result of size > littleText ? overWorkers(documents) : here(documents)) {
    yield { document: documents[next++]!, result }
  }
}

const overWorkers = (documents: readonly Document[]): AsyncIterable<Extraction | Message> =>
  mapOverWorkers<Document, Extraction | Message>(documents, {
    module: workerModule('extract'),
    limits: () => limits,
    onCrash: (index, error) => failed(documents[index]!, error),
  })

async function* here(documents: readonly Document[]): AsyncGenerator<Extraction | Message> {
  for (const document of documents) {
    yield await stages.extract(document).catch((error: Error) => failed(document, error))
  }
}

const failed = (document: Document, error: Error): Message => ({
  code: 'E_EXTRACT_FAILED',
  severity: 'error',
  where: `${document.source} (${document.n} of ${document.of})`,
  reason: `looking for commitments failed: ${error.message}`,
  remedy: 'its words are kept but not in the ledger; please report it with the document',
})
