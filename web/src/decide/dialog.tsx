import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { useMessages } from '../settings.tsx'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** false: there is nothing that could be saved yet */
  readonly ready?: boolean
  readonly onSave: () => void
  readonly onClose: () => void
}

/** A form over the page. Escape leaves it; focus goes back to where it was, which is the browser's own doing. */
export function Dialog({ title, children, ready = true, onSave, onClose }: Props) {
  const { decide: words } = useMessages().work
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="form-dialog" aria-labelledby={heading} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={event => {
          event.preventDefault()
          if (ready) onSave()
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
      </form>
    </dialog>
  )
}
