import { Fragment } from 'react'
import { useMessages } from '../settings.tsx'
import type { Cell } from './lines.ts'
import { lineId, reveal } from './reveal.ts'

/**
 * What a version makes of a sentence: its words, with what it takes away struck and what it adds underlined, and said in words to
 * those who listen; where it stands elsewhere, after which sentence.
 */
export function CellWords({
  cell,
  language,
  lineOf,
}: {
  cell: Cell
  language: string
  lineOf: (row: number) => number
}) {
  const m = useMessages()
  if (cell.presence === 'absent') return <span className="absent">{m.compare.absent}</span>
  return (
    <>
      {cell.after !== null && (
        <a
          className="badge moved"
          href={`#${lineId(lineOf(cell.after))}`}
          onClick={event => {
            event.preventDefault()
            reveal(lineOf(cell.after!))
          }}
        >
          <span aria-hidden="true">↕ </span>
          {cell.after < 0 ? m.compare.movedFirst : m.compare.movedAfter(cell.after + 1)}
        </a>
      )}{' '}
      <span className="words" lang={language} data-presence={cell.presence}>
        {cell.edits.map(({ op, before, after, material }, i) => {
          if (op === 'equal') return <Fragment key={i}>{after}</Fragment>
          return (
            <Fragment key={i}>
              {before && (
                <del data-material={material ?? undefined}>
                  <span className="hidden">{m.compare.removed(material && m.materials[material])}</span>
                  {before}
                </del>
              )}
              {after && (
                <ins data-material={material ?? undefined}>
                  <span className="hidden">{m.compare.inserted(material && m.materials[material])}</span>
                  {after}
                </ins>
              )}
            </Fragment>
          )
        })}
      </span>
    </>
  )
}

/** The place at which a sentence stands that this version has moved. */
export function Arrival({ row, line }: { row: number; line: number }) {
  const m = useMessages()
  return (
    <a
      className="badge moved"
      href={`#${lineId(line)}`}
      onClick={event => {
        event.preventDefault()
        reveal(line)
      }}
    >
      <span aria-hidden="true">↕ </span>
      {m.compare.arrived(row + 1)}
    </a>
  )
}

/** A sentence that only this version has. */
export function Addition({ text, language }: { text: string; language: string }) {
  const m = useMessages()
  return (
    <>
      <span className="badge">{m.compare.added}</span>{' '}
      <ins className="words" lang={language}>
        {text}
      </ins>
    </>
  )
}
