import type { MapPiece } from '../base/mapped.ts'
import type { Span } from '../base/span.ts'
import type { DocumentKind } from '../base/values.ts'

export type { MapPiece } from '../base/mapped.ts'

/** What a stretch of a document is. Parts lie in order, do not overlap, and cover every character but the line ends. */
export const partKinds = [
  'title',
  'subtitle',
  'byline',
  'dateline',
  'heading',
  'paragraph',
  'caption',
  'credit',
  'table',
  'list_item',
  'note',
] as const
export type PartKind = (typeof partKinds)[number]

export interface Part extends Span {
  readonly kind: PartKind
  /** depth of a heading, 1 the highest */
  readonly level?: number
}

/** Where a described field was read from: a span of the text, a named field of the source, or a rule's inference. */
export type Provenance =
  | { readonly from: 'text'; readonly start: number; readonly end: number }
  | { readonly from: 'field'; readonly name: string }
  | { readonly from: 'rule'; readonly rule: string }

export const describedFields = [
  'title',
  'subtitle',
  'outlet',
  'author',
  'editor',
  'dateline',
  'published',
  'event_date',
  'kind',
  'language',
  'reprinted_from',
  'complete',
] as const
export type DescribedField = (typeof describedFields)[number]

/** One text by one voice: what a page or a file holds, restored and described. Immutable once read. */
export interface Document {
  /** stable: the file's digest, its base name, `n` and the text, so that another reading of it is another document */
  readonly id: string
  /** the file's name as added (path relative to what was named, `/` as separator) */
  readonly source: string
  /** hex SHA-256 of the file's bytes */
  readonly digest: string
  /** which of the texts in its file, from 1 */
  readonly n: number
  readonly of: number
  /** an id that the source itself carries for this text, if any */
  readonly story: string | null
  readonly kind: DocumentKind
  readonly title: string | null
  readonly subtitle: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly editor: string | null
  readonly dateline: string | null
  /** ISO 8601 date, or date and time with zone */
  readonly published: string | null
  /** ISO 8601 date of the event that the text is about, where the text says it */
  readonly event_date: string | null
  /** where it is a reprint: the outlet it was taken from */
  readonly reprinted_from: string | null
  /** who carried this copy, where the copy says so and it is not `outlet`: the site that reprinted it */
  readonly carrier?: string | null
  /** BCP 47 */
  readonly language: string
  /** false: the text itself says that it goes on elsewhere */
  readonly complete: boolean
  /** canonical text: title first where there is one, parts parted by \n, layout damage undone */
  readonly text: string
  readonly parts: readonly Part[]
  readonly map: readonly MapPiece[]
  readonly provenance: Readonly<Partial<Record<DescribedField, Provenance>>>
}

/** The date against which the text's own words about time are read: of the event if known, else of publication. */
export const statementDate = (document: Pick<Document, 'event_date' | 'published'>): string | null =>
  document.event_date ?? document.published?.slice(0, 10) ?? null

const afterDateline = /[\s—–:：-]*/y

/** The words of a part without the dateline at its head: who writes from where is no part of what is said. */
export function saidIn({ text, provenance }: Pick<Document, 'text' | 'provenance'>, part: Span): Span {
  const { dateline } = provenance
  const { start, end } = part
  if (dateline?.from !== 'text' || dateline.start < start || dateline.end >= end) return part
  if (/[\p{L}\p{N}]/u.test(text.slice(start, dateline.start))) return part
  // a bracket that opened before it closes after it
  afterDateline.lastIndex = dateline.end + Number(/[)）】\]]/.test(text[dateline.end]!))
  afterDateline.test(text)
  return { start: Math.min(afterDateline.lastIndex, end), end }
}
