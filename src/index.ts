/**
 * Text reuse as a library, without the database: `align` for two documents, `findReuse` for many, `collate` for the
 * versions of one text. Documents are plain values with an id, a text and a language.
 */
export { align } from './reuse/align.ts'
export type { Alignment, Edit, Family, Reuse, ReuseRelation } from './reuse/alignment.ts'
export { collate, type CollateOptions } from './reuse/collate.ts'
export type * from './reuse/collation.ts'
export type { Text } from './reuse/compare.ts'
export { addReuse, findReuse, streamReuse, type EarlierReuse, type ReuseOptions } from './reuse/find.ts'
export { defaultParameters, type ReuseParameters } from './reuse/parameters.ts'
export { sourceOf, type DocumentSource, type ReuseDocument } from './reuse/source.ts'
export type { Quote, Span } from './base/span.ts'
