import { useEffect, useState } from 'react'
import type { DocumentDetail, LineFields } from '../../../src/server/contract.ts'
import { Words } from '../parts/words.tsx'
import { addresses, go } from '../router.ts'
import { useMessages } from '../settings.tsx'
import { Dialog } from './dialog.tsx'
import { changesOf, emptyLine, textsOf } from './line-fields.ts'
import { LineForm, Reason } from './line-form.tsx'
import { useDecide } from './provider.tsx'
import { selectedSpan } from './selection.ts'
import type { Selected } from './selection.ts'

/** Words that are selected in the text become a line of the ledger. The offer stands as long as they are selected. */
export function AddFromSelection({ document: shown }: { document: DocumentDetail }) {
  const { decide: words } = useMessages().work
  const [selected, setSelected] = useState<Selected | null>(null)
  const [adding, setAdding] = useState<Selected | null>(null)
  useEffect(() => {
    const onChange = () => setSelected(selectedSpan(window.getSelection(), shown.text))
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [shown.text])
  return (
    <>
      {selected && (
        <div className="selection-offer">
          <button
            type="button"
            className="button primary"
            onPointerDown={event => event.preventDefault()}
            onClick={() => setAdding(selected)}
          >
            {words.addHere}
          </button>
        </div>
      )}
      {adding && <AddDialog document={shown} span={adding} onClose={() => setAdding(null)} />}
    </>
  )
}

function AddDialog({
  document,
  span,
  onClose,
}: {
  document: DocumentDetail
  span: Selected
  onClose: () => void
}) {
  const { actions, decide: words } = useMessages().work
  const decide = useDecide()
  const [texts, setTexts] = useState(() => textsOf(emptyLine))
  const [reason, setReason] = useState('')
  const { actor = [], ...rest } = changesOf(emptyLine, texts)
  const { start, end } = span
  const save = async () => {
    const fields: LineFields & { actor: string[] } = { ...rest, force: texts.force, actor }
    const done = await decide({ action: 'add', document: document.id, start, end, fields, reason })
    if (!done) return
    onClose()
    if (done.line) go(addresses.commitment(done.line))
  }
  return (
    <Dialog title={actions.add} ready={actor.length > 0} onSave={save} onClose={onClose}>
      <p>{words.addHint}</p>
      <blockquote aria-label={words.selected}>
        <Words text={document.text.slice(start, end)} language={document.language} />
      </blockquote>
      <LineForm texts={texts} onChange={setTexts} />
      <Reason value={reason} onChange={setReason} />
    </Dialog>
  )
}
