import type { Area, CommitmentPage, Force } from '../../../src/server/contract.ts'
import { partyName } from '../format.ts'
import { CrossIcon } from '../parts/icons.tsx'
import { useSettings } from '../settings.tsx'
import { facetNames, filterCount, flagNames, narrowed, toggled, unfiltered } from './view.ts'
import type { FacetName, LedgerView } from './view.ts'

/** The filters that narrow the ledger now, each to be taken away. */
export function Chips({
  data,
  view,
  show,
}: {
  data: CommitmentPage
  view: LedgerView
  show: (view: LedgerView) => void
}) {
  const { language, messages: m } = useSettings()
  if (filterCount(view) === 0) return null
  const names: Readonly<Record<FacetName, (value: string) => string>> = {
    force: value => m.forces[value as Force] ?? value,
    area: value => m.areas[value as Area] ?? value,
    actor: value => partyName(language, value),
    due: value => `${m.ledger.due} ${value}`,
    document: value => data.facets.document.find(one => one.value === value)?.document.title ?? value,
  }
  const chips = [
    ...facetNames.flatMap(facet =>
      view[facet].map(value => ({
        key: `${facet} ${value}`,
        name: names[facet](value),
        without: toggled(view, facet, value),
      })),
    ),
    ...flagNames
      .filter(flag => view[flag])
      .map(flag => ({ key: flag, name: m.ledger[flag], without: narrowed(view, { [flag]: false }) })),
  ]
  return (
    <ul className="chips">
      {chips.map(({ key, name, without }) => (
        <li key={key}>
          <button type="button" className="chip" onClick={() => show(without)}>
            <span className="hidden">{m.ledger.remove('')}</span>
            <span className="chip-name">{name}</span>
            <CrossIcon />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="more" onClick={() => show(unfiltered(view))}>
          {m.ledger.clear}
        </button>
      </li>
    </ul>
  )
}
