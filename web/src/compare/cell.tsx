import { Fragment } from 'react'
import { useMessages } from '../settings.tsx'
import type { Cell } from './lines.ts'

/** What a version makes of a sentence: its words, with what it takes away struck and what it adds underlined. */
export function CellWords({ cell, language }: { cell: Cell; language: string }) {
  const m = useMessages()
  if (cell.presence === 'absent') return <span className="absent">{m.compare.absent}</span>
  return (
    <>
      {cell.moved && <span className="badge">{m.compare.moved}</span>}{' '}
      <span className="words" lang={language} data-presence={cell.presence}>
        {cell.edits.map(({ op, before, after, material }, i) => {
          if (op === 'equal') return <Fragment key={i}>{after}</Fragment>
          return (
            <Fragment key={i}>
              {before && <del data-material={material ?? undefined}>{before}</del>}
              {after && <ins data-material={material ?? undefined}>{after}</ins>}
            </Fragment>
          )
        })}
      </span>
    </>
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
