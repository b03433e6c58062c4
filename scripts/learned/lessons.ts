import { readFileSync } from 'node:fs'
import type { ClauseView } from '../../src/extraction/learned/clause-view.ts'

/** A document as an engine read it, and what coders counted in it. One a line in the files that `views.ts` writes. */
export interface ReadDocument {
  readonly kind: string
  /** commitments that the coders count; null where nobody annotated it */
  readonly counted: number | null
  readonly clauses: readonly ReadClause[]
}

export interface ReadClause extends ClauseView {
  /** mentions taken from it */
  readonly mentions: number
  /** of these, what the coders count */
  readonly right: number
  /** the coders count it and nothing was taken for it */
  readonly missed: boolean
}

export const readDocuments = (file: string): ReadDocument[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as ReadDocument)

/** Who speaks is announced by it, nothing more: no lesson is in it. */
export const teaches = ({ decision }: ClauseView): boolean => decision !== 'attribution'

/** A coder counts what it states. */
export const counts = ({ mentions, right, missed }: ReadClause): boolean =>
  mentions > 0 ? right > 0 : missed
