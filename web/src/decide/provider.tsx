import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Decided, DecisionRequest } from '../../../src/server/contract.ts'
import { type Failure, sendDecision } from '../api.ts'
import { useKeys } from '../keys.ts'
import { Link } from '../parts/link.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { DecideContext } from './deciding.ts'
import type { Asked, Decide } from './deciding.ts'
import { FailureText } from './failure-text.tsx'
import { NameDialog } from './name-dialog.tsx'

type Outcome =
  | {
      readonly kind: 'kept'
      readonly id: string
      readonly action: Asked['action']
      /** the line that a split made */
      readonly other: string | null
    }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Decides for the whole application: asks once who decides, says what came of it, and takes the last one back. */
export function DecideProvider({ children }: { children: ReactNode }) {
  const { by, setBy } = useSettings()
  const [waiting, setWaiting] = useState<((name: string | null) => void) | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const name = useRef(by)
  name.current = by ?? name.current

  const ask = (): Promise<string | null> =>
    new Promise(resolve => {
      setWaiting(() => (given: string | null) => {
        setWaiting(null)
        if (given !== null) {
          name.current = given
          setBy(given)
        }
        resolve(given)
      })
    })
  const decide: Decide = async asked => {
    const who = name.current ?? (await ask())
    if (who === null) return null
    const { data, failure } = await sendDecision({ ...asked, by: who } as DecisionRequest)
    setOutcome(data ? keptOutcome(asked, data) : { kind: 'failed', failure: failure! })
    return data
  }
  const undo = (id: string) => void decide({ action: 'undo', decision: id })
  useKeys({ z: () => outcome?.kind === 'kept' && undo(outcome.id) })
  return (
    <DecideContext
      value={{
        decide,
        rename: () => void ask(),
        failure: outcome?.kind === 'failed' ? outcome.failure : null,
      }}
    >
      {children}
      <Toast outcome={outcome} onUndo={undo} onClose={() => setOutcome(null)} />
      {waiting && <NameDialog name={by ?? ''} onName={waiting} />}
    </DecideContext>
  )
}

const keptOutcome = (asked: Asked, { id, split_off }: Decided): Outcome => ({
  kind: 'kept',
  id,
  action: asked.action,
  other: split_off,
})

/** What came of the last decision. It stays until the next one or until it is closed: nobody has to hurry. */
function Toast({
  outcome,
  onUndo,
  onClose,
}: {
  outcome: Outcome | null
  onUndo: (id: string) => void
  onClose: () => void
}) {
  const { messages: m } = useSettings()
  const { decide: words, actions } = m
  return (
    <div className="toast" role="status" data-shown={outcome !== null || undefined}>
      {outcome?.kind === 'kept' && (
        <>
          <span>
            {words.kept}: {actions[outcome.action === 'cite' ? 'confirm' : outcome.action]}
          </span>
          {outcome.other !== null && (
            <Link href={addresses.commitment(outcome.other)}>{words.openOther}</Link>
          )}
          <button type="button" className="more" aria-keyshortcuts="z" onClick={() => onUndo(outcome.id)}>
            {words.undo}
          </button>
        </>
      )}
      {outcome?.kind === 'failed' && <FailureText failure={outcome.failure} />}
      {outcome && (
        <button type="button" className="more" onClick={onClose}>
          {m.help.close}
        </button>
      )}
    </div>
  )
}
