import { useState } from 'react'
import type { Commitment } from '../../../src/server/contract.ts'
import { AssessDialog } from '../decide/assess-dialog.tsx'
import { EditDialog } from '../decide/edit-dialog.tsx'
import { MergeDialog } from '../decide/merge-dialog.tsx'
import { useDecide, useRename } from '../decide/deciding.ts'
import { historyId } from './history.tsx'
import { useKeys } from '../keys.ts'
import type { KeyMap } from '../keys.ts'
import { useSettings } from '../settings.tsx'

type Open = 'edit' | 'merge' | 'assess' | null

/** What a person can decide about a line, each with a key. */
export function Actions({ commitment }: { commitment: Commitment }) {
  const { by, messages: m } = useSettings()
  const { actions, lineStates, decide: words, disagreement, doubts } = m
  const decide = useDecide()
  const rename = useRename()
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const { id, state } = commitment
  const act = (action: 'accept' | 'reject' | 'restore') => void decide({ action, commitment: id })
  const rejected = state === 'rejected'
  const keys: KeyMap = rejected
    ? { r: () => act('restore') }
    : {
        a: () => act('accept'),
        x: () => act('reject'),
        e: () => setOpen('edit'),
        m: () => setOpen('merge'),
        s: () => setOpen('assess'),
      }
  useKeys(keys)
  const button = (key: string, name: string, primary = false) => (
    <button
      type="button"
      className={primary ? 'button primary' : 'button'}
      aria-keyshortcuts={key}
      onClick={keys[key]}
    >
      {name} <kbd aria-hidden="true">{key}</kbd>
    </button>
  )
  return (
    <section className="line-actions" aria-label={words.title} tabIndex={-1}>
      <p className="line-state">
        <span className="badge" data-state={state}>
          {lineStates[state]}
        </span>
        {commitment.doubts.length > 0 && state === 'open' && (
          <span className="muted">{m.list(commitment.doubts.map(doubt => doubts[doubt]))}</span>
        )}
        {commitment.disagreements.length > 0 && (
          <a className="badge warn" href={`#${historyId}`}>
            {disagreement.title}
          </a>
        )}
        {rejected && <span className="muted">{words.rejectedHint}</span>}
      </p>
      <div className="buttons">
        {rejected ? (
          button('r', actions.restore, true)
        ) : (
          <>
            {state !== 'accepted' && button('a', actions.accept, true)}
            {button('x', actions.reject)}
            {button('e', actions.edit)}
            {button('m', actions.merge)}
            {button('s', actions.assess)}
          </>
        )}
        {by !== null && (
          <span className="muted decider">
            {words.as(by)}{' '}
            <button type="button" className="more" onClick={rename}>
              {words.changeName}
            </button>
          </span>
        )}
      </div>
      {open === 'edit' && <EditDialog commitment={commitment} onClose={close} />}
      {open === 'merge' && <MergeDialog commitment={commitment} onClose={close} />}
      {open === 'assess' && <AssessDialog commitment={commitment} onClose={close} />}
    </section>
  )
}
