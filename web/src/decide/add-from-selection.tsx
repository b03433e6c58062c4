import { useEffect, useRef, useState } from 'react'
import type { DocumentDetail, LineFields } from '../../../src/server/contract.ts'
import { useKeys } from '../keys.ts'
import { Words } from '../parts/words.tsx'
import { addresses, go } from '../router.ts'
import { useMessages } from '../settings.tsx'
import { Dialog } from './dialog.tsx'
import { changesOf, emptyLine, problemsOf, textsOf } from './line-fields.ts'
import { LineForm, Reason } from './line-form.tsx'
import { useDecide } from './deciding.ts'
import { offsetInSight, selectedSpan, selectSpan } from './selection.ts'
import type { Selected } from './selection.ts'
import { sentenceBeside, sentencesOf } from './sentences.ts'

/**
 * Words that are selected in the text become a line of the ledger. The offer stands as long as they are selected. From
 * the keyboard sentences are selected, and the browser's own keys (Shift and an arrow) move the end of a selection.
 * @param from offset in the text at which a choice from the keyboard begins; null: at the top of the window
 */
export function AddFromSelection({
  document: shown,
  from,
}: {
  document: DocumentDetail
  from: number | null
}) {
  const { decide: words } = useMessages()
  const [selected, setSelected] = useState<Selected | null>(null)
  const [adding, setAdding] = useState<Selected | null>(null)
  // Asked of the window by each key: what it tells of a change may come later than the next key.
  const now = () => selectedSpan(window.getSelection(), shown.text)
  useEffect(() => {
    const onChange = () => setSelected(selectedSpan(window.getSelection(), shown.text))
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [shown.text])
  // Parted when a key first asks for them: a long text takes a while.
  const parted = useRef<readonly Selected[]>(null)
  const select = (span: Selected | null): boolean => span !== null && selectSpan(document, span)
  const step = (by: 1 | -1) => {
    const sentences = (parted.current ??= sentencesOf(shown.text, shown.parts, shown.language))
    let at = sentenceBeside(sentences, now(), from ?? offsetInSight(), by)
    // What the reader does not show (captions that were switched off) is passed over.
    while (at && !select(at)) {
      const next = sentenceBeside(sentences, at, 0, by)
      if (next === at) break
      at = next
    }
  }
  const begin = (by: 1 | -1) => {
    const span = now()
    if (span && span.start + by < span.end) select({ ...span, start: span.start + by })
  }
  useKeys({
    s: () => step(1),
    S: () => step(-1),
    '[': () => begin(-1),
    ']': () => begin(1),
    a: () => setAdding(now()),
    Escape: () => window.getSelection()?.removeAllRanges(),
  })
  const close = () => {
    setAdding(null)
    select(adding)
  }
  return (
    <>
      {selected && (
        <div className="selection-offer">
          <button
            type="button"
            className="button primary"
            aria-keyshortcuts="a"
            onPointerDown={event => event.preventDefault()}
            onClick={() => setAdding(selected)}
          >
            {words.addHere} <kbd aria-hidden="true">a</kbd>
          </button>
          <p className="keys-hint">{words.selectKeys}</p>
          <p className="hidden" role="status">
            {words.selected}:{' '}
            <span lang={shown.language}>{shown.text.slice(selected.start, selected.end)}</span>
          </p>
        </div>
      )}
      {adding && <AddDialog document={shown} span={adding} onClose={close} />}
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
  const { actions, decide: words } = useMessages()
  const decide = useDecide()
  const [texts, setTexts] = useState(() => textsOf(emptyLine))
  const [reason, setReason] = useState('')
  const { actor = [], ...rest } = changesOf(emptyLine, texts)
  const problems = problemsOf(emptyLine, texts)
  const { start, end } = span
  const save = async () => {
    const fields: LineFields & { actor: string[] } = { ...rest, force: texts.force, actor }
    const done = await decide({ action: 'add', document: document.id, start, end, fields, reason })
    if (!done) return
    onClose()
    if (done.line) go(addresses.commitment(done.line))
  }
  return (
    <Dialog title={actions.add} ready={Object.keys(problems).length === 0} onSave={save} onClose={onClose}>
      <p>{words.addHint}</p>
      <blockquote aria-label={words.selected}>
        <Words text={document.text.slice(start, end)} language={document.language} />
      </blockquote>
      <LineForm texts={texts} problems={problems} onChange={setTexts} />
      <Reason value={reason} onChange={setReason} />
    </Dialog>
  )
}
