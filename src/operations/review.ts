import type { Disagreement } from '../ledger/disagreements.ts'
import { documentRows } from '../store/documents.ts'
import { type FeedItem, suggestionFeed } from '../store/evidence.ts'
import { rejectedLines } from '../store/lines.ts'
import { type LedgerLine, queryLedger } from '../store/query-ledger.ts'
import type { DocumentRow } from '../store/schema-sources.ts'
import { allDisagreements, decisionLog, type LoggedDecision } from '../store/standing.ts'
import type { Project } from './project.ts'

export type { LoggedDecision } from '../store/standing.ts'

type Documents = ReadonlyMap<string, DocumentRow>

/** What needs a person. */
export interface Review {
  /** suggestions of later evidence that nobody has judged */
  readonly suggestions: number
  /** decisions that can no longer be anchored */
  readonly unanchored: readonly LoggedDecision[]
  readonly disagreements: readonly (Disagreement & { readonly line: LedgerLine | null })[]
  /** lines that read otherwise since a person accepted them */
  readonly changed: { readonly total: number; readonly lines: readonly LedgerLine[] }
  /** lines that the rules are unsure of and nobody has decided on, those with most doubts first */
  readonly doubtful: { readonly total: number; readonly lines: readonly LedgerLine[] }
  readonly rejected: number
  readonly documents: Documents
}

/** Lines of each kind that a review shows at once. */
const pageLength = 50

export async function reviewOf(project: Project): Promise<Review> {
  const { db } = project.store
  const log = await decisionLog(db)
  const disagreements = await allDisagreements(db)
  const named = await queryLedger(db, { only: disagreements.map(({ commitment }) => commitment) })
  const byId = new Map(named.lines.map(line => [line.commitment.id, line]))
  const changed = await queryLedger(db, { review: 'changed', limit: pageLength })
  const doubtful = await queryLedger(db, {
    review: 'doubtful',
    sort: 'doubts',
    order: 'desc',
    limit: pageLength,
  })
  const { total: suggestions } = await suggestionFeed(db, { limit: 0, offset: 0 })
  const lines = [...named.lines, ...changed.lines, ...doubtful.lines]
  return {
    suggestions,
    unanchored: log.filter(({ lost }) => lost !== null),
    disagreements: disagreements.map(one => ({ ...one, line: byId.get(one.commitment) ?? null })),
    changed,
    doubtful,
    rejected: (await rejectedLines(db)).length,
    documents: await documentRows(db, [...new Set(lines.flatMap(line => line.documents))]),
  }
}

export interface SuggestionQuery {
  /** ISO 8601: only what was suggested later */
  readonly after?: string
  readonly strength?: 'direct' | 'related'
  readonly limit: number
  readonly offset: number
}

export interface Suggestions {
  readonly total: number
  /** what was suggested last first */
  readonly items: readonly (FeedItem & { readonly line: LedgerLine })[]
  readonly documents: Documents
}

/** Suggestions of later evidence that nobody has judged. */
export async function suggestions(project: Project, query: SuggestionQuery): Promise<Suggestions> {
  const { db } = project.store
  const { total, items } = await suggestionFeed(db, query)
  const { lines } = await queryLedger(db, { only: items.map(({ evidence }) => evidence.commitment) })
  const byId = new Map(lines.map(line => [line.commitment.id, line]))
  const named = [...items.map(({ evidence }) => evidence.document), ...lines.flatMap(line => line.documents)]
  return {
    total,
    items: items.map(item => ({ ...item, line: byId.get(item.evidence.commitment)! })),
    documents: await documentRows(db, [...new Set(named)]),
  }
}

export interface LogQuery {
  /** only decisions that can no longer be anchored */
  readonly lost?: boolean
  readonly limit: number
  readonly offset: number
}

/** The log of decisions, the latest first. */
export async function decisionPage(
  { store }: Project,
  { lost, limit, offset }: LogQuery,
): Promise<{ total: number; items: LoggedDecision[] }> {
  const log = (await decisionLog(store.db)).reverse()
  const found = lost ? log.filter(each => each.lost !== null) : log
  return { total: found.length, items: found.slice(offset, offset + limit) }
}
