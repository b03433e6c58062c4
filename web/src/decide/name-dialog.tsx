import { useState } from 'react'
import { useMessages } from '../settings.tsx'
import { Dialog } from './dialog.tsx'

/** Asks under which name a person decides: once, and where they want another. */
export function NameDialog({
  name: before,
  onName,
}: {
  name: string
  onName: (name: string | null) => void
}) {
  const { decide: words } = useMessages()
  const [name, setName] = useState(before)
  const given = name.trim()
  return (
    <Dialog title={words.who} onClose={() => onName(null)} onSave={() => onName(given)} ready={given !== ''}>
      <p>{words.whoHint}</p>
      <label className="field">
        <span>{words.name}</span>
        <input
          type="text"
          value={name}
          maxLength={120}
          autoComplete="name"
          autoFocus
          onChange={event => setName(event.target.value)}
        />
      </label>
    </Dialog>
  )
}
