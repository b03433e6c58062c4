import { createContext, use, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Decided, DecisionRequest } from '../../../src/server/contract.ts'
import { type Failure, sendDecision } from '../api.ts'
import { useKeys } from '../keys.ts'
import { useSettings } from '../settings.tsx'
import { NameDialog } from './name-dialog.tsx'

/** A decision as a page asks for it: who decides is added here. */
export type Asked = DecisionRequest extends infer Request
  ? Request extends DecisionRequest
    ? Omit<Request, 'by'>
    : never
  : never

/** Null where nothing was kept: the person was told why, or did not say a name. */
export type Decide = (asked: Asked) => Promise<Decided | null>

type Outcome =
  | { readonly kind: 'kept'; readonly id: string; readonly action: Asked['action'] }
  | { readonly kind: 'failed'; readonly failure: Failure }

const DecideContext = createContext<Decide>(() => Promise.resolve(null))

export const useDecide = (): Decide => use(DecideContext)

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
    setOutcome(
      data ? { kind: 'kept', id: data.id, action: asked.action } : { kind: 'failed', failure: failure! },
    )
    return data
  }
  const undo = (id: string) => void decide({ action: 'undo', decision: id })
  useKeys({ z: () => outcome?.kind === 'kept' && undo(outcome.id) })
  return (
    <DecideContext value={decide}>
      {children}
      <Toast outcome={outcome} onUndo={undo} onClose={() => setOutcome(null)} />
      {waiting && <NameDialog onName={waiting} />}
    </DecideContext>
  )
}

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
  const { decide: words, actions } = m.work
  return (
    <div className="toast" role="status" data-shown={outcome !== null || undefined}>
      {outcome?.kind === 'kept' && (
        <>
          <span>
            {words.kept}: {actions[outcome.action === 'cite' ? 'confirm' : outcome.action]}
          </span>
          <button type="button" className="more" aria-keyshortcuts="z" onClick={() => onUndo(outcome.id)}>
            {words.undo}
          </button>
        </>
      )}
      {outcome?.kind === 'failed' && (
        <span>
          {words.failed}: <span lang="en">{outcome.failure.problem?.reason ?? m.states.offlineTitle}</span>
        </span>
      )}
      {outcome && (
        <button type="button" className="more" onClick={onClose}>
          {m.help.close}
        </button>
      )}
    </div>
  )
}
