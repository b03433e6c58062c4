import type { ReactNode } from 'react'
import type { Commitment, Decision, Disagreement } from '../../../src/server/contract.ts'
import { ScoreMark } from '../decide/assess-dialog.tsx'
import { useDecide } from '../decide/deciding.ts'
import { moment, partyName } from '../format.ts'
import { useSettings } from '../settings.tsx'
import { valueText } from './value-text.ts'

/** The id of its heading. */
export const historyId = 'history-title'

/** What people decided about a line, the latest first; each can be taken back. */
export function History({ commitment }: { commitment: Commitment }) {
  const { messages: m } = useSettings()
  const { decide: words } = m
  const { history, disagreements } = commitment
  return (
    <section aria-labelledby={historyId}>
      <h2 id={historyId} tabIndex={-1}>
        {words.history}
      </h2>
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

/**
 * One decision in a list of them.
 * @param children what it is about, where the list is not that of one line
 */
export function DecisionLine({ decision, children }: { decision: Decision; children?: ReactNode }) {
  const { language, messages: m } = useSettings()
  const { decide: words, done, lost, fields, actions } = m
  const decide = useDecide()
  const { id, at, by, action, reason, undone } = decision
  const edits = action === 'edit' ? Object.entries(decision.after) : []
  const quotes = decidedQuotes(decision)
  return (
    <li className="decision" data-undone={undone || undefined} tabIndex={-1}>
      <p>
        <strong>{by}</strong> {done[action]}
        {undone && <span className="badge">{words.undone}</span>}
        {decision.lost && <span className="badge warn">{lost[decision.lost] ?? decision.lost}</span>}{' '}
        <time className="muted" dateTime={at}>
          {moment(language, at)}
        </time>
      </p>
      {children}
      {edits.map(([field, value]) => (
        <p key={field} className="edit">
          {fields[field] ?? field}:{' '}
          <del>{valueText(language, field, (decision.before as Record<string, unknown>)[field])}</del>{' '}
          <ins>{valueText(language, field, value)}</ins>
        </p>
      ))}
      {quotes.slice(0, quotesShown).map(quote => (
        <p key={quote} className="words">
          {quote}
        </p>
      ))}
      {quotes.length > quotesShown && <p className="muted">{m.andMore(quotes.length - quotesShown)}</p>}
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

/** Quotes of a decision that are shown before the rest is only counted. */
const quotesShown = 3

/** The words without which nobody could tell what was decided; a decision about a whole line needs none beside it. */
function decidedQuotes({ action, quotes, lost }: Decision): string[] {
  if (action === 'confirm' || action === 'dismiss') return quotes.slice(-1)
  if (action === 'merge' || action === 'split' || action === 'add') return [...new Set(quotes)]
  return lost ? quotes.slice(0, 1) : []
}

export function DisagreementNote({ disagreement }: { disagreement: Disagreement }) {
  const { language, messages: m } = useSettings()
  const { disagreement: words, fields } = m
  // “assessment KZ”: what of, and of which party
  const [field = '', ...rest] = disagreement.field.split(' ')
  const party = field === 'assessment' ? rest.join(' ') : ''
  return (
    <div className="disagreement" role="note">
      <p>
        <span className="badge warn">{words.title}</span> {fields[field] ?? field}
        {party !== '' && `: ${partyName(language, party)}`}
      </p>
      <ul className="plain">
        {disagreement.views.map(view => (
          <li key={view.decision}>
            <strong>{words.says(view.by)}</strong>{' '}
            {field === 'assessment' ? (
              <ScoreMark score={view.value as number | null} />
            ) : (
              valueText(language, field, view.value)
            )}
          </li>
        ))}
      </ul>
      <p className="muted">{words.hint}</p>
    </div>
  )
}
