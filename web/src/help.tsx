import { useEffect, useRef } from 'react'
import { forceOrder, ForceLabel } from './parts/force.tsx'
import { useMessages } from './settings.tsx'

/** What the marks mean and which keys there are. */
export function Help({ onClose }: { onClose: () => void }) {
  const m = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // Its one button stands at the end: with the focus on that, a small window would show the end first.
  useEffect(() => {
    dialog.current?.showModal()
    heading.current?.focus()
  }, [])
  const keys: readonly [string, readonly string[]][] = [
    [m.help.search, ['/']],
    [m.help.toLines, ['↓']],
    [m.help.rows, ['j', 'k']],
    [m.help.open, ['Enter']],
    [m.help.marks, ['n', 'p']],
    [m.help.line, ['a', 'x', 'r', 'e', 'm', 't', 's', 'z']],
    [m.help.passage, ['j', 'k', 'c', 'd']],
    [m.help.select, ['s', 'S', '[', ']', 'a']],
    [m.help.review, ['j', 'k', 'a', 'x', 'o', 'z']],
    [m.help.go, ['g l', 'g d', 'g f']],
    [m.help.goRooms, ['g r', 'g n', 'g c', 'g t']],
    [m.help.thisHelp, ['?']],
    [m.help.escape, ['Esc']],
  ]
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title" ref={heading} tabIndex={-1}>
        {m.help.title}
      </h2>
      <p>{m.help.lead}</p>
      <h3>{m.help.forces}</h3>
      <dl className="force-key">
        {forceOrder.map(force => (
          <div key={force}>
            <dt>
              <ForceLabel force={force} />
            </dt>
            <dd>{m.forceHints[force]}</dd>
          </div>
        ))}
      </dl>
      <h3>{m.help.keys}</h3>
      <dl className="key-list">
        {keys.map(([what, names]) => (
          <div key={what}>
            <dt>
              {names.map(name => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button primary" onClick={() => dialog.current?.close()}>
        {m.help.close}
      </button>
    </dialog>
  )
}
