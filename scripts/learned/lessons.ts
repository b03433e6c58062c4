import { readFileSync } from 'node:fs'
import type { ClauseView } from '../../src/extraction/learned/clause-view.ts'

/** A document as an engine read it, and what coders counted in it. One a line in the files that `views.ts` writes. */
export interface ReadDocument {
  readonly kind: string
  /** base name of its file, or the story's id */
  readonly source: string
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
  /** nobody was asked about it */
  readonly outside?: boolean
}

export const readDocuments = (file: string): ReadDocument[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as ReadDocument)

/** No lesson is in a clause that only announces who speaks, or that nobody was asked about. */
export const teaches = ({ decision, outside }: ReadClause): boolean =>
  decision !== 'attribution' && outside !== true

/** A coder counts what it states. */
export const counts = ({ mentions, right, missed }: ReadClause): boolean =>
  mentions > 0 ? right > 0 : missed
