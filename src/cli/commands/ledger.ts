import type { Area, Force } from '../../base/values.ts'
import { exportCommitments } from '../../operations/export.ts'
import { ledgerPage } from '../../operations/ledger.ts'
import type { LedgerFilter, LedgerPage } from '../../operations/ledger.ts'
import { projectStatus } from '../../operations/status.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import { tableLines } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { counted, deadlineText, measureText, partiesText, sourceText } from '../words.ts'

export interface LedgerOptions {
  readonly actor?: readonly string[]
  readonly area?: readonly Area[]
  readonly force?: readonly Force[]
  readonly text?: string
  readonly measured?: boolean
  readonly due?: string | true
  readonly format: 'table' | 'json' | 'csv'
}

export function ledger(context: CommandContext, options: LedgerOptions): Promise<ExitStatus> {
  const { terminal } = context
  return withProject(context, { create: false }, async project => {
    if ((await projectStatus(project)).built === null) {
      terminal.note('There is no ledger yet. Make it with: summitry build')
      return 2
    }
    const page = await ledgerPage(project, filterOf(options))
    if (options.format === 'table') {
      for (const line of ledgerTable(page, terminal)) terminal.say(line)
      return 0
    }
    const ids = new Set(page.lines.map(line => line.commitment.id))
    const format = options.format === 'json' ? 'jsonl' : 'csv'
    for await (const piece of exportCommitments(project, format, ids)) await terminal.write(piece)
    return 0
  })
}

/** Codes are compared in capitals; values may be given as one, comma-parted, as well as several. */
const filterOf = (options: LedgerOptions): LedgerFilter => ({
  text: options.text,
  actor: options.actor
    ?.flatMap(value => value.split(','))
    .map(actor => actor.trim())
    .map(asCode),
  area: options.area,
  force: options.force,
  due: typeof options.due === 'string' ? [options.due] : undefined,
  measured: options.measured,
  dated: options.due !== undefined,
})

const asCode = (actor: string): string => (/^[a-z]{2}$/.test(actor) ? actor.toUpperCase() : actor)

function ledgerTable(page: LedgerPage, terminal: Terminal): string[] {
  if (page.lines.length === 0) return ['No commitment in the ledger matches.']
  const { paint } = terminal
  const forceStyles = {
    firm: 'green',
    intent: 'cyan',
    proposal: 'yellow',
    call: 'magenta',
    stance: 'blue',
  } as const
  const rows = page.lines.map(({ commitment, first, documents }) => [
    partiesText(commitment.actor),
    first.quote,
    measureText(commitment.measure),
    deadlineText(commitment.timeframe),
    commitment.force,
    documents
      .map(id => sourceText(page.documents.get(id)!))
      .sort()
      .join(', '),
  ])
  const lines = tableLines(
    [
      { title: 'Actor', most: 18 },
      { title: 'What', flexible: true },
      { title: 'Measure', align: 'right', most: 20 },
      { title: 'Deadline', most: 12 },
      { title: 'Force', paint: force => paint(forceStyles[force as Force], force) },
      { title: 'Sources', most: 28 },
    ],
    rows,
    { width: terminal.width, paintTitle: title => paint('bold', title) },
  )
  return [...lines, '', counted(page.total, 'commitment')]
}
