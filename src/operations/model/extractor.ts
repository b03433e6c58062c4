import type { Document } from '../../documents/document.ts'
import type { Extraction } from '../../extraction/mention.ts'
import { promptVersion } from '../../extraction/model/prompt.ts'
import { dropReasons, verifyProposals, type Dropped } from '../../extraction/model/verify.ts'
import { packFor } from '../../language/packs/index.ts'
import type { AskModel } from './ask.ts'

export interface ModelExtraction {
  readonly extraction: Extraction
  readonly dropped: Dropped
}

export interface ModelExtractor {
  readonly id: 'model'
  /** changes with the model, the prompt and the pack that checks what it proposes */
  version(language: string): string
  /** @throws Error where the model gives no usable answer */
  extract(document: Document): Promise<ModelExtraction>
}

export const noneDropped: Dropped = Object.fromEntries(dropReasons.map(reason => [reason, 0])) as Dropped

/** The second extractor: a model proposes, the document's own words decide. */
export function modelExtractor(name: string, ask: AskModel): ModelExtractor {
  const version = (language: string) =>
    `model:${name}:${promptVersion}:${packFor(language)?.version ?? 'none'}`
  return {
    id: 'model',
    version,
    async extract(document) {
      const pack = packFor(document.language)
      const empty = {
        document: document.id,
        version: version(document.language),
        commitments: [],
        figures: [],
      }
      if (!pack) return { extraction: empty, dropped: noneDropped }
      const { dropped, ...found } = verifyProposals(document, pack, await ask(document))
      return { extraction: { ...empty, ...found }, dropped }
    },
  }
}
