import type { Figure } from '../ledger/ledger.ts'
import { documentRows } from '../store/documents.ts'
import { readFigures } from '../store/read-ledger.ts'
import type { DocumentRow } from '../store/schema-sources.ts'
import type { Project } from './project.ts'

export interface FigureGroup {
  readonly figures: readonly Figure[]
  readonly relations: readonly {
    a: string
    b: string
    relation: Figure['differs_from'][number]['relation']
  }[]
}

export interface DifferingFigures {
  /** figures that are linked with each other, in the order of the ledger */
  readonly groups: readonly FigureGroup[]
  /** every document that a figure names, by id */
  readonly documents: ReadonlyMap<string, DocumentRow>
}

/** Figures about one thing that differ, each group with the relations within it. */
export async function differingFigures(project: Project): Promise<DifferingFigures> {
  const { db } = project.store
  const figures = await readFigures(db)
  const groups = groupsOf(figures)
  const named = groups.flatMap(group => group.figures.flatMap(figure => figure.mentions.map(m => m.document)))
  return { groups, documents: await documentRows(db, [...new Set(named)]) }
}

/** Connected components of the links between figures. */
export function groupsOf(figures: readonly Figure[]): FigureGroup[] {
  const byId = new Map(figures.map(figure => [figure.id, figure]))
  const linked = new Map<string, Set<string>>()
  const link = (a: string, b: string) => linked.set(a, (linked.get(a) ?? new Set()).add(b))
  const relations = new Map<string, FigureGroup['relations'][number]>()
  for (const { id, differs_from } of figures) {
    for (const { id: other, relation } of differs_from) {
      if (!byId.has(other)) continue
      link(id, other)
      link(other, id)
      const [a, b] = [id, other].sort() as [string, string]
      relations.set(`${a} ${b}`, { a, b, relation })
    }
  }
  const seen = new Set<string>()
  const groups: FigureGroup[] = []
  for (const { id } of figures) {
    if (!linked.has(id) || seen.has(id)) continue
    const members = reach(id, linked, seen)
    groups.push({
      figures: figures.filter(figure => members.has(figure.id)),
      relations: [...relations.values()].filter(({ a }) => members.has(a)),
    })
  }
  return groups
}

function reach(
  from: string,
  linked: ReadonlyMap<string, ReadonlySet<string>>,
  seen: Set<string>,
): Set<string> {
  const members = new Set<string>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (members.has(id)) continue
    members.add(id)
    seen.add(id)
    open.push(...(linked.get(id) ?? []))
  }
  return members
}
