import { useState } from 'react'
import type { Commitment } from '../../../src/server/contract.ts'
import { useMessages } from '../settings.tsx'
import { Dialog } from './dialog.tsx'
import { changesOf, problemsOf, textsOf } from './line-fields.ts'
import { LineForm, Reason } from './line-form.tsx'
import { useDecide } from './deciding.ts'

export function EditDialog({ commitment, onClose }: { commitment: Commitment; onClose: () => void }) {
  const { actions } = useMessages()
  const decide = useDecide()
  const [texts, setTexts] = useState(() => textsOf(commitment))
  const [reason, setReason] = useState('')
  const fields = changesOf(commitment, texts)
  const problems = problemsOf(commitment, texts)
  const ready = Object.keys(fields).length > 0 && Object.keys(problems).length === 0
  const save = async () => {
    if (await decide({ action: 'edit', commitment: commitment.id, fields, reason })) onClose()
  }
  return (
    <Dialog title={actions.edit} ready={ready} onSave={save} onClose={onClose}>
      <LineForm texts={texts} problems={problems} onChange={setTexts} />
      <Reason value={reason} onChange={setReason} />
    </Dialog>
  )
}
