import type { Entity, Figure } from '../ledger/ledger.ts'
import type { JudgedEvidence } from '../ledger/replay-evidence.ts'
import { documentById, documentRows } from '../store/documents.ts'
import {
  entityKin,
  type EntityLine,
  entityLine,
  entityMentions,
  type EntityQuery,
  figuresNaming,
  queryEntities,
} from '../store/entities.ts'
import { queryEvidence } from '../store/evidence.ts'
import { queryLedger } from '../store/query-ledger.ts'
import type { LedgerLine } from '../store/query-ledger.ts'
import { commitmentsNaming, readFigures } from '../store/read-ledger.ts'
import type { EntityRow } from '../store/schema-ledger.ts'
import type { DocumentRow } from '../store/schema-sources.ts'
import type { Project } from './project.ts'

export type { EntityLine, EntityQuery } from '../store/entities.ts'

/** Named things that a query lets through. */
export const entityPage = (project: Project, query: EntityQuery) => queryEntities(project.store.db, query)

/** A place where a thing is named, with the words around it. */
export interface NamedPlace {
  readonly document: string
  readonly start: number
  readonly end: number
  readonly before: string
  readonly quote: string
  readonly after: string
}

export interface EntityDetail extends EntityLine {
  readonly lines: readonly LedgerLine[]
  readonly figures: readonly Figure[]
  /** later passages on its commitments that name it, in order of date */
  readonly evidence: readonly JudgedEvidence[]
  /** one place a document */
  readonly places: readonly NamedPlace[]
  readonly kin: readonly { readonly entity: EntityRow; readonly shared: number }[]
  readonly rows: ReadonlyMap<string, DocumentRow>
}

/** Documents whose words are shown where a thing is named, and other things named beside it. */
const [mostPlaces, mostKin] = [40, 20]

/** A named thing with what the ledger holds of it; null when there is none of that id. */
export async function entityDetail(project: Project, id: string): Promise<EntityDetail | null> {
  const { db } = project.store
  const found = await entityLine(db, id)
  if (!found) return null
  const ids = (await commitmentsNaming(db, id)).get(id) ?? []
  const { lines } = await queryLedger(db, { only: ids, sort: 'date' })
  const figures = await readFigures(db, await figuresNaming(db, id))
  const mentions = await entityMentions(db, id)
  const evidence = ids.length === 0 ? [] : await queryEvidence(db, { commitment: ids })
  const telling = evidence.filter(each => each.state !== 'dismissed' && names(each, found.entity, mentions))
  const places = await placesOf(project, mentions)
  const documents = [
    ...lines.flatMap(line => line.documents),
    ...figures.flatMap(figure => figure.mentions.map(({ document }) => document)),
    ...telling.map(({ document }) => document),
    ...places.map(({ document }) => document),
  ]
  return {
    ...found,
    lines,
    figures,
    evidence: telling.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1)),
    places,
    kin: await entityKin(db, id, ids, mostKin),
    rows: await documentRows(db, [...new Set(documents)]),
  }
}

/** Whether a passage names the thing: in its own words, or as the reason for which it was suggested. */
function names(evidence: JudgedEvidence, entity: EntityRow, mentions: Entity['mentions']): boolean {
  return (
    evidence.why.names.some(({ name }) => entity.names.includes(name)) ||
    mentions.some(
      ({ document, start, end }) =>
        document === evidence.document && start < evidence.end && evidence.start < end,
    )
  )
}

/** UTF-16 code units of context shown on either side. */
const around = 40

async function placesOf({ store }: Project, mentions: Entity['mentions']): Promise<NamedPlace[]> {
  const first = new Map<string, Entity['mentions'][number]>()
  for (const mention of mentions) if (!first.has(mention.document)) first.set(mention.document, mention)
  const places: NamedPlace[] = []
  for (const { document, start, end, quote } of [...first.values()].slice(0, mostPlaces)) {
    const text = (await documentById(store.db, document))?.document.text ?? ''
    const before = text.slice(Math.max(0, start - around), start)
    const after = text.slice(end, end + around)
    places.push({
      document,
      start,
      end,
      before: before.slice(before.lastIndexOf('\n') + 1),
      quote,
      after: after.split('\n')[0]!,
    })
  }
  return places
}
