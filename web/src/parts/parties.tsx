import { partyName, partyNames } from '../format.ts'
import { useSettings } from '../settings.tsx'

/** Names that are shown before the rest is only counted. */
const shown = 3

/** Parties by name; a long list is cut and told in full on demand. */
export function Parties({ parties, whole = false }: { parties: readonly string[]; whole?: boolean }) {
  const { language, messages: m } = useSettings()
  if (parties.length === 0) return null
  const names = partyNames(language, parties)
  if (whole || names.length <= shown + 1) return <>{m.list(names)}</>
  const all = m.list(parties.map(party => partyName(language, party)))
  return (
    <span title={all}>
      {m.list([...names.slice(0, shown), m.andMore(names.length - shown)])}
      <span className="hidden"> ({all})</span>
    </span>
  )
}

/** Who is to act, and for or with whom. */
export function ActorLine({
  actor,
  counterpart,
}: {
  actor: readonly string[]
  counterpart: readonly string[]
}) {
  const { messages: m } = useSettings()
  return (
    <>
      <span className="actor">{actor.length > 0 ? <Parties parties={actor} /> : m.unknown}</span>
      {counterpart.length > 0 && (
        <span className="counterpart">
          <span aria-hidden="true">→ </span>
          <span className="hidden">{m.ledger.to} </span>
          <Parties parties={counterpart} />
        </span>
      )}
    </>
  )
}
