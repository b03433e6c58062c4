import { useState } from 'react'
import type { Commitment, Scale } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { partyName } from '../format.ts'
import { SourceLine } from '../parts/source.tsx'
import { Words } from '../parts/words.tsx'
import { useSettings } from '../settings.tsx'
import { Dialog } from './dialog.tsx'
import { Choice, Reason } from './line-form.tsx'
import { useDecide } from './deciding.ts'

/** The day by the reader's own calendar, ISO 8601. */
export const today = (): string => new Date().toLocaleDateString('sv-SE')

/** One judgement on one commitment, with the evidence that it rests on. */
export function AssessDialog({ commitment, onClose }: { commitment: Commitment; onClose: () => void }) {
  const { language, messages: m } = useSettings()
  const { assess: words, actions } = m
  const decide = useDecide()
  const scale = useResource<Scale>('/scale')
  const steps = scale.state === 'failed' ? [] : (scale.data?.steps ?? [])
  const [status, setStatus] = useState('')
  const [party, setParty] = useState('')
  const [date, setDate] = useState(today)
  const [reason, setReason] = useState('')
  // What is confirmed, until a person chooses: a passage may have been confirmed a moment ago.
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const evidence =
    chosen ?? commitment.evidence.filter(({ state }) => state === 'confirmed').map(({ id }) => id)
  const save = async () => {
    const judged = { action: 'assess', commitment: commitment.id, status, date, reason } as const
    if (await decide({ ...judged, party: party === '' ? null : party, evidence: [...evidence] })) onClose()
  }
  const parties = Object.fromEntries([
    ['', words.all],
    ...commitment.actor.map(code => [code, partyName(language, code)]),
  ])
  // The first field is the judgement, which has the focus: it opens when there is a scale to judge by.
  if (steps.length === 0) return null
  return (
    <Dialog title={actions.assess} ready={status !== '' && date !== ''} onSave={save} onClose={onClose}>
      <fieldset className="scale">
        <legend>{words.status}</legend>
        {steps.map(step => (
          <label key={step.status} data-score={step.score ?? 'none'}>
            <input
              type="radio"
              name="status"
              checked={status === step.status}
              onChange={() => setStatus(step.status)}
            />
            <ScoreMark score={step.score} /> {step.name[language] ?? step.status}
          </label>
        ))}
      </fieldset>
      {commitment.actor.length > 1 && (
        <Choice title={words.party} value={party} names={parties} onChange={setParty} />
      )}
      <label className="field">
        <span>{words.date}</span>
        <input type="date" value={date} onChange={event => setDate(event.target.value)} />
      </label>
      {commitment.evidence.length > 0 && (
        <fieldset className="evidence-fields">
          <legend>{words.evidence}</legend>
          {commitment.evidence
            .filter(({ state }) => state !== 'dismissed')
            .map(({ id, quote, document }) => (
              <label key={id} className="candidate">
                <input
                  type="checkbox"
                  checked={evidence.includes(id)}
                  onChange={event =>
                    setChosen(event.target.checked ? [...evidence, id] : evidence.filter(one => one !== id))
                  }
                />
                <span>
                  <Words text={quote} language={document.language} /> <SourceLine document={document} />
                </span>
              </label>
            ))}
        </fieldset>
      )}
      <Reason value={reason} onChange={setReason} />
    </Dialog>
  )
}

/** A score as the research groups write it; a dash where nothing can be said yet. */
export const ScoreMark = ({ score }: { score: number | null }) => (
  <span className="score" data-score={score === null ? 'none' : Math.sign(score)}>
    {score === null ? '–' : signed(score)}
  </span>
)

export const signed = (score: number): string => {
  const shown = Number.isInteger(score) ? String(Math.abs(score)) : Math.abs(score).toFixed(2)
  return `${score > 0 ? '+' : score < 0 ? '−' : ''}${shown}`
}
