import { deadlines, projectScores } from '../operations/assessments.ts'
import { cooperation } from '../operations/cooperation.ts'
import { coverageTable } from '../operations/coverage.ts'
import { entityDetail, entityPage } from '../operations/entities.ts'
import { decideAs } from '../operations/request-decision.ts'
import { decisionPage, reviewOf, suggestions } from '../operations/review.ts'
import { projectScale } from '../operations/scale.ts'
import { presentLine } from './present-parts.ts'
import { presentDecision } from './present-decisions.ts'
import {
  presentCoverage,
  presentDeadlines,
  presentEntity,
  presentEntityRow,
  presentReview,
  presentScores,
  presentSuggestions,
} from './present-review.ts'
import { collateDocuments } from '../operations/collate.ts'
import { documentDetail, documentFetched, documentsPage } from '../operations/documents.ts'
import { explain } from '../operations/explain.ts'
import { differingFigures } from '../operations/figures.ts'
import { commitmentDetail, ledgerCounts, ledgerPage } from '../operations/ledger.ts'
import type { LedgerFilter } from '../operations/ledger.ts'
import { hasPageFile, pageFile } from '../operations/page-file.ts'
import type { Project } from '../operations/project.ts'
import { remembering } from '../operations/remember.ts'
import { projectStatus } from '../operations/status.ts'
import type { CommitmentPage, CommitmentQuery, SortKey } from './contract.ts'
import { presentCooperation } from './present-cooperation.ts'
import { presentExplanation } from './present-explanation.ts'
import { presentCollation } from './present-collation.ts'
import {
  presentCommitment,
  presentDocument,
  presentDocumentFacet,
  presentDocumentRow,
  presentFigureGroups,
  presentSummary,
} from './present.ts'
import type { Queries } from './queries.ts'

/** The way each sort runs when nobody says. */
const naturalOrder: Readonly<Record<SortKey, 'asc' | 'desc'>> = {
  date: 'desc',
  deadline: 'asc',
  measure: 'desc',
  sources: 'desc',
  force: 'desc',
}

/** Answers the API from a project that this process holds. */
export function projectQueries(project: Project, version: string): Queries {
  const differing = differingCount(project)
  const system = cooperation(project)
  const counts = remembering(project, (filter: LedgerFilter) => ledgerCounts(project, filter))
  return {
    async summary() {
      const status = await projectStatus(project)
      return presentSummary(status, version, await differing(status.built))
    },
    commitments: query => commitments(project, query, counts),
    async commitment(id) {
      const found = await commitmentDetail(project, id)
      return found && presentCommitment(found)
    },
    async documents({ q: text, ...page }) {
      const { total, items } = await documentsPage(project, { text, ...page })
      return {
        total,
        items: items.map(({ snippet, ...row }) => ({ ...presentDocumentRow(row), snippet })),
      }
    },
    async document(id) {
      const found = await documentDetail(project, id)
      return found && presentDocument(found)
    },
    async explanation(id) {
      const found = await documentDetail(project, id)
      return found && presentExplanation(explain(found.document))
    },
    async source(id) {
      const found = await documentDetail(project, id)
      if (!found) return null
      const map = found.document.map.map(piece => ({ ...piece }))
      const fetched_at = await documentFetched(project, id)
      return { text: found.sourceText, map, pages: await hasPageFile(project, id), fetched_at }
    },
    pages: id => pageFile(project, id),
    async collation(documents) {
      return presentCollation(await collateDocuments(project, documents))
    },
    async differingFigures() {
      return presentFigureGroups(await differingFigures(project))
    },
    async entities({ q: text, ...query }) {
      const { total, items, kinds } = await entityPage(project, { text, ...query })
      return { total, items: items.map(presentEntityRow), kinds }
    },
    async entity(id) {
      const found = await entityDetail(project, id)
      return found && presentEntity(found, await system.placeOf(found.entity))
    },
    cooperation: async query => presentCooperation(await system.view(query)),
    coverage: async family => presentCoverage(await coverageTable(project, family)),
    deadlines: async today => presentDeadlines(await deadlines(project, today)),
    scores: async () => presentScores(await projectScores(project)),
    async scale() {
      const { id, steps } = await projectScale(project.store.db)
      return { id, steps: steps.map(step => ({ ...step })) }
    },
    review: async () => presentReview(await reviewOf(project)),
    suggestions: async query => presentSuggestions(await suggestions(project, query)),
    async decisions({ lost, ...page }) {
      const { total, items } = await decisionPage(project, { ...page, lost: lost === '1' })
      return { total, items: items.map(presentDecision) }
    },
    async decide(request) {
      const { decision, changed, line, splitOff } = await decideAs(project, request)
      return { id: decision.id, changed: [...changed], line, split_off: splitOff }
    },
  }
}

async function commitments(
  project: Project,
  query: CommitmentQuery,
  counts: (filter: LedgerFilter) => ReturnType<typeof ledgerCounts>,
): Promise<CommitmentPage> {
  const filter: LedgerFilter = {
    text: query.q,
    actor: query.actor,
    area: query.area,
    force: query.force,
    document: query.document,
    due: query.due,
    measured: query.measured,
    dated: query.dated,
  }
  const { sort, limit, offset } = query
  const page = await ledgerPage(project, { ...filter, sort, order: storedOrder(query), limit, offset })
  const { area_force, documents, ...facets } = await counts(filter)
  return {
    total: page.total,
    items: page.lines.map(line => presentLine(line, page.documents)),
    facets: {
      ...facets,
      actor: [...facets.actor],
      area: [...facets.area],
      force: [...facets.force],
      due: [...facets.due],
      document: presentDocumentFacet(facets.document, documents),
    },
    area_force: [...area_force],
  }
}

/** The store ranks forces from the firmest, so that its ascending order is the firmest first. */
function storedOrder({ sort, order = naturalOrder[sort] }: CommitmentQuery): 'asc' | 'desc' {
  if (sort !== 'force') return order
  return order === 'desc' ? 'asc' : 'desc'
}

/** How many groups of figures differ: counted once for each build. */
function differingCount(project: Project) {
  let known: { built: string | null; count: number } | null = null
  return async (built: string | null): Promise<number> => {
    if (known?.built !== built) known = { built, count: (await differingFigures(project)).groups.length }
    return known.count
  }
}
