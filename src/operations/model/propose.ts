import type { Message } from '../../base/message.ts'
import type { Document } from '../../documents/document.ts'
import { dropReasons, type Dropped } from '../../extraction/model/verify.ts'
import type { ExtractionRun } from '../extract-all.ts'
import type { ExtractedItem } from '../extract-documents.ts'
import { noneDropped, type ModelExtractor } from './extractor.ts'

/** A model's run over documents, with a count of the proposals that the documents did not bear out. */
export interface ModelRun extends ExtractionRun {
  readonly dropped: () => Dropped
}

/** A model answers slowly and may cost money: what it said is kept at once. */
const batchSize = 1

/** @param atOnce requests under way at once */
export function modelRun(extractor: ModelExtractor, languages: Iterable<string>, atOnce: number): ModelRun {
  const dropped = { ...noneDropped }
  async function one(document: Document): Promise<ExtractedItem> {
    try {
      const found = await extractor.extract(document)
      for (const reason of dropReasons) dropped[reason] += found.dropped[reason]
      return { document, result: found.extraction }
    } catch (error) {
      return { document, result: failed(document, error as Error) }
    }
  }
  return {
    extractor: extractor.id,
    versions: new Map([...new Set(languages)].map(language => [language, extractor.version(language)])),
    batch: batchSize,
    extract: documents => inOrder(documents, one, atOnce),
    dropped: () => dropped,
  }
}

/** Works on `atOnce` at a time and yields in the order of the input. */
async function* inOrder<Input, Output>(
  inputs: readonly Input[],
  work: (input: Input) => Promise<Output>,
  atOnce: number,
): AsyncGenerator<Output> {
  const pending: Promise<Output>[] = []
  for (const input of inputs) {
    pending.push(work(input))
    if (pending.length >= atOnce) yield await pending.shift()!
  }
  while (pending.length > 0) yield await pending.shift()!
}

const failed = (document: Document, error: Error): Message => ({
  code: 'W_MODEL_FAILED',
  severity: 'warning',
  where: `${document.source} (${document.n} of ${document.of})`,
  reason: `the model gave nothing for it: ${error.message}`,
  remedy: 'what the rules found stands; run summitry build --model again to ask once more',
})
