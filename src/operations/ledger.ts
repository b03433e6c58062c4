import type { CommitmentMention } from '../extraction/mention.ts'
import type { JudgedEvidence } from '../ledger/replay-evidence.ts'
import { documentRows } from '../store/documents.ts'
import { queryEvidence } from '../store/evidence.ts'
import { ledgerFacets } from '../store/facets.ts'
import type { Facets } from '../store/facets.ts'
import { commitmentById, idsHolding, queryLedger } from '../store/query-ledger.ts'
import type { LedgerFilter, LedgerLine, LedgerQuery } from '../store/query-ledger.ts'
import type { DocumentRow } from '../store/schema-sources.ts'
import { rejectedById } from '../store/lines.ts'
import { familiesOf } from '../store/read-ledger.ts'
import type { Db } from '../store/rows.ts'
import { type Standing, standingOf } from '../store/standing.ts'
import type { Project } from './project.ts'

export type { Facets, FacetValue } from '../store/facets.ts'
export type { LedgerFilter, LedgerLine, LedgerQuery, LedgerSort } from '../store/query-ledger.ts'
export type { DocumentRow } from '../store/schema-sources.ts'

export interface LedgerPage {
  /** lines that the filter lets through, of which `lines` may be a part */
  readonly total: number
  readonly lines: readonly LedgerLine[]
  /** every document that a line names, by id */
  readonly documents: ReadonlyMap<string, DocumentRow>
}

/** The lines of the ledger that a filter lets through. */
export async function ledgerPage(project: Project, query: LedgerQuery): Promise<LedgerPage> {
  const { db } = project.store
  const { total, lines } = await queryLedger(db, query)
  const documents = await documentRows(db, [...new Set(lines.flatMap(line => line.documents))])
  return { total, lines, documents }
}

/** Actors and documents that are counted beside those that are chosen: the rest is reached by search. */
const facetLimit = 60

/** Counts for the filters of the ledger, with the documents that they name. */
export async function ledgerCounts(
  { store: { db } }: Project,
  { text, ...rest }: LedgerFilter,
): Promise<Facets & { readonly documents: ReadonlyMap<string, DocumentRow> }> {
  // The words are looked for once, not once for every facet.
  const filter = text ? { ...rest, only: await idsHolding(db, text) } : rest
  const facets = await ledgerFacets(db, filter, facetLimit)
  const documents = await documentRows(
    db,
    facets.document.map(facet => facet.value),
  )
  return { ...facets, documents }
}

export interface CommitmentDetail extends Standing {
  readonly line: LedgerLine
  /** in order of time, then place */
  readonly mentions: readonly CommitmentMention[]
  /** ids of documents that carry the same text but leave this commitment out */
  readonly omitted_by: readonly string[]
  /** passages of later documents, in order of date */
  readonly evidence: readonly JudgedEvidence[]
  /** document that states it → number of its voice, from 0: reprints of one text are one voice */
  readonly voices: ReadonlyMap<string, number>
  /** every document named here, by id */
  readonly documents: ReadonlyMap<string, DocumentRow>
}

/** One commitment, also a rejected one, with all its wordings; null when there is none of that id. */
export async function commitmentDetail(project: Project, id: string): Promise<CommitmentDetail | null> {
  const { db } = project.store
  const found = (await commitmentById(db, id)) ?? (await rejectedDetail(db, id))
  if (!found) return null
  const evidence = await queryEvidence(db, { commitment: [id] })
  const standing = await standingOf(db, id)
  const places = standing.assessments.flatMap(assessment => assessment.places)
  const quoted = [...found.mentions, ...evidence, ...places].map(({ document }) => document)
  const named = new Set([...quoted, ...found.omitted_by])
  const voices = await voicesOf(
    db,
    found.mentions.map(({ document }) => document),
  )
  return { ...found, ...standing, evidence, voices, documents: await documentRows(db, [...named]) }
}

/** Voices in the order in which they are first heard. */
async function voicesOf(db: Db, documents: readonly string[]): Promise<Map<string, number>> {
  const families = await familiesOf(db, documents)
  const numbers = new Map<string, number>()
  const voices = new Map<string, number>()
  for (const document of documents) {
    const voice = families.find(family => family.documents.includes(document))?.id ?? document
    if (!numbers.has(voice)) numbers.set(voice, numbers.size)
    voices.set(document, numbers.get(voice)!)
  }
  return voices
}

async function rejectedDetail(db: Db, id: string) {
  const commitment = await rejectedById(db, id)
  if (!commitment) return null
  const { mentions, ...row } = commitment
  const documents = [...new Set(mentions.map(({ document }) => document))]
  const dates = [...(await documentRows(db, documents)).values()].flatMap(({ published }) => published ?? [])
  const line: LedgerLine = {
    commitment: row,
    first: mentions[0]!,
    published: dates.sort()[0] ?? null,
    documents,
    voices: documents.length,
    mentions: mentions.length,
    state: 'rejected',
    doubts: [],
    changed: [],
  }
  return { line, mentions, omitted_by: [] }
}
