import { useEffect, useId, useRef } from 'react'
import { useMessages } from '../../settings.tsx'
import type { Stretch } from '../segments.ts'
import type { Place } from './page-text.ts'
import { useDrawing, usePages, usePlaces, useTurning, type Opened } from './use-pages.ts'

/** The pages of a PDF as they were printed, the words of the current highlight marked on them. */
export default function PagePane({
  address,
  span,
  words,
}: {
  address: string
  /** in the source text */
  span: Stretch | null
  /** the words that are marked */
  words: string
}) {
  const m = useMessages()
  const opened = usePages(address)
  if (opened === 'failed') return <p role="alert">{m.reader.pageFailed}</p>
  if (opened === null) return <p className="loading">{m.reader.pageLoading}</p>
  return <Pages opened={opened} span={span} words={words} />
}

function Pages({ opened, span, words }: { opened: Opened; span: Stretch | null; words: string }) {
  const m = useMessages()
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const said = useId()
  const [page, turn] = useTurning(opened, span)
  const drawn = useDrawing(opened, page, canvas)
  const places = usePlaces(opened, page, span)
  const { numPages } = opened.document
  const name = m.reader.page(page, numPages)
  useEffect(() => {
    const mark = frame.current?.querySelector<HTMLElement>('.page-mark')
    if (drawn && frame.current && mark)
      frame.current.scrollTop = mark.offsetTop - frame.current.clientHeight / 3
  }, [drawn, places])
  return (
    <>
      <div className="page-turn">
        <button type="button" disabled={page <= 1} onClick={() => turn(page - 1)}>
          {m.reader.previousPage}
        </button>
        <span role="status">{name}</span>
        <button type="button" disabled={page >= numPages} onClick={() => turn(page + 1)}>
          {m.reader.nextPage}
        </button>
      </div>
      <div className="page-frame" ref={frame} tabIndex={0} role="region" aria-label={m.reader.source}>
        <div className="page-sheet" data-drawn={drawn || undefined}>
          <canvas ref={canvas} role="img" aria-label={name} aria-describedby={said} />
          {places.map((place, i) => (
            <span key={i} className="page-mark" aria-hidden="true" style={styleOf(place)} />
          ))}
        </div>
      </div>
      <p className="hidden" id={said} translate="no">
        {places.length > 0 && m.reader.pageMarked(words)}
      </p>
    </>
  )
}

const percent = (share: number): string => `${share * 100}%`
const styleOf = ({ left, top, width, height }: Place) => ({
  left: percent(left),
  top: percent(top),
  width: percent(width),
  height: percent(height),
})
