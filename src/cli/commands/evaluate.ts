import { resolve } from 'node:path'
import { evaluateFiles, evaluateLedger } from '../../operations/evaluate/evaluate.ts'
import type { Agreement } from '../../operations/evaluate/evaluate.ts'
import { fieldNames, fields } from '../../operations/evaluate/measures.ts'
import type { Score, Share } from '../../operations/evaluate/measures.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import type { Terminal } from '../terminal.ts'
import { oneLine, padded } from '../width.ts'

export interface EvaluateOptions {
  readonly against?: readonly string[]
  readonly sources?: string
  readonly list?: boolean
  readonly format: 'table' | 'json'
}

export async function evaluate(
  context: CommandContext,
  gold: readonly string[],
  options: EvaluateOptions,
): Promise<ExitStatus> {
  const { terminal, cwd } = context
  const evaluation = {
    gold: gold.map(file => resolve(cwd, file)),
    sources: options.sources && resolve(cwd, options.sources),
  }
  const against = options.against?.map(file => resolve(cwd, file))
  const agreement = against
    ? await evaluateFiles(against, evaluation)
    : await withProject(context, { create: false }, project => evaluateLedger(project, evaluation))
  if (options.format === 'json') {
    const { pairs: _pairs, missed: _missed, extra: _extra, ...measures } = agreement
    terminal.say(JSON.stringify(options.list ? { ...measures, ...disagreements(agreement) } : measures))
  } else {
    for (const line of report(agreement)) terminal.say(line)
    if (options.list) for (const line of listed(agreement, terminal)) terminal.say(line)
  }
  return 0
}

const percent = (share: number): string => (100 * share).toFixed(1)
const shareOf = ({ right, of }: Share): string => percent(of === 0 ? 1 : right / of)

function report(agreement: Agreement): string[] {
  const scored = (name: string, { precision, recall, f1, matched, found, gold }: Score) =>
    `${padded(name, 26)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   ` +
    `(${matched} of ${found} found, ${gold} gold)`
  const shared = (name: string, share: Share) =>
    `${padded(name, 26)} R ${shareOf(share)}   (${share.right} of ${share.of})`
  return [
    scored('commitment mentions', agreement.mentions),
    shared('  deliverables', agreement.deliverables),
    shared('  measured', agreement.measured),
    shared('  dated', agreement.dated),
    ...agreement.fields.map(
      ({ field, alpha, ...share }) =>
        `${padded(`  field ${field}`, 26)}   ${shareOf(share)}   alpha ${alpha === null ? '–' : alpha.toFixed(3)}` +
        `   (${share.right} of ${share.of} matched)`,
    ),
    scored('same commitment (pairs)', agreement.same_commitment),
    ...(agreement.figures.gold > 0
      ? [scored('figure mentions', agreement.figures), shared('  differing, linked', agreement.linked)]
      : []),
  ]
}

interface Difference {
  readonly source: string
  readonly quote: string
  readonly field: string
  readonly gold: string
  readonly found: string
}

/** Where the two coders part: finds of one alone, and fields of a shared find. */
function disagreements({ pairs, missed, extra }: Agreement) {
  const differing = pairs.flatMap(pair =>
    fieldNames
      .filter(field => !fields[field].agrees(pair))
      .map((field): Difference => {
        const [found, gold] = pair
        const { value } = fields[field]
        return { source: gold.source, quote: gold.quote, field, gold: value(gold), found: value(found) }
      }),
  )
  const place = ({ source, quote }: { source: string; quote: string }) => ({ source, quote })
  return { missed: missed.map(place), extra: extra.map(place), differing }
}

function listed(agreement: Agreement, terminal: Terminal): string[] {
  const { missed, extra, differing } = disagreements(agreement)
  const title = (text: string) => ['', terminal.paint('bold', text)]
  const place = ({ source, quote }: { source: string; quote: string }) => `  ${source}  ${oneLine(quote)}`
  return [
    ...title(`Only gold (${missed.length})`),
    ...missed.map(place),
    ...title(`Only found (${extra.length})`),
    ...extra.map(place),
    ...title(`Fields that differ: gold | found (${differing.length})`),
    ...differing.map(each => `${place(each)}\n    ${each.field}: ${each.gold || '–'} | ${each.found || '–'}`),
  ]
}
