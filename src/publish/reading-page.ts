import type { Message } from '../base/message.ts'
import { describedFields } from '../documents/document.ts'
import type { DescribedField, Document, Part, Provenance } from '../documents/document.ts'
import { cellMark } from '../sources/source.ts'

/**
 * What was understood of some documents as one page for a person: self-contained, with no script and nothing to load,
 * so that it may be opened, sent and printed. Given piece by piece, since a corpus may be long.
 */
export const pageHead = (title: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
`

export const pageEnd = (messages: readonly Message[]): string =>
  `${messages.length === 0 ? '' : messageList(messages)}</main>\n</body>\n</html>\n`

/** One document: what it is and what that was read from, then its text part by part. */
export function documentSection(document: Document): string {
  const { source, n, of, language, title } = document
  const place = of > 1 ? `${source}, text ${n} of ${of}` : source
  const parts = document.parts.map(part => partElement(document, part)).join('\n')
  return `<article lang="${escaped(language)}">
<p class="source" lang="en">${escaped(place)}</p>
${title === null ? '<h2 class="none" lang="en">no title found</h2>' : ''}
${description(document)}
${parts}
</article>
`
}

function description(document: Document): string {
  const rows = describedFields.flatMap(field => {
    const value = document[field]
    if (value === null || (field === 'complete' && value === true)) return []
    const shown = field === 'complete' ? 'no: it goes on elsewhere' : String(value)
    const from = document.provenance[field]
    const origin = from === undefined ? '' : originOf(document, from)
    return `<tr><th scope="row" lang="en">${nameOf(field)}</th><td>${escaped(shown)}</td><td class="from" lang="en">${origin}</td></tr>`
  })
  const unknown = describedFields.filter(field => document[field] === null)
  const missing =
    unknown.length === 0 ? '' : `<p class="from" lang="en">Not found: ${unknown.map(nameOf).join(', ')}.</p>`
  return `<details open><summary lang="en">What it is</summary><table>${rows.join('\n')}</table>${missing}</details>`
}

const nameOf = (field: DescribedField): string => field.replaceAll('_', ' ')

/** The words, the field or the rule that a value was read from. */
function originOf({ text }: Document, from: Provenance): string {
  if (from.from === 'field') return `the source’s own “${escaped(from.name)}”`
  if (from.from === 'rule') return `rule ${escaped(from.rule)}`
  return `“${escaped(text.slice(from.start, from.end))}”`
}

function partElement({ text }: Document, { kind, start, end, level }: Part): string {
  const words = escaped(text.slice(start, end))
  if (kind === 'title') return `<h2>${words}</h2>`
  if (kind === 'heading') {
    const rank = Math.min(6, (level ?? 1) + 2)
    return `<h${rank}>${words}</h${rank}>`
  }
  if (kind === 'table')
    return `<div class="row">${words
      .split(cellMark)
      .map(cell => `<span>${cell}</span>`)
      .join('')}</div>`
  return kind === 'paragraph' ? `<p>${words}</p>` : `<p class="${kind}">${words}</p>`
}

const messageList = (messages: readonly Message[]): string =>
  `<section class="messages"><h2>What to know</h2><ul>\n${messages
    .map(
      ({ severity, where, reason, code, remedy }) =>
        `<li class="${severity}"><strong>${escaped(where)}</strong>: ${escaped(reason)} (${escaped(code)}): ${escaped(remedy)}</li>`,
    )
    .join('\n')}\n</ul></section>\n`

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u0000', '\ufffd')
    .toWellFormed()

const style = `
:root { color-scheme: light dark; }
body { font: 1.05rem/1.65 Georgia, "Songti SC", "Noto Serif CJK SC", SimSun, serif; margin: 0; }
main { max-width: 42rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
article { padding: 2rem 0; border-top: 1px solid; }
article:first-child { border-top: 0; }
h2 { line-height: 1.3; }
.source, .from, details, .messages { font: .85rem/1.5 system-ui, sans-serif; }
.from, .none, .byline, .dateline, .credit, .caption, .note { opacity: .75; }
.subtitle { font-size: 1.15rem; }
.caption, .note, .credit { font-size: .9rem; }
.caption { border-inline-start: 3px solid; padding-inline-start: .8rem; }
.list_item { margin-inline-start: 1.5rem; }
.list_item::before { content: "– "; }
.row { display: table-row; font: .9rem/1.5 system-ui, sans-serif; }
.row > span { display: table-cell; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid; vertical-align: top; }
article:not(:lang(zh), :lang(ja), :lang(ko)) { font-variant-east-asian: proportional-width; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .15rem .6rem .15rem 0; }
th { white-space: nowrap; font-weight: 600; }
@media print { article { break-before: page; } article:first-child { break-before: auto; } }
`
