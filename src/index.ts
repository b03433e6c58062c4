/**
 * Text reuse as a library, without the database: `align` for two documents, `findReuse` for many, and the
 * types of what they give. Documents are plain values with an id, a text and a language.
 */
export { align, type Text } from './reuse/align.ts'
export type { Alignment, Edit, Family, Reuse, ReuseRelation } from './reuse/alignment.ts'
export { findReuse, type ReuseDocument, type ReuseOptions } from './reuse/find.ts'
export { defaultParameters, type ReuseParameters } from './reuse/parameters.ts'
export type { Quote, Span } from './base/span.ts'
