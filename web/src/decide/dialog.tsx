import { useId, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useMessages } from '../settings.tsx'
import { FailureText } from './failure-text.tsx'
import { useFailure } from './deciding.ts'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** false: there is nothing that could be saved yet */
  readonly ready?: boolean
  readonly onSave: () => void | Promise<void>
  readonly onClose: () => void
}

/** A form over the page, which stays until it is saved: what was typed outlives a refusal. Escape leaves it. */
export function Dialog({ title, children, ready = true, onSave, onClose }: Props) {
  const { decide: words } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  const saving = useRef(false)
  const heading = useId()
  const failure = useFailure()
  const failedBefore = useRef(failure)
  // Closed before it is taken off the page: only so does the browser give the focus back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  const save = async () => {
    if (!ready || saving.current) return
    saving.current = true
    await onSave()
    saving.current = false
  }
  return (
    <dialog ref={dialog} className="form-dialog" aria-labelledby={heading} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <h2 id={heading}>{title}</h2>
        {children}
        <div className="form-actions">
          <button type="submit" className="button primary" disabled={!ready}>
            {words.save}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </div>
        <div role="alert">
          {failure && failure !== failedBefore.current && <FailureText failure={failure} />}
        </div>
      </form>
    </dialog>
  )
}
