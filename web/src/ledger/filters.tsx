import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import type { CommitmentPage, Force } from '../../../src/server/contract.ts'
import { number, partyName } from '../format.ts'
import { ForceLabel, forceOrder } from '../parts/force.tsx'
import { useSettings } from '../settings.tsx'
import { filterCount, flagNames, narrowed, toggled, unfiltered } from './view.ts'
import type { FacetName, LedgerView } from './view.ts'

interface Props {
  readonly data: CommitmentPage
  readonly view: LedgerView
  readonly show: (view: LedgerView) => void
}

/** Filters with counts. On a narrow screen they open on demand. */
export function Filters(props: Props) {
  const { data, view, show } = props
  const { language, messages: m } = useSettings()
  const [open, setOpen] = useState(false)
  const id = useId()
  const count = filterCount(view)
  const firmest = [...data.facets.force].sort((a, b) => firmness(a.value) - firmness(b.value))
  const years = [...data.facets.due].sort((a, b) => (a.value < b.value ? -1 : 1))
  return (
    <aside className="filters" aria-label={m.ledger.filters}>
      <button
        type="button"
        className="button filters-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {m.ledger.showFilters}
        {count > 0 && <span className="count"> {count}</span>}
      </button>
      <div id={id} className="filters-body" data-open={open}>
        <Facet {...props} facet="force" name={m.ledger.force} values={firmest}>
          {value => <ForceLabel force={value as Force} />}
        </Facet>
        <Facet {...props} facet="actor" name={m.ledger.actor} values={data.facets.actor}>
          {value => partyName(language, value)}
        </Facet>
        <Facet {...props} facet="due" name={m.ledger.due} values={years} limit={10} bars>
          {value => value}
        </Facet>
        <fieldset className="facet">
          <legend>{m.ledger.only}</legend>
          {flagNames.map(flag => (
            <Choice
              key={flag}
              checked={view[flag]}
              count={data.facets[flag]}
              onChange={() => show(narrowed(view, { [flag]: !view[flag] }))}
            >
              {m.ledger[flag]}
            </Choice>
          ))}
        </fieldset>
        <Facet {...props} facet="document" name={m.ledger.document} values={data.facets.document} limit={5}>
          {value => {
            const found = data.facets.document.find(one => one.value === value)?.document
            if (!found) return value
            return <span lang={found.language}>{found.title ?? found.source}</span>
          }}
        </Facet>
        {count > 0 && (
          <button type="button" className="button" onClick={() => show(unfiltered(view))}>
            {m.ledger.clear}
          </button>
        )}
      </div>
    </aside>
  )
}

const firmness = (force: string) => forceOrder.indexOf(force as Force)

function Facet({
  view,
  show,
  facet,
  name,
  values,
  limit = 8,
  bars = false,
  children,
}: Props & {
  facet: FacetName
  name: string
  values: readonly { value: string; count: number }[]
  /** values shown before “show more” */
  limit?: number
  bars?: boolean
  children: (value: string) => ReactNode
}) {
  const { messages: m } = useSettings()
  const [all, setAll] = useState(false)
  const chosen = view[facet]
  const gone = chosen.filter(value => !values.some(one => one.value === value))
  const listed = [...values, ...gone.map(value => ({ value, count: 0 }))]
  const visible = all ? listed : listed.filter(({ value }, i) => i < limit || chosen.includes(value))
  const largest = Math.max(1, ...listed.map(one => one.count))
  if (listed.length === 0) return null
  return (
    <fieldset className="facet">
      <legend>{name}</legend>
      {visible.map(({ value, count }) => (
        <Choice
          key={value}
          checked={chosen.includes(value)}
          count={count}
          share={bars ? count / largest : undefined}
          onChange={() => show(toggled(view, facet, value))}
        >
          {children(value)}
        </Choice>
      ))}
      {listed.length > limit && (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? m.ledger.fewer : `${m.ledger.more} (${listed.length - limit})`}
          <span className="hidden"> {name}</span>
        </button>
      )}
    </fieldset>
  )
}

function Choice({
  checked,
  count,
  share,
  onChange,
  children,
}: {
  checked: boolean
  count: number
  /** 0 to 1: length of the bar behind the line */
  share?: number
  onChange: () => void
  children: ReactNode
}) {
  const { language } = useSettings()
  return (
    <label className="choice" data-none={count === 0}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span className="choice-name">{children}</span>
      {share !== undefined && (
        <span className="choice-bar" aria-hidden="true">
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
      )}
      <span className="choice-count">{number(language, count)}</span>
    </label>
  )
}
