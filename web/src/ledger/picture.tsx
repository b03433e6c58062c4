import { useState } from 'react'
import type { Area, CommitmentPage } from '../../../src/server/contract.ts'
import { number } from '../format.ts'
import { ForceBar, forceOrder } from '../parts/force.tsx'
import { useSettings } from '../settings.tsx'
import { tally, toggled } from './view.ts'
import type { LedgerView } from './view.ts'

/** Where there is room, the picture is open from the start. */
const roomy = '(min-width: 56rem)'

/** Commitments by area and force, to look at and to choose from. */
export function Picture({
  data,
  view,
  show,
}: {
  data: CommitmentPage
  view: LedgerView
  show: (view: LedgerView) => void
}) {
  const { language, messages: m } = useSettings()
  const [open, setOpen] = useState(() => window.matchMedia(roomy).matches)
  const lines = tally(data.area_force)
  const largest = lines[0]?.total ?? 1
  if (lines.length === 0) return null
  return (
    <details className="picture" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{m.ledger.picture}</summary>
      <p className="hidden">{m.ledger.pictureHint}</p>
      <ul className="picture-lines">
        {lines.map(({ area, total, counts }) => (
          <li key={area}>
            <button
              type="button"
              className="picture-line"
              aria-pressed={view.area.includes(area)}
              onClick={() => show(toggled(view, 'area', area))}
            >
              <span className="picture-name">{m.areas[area as Area] ?? area}</span>
              <ForceBar counts={counts} scale={largest} />
              <span className="picture-total">{number(language, total)}</span>
              <span className="hidden">
                {forceOrder
                  .filter(force => counts[force])
                  .map(force => `${m.forces[force]} ${counts[force]}`)
                  .join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
