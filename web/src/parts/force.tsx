import type { Force } from '../../../src/server/contract.ts'
import { useMessages } from '../settings.tsx'

/** In order of firmness. */
export const forceOrder: readonly Force[] = ['firm', 'intent', 'proposal', 'call', 'stance']

/** The force in words, over the line that marks it inside a document: told by more than colour. */
export function ForceLabel({ force }: { force: Force }) {
  const m = useMessages()
  return (
    <span className="force" data-force={force} title={m.forceHints[force]}>
      <span className="force-line">{m.forces[force]}</span>
    </span>
  )
}

/** Shares of each force as one bar. Drawn for the eye; the words beside it carry the counts. */
export function ForceBar({
  counts,
  scale,
}: {
  counts: Readonly<Partial<Record<Force, number>>>
  scale: number
}) {
  return (
    <span className="force-bar" aria-hidden="true">
      {forceOrder.map(force => {
        const count = counts[force] ?? 0
        if (count === 0) return null
        return <span key={force} data-force={force} style={{ inlineSize: `${(count / scale) * 100}%` }} />
      })}
    </span>
  )
}
