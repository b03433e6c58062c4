import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { useEffect, useState, type RefObject } from 'react'
import type { Stretch } from '../segments.ts'
import { openPages } from './open.ts'
import { PageTexts, type Place } from './page-text.ts'

export interface Opened {
  readonly document: PDFDocumentProxy
  readonly texts: PageTexts
}

/** A PDF of this server; null while it is opened, 'failed' where it cannot be. */
export function usePages(address: string): Opened | null | 'failed' {
  const [opened, setOpened] = useState<Opened | null | 'failed'>(null)
  useEffect(() => {
    const task = openPages(address)
    let current = true
    task.promise.then(
      document => current && setOpened({ document, texts: new PageTexts(document) }),
      () => current && setOpened('failed'),
    )
    return () => {
      current = false
      setOpened(null)
      void task.destroy()
    }
  }, [address])
  return opened
}

/** The page that is shown: the one with the span whenever another span is current, else as it was turned to. */
export function useTurning(
  { texts }: Opened,
  span: Stretch | null,
): readonly [number, (page: number) => void] {
  const [page, turn] = useState(1)
  const [start, end] = [span?.start ?? -1, span?.end ?? -1]
  useEffect(() => {
    if (start < 0) return
    let current = true
    void texts.pageWith({ start, end }).then(found => current && found !== null && turn(found))
    return () => {
      current = false
    }
  }, [texts, start, end])
  return [page, turn]
}

/** Where the words of a span stand on a page. */
export function usePlaces({ texts }: Opened, page: number, span: Stretch | null): readonly Place[] {
  const [found, setFound] = useState<{ key: string; places: readonly Place[] }>({ key: '', places: [] })
  const key = span === null ? '' : `${page} ${span.start} ${span.end}`
  useEffect(() => {
    const [number, start, end] = key.split(' ').map(Number)
    if (key === '') return
    let current = true
    void texts
      .placesOn(number!, { start: start!, end: end! })
      .then(places => current && setFound({ key, places }))
    return () => {
      current = false
    }
  }, [texts, key])
  return found.key === key && key !== '' ? found.places : []
}

/** Draws a page as wide as its frame; gives whether it stands there. */
export function useDrawing(
  { document }: Opened,
  number: number,
  canvas: RefObject<HTMLCanvasElement | null>,
): boolean {
  const [drawn, setDrawn] = useState(0)
  useEffect(() => {
    let stop = () => {}
    let current = true
    const draw = async () => {
      const page = await document.getPage(number)
      const target = canvas.current
      if (!current || target === null) return
      const { width } = page.getViewport({ scale: 1 })
      const scale = Math.min(largest, (target.clientWidth * devicePixelRatio) / width)
      const viewport = page.getViewport({ scale })
      target.width = Math.floor(viewport.width)
      target.height = Math.floor(viewport.height)
      const task = page.render({ canvas: target, viewport })
      stop = () => task.cancel()
      await task.promise
      if (current) setDrawn(number)
    }
    // A page that is turned while it is drawn is no error; one that cannot be drawn stays white beside its marks.
    draw().catch(() => current && setDrawn(number))
    return () => {
      current = false
      stop()
    }
  }, [document, number, canvas])
  return drawn === number
}

/** Pixels of the page's point at most: a page of a newspaper is large enough. */
const largest = 4
