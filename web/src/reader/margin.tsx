import { useEffect, useRef, useState } from 'react'
import type { DocumentDetail, Mark } from '../../../src/server/contract.ts'
import { measure, number } from '../format.ts'
import { ForceLabel } from '../parts/force.tsx'
import { DownIcon, UpIcon } from '../parts/icons.tsx'
import { Indicator } from '../parts/indicator.tsx'
import { CompareAll } from '../parts/compare-all.tsx'
import { Link } from '../parts/link.tsx'
import { ActorLine } from '../parts/parties.tsx'
import { DocumentTitle, SourceLine } from '../parts/source.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'

/** What the document holds, in order, beside the text; on a phone the current one at the foot of the screen. */
export function Margin({
  document,
  marks,
  current,
  onSelect,
  onNext,
  onPrevious,
}: {
  document: DocumentDetail
  marks: readonly Mark[]
  current: number
  onSelect: (index: number) => void
  onNext: () => void
  onPrevious: () => void
}) {
  const { messages: m } = useSettings()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const frame = list.current
    const item = frame?.children[current] as HTMLElement | undefined
    if (frame && item) frame.scrollTop = item.offsetTop - frame.clientHeight / 3
  }, [current])
  return (
    <aside className="side-panel margin" aria-label={m.reader.margin}>
      <div className="steps">
        <h2>{m.reader.margin}</h2>
        <span className="position" role="status">
          {current >= 0 && m.reader.position(current + 1, marks.length)}
        </span>
        <button
          type="button"
          className="tool"
          aria-label={m.reader.previous}
          title={m.reader.previous}
          onClick={onPrevious}
          disabled={marks.length === 0}
        >
          <UpIcon />
        </button>
        <button
          type="button"
          className="tool"
          aria-label={m.reader.next}
          title={m.reader.next}
          onClick={onNext}
          disabled={marks.length === 0}
        >
          <DownIcon />
        </button>
      </div>
      {marks.length === 0 && document.marks.length === 0 && <p className="muted">{m.reader.none}</p>}
      <ol className="plain notes" ref={list} tabIndex={-1}>
        {marks.map((mark, i) => (
          <Note
            key={mark.mention}
            mark={mark}
            written={document.language}
            current={i === current}
            onSelect={() => onSelect(i)}
          />
        ))}
      </ol>
      <div className="margin-foot">
        <p className="muted keys-hint">{m.decide.selectHint}</p>
        {document.commitments > 0 && (
          <Link href={`/?document=${encodeURIComponent(document.id)}`}>{m.reader.inLedger}</Link>
        )}
        <Relatives document={document} />
      </div>
    </aside>
  )
}

/** Relatives that are shown before the rest is asked for. */
const relativesShown = 3

function Relatives({ document }: { document: DocumentDetail }) {
  const { language, messages: m } = useSettings()
  const [all, setAll] = useState(false)
  const { relatives } = document
  if (relatives.length === 0) return null
  return (
    <section aria-labelledby="relatives-title">
      <h2 id="relatives-title">{m.reader.relatives}</h2>
      <ul className="plain">
        {relatives
          .slice(0, all ? undefined : relativesShown)
          .map(({ document: other, relation, characters }) => (
            <li key={other.id} className="reference">
              <Link href={addresses.document(other.id)}>
                <DocumentTitle document={other} />
              </Link>
              <SourceLine document={other} />
              <span className="muted">
                <span className="badge">{m.relations[relation]}</span>{' '}
                {m.count.characters(characters, number(language, characters))}
              </span>
              <Link href={addresses.compare(document.id, other.id)}>
                {m.compare.link}
                <span className="hidden">: {other.title ?? other.source}</span>
              </Link>
            </li>
          ))}
      </ul>
      {relatives.length > 1 && (
        <p>
          <CompareAll ids={[document.id, ...relatives.map(relative => relative.document.id)]} />
        </p>
      )}
      {relatives.length > relativesShown && (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? m.ledger.fewer : `${m.ledger.more} (${relatives.length - relativesShown})`}
        </button>
      )}
    </section>
  )
}

function Note({
  mark,
  written,
  current,
  onSelect,
}: {
  mark: Mark
  /** the language of the document */
  written: string
  current: boolean
  onSelect: () => void
}) {
  const { language, messages: m } = useSettings()
  return (
    <li className="note" data-current={current || undefined} data-layer={mark.layer}>
      <button type="button" className="note-button" aria-current={current || undefined} onClick={onSelect}>
        {mark.layer === 'commitment' ? (
          <>
            <span className="note-head">
              <ForceLabel force={mark.force} /> <ActorLine actor={mark.actor} counterpart={[]} />
            </span>
            <span className="note-body" lang="en">
              {mark.gloss}
            </span>
          </>
        ) : (
          <>
            <span className="note-head">
              <strong>{measure(language, mark.measure)}</strong>
            </span>
            <span className="note-body">
              <span lang={written}>{mark.about}</span> <Indicator name={mark.indicator} />
            </span>
          </>
        )}
      </button>
      {mark.layer === 'commitment' && (
        <Link className="note-link" href={addresses.commitment(mark.target)}>
          {m.reader.open}
          <span aria-hidden="true"> →</span>
        </Link>
      )}
      {mark.layer === 'figure' && mark.differs && (
        <Link className="note-link warn" href={addresses.figures}>
          {m.reader.differs}
        </Link>
      )}
    </li>
  )
}
