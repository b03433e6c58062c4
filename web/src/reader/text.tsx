import { memo } from 'react'
import type { DocumentDetail, Mark, Part } from '../../../src/server/contract.ts'
import type { LayerSet } from './layers.tsx'
import { MarkedText } from './marked-text.tsx'
import type { Stretch } from './segments.ts'

/** Kinds of part that stand beside the text rather than in it. */
const besideKinds: ReadonlySet<Part['kind']> = new Set(['caption', 'credit'])

/** The canonical text part by part. It is only ever put on the page as text, never as markup. */
export function Text({
  document,
  marks,
  layers,
  current,
  onSelect,
}: {
  document: DocumentDetail
  marks: readonly Mark[]
  layers: LayerSet
  current: number
  onSelect: (index: number) => void
}) {
  const parts = document.parts.filter(part => layers.captions || !besideKinds.has(part.kind))
  return (
    <div className="text">
      {parts.map(part => {
        const here = marksIn(part, marks)
        return (
          <PartText
            key={part.start}
            part={part}
            text={document.text}
            marks={here.marks}
            first={here.first}
            current={here.marks.some((_, i) => i + here.first === current) ? current : -1}
            onSelect={onSelect}
          />
        )
      })}
    </div>
  )
}

/** Marks that touch a part. They are in order of start, so those of one part lie together but for long ones. */
function marksIn(part: Part, marks: readonly Mark[]): { marks: readonly Mark[]; first: number } {
  const touching = (mark: Mark) => mark.start < part.end && mark.end > part.start
  const first = marks.findIndex(touching)
  if (first === -1) return { marks: [], first: 0 }
  const last = marks.findLastIndex(touching)
  return { marks: marks.slice(first, last + 1), first }
}

/** What parts the cells of a row in the text. */
const bar = ' | '

/** The cells of a row, each with where the next one begins. */
function cellsOf(text: string, row: Stretch): (Stretch & { readonly next: number })[] {
  const cells: (Stretch & { readonly next: number })[] = []
  for (let start = row.start; start <= row.end;) {
    const at = text.indexOf(bar, start)
    const end = at < 0 || at + bar.length > row.end ? row.end : at
    const next = end === row.end ? end : end + bar.length
    cells.push({ start, end, next })
    if (end === row.end) break
    start = next
  }
  return cells
}

interface PartProps {
  readonly part: Part
  readonly text: string
  readonly marks: readonly Mark[]
  /** index of the first of `marks` among all */
  readonly first: number
  readonly current: number
  readonly onSelect: (index: number) => void
}

const PartText = memo(
  function PartText({ part, ...rest }: PartProps) {
    const content = <MarkedText stretch={part} {...rest} />
    switch (part.kind) {
      case 'title':
        return (
          <h1 className="title" data-start={part.start}>
            {content}
          </h1>
        )
      case 'heading':
        return (
          <h2 className="heading" data-start={part.start}>
            {content}
          </h2>
        )
      case 'table':
        return (
          <div className="table-text" data-start={part.start}>
            {cellsOf(rest.text, part).map(cell => (
              <span key={cell.start} className="cell">
                <MarkedText stretch={cell} {...rest} />
                <span className="bar">{rest.text.slice(cell.end, cell.next)}</span>
              </span>
            ))}
          </div>
        )
      default:
        return (
          <p className={`part ${part.kind}`} data-start={part.start}>
            {content}
          </p>
        )
    }
  },
  (a, b) =>
    a.part === b.part &&
    a.text === b.text &&
    a.first === b.first &&
    a.current === b.current &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark, i) => mark === b.marks[i]),
)
