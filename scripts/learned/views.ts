/**
 * Writes how an engine reads documents, clause by clause, for `train.ts`:
 *
 *     node scripts/learned/views.ts --engine CHECKOUT --language zh DOCUMENT… > STATE.texts.jsonl
 *     node scripts/learned/views.ts --engine CHECKOUT --language zh --annotations A.commitments.jsonl DOCUMENT… > STATE.SET.jsonl
 *     node scripts/learned/views.ts --engine CHECKOUT --language zh --coded coded.jsonl DOCUMENT… > STATE.SET.jsonl
 *
 * CHECKOUT is a working tree of this repository, also an older one, with its packages. With annotations only documents
 * are written that they name, by the base name of the file or the story's id, and those that `--sources` lists; with what
 * `sheet.ts` wrote, the windows that were coded.
 */
import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { DocumentTrace } from '../../src/extraction/trace.ts'
import type { Document } from '../../src/documents/document.ts'
import type { Pack } from '../../src/language/pack.ts'
import { viewsOf } from '../../src/extraction/learned/clause-view.ts'
import { type CodedDocument, judgedByRuns } from './coded.ts'
import { judged } from './judged.ts'
import type { ReadDocument } from './lessons.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: '.' },
    language: { type: 'string', default: 'zh' },
    annotations: { type: 'string' },
    coded: { type: 'string' },
    sources: { type: 'string' },
  },
})

const lines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')

/** Quotes by document; null where everything is to be written without a coder's word. */
function annotated(): Map<string, string[]> | null {
  if (!values.annotations) return null
  const quotes = new Map<string, string[]>(
    values.sources ? lines(values.sources).map(name => [name, []]) : [],
  )
  for (const line of lines(values.annotations)) {
    const { mentions } = JSON.parse(line) as { mentions: { source: string; quote: string }[] }
    for (const { source, quote } of mentions) quotes.set(source, [...(quotes.get(source) ?? []), quote])
  }
  return quotes
}

const of = (file: string): Promise<Record<string, unknown>> =>
  import(join(resolve(values.engine), 'src', file))
const { readDocuments } = (await of('documents/read.ts')) as {
  readDocuments(input: { name: string; bytes: Uint8Array }): Promise<{ documents: Document[] }>
}
const { explainDocument } = (await of('extraction/explain.ts')) as {
  explainDocument(document: Document, pack: Pack): DocumentTrace
}
const { packFor } = (await of('language/packs/index.ts')) as { packFor(language: string): Pack | null }
const pack = packFor(values.language)!

const quotes = annotated()
const coded = values.coded
  ? Map.groupBy(
      lines(values.coded).map(line => JSON.parse(line) as CodedDocument),
      ({ source }) => source,
    )
  : null

/** As the rules read it; once for every window that was coded. */
function* readings(document: Document, name: string): Generator<ReadDocument> {
  const known = [...new Set([name, document.story ?? name])]
  const counted = quotes && (known.map(source => quotes.get(source)).find(found => found) ?? null)
  const windows = coded && known.flatMap(source => coded.get(source) ?? [])
  const asked = windows ? windows.length > 0 : quotes ? known.some(source => quotes.has(source)) : true
  if (!asked || (!quotes && document.language.split('-')[0] !== values.language)) return
  const trace = explainDocument(document, pack)
  const views = viewsOf(trace, document.text)
  const clauses = trace.sentences.flatMap(sentence => sentence.clauses)
  const read = { kind: document.kind, source: document.story ?? name }
  if (windows) for (const window of windows) yield { ...read, ...judgedByRuns(clauses, views, window) }
  else yield { ...read, ...judged(clauses, views, document.text, counted) }
}

for (const file of positionals) {
  const { documents } = await readDocuments({ name: basename(file), bytes: readFileSync(file) })
  for (const document of documents)
    for (const read of readings(document, basename(file))) console.log(JSON.stringify(read))
}
