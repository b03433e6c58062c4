import { useState } from 'react'
import type { Comparison, DocumentRef, Piece } from '../../../src/server/contract.ts'
import { useKeys } from '../keys.ts'
import { DownIcon, UpIcon } from '../parts/icons.tsx'
import { Link } from '../parts/link.tsx'
import { DocumentTitle, SourceLine } from '../parts/source.tsx'
import { addresses } from '../router.ts'
import { useMessages } from '../settings.tsx'
import { useTitle } from '../title.ts'
import { differs, materialChanges } from './changes.ts'

/** Two versions, paragraph beside paragraph; what differs is marked by shape as well as by colour. */
export function SideBySide({ comparison }: { comparison: Comparison }) {
  const m = useMessages()
  const [onlyChanges, setOnlyChanges] = useState(false)
  const [at, setAt] = useState(-1)
  useTitle(m.compare.title)
  const { a, b, rows } = comparison
  const changed = rows.flatMap((row, i) => (differs(row) ? [i] : []))
  const step = (by: 1 | -1) => {
    const next = Math.min(Math.max(at + by, 0), changed.length - 1)
    setAt(next)
    const row = document.getElementById(rowId(changed[next] ?? -1))
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }
  useKeys({ n: () => step(1), p: () => step(-1) })
  return (
    <article className="page compare">
      <header className="compare-head">
        <h1>{m.compare.title}</h1>
        <label className="layer">
          <input
            type="checkbox"
            checked={onlyChanges}
            onChange={event => setOnlyChanges(event.target.checked)}
          />
          {m.compare.onlyChanges}
        </label>
        <Link className="button" href={addresses.compare(b.id, a.id)}>
          {m.compare.swap}
        </Link>
        <span className="compare-steps">
          <span className="position" role="status">
            {at >= 0 && m.reader.position(at + 1, changed.length)}
          </span>
          <button
            type="button"
            className="tool"
            aria-label={m.compare.previous}
            title={m.compare.previous}
            onClick={() => step(-1)}
          >
            <UpIcon />
          </button>
          <button
            type="button"
            className="tool"
            aria-label={m.compare.next}
            title={m.compare.next}
            onClick={() => step(1)}
          >
            <DownIcon />
          </button>
        </span>
      </header>
      <p className="lead">{changed.length === 0 ? m.compare.same : m.compare.lead}</p>
      <Material comparison={comparison} />
      <table className="versions" role="table" aria-label={m.compare.title}>
        <thead role="rowgroup">
          <tr role="row">
            <Version document={a} name={m.compare.first} />
            <Version document={b} name={m.compare.second} />
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, i) =>
            onlyChanges && !changed.includes(i) ? null : (
              <tr
                key={i}
                id={rowId(i)}
                role="row"
                tabIndex={-1}
                data-changed={changed.includes(i) || undefined}
              >
                <Side pieces={row.a} document={a} name={m.compare.first} tag="del" />
                <Side pieces={row.b} document={b} name={m.compare.second} tag="ins" moved={row.moved} />
              </tr>
            ),
          )}
        </tbody>
      </table>
    </article>
  )
}

const rowId = (index: number) => `row-${index}`

const Version = ({ document, name }: { document: DocumentRef; name: string }) => (
  <th role="columnheader" scope="col">
    <span className="muted">{name}</span>
    <Link href={addresses.document(document.id)}>
      <DocumentTitle document={document} />
    </Link>
    <SourceLine document={document} />
  </th>
)

function Side({
  pieces,
  document,
  name,
  tag: Tag,
  moved = false,
}: {
  pieces: readonly Piece[]
  document: DocumentRef
  name: string
  /** what words that the other side lacks are, seen from the first version */
  tag: 'del' | 'ins'
  moved?: boolean
}) {
  const m = useMessages()
  return (
    <td role="cell" data-label={name}>
      {moved && <span className="badge">{m.compare.moved}</span>}
      {pieces.length === 0 && <span className="absent">{m.compare.absent}</span>}
      <span className="words" lang={document.language}>
        {pieces.map(({ kind, text, material }, i) => {
          if (kind === 'equal') return <span key={i}>{text}</span>
          return (
            <Tag key={i} className="difference" data-kind={kind} data-material={material ?? undefined}>
              {text}
            </Tag>
          )
        })}
      </span>
    </td>
  )
}

/** Changes that touch a figure, a name, a negation or a modal come first. */
function Material({ comparison }: { comparison: Comparison }) {
  const m = useMessages()
  const changes = materialChanges(comparison.rows)
  if (!comparison.rows.some(differs)) return null
  const side = (text: string, document: DocumentRef) =>
    text ? (
      <span className="words" lang={document.language}>
        {text}
      </span>
    ) : (
      <span className="absent">{m.compare.nothing}</span>
    )
  return (
    <section className="card material" aria-labelledby="material-title">
      <h2 id="material-title">{m.compare.material}</h2>
      {changes.length === 0 && <p className="muted">{m.compare.none}</p>}
      <ul className="plain">
        {changes.map(({ material, row, a, b }, i) => (
          <li key={i}>
            <a href={`#${rowId(row)}`} onClick={event => reveal(event, row)}>
              <span className="badge warn">{m.materials[material]}</span> {side(a, comparison.a)}
              <span aria-hidden="true"> → </span>
              <span className="hidden"> / </span>
              {side(b, comparison.b)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function reveal(event: { preventDefault(): void }, row: number): void {
  event.preventDefault()
  const element = document.getElementById(rowId(row))
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}
