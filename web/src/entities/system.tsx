import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { Cooperation, SystemColumn, SystemNode } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { number, partyName } from '../format.ts'
import { Empty, Loaded } from '../parts/states.tsx'
import { go, usePlace } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { Chosen } from './chosen.tsx'
import { Joins } from './joins.tsx'
import { NodeName } from './node-name.tsx'
import { SystemTable } from './system-table.tsx'
import { columns, largest, pressed, readSystemView, systemAddress, systemRequest } from './view.ts'
import type { SystemView } from './view.ts'

/** The cooperation as one system: who, through which mechanisms, on which projects, with which promises. */
export function System() {
  const { messages: m } = useSettings()
  const view = readSystemView(usePlace().query)
  const found = useResource<Cooperation>(systemRequest(view))
  const { system: words } = m
  return (
    <Loaded resource={found}>
      {data =>
        data.commitments === 0 ? (
          <Empty title={words.none} hint={words.noneHint} />
        ) : (
          <>
            <Picture data={data} view={view} />
            <Chosen data={data} view={view} />
            <SystemTable data={data} />
          </>
        )
      }
    </Loaded>
  )
}

const show = (view: SystemView) => go(systemAddress(view), { keepScroll: true })

function Picture({ data, view }: { data: Cooperation; view: SystemView }) {
  const { language, messages: m } = useSettings()
  const { system: words } = m
  const frame = useRef<HTMLDivElement>(null)
  const chosen = Object.keys(view.choice).length > 0
  const more = view.most < largest && columns.some(column => data.columns[column].total > view.most)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && chosen) show({ ...view, choice: {} })
    else if (frame.current && moveFocus(frame.current, event.key)) event.preventDefault()
  }
  return (
    <section className="system" aria-label={words.title}>
      <p className="muted">{words.hint}</p>
      <div className="system-columns" ref={frame} onKeyDown={onKeyDown}>
        {columns.map(column => {
          const { total, joined, nodes } = data.columns[column]
          const hidden = joined - nodes.filter(({ shared }) => shared > 0).length
          return (
            <div key={column} className="system-column" data-column={column}>
              <h2>
                {words.columns[column]} <span className="muted">{number(language, total)}</span>
              </h2>
              <ul className="plain">
                {nodes.map(node => (
                  <Node key={node.id} node={node} column={column} view={view} chosen={chosen} />
                ))}
              </ul>
              {total > nodes.length && (
                <p className="system-rest muted">
                  {words.rest(number(language, total - nodes.length))}
                  {chosen && hidden > 0 && ` ${words.restJoined(number(language, hidden))}`}
                </p>
              )}
            </div>
          )
        })}
        <Joins data={data} choice={view.choice} />
      </div>
      <p className="system-more">
        {more && (
          <button
            type="button"
            className="more"
            onClick={() => show({ ...view, most: Math.min(largest, view.most * 2) })}
          >
            {words.more}
          </button>
        )}
        {chosen && (
          <button type="button" className="more" onClick={() => show({ ...view, choice: {} })}>
            {words.clear}
          </button>
        )}
      </p>
    </section>
  )
}

function Node({
  node,
  column,
  view,
  chosen,
}: {
  node: SystemNode
  column: SystemColumn
  view: SystemView
  chosen: boolean
}) {
  const { language, messages: m } = useSettings()
  const name = column === 'party' ? partyName(language, node.name) : node.name
  const isChosen = view.choice[column] === node.id
  // Beside a chosen one its own column steps back, and elsewhere what shares nothing with the choice.
  const faded = !isChosen && (view.choice[column] !== undefined || (chosen && node.shared === 0))
  const count = isChosen || !chosen ? node.commitments : node.shared
  return (
    <li>
      <button
        type="button"
        className="system-node"
        aria-pressed={isChosen}
        data-faded={faded ? '' : undefined}
        title={name}
        onClick={() => show({ ...view, choice: pressed(view.choice, column, node) })}
      >
        <span className="system-name">
          <NodeName column={column} name={node.name} />
        </span>
        <span className="system-count" aria-hidden="true">
          {number(language, count)}
        </span>
        <span className="hidden">{m.count.commitments(count, number(language, count))}</span>
      </button>
    </li>
  )
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** Moves focus to the node that stands beside the one that has it; false where the key moves nothing. */
function moveFocus(frame: HTMLElement, key: string): boolean {
  const step = steps[key]
  if (!step) return false
  const nodes = [...frame.querySelectorAll('.system-column')].map(column => [
    ...column.querySelectorAll<HTMLElement>('.system-node'),
  ])
  const column = nodes.findIndex(some => some.includes(document.activeElement as HTMLElement))
  const row = nodes[column]?.indexOf(document.activeElement as HTMLElement) ?? -1
  const next = nodes[column + step[0]]
  if (row < 0 || !next) return row >= 0
  next[Math.min(Math.max(0, row + step[1]), next.length - 1)]?.focus()
  return true
}
