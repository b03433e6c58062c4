import { quoteAt, type Quote, type Span } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Anchor } from './decision.ts'

/** UTF-16 code units of context kept on either side. */
const contextLength = 32

/** The anchor of a stretch of a document. */
export function anchorOf(
  document: Pick<Document, 'id' | 'source' | 'digest' | 'text'>,
  span: Span,
  role: NonNullable<Anchor['role']> = 'line',
): Anchor {
  const { quote, start, end } = quoteAt(document, span)
  return {
    document: document.id,
    source: document.source,
    digest: document.digest,
    quote,
    prefix: document.text.slice(Math.max(0, start - contextLength), start),
    suffix: document.text.slice(end, end + contextLength),
    start,
    role,
  }
}

/** Documents by what an anchor names: built once, asked for every decision. */
export class AnchorTexts {
  readonly #byId: ReadonlyMap<string, Document>
  readonly #bySource: ReadonlyMap<string, readonly Document[]>
  readonly #byDigest: ReadonlyMap<string, readonly Document[]>

  constructor(documents: readonly Document[]) {
    this.#byId = new Map(documents.map(document => [document.id, document]))
    this.#bySource = Map.groupBy(documents, document => document.source)
    this.#byDigest = Map.groupBy(documents, document => document.digest)
  }

  /**
   * Where an anchor's words stand now, the strictest way first: at the same place of the same document; elsewhere in
   * it, or in another reading of the same source, or of the same bytes under another name, where the context fits best; the
   * same with layout and marks left out. Null where the words are gone: a decision is then shown as unanchored, never moved to other words.
   */
  locate(anchor: Anchor): Quote | null {
    const same = this.#byId.get(anchor.document)
    const end = anchor.start + anchor.quote.length
    if (same && same.text.slice(anchor.start, end) === anchor.quote && anchor.quote !== '') {
      return quoteAt(same, { start: anchor.start, end })
    }
    const others = (this.#bySource.get(anchor.source) ?? []).filter(({ id }) => id !== anchor.document)
    const renamed = (anchor.digest ? this.#byDigest.get(anchor.digest) : null) ?? []
    for (const readings of [same ? [same] : [], others, renamed]) {
      const found = bestOf(readings, anchor, exactPlaces) ?? bestOf(readings, anchor, loosePlaces)
      if (found) return found
    }
    return null
  }
}

type Places = (text: string, quote: string) => Span[]

function bestOf(documents: readonly Document[], anchor: Anchor, places: Places): Quote | null {
  const found = documents.flatMap(document =>
    places(document.text, anchor.quote).map(span => ({
      document,
      span,
      fit: contextFit(document.text, span, anchor),
    })),
  )
  found.sort(
    (x, y) =>
      y.fit - x.fit ||
      Math.abs(x.span.start - anchor.start) - Math.abs(y.span.start - anchor.start) ||
      (x.document.id < y.document.id ? -1 : 1),
  )
  const [best, ...rivals] = found
  // Where the words stand in several places and nothing around them fits, none of them is known to be the one.
  if (!best || (rivals.length > 0 && best.fit === 0)) return null
  return quoteAt(best.document, best.span)
}

function exactPlaces(text: string, quote: string): Span[] {
  const found: Span[] = []
  if (quote === '') return found
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length })
  }
  return found
}

/** Places where the same letters and digits stand, whatever spaces and marks are between them. */
function loosePlaces(text: string, quote: string): Span[] {
  const all = letters(text)
  const wanted = letters(quote).text
  return exactPlaces(all.text, wanted).map(({ start, end }) => ({
    start: all.at[start]!,
    end: all.at[end - 1]! + 1,
  }))
}

/** The letters and digits of a text with the place of each, one code unit for one. */
function letters(text: string): { text: string; at: number[] } {
  const at: number[] = []
  let kept = ''
  for (let i = 0; i < text.length; i++) {
    if (!/[\p{L}\p{N}]/u.test(text[i]!)) continue
    kept += text[i]!.toLowerCase()[0]!
    at.push(i)
  }
  return { text: kept, at }
}

/** Characters of the kept context that stand right before and after the place. */
function contextFit(text: string, { start, end }: Span, { prefix, suffix }: Anchor): number {
  let before = 0
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before++
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return before + after
}
