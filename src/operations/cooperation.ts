import { type Choice, cooperationOf, linesOf, placeIn, type SystemLine } from '../ledger/cooperation.ts'
import type { Cooperation, SystemPlace } from '../ledger/cooperation.ts'
import { entitiesById, partiesByCode, systemLines } from '../store/cooperation.ts'
import { documentRows } from '../store/documents.ts'
import { type LedgerLine, queryLedger } from '../store/query-ledger.ts'
import type { EntityRow } from '../store/schema-ledger.ts'
import type { DocumentRow } from '../store/schema-sources.ts'
import type { Project } from './project.ts'
import { remembering } from './remember.ts'

export interface CooperationQuery extends Choice {
  /** of each column */
  readonly most: number
  /** lines that are listed of what is chosen */
  readonly limit: number
  readonly offset: number
}

export interface CooperationView extends Cooperation {
  /** the named things that it shows */
  readonly things: ReadonlyMap<string, EntityRow>
  /** code of a party that it shows → the named thing that is this party, where the documents name it */
  readonly parties: ReadonlyMap<string, EntityRow>
  /** of what is chosen, the newest first; none where nothing is chosen */
  readonly lines: readonly LedgerLine[]
  readonly documents: ReadonlyMap<string, DocumentRow>
  /** lines of what is chosen */
  readonly total: number
}

/** What can be asked of the system. */
export interface System {
  view(query: CooperationQuery): Promise<CooperationView>
  /** where a named thing stands in it; null: nowhere */
  placeOf(thing: EntityRow): Promise<SystemPlace | null>
}

/** Shows the cooperation as one system. What the lines name is read once for each build or decision. */
export function cooperation(project: Project): System {
  const lines = remembering(project, (_: null) => systemLines(project.store.db))
  return {
    view: async query => viewOf(project, await lines(null), query),
    placeOf: async thing => placeIn(await lines(null), thing),
  }
}

async function viewOf(
  { store: { db } }: Project,
  all: readonly SystemLine[],
  { most, limit, offset, ...choice }: CooperationQuery,
): Promise<CooperationView> {
  const system = cooperationOf(all, choice, most)
  const { party, mechanism, project } = system.columns
  const things = await entitiesById(
    db,
    [...mechanism.nodes, ...project.nodes].map(({ id }) => id),
  )
  const parties = await partiesByCode(
    db,
    party.nodes.map(({ id }) => id),
  )
  const chosen = Object.values(choice).some(id => id !== undefined) ? linesOf(all, choice) : []
  const only = chosen.map(({ id }) => id)
  const { total, lines } = await queryLedger(db, { only, sort: 'date', order: 'desc', limit, offset })
  const documents = await documentRows(db, [...new Set(lines.flatMap(line => line.documents))])
  return { ...system, things, parties, lines, documents, total }
}
