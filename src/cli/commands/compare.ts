import { collateDocuments } from '../../operations/collate.ts'
import type { Collation, CollatedDocuments } from '../../operations/collate.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import type { Terminal } from '../terminal.ts'
import { oneLine } from '../width.ts'
import { sourceText } from '../words.ts'

export interface CompareOptions {
  readonly format: 'text' | 'json'
}

/** Versions side by side: each sentence of the fullest, and what the others make of it. */
export function compare(
  context: CommandContext,
  names: readonly string[],
  options: CompareOptions,
): Promise<ExitStatus> {
  const { terminal } = context
  return withProject<ExitStatus>(context, { create: false }, async project => {
    const collated = await collateDocuments(project, names)
    if (options.format === 'json') terminal.say(JSON.stringify(collated.collation))
    else for (const line of lines(collated, terminal)) terminal.say(line)
    return 0
  })
}

/** Digits of a sentence's number. */
const width = 3
/** What stands under a sentence begins below its marks. */
const margin = ' '.repeat(width + 1)

type Row = Collation['rows'][number]
type CellOf = Row['cells'][number]

function* lines({ collation, documents }: CollatedDocuments, { paint }: Terminal): Generator<string> {
  const name = (id: string) => sourceText(documents.get(id)!)
  const letter = (i: number) => String.fromCodePoint(66 + i)
  yield paint('bold', `A  ${name(collation.base)}  (base: the fullest)`)
  for (const [i, coverage] of collation.coverage.entries()) {
    const { document, same, changed, absent, letters } = coverage
    const counts = `${same} same, ${changed} changed, ${absent} left out; ${Math.round(100 * letters)} % of the letters`
    yield paint('bold', `${letter(i)}  ${name(document)}  (${counts})`)
  }
  yield* material(collation, letter, paint)
  yield ''
  yield paint('dim', '= the same   ~ changed   - left out   + added   ↕ in another place')
  yield* added(collation, -1, letter)
  for (const [n, { sentence, cells }] of collation.rows.entries()) {
    const marks = cells.map((cell, i) => mark(cell, letter(i))).join(' ')
    yield `${String(n + 1).padStart(width)} ${marks}  ${oneLine(sentence.quote)}`
    for (const [i, cell] of cells.entries()) {
      if (cell.after !== null) yield `${margin}${letter(i)}: ↕ ${placeOf(cell.after)}`
      if (cell.presence === 'changed')
        yield `${margin}${letter(i)}: ${changedWords(sentence.quote, cell, paint)}`
    }
    yield* added(collation, n, letter)
  }
}

/** Where a moved sentence stands in its version, by the numbers of the base's sentences. */
const placeOf = (after: number): string =>
  after < 0 ? 'stands before the first sentence' : `stands after sentence ${after + 1}`

/** `=` the same, `~` changed, `-` left out; `↕` where it stands in another order. */
const mark = ({ presence, moved }: CellOf, letter: string): string =>
  `${letter}${{ same: '=', changed: '~', absent: '-' }[presence]}${moved ? '↕' : ' '}`

function* added(collation: Collation, after: number, letter: (i: number) => string): Generator<string> {
  for (const addition of collation.additions) {
    if (addition.after !== after) continue
    yield `${margin}${letter(collation.documents.indexOf(addition.document))}+  ${oneLine(addition.quote.quote)}`
  }
}

/** The other version's words, with what it dropped in [-…-] and what it put in {+…+}, as `git diff --word-diff` does. */
function changedWords(base: string, cell: CellOf, paint: Terminal['paint']): string {
  const other = cell.quote?.quote ?? ''
  const pieces = cell.edits.map(({ op, a, b }) => {
    const [before, after] = [base.slice(...a), other.slice(...b)]
    if (op === 'equal') return after
    const dropped = before === '' ? '' : paint('red', `[-${before}-]`)
    return dropped + (after === '' ? '' : paint('green', `{+${after}+}`))
  })
  return pieces.join('').replace(/[\r\n]+/g, ' ')
}

function* material(
  collation: Collation,
  letter: (i: number) => string,
  paint: Terminal['paint'],
): Generator<string> {
  if (collation.material.length === 0) return
  yield ''
  yield paint('bold', 'Changes of figures, names, negations and modals, with the number of the sentence')
  for (const { document, row, kind, before, after } of collation.material) {
    const version = letter(collation.documents.indexOf(document))
    yield `  ${version}  ${row + 1}  ${kind}: ${oneLine(before) || '–'} → ${oneLine(after) || '–'}`
  }
}
