import type { CooperationView } from '../operations/cooperation.ts'
import type { Cooperation } from './contract.ts'
import { presentLine } from './present-parts.ts'

export function presentCooperation(view: CooperationView): Cooperation {
  const { party, mechanism, project } = view.columns
  const ofThings = ({ nodes, ...counts }: typeof mechanism) => ({
    ...counts,
    nodes: nodes.map(node => {
      const { kind, name } = view.things.get(node.id)!
      return { ...node, entity: node.id, kind, name }
    }),
  })
  return {
    commitments: view.commitments,
    columns: {
      party: {
        ...party,
        nodes: party.nodes.map(node => ({
          ...node,
          entity: view.parties.get(node.id)?.id ?? null,
          kind: 'party' as const,
          name: node.id,
        })),
      },
      mechanism: ofThings(mechanism),
      project: ofThings(project),
    },
    joins: view.joins.map(join => ({ ...join, columns: [...join.columns] })),
    total: view.total,
    items: view.lines.map(line => presentLine(line, view.documents)),
  }
}
