import type { Document } from '../documents/document.ts'
import { packFor } from '../language/packs/index.ts'
import { explainDocument, extractionVersion } from './explain.ts'
import type { Extractor } from './extractor.ts'
import { extractFigures } from './figures.ts'
import type { Extraction } from './mention.ts'

/** The default extractor: the language packs' rules, on this machine, without a network. */
export const rulesExtractor: Omit<Extractor, 'extract'> & {
  extract(document: Document): Extraction
} = {
  id: 'rules',
  version: language => {
    const pack = packFor(language)
    return pack ? extractionVersion(pack) : 'none'
  },
  extract(document) {
    const pack = packFor(document.language)
    if (!pack) return { document: document.id, version: 'none', commitments: [], figures: [] }
    const trace = explainDocument(document, pack)
    const commitments = trace.sentences.flatMap(s => s.clauses.flatMap(c => c.mentions))
    return {
      document: document.id,
      version: trace.version,
      commitments,
      figures: extractFigures(document, pack),
    }
  },
}
