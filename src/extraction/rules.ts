import type { Document } from '../documents/document.ts'
import type { Learned } from '../language/learned.ts'
import type { Pack } from '../language/pack.ts'
import { packFor } from '../language/packs/index.ts'
import { explainDocument, extractionVersion } from './explain.ts'
import type { Extractor } from './extractor.ts'
import { extractFigures } from './figures.ts'
import type { CommitmentMention, Extraction, FigureMention } from './mention.ts'

interface RulesExtractor extends Omit<Extractor, 'extract'> {
  extract(document: Document): Extraction
}

const extractorWith = (learnedOf: (pack: Pack) => Learned | null): RulesExtractor => ({
  id: 'rules',
  version: language => {
    const pack = packFor(language)
    return pack ? extractionVersion(pack, learnedOf(pack)) : 'none'
  },
  extract(document) {
    const pack = packFor(document.language)
    if (!pack) return { document: document.id, version: 'none', commitments: [], figures: [] }
    const trace = explainDocument(document, pack, learnedOf(pack))
    const commitments = trace.sentences.flatMap(s => s.clauses.flatMap(c => c.mentions))
    return {
      document: document.id,
      version: trace.version,
      commitments,
      figures: extractFigures(document, pack).filter(figure => !promised(figure, commitments)),
    }
  },
})

/** The language packs' rules alone, on this machine, without a network. */
export const rulesExtractor = extractorWith(() => null)

/** The default extractor: the rules, and what was learned beside them. */
export const learnedExtractor = extractorWith(pack => pack.learned)

/** What a commitment promises is no claim about the past or the present. */
const promised = (figure: FigureMention, commitments: readonly CommitmentMention[]): boolean =>
  commitments.some(({ measure, origins }) => {
    const said = origins.measure
    return (
      measure?.value === figure.value &&
      measure.unit === figure.unit &&
      said?.start !== undefined &&
      figure.start <= said.start &&
      said.end! <= figure.end
    )
  })
