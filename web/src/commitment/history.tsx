import type { Commitment, Decision, Disagreement } from '../../../src/server/contract.ts'
import { useDecide } from '../decide/provider.tsx'
import { day } from '../format.ts'
import { useSettings } from '../settings.tsx'
import { valueText } from './value-text.ts'

/** What people decided about a line, the latest first; each can be taken back. */
export function History({ commitment }: { commitment: Commitment }) {
  const { messages: m } = useSettings()
  const { decide: words } = m.work
  const { history, disagreements } = commitment
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{words.history}</h2>
      {disagreements.map(one => (
        <DisagreementNote key={one.field} disagreement={one} />
      ))}
      {history.length === 0 ? (
        <p className="muted">{words.noHistory}</p>
      ) : (
        <ol className="plain history" reversed>
          {history.toReversed().map(decision => (
            <DecisionLine key={decision.id} decision={decision} />
          ))}
        </ol>
      )}
    </section>
  )
}

export function DecisionLine({ decision }: { decision: Decision }) {
  const { language, messages: m } = useSettings()
  const { decide: words, done, lost, fields, actions } = m.work
  const decide = useDecide()
  const { id, at, by, action, reason, undone } = decision
  const edits = action === 'edit' ? Object.entries(decision.after) : []
  return (
    <li className="decision" data-undone={undone || undefined}>
      <p>
        <strong>{by}</strong> {done[action]}
        {undone && <span className="badge">{words.undone}</span>}
        {decision.lost && <span className="badge warn">{lost[decision.lost] ?? decision.lost}</span>}{' '}
        <time className="muted" dateTime={at}>
          {day(language, at)}
        </time>
      </p>
      {edits.map(([field, value]) => (
        <p key={field} className="edit">
          {fields[field] ?? field}:{' '}
          <del>{valueText(language, field, (decision.before as Record<string, unknown>)[field])}</del>{' '}
          <ins>{valueText(language, field, value)}</ins>
        </p>
      ))}
      {decision.lost && <p className="words">{decision.quotes[0]}</p>}
      {reason && <p className="muted">{reason}</p>}
      {!undone && (
        <button
          type="button"
          className="more"
          aria-label={`${words.undo}: ${actions[action]}, ${by}`}
          onClick={() => void decide({ action: 'undo', decision: id })}
        >
          {words.undo}
        </button>
      )}
    </li>
  )
}

export function DisagreementNote({ disagreement }: { disagreement: Disagreement }) {
  const { language, messages: m } = useSettings()
  const { disagreement: words, fields } = m.work
  const [field = '', which] = disagreement.field.split(' ')
  return (
    <div className="disagreement" role="note">
      <p>
        <span className="badge warn">{words.title}</span> {fields[field] ?? field}
        {field === 'assessment' && which && `: ${which}`}
      </p>
      <ul className="plain">
        {disagreement.views.map(view => (
          <li key={view.decision}>
            <strong>{words.says(view.by)}</strong> {valueText(language, field, view.value)}
          </li>
        ))}
      </ul>
      <p className="muted">{words.hint}</p>
    </div>
  )
}
