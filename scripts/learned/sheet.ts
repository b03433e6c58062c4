/**
 * Writes documents for coders, cut into numbered clauses, and reads what they answer:
 *
 *     node scripts/learned/sheet.ts --language en --clauses 70 DOCUMENT… > sheet.txt
 *     node scripts/learned/sheet.ts --language en --clauses 70 --answers answers.txt DOCUMENT… > coded.jsonl
 *
 * Of a long document a window of whole sentences is shown, drawn by its name, the same in both calls. A coder who knows the
 * codebook names the clauses of each commitment: `3: 5, 8+9, 12x2` (document 3: clause 5; 8 and 9 together; two in clause 12;
 * behind a doubtful one a question mark may stand), or `3: none`. The second call must see the documents and the rules of the
 * first; what it writes are places in the text and stay true when the rules change.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Document } from '../../src/documents/document.ts'
import { readDocuments } from '../../src/documents/read.ts'
import { explainDocument } from '../../src/extraction/explain.ts'
import type { Pack } from '../../src/language/pack.ts'
import { packFor } from '../../src/language/packs/index.ts'
import { answersOf, runsOf, sheetOf, windowOf, type Numbered } from './coded.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'zh' },
    clauses: { type: 'string', default: '70' },
    answers: { type: 'string' },
  },
})
const pack = packNamed(values.language)
const answers = values.answers ? answersOf(readFileSync(values.answers, 'utf8')) : null

function packNamed(language: string): Pack {
  const found = packFor(language)
  if (!found) throw new Error(`No language pack for ${language}: use --language en or zh`)
  return found
}

function numberedOf(document: Document): Numbered {
  const { sentences } = explainDocument(document, pack)
  const clauses = sentences.flatMap((sentence, place) =>
    sentence.clauses.map(({ start, end }) => ({ start, end, sentence: place })),
  )
  const source = document.story ?? basename(document.source)
  return { source, title: document.title, kind: document.kind, text: document.text, clauses }
}

let number = 0
for (const file of positionals) {
  const { documents } = await readDocuments({ name: basename(file), bytes: readFileSync(file) })
  for (const document of documents) {
    if (document.language.split('-')[0] !== values.language) continue
    const numbered = numberedOf(document)
    if (numbered.clauses.length === 0) continue
    const window = windowOf(numbered, Number(values.clauses))
    number++
    if (!answers) console.log(sheetOf(number, numbered, window))
    else if (answers.has(number)) console.log(JSON.stringify(runsOf(numbered, window, answers.get(number)!)))
    else console.error(`${numbered.source}: document ${number} has no answer; add “${number}: …” to code it`)
  }
}
for (const asked of answers?.keys() ?? [])
  if (asked > number)
    console.error(`Document ${asked} was not shown: name the documents of the sheet in its order`)
