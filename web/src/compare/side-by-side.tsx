import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Collation, DocumentRef } from '../../../src/server/contract.ts'
import { useKeys } from '../keys.ts'
import { DownIcon, UpIcon } from '../parts/icons.tsx'
import { Link } from '../parts/link.tsx'
import { DocumentTitle, SourceLine } from '../parts/source.tsx'
import { addresses } from '../router.ts'
import { useMessages } from '../settings.tsx'
import { Coverage, CoverageTable } from './coverage.tsx'
import { Addition, Arrival, CellWords } from './cell.tsx'
import { linesOf } from './lines.ts'
import { Material } from './material.tsx'
import { lineId, reveal } from './reveal.ts'

/** Versions of one text, sentence beside sentence; what differs is marked by shape as well as by colour. */
export function SideBySide({ collation }: { collation: Collation }) {
  const m = useMessages()
  const [onlyChanges, setOnlyChanges] = useState(false)
  const [at, setAt] = useState(-1)
  const { base, versions, rows, additions } = collation
  const lines = linesOf(collation)
  const changed = lines.flatMap((line, i) => (line.differs ? [i] : []))
  const step = (by: 1 | -1) => {
    const next = Math.min(Math.max(at + by, 0), changed.length - 1)
    setAt(next)
    reveal(changed[next] ?? -1)
  }
  useKeys({ n: () => step(1), p: () => step(-1) })
  // −1 stands for before the first sentence: its own place serves
  const lineOfRow = (row: number) =>
    lines.findIndex(line => line.kind === 'sentence' && line.row === Math.max(0, row))
  return (
    <>
      <p className="lead">{m.compare.lead}</p>
      <Coverage collation={collation} />
      <CoverageTable collation={collation} lineOf={lineOfRow} />
      <Material collation={collation} lineOf={lineOfRow} />
      <div className="compare-bar">
        <label className="layer">
          <input
            type="checkbox"
            checked={onlyChanges}
            onChange={event => setOnlyChanges(event.target.checked)}
          />
          {m.compare.onlyChanges}
        </label>
        <span className="position" role="status">
          {at >= 0 && m.reader.position(at + 1, changed.length)}
        </span>
        <StepButton name={m.compare.previous} onClick={() => step(-1)} icon={<UpIcon />} />
        <StepButton name={m.compare.next} onClick={() => step(1)} icon={<DownIcon />} />
      </div>
      <div className="versions-frame" role="region" aria-label={m.compare.title} tabIndex={0}>
        <table className="versions" role="table" data-many={versions.length > 1 || undefined}>
          <thead role="rowgroup">
            <tr role="row">
              <Version document={base} name={m.compare.base} />
              {versions.map(version => (
                <Version
                  key={version.id}
                  document={version}
                  name={m.compare.carries(`${Math.round(version.letters * 100)} %`)}
                />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {lines.map((line, i) => {
              if (onlyChanges && !line.differs) return null
              const row = line.kind === 'sentence' ? rows[line.row]! : null
              const addition = line.kind === 'addition' ? additions[line.addition]! : null
              return (
                <tr key={i} id={lineId(i)} role="row" tabIndex={-1} data-changed={line.differs || undefined}>
                  <td role="cell" data-label={m.compare.base}>
                    {line.kind === 'sentence' && (
                      <>
                        <span className="sentence-number">{line.row + 1}</span>{' '}
                        <span className="words" lang={base.language}>
                          {row!.sentence}
                        </span>
                      </>
                    )}
                  </td>
                  {versions.map((version, column) => (
                    <td
                      key={version.id}
                      role="cell"
                      data-label={version.outlet ?? version.title ?? version.source}
                    >
                      {row && (
                        <CellWords cell={row.cells[column]!} language={version.language} lineOf={lineOfRow} />
                      )}
                      {line.kind === 'arrival' && line.version === column && (
                        <Arrival row={line.row} line={lineOfRow(line.row)} />
                      )}
                      {addition?.version === column && (
                        <Addition text={addition.text} language={version.language} />
                      )}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}

const StepButton = ({ name, icon, onClick }: { name: string; icon: ReactNode; onClick: () => void }) => (
  <button type="button" className="tool" aria-label={name} title={name} onClick={onClick}>
    {icon}
  </button>
)

const Version = ({ document, name }: { document: DocumentRef; name: string }) => (
  <th role="columnheader" scope="col">
    <span className="muted">{name}</span>
    <Link href={addresses.document(document.id)}>
      <DocumentTitle document={document} />
    </Link>
    <SourceLine document={document} />
  </th>
)
