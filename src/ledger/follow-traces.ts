import { textMark } from '../base/id.ts'
import { type Document, statementDate } from '../documents/document.ts'
import type { CommitmentMention, Extraction } from '../extraction/mention.ts'
import type { Reuse } from '../reuse/alignment.ts'
import { sampleOf } from './background.ts'
import type { Commitment } from './ledger.ts'

/** What following rests on, as digests: where a trace is the same, the evidence is the same. */
export interface FollowTraces {
  /** of the documents that the background is counted over */
  readonly background: string
  /** commitment → trace of what is looked for */
  readonly lines: ReadonlyMap<string, string>
  /** document → trace of what is looked through, and of the family that it belongs to */
  readonly documents: ReadonlyMap<string, string>
}

interface Traced {
  readonly commitments: readonly Commitment[]
  readonly stated?: readonly Document[]
  readonly documents: readonly Document[]
  readonly extractions: readonly Extraction[]
  readonly reuse: Pick<Reuse, 'families'>
}

export function followTraces({ commitments, stated, documents, extractions, reuse }: Traced): FollowTraces {
  const dates = new Map([...(stated ?? []), ...documents].map(each => [each.id, statementDate(each)]))
  const mentions = new Map(extractions.map(({ document, commitments }) => [document, commitments]))
  const familyOf = new Map<string, string>()
  for (const family of reuse.families) {
    const members = markOf(...family.documents)
    for (const document of family.documents) familyOf.set(document, members)
  }
  return {
    background: markOf(...sampleOf(documents).map(({ id }) => id)),
    lines: new Map(commitments.map(line => [line.id, traceOfLine(line, dates)])),
    documents: new Map(
      documents.map(document => [
        document.id,
        traceOfDocument(document, mentions.get(document.id) ?? [], familyOf.get(document.id) ?? ''),
      ]),
    ),
  }
}

function traceOfLine(
  { actor, counterpart, measure, mentions }: Commitment,
  dates: ReadonlyMap<string, string | null>,
): string {
  const { value, max, unit } = measure ?? { value: '', max: '', unit: '' }
  const places = mentions.map(
    ({ document, start, end }) => `${document} ${start} ${end} ${dates.get(document) ?? ''}`,
  )
  return markOf(actor.join('+'), counterpart.join('+'), value, max ?? '', unit, ...places)
}

function traceOfDocument(document: Document, stated: readonly CommitmentMention[], family: string): string {
  const places = stated.map(
    ({ start, end, measure }) => `${start} ${end} ${measure?.value ?? ''} ${measure?.unit ?? ''}`,
  )
  const { title, story, published, language } = document
  const described = [title, story, published, language, statementDate(document)].map(field => field ?? '')
  return markOf(document.id, family, ...described, ...places)
}

const markOf = (...parts: readonly (string | number)[]): string => textMark(parts.join('\u0000'))
