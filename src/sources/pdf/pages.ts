import type { Code } from '../../base/codes.ts'
import { withInitials } from './initials.ts'
import { isDamaged } from './damage.ts'
import { isTangled } from './objects.ts'
import { rebuilt } from './rebuild.ts'
import { byDirection, type Painted } from './vertical.ts'

/** A stretch of text as the page paints it. Lengths are in points, the origin at the lower left. */
export interface Run {
  /** UTF-16 code units in the source text, end exclusive */
  readonly start: number
  readonly end: number
  readonly x: number
  /** of the baseline */
  readonly y: number
  readonly width: number
  /** size of its letters */
  readonly size: number
}

export interface Page {
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
}

export interface PdfText {
  /** every run's text in the order of painting, a line end behind each page */
  readonly text: string
  readonly pages: readonly Page[]
  /** what kept some or all of it from being read */
  readonly problem: Code | null
}

/** More pages than this are not read. */
const mostPages = 3000

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

/** The text layer of a PDF, with positions (ISO 32000-1, 9.4); of a damaged one what is found in it. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  if (isTangled(bytes)) return { text: '', pages: [], problem: 'E_PDF_BROKEN' }
  const read = await textOf(bytes)
  if (read.problem === 'E_PDF_ENCRYPTED') return read
  if (read.problem === 'E_PDF_BROKEN' || read.problem === 'E_PDF_NO_TEXT') {
    const file = read.problem === 'E_PDF_BROKEN' || isDamaged(bytes) ? rebuilt(bytes) : null
    const again = file === null ? read : await textOf(file)
    const isRead = again.pages.some(page => page.runs.length > 0) && !isGibberish(again.text)
    return isRead ? { ...again, problem: 'W_PDF_DAMAGED' } : read
  }
  return isDamaged(bytes) ? { ...read, problem: 'W_PDF_DAMAGED' } : read
}

/** Share of control characters from which a text's signs are no letters: its fonts are lost. */
const mostControls = 0.02

const isGibberish = (text: string): boolean =>
  // oxlint-disable-next-line no-control-regex
  (text.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0) > text.length * mostControls

/** The text of a PDF as the library reads it. */
async function textOf(bytes: Uint8Array): Promise<PdfText> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const data = folder('pdfjs-dist/package.json')
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${data}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${data}standard_fonts/`,
    wasmUrl: `${data}wasm/`,
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    const pages: Page[] = []
    const texts: string[] = []
    let offset = 0
    let problem: Code | null = document.numPages > mostPages ? 'W_PARTLY_READ' : null
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
      try {
        const page = await document.getPage(number)
        const { width, height } = page.getViewport({ scale: 1 })
        const content = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true })
        const items = content.items.filter(
          (item): item is typeof item & TextItem => 'str' in item && item.str !== '',
        )
        const vertical = new Set(Object.keys(content.styles).filter(name => content.styles[name]?.vertical))
        const read = runsOf(items, vertical, offset)
        const base = offset
        const words = (run: Run): string => read.text.slice(run.start - base, run.end - base)
        const { across, down } = byDirection(words, read.runs)
        if (across.length > 0 || down.length === 0)
          pages.push({ width, height, runs: withInitials(words, across) })
        // Turned by a quarter, the page lies left of its own lower edge.
        if (down.length > 0) pages.push({ width: height, height: width, runs: withInitials(words, down) })
        texts.push(`${read.text}\n`)
        offset += read.text.length + 1
        page.cleanup()
      } catch {
        problem = 'W_PARTLY_READ'
      }
    }
    if (pages.length === 0) problem = 'E_PDF_BROKEN'
    else if (pages.every(page => page.runs.length === 0)) problem = 'E_PDF_NO_TEXT'
    return { text: texts.join(''), pages, problem }
  } catch (error) {
    return { text: '', pages: [], problem: isPasswordError(error) ? 'E_PDF_ENCRYPTED' : 'E_PDF_BROKEN' }
  } finally {
    await task.destroy()
  }
}

/** The folder of an installed package, where the reader finds its character maps. */
function folder(file: string): string {
  const url = new URL('.', import.meta.resolve(file))
  return url.protocol === 'file:' ? decodeURIComponent(url.pathname) : url.href
}

const isPasswordError = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PasswordException'

/** The runs in the order of painting. Text turned otherwise than vertical lines are is a note in the margin or a water mark. */
function runsOf(
  items: readonly TextItem[],
  vertical: ReadonlySet<string>,
  offset: number,
): { text: string; runs: Painted[] } {
  const runs: Painted[] = []
  let text = ''
  for (const item of items) {
    const start = offset + text.length
    text += item.str
    if (item.str.trim() === '') continue
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number]
    const size = Math.hypot(c, d)
    const isVertical = vertical.has(item.fontName)
    const isTurned = Math.abs(b) > Math.abs(a) * 0.2
    if (!(size > 0) || (isTurned && !isVertical && !(b < 0 && Math.abs(a) < -b * 0.1))) continue
    const width = isVertical ? Math.abs(item.width) || size * item.str.length : item.width
    runs.push({ start, end: start + item.str.length, size, x, y, width, isVertical, isTurned })
  }
  return { text, runs }
}
