import type { Collation, DocumentRef } from '../../../src/server/contract.ts'
import { useMessages } from '../settings.tsx'
import { lineId, reveal } from './reveal.ts'

/** Changes that touch a figure, a name, a negation or a modal, before everything else. */
export function Material({ collation, lineOf }: { collation: Collation; lineOf: (row: number) => number }) {
  const m = useMessages()
  const { base, versions, material } = collation
  return (
    <section className="card material" aria-labelledby="material-title">
      <h2 id="material-title">{m.compare.material}</h2>
      {material.length === 0 && <p className="muted">{m.compare.none}</p>}
      <ul className="plain">
        {material.map(({ version, row, kind, before, after }, i) => {
          const line = lineOf(row)
          const document = versions[version]!
          return (
            <li key={i}>
              <a
                href={`#${lineId(line)}`}
                onClick={event => {
                  event.preventDefault()
                  reveal(line)
                }}
              >
                <span className="badge warn">{m.materials[kind]}</span> <Side text={before} document={base} />
                <span aria-hidden="true"> → </span>
                <span className="hidden"> / </span>
                <Side text={after} document={document} />
                {versions.length > 1 && <span className="muted"> {document.outlet ?? document.source}</span>}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Side({ text, document }: { text: string; document: DocumentRef }) {
  const m = useMessages()
  if (!text) return <span className="absent">{m.compare.nothing}</span>
  return (
    <span className="words" lang={document.language}>
      {text}
    </span>
  )
}
