import type { PageViewport, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Stretch } from '../segments.ts'
import { lengthOf, placesOn, type PaintedText } from './places.ts'

/** A box as shares of the page's width and height, from its upper left corner. */
export interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The texts of a PDF's pages, each asked for once. */
export class PageTexts {
  readonly #document: PDFDocumentProxy
  readonly #texts: Promise<readonly PaintedText[]>[] = []

  constructor(document: PDFDocumentProxy) {
    this.#document = document
  }

  /** The first page that has some of a span; null where none has. */
  async pageWith(span: Stretch): Promise<number | null> {
    let start = 0
    for (let number = 1; number <= this.#document.numPages && start < span.end; number++) {
      const end = start + lengthOf(await this.#textOf(number))
      if (span.start < end - 1) return number
      start = end
    }
    return null
  }

  /** Where the words of a span stand on a page. */
  async placesOn(number: number, span: Stretch): Promise<Place[]> {
    let start = 0
    for (let before = 1; before < number; before++) start += lengthOf(await this.#textOf(before))
    const viewport = (await this.#document.getPage(number)).getViewport({ scale: 1 })
    return placesOn(await this.#textOf(number), start, span).map(corners => placeIn(viewport, corners))
  }

  #textOf(number: number): Promise<readonly PaintedText[]> {
    return (this.#texts[number] ??= this.#document.getPage(number).then(paintedOn, () => []))
  }
}

/** As the reader of PDFs asks for it, so that offsets agree. */
async function paintedOn(page: PDFPageProxy): Promise<PaintedText[]> {
  const { items, styles } = await page.getTextContent({
    includeMarkedContent: false,
    disableNormalization: true,
  })
  return items.flatMap(item =>
    'str' in item && item.str !== '' ? [{ ...item, vertical: styles[item.fontName]?.vertical ?? false }] : [],
  )
}

function placeIn(viewport: PageViewport, corners: readonly number[]): Place {
  const [x0, y0, x1, y1] = viewport.convertToViewportRectangle([...corners]) as [
    number,
    number,
    number,
    number,
  ]
  return {
    left: Math.min(x0, x1) / viewport.width,
    top: Math.min(y0, y1) / viewport.height,
    width: Math.abs(x1 - x0) / viewport.width,
    height: Math.abs(y1 - y0) / viewport.height,
  }
}
