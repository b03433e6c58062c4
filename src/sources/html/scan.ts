/**
 * A tokenizer for HTML as it is found: never fails, one pass, offsets kept. It follows the HTML standard (13.2.5) in
 * what matters for text: tags, quoted attributes, comments, raw-text elements. Time is linear in the length, whatever is
 * in it: a conforming parser looks up its whole stack of open elements at every block.
 */
export interface Tag {
  /** lower case */
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
  /** UTF-16 code units in the source, end exclusive */
  readonly start: number
  readonly end: number
}

/** Elements whose content is not markup. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp'])

export interface Handler {
  text(start: number, end: number): void
  tag(tag: Tag): void
  /** the content of a raw-text element: script, style, title … */
  raw(name: string, start: number, end: number): void
}

/** Reads `from` … `to` of a source. */
export function scan(source: string, from: number, to: number, handler: Handler): void {
  const lastClose = source.lastIndexOf('>', to - 1)
  let at = from
  while (at < to) {
    const open = source.indexOf('<', at)
    if (open < 0 || open > lastClose) {
      handler.text(at, to)
      return
    }
    const end = markupEnd(source, open, to)
    if (end < 0) {
      // A bare `<` is text.
      handler.text(at, open + 1)
      at = open + 1
      continue
    }
    if (open > at) handler.text(at, open)
    at = end
    const tag = tagAt(source, open, end)
    if (tag === null) continue
    handler.tag(tag)
    if (!tag.closing && !tag.selfClosing && rawText.has(tag.name)) {
      const close = rawTextEnd(source, tag.name, end, to)
      handler.raw(tag.name, end, close)
      at = close
    }
  }
}

/** Where the markup that starts with `<` at `open` ends; −1 where it is no markup. */
function markupEnd(source: string, open: number, to: number): number {
  const next = source.charCodeAt(open + 1)
  if (next === 0x21 /* ! */) {
    if (source.startsWith('<!--', open)) {
      const close = source.indexOf('-->', open + 2)
      return close < 0 || close > to ? to : close + 3
    }
    return after(source, '>', open, to)
  }
  if (next === 0x3f /* ? */) return after(source, '>', open, to)
  const letter = next === 0x2f /* / */ ? source.charCodeAt(open + 2) : next
  if (!isLetter(letter)) return -1
  return tagEnd(source, open, to)
}

function tagEnd(source: string, open: number, to: number): number {
  let close = source.indexOf('>', open)
  if (close < 0 || close >= to) return to
  // Quotes may hide a `>`; most tags have none.
  let quote = indexOfQuote(source, open, close)
  while (quote >= 0) {
    const other = source.indexOf(source[quote]!, quote + 1)
    if (other < 0 || other >= to) return close + 1
    if (other > close) {
      close = source.indexOf('>', other)
      if (close < 0 || close >= to) return to
    }
    quote = indexOfQuote(source, other + 1, close)
  }
  return close + 1
}

/** The first quote that opens an attribute's value: right after `=`. */
function indexOfQuote(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (source.charCodeAt(at) !== 0x3d /* = */) continue
    let value = at + 1
    while (value < to && isSpace(source.charCodeAt(value))) value++
    const unit = source.charCodeAt(value)
    if (value < to && (unit === 0x22 || unit === 0x27)) return value
  }
  return -1
}

function tagAt(source: string, start: number, end: number): Tag | null {
  const closing = source.charCodeAt(start + 1) === 0x2f
  let nameEnd = start + (closing ? 2 : 1)
  const nameStart = nameEnd
  while (nameEnd < end && isName(source.charCodeAt(nameEnd))) nameEnd++
  if (nameEnd === nameStart || !isLetter(source.charCodeAt(nameStart))) return null
  const selfClosing = source.charCodeAt(end - 2) === 0x2f && end - 2 >= nameEnd
  return { name: nameOf(source.slice(nameStart, nameEnd)), closing, selfClosing, start, end }
}

/** Most elements by their names: one string for each of them, so that looking it up again compares nothing. */
const usual = new Map(
  'p br strong em b i a span div img ul ol li table tbody tr td th h1 h2 h3 h4 h5 h6 section article figure script style'
    .split(' ')
    .map(name => [name, name]),
)
const nameOf = (written: string): string => usual.get(written) ?? written.toLowerCase()

function rawTextEnd(source: string, name: string, from: number, to: number): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  pattern.lastIndex = from
  const match = pattern.exec(source)
  return match === null || match.index > to ? to : match.index
}

function after(source: string, mark: string, from: number, to: number): number {
  const at = source.indexOf(mark, from)
  return at < 0 || at >= to ? to : at + 1
}

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
const isSpace = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
const isName = (unit: number): boolean => !(isSpace(unit) || unit === 0x2f || unit === 0x3e || unit === 0x3c)

/** Whether a tag is nothing but its name, as most are. */
export const isBare = ({ name, start, end }: Tag): boolean => end - start <= name.length + 2

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** The attributes of a tag, names in lower case, values as they stand; the first of a name counts. */
export function attributesOf(source: string, tag: Tag): Map<string, { start: number; end: number }> {
  const found = new Map<string, { start: number; end: number }>()
  if (isBare(tag)) return found
  attribute.lastIndex = tag.start + 1 + tag.name.length
  for (;;) {
    const match = attribute.exec(source)
    if (match === null || match.index >= tag.end - 1) return found
    const name = match[1]!.toLowerCase()
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    const quoted = match[2] !== undefined || match[3] !== undefined ? 1 : 0
    const end = match.index + match[0].length - quoted
    if (!found.has(name)) found.set(name, { start: end - value.length, end })
  }
}
