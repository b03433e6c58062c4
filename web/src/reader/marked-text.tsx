import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { Mark } from '../../../src/server/contract.ts'
import { measure } from '../format.ts'
import { useSettings } from '../settings.tsx'
import { segmentsOf } from './segments.ts'
import type { Segment, Stretch } from './segments.ts'

/** The id of the element where a mention begins. */
export const markId = (mention: string) => `mark-${mention}`

interface Props {
  readonly stretch: Stretch
  readonly text: string
  readonly marks: readonly Mark[]
  readonly first: number
  readonly current: number
  readonly onSelect: (index: number) => void
}

/** A stretch of text under its marks. Marks that share words lie inside one another, each with its own line. */
export function MarkedText({ stretch, text, marks, first, current, onSelect }: Props) {
  return segmentsOf(stretch, marks).map(segment => (
    <Run
      key={segment.start}
      segment={segment}
      text={text.slice(segment.start, segment.end)}
      marks={marks}
      first={first}
      current={current}
      onSelect={onSelect}
    />
  ))
}

function Run({
  segment,
  text,
  marks,
  first,
  current,
  onSelect,
}: Omit<Props, 'stretch'> & { segment: Segment }) {
  const words = (
    <>
      {segment.begins.map(index => (
        <Fragment key={index}>
          <Tag mark={marks[index]!} onSelect={() => onSelect(first + index)} />
          <span className="join" aria-hidden="true">
            {'\u2060'}
          </span>
        </Fragment>
      ))}
      {text}
    </>
  )
  return segment.marks.reduceRight<ReactNode>((inner, index, depth) => {
    const mark = marks[index]!
    return (
      <mark
        className="mark"
        data-layer={mark.layer}
        data-force={mark.layer === 'commitment' ? mark.force : undefined}
        data-depth={Math.min(depth, 3)}
        data-current={first + index === current || undefined}
        onClick={event => {
          event.stopPropagation()
          if (window.getSelection()?.isCollapsed !== false) onSelect(first + index)
        }}
      >
        {inner}
      </mark>
    )
  }, words)
}

/** Where a mark begins: its kind in a word, for eye and ear, and the place that focus goes to. */
function Tag({ mark, onSelect }: { mark: Mark; onSelect: () => void }) {
  const { language, messages: m } = useSettings()
  const [short, long] =
    mark.layer === 'commitment'
      ? [m.forceTags[mark.force], `${m.commitment.title}, ${m.forces[mark.force]}: ${mark.gloss}`]
      : ['#', `${m.figures.value}: ${measure(language, mark.measure)}`]
  return (
    <button
      type="button"
      id={markId(mark.mention)}
      className="tag"
      lang={language}
      data-force={mark.layer === 'commitment' ? mark.force : undefined}
      data-differs={mark.layer === 'figure' && mark.differs ? true : undefined}
      aria-label={long}
      onClick={event => {
        event.stopPropagation()
        onSelect()
      }}
    >
      {short}
    </button>
  )
}
