import { decisionPage } from '../../operations/review.ts'
import type { LoggedDecision } from '../../operations/review.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import { tableLines } from '../table.ts'
import { counted } from '../words.ts'

export interface DecisionsOptions {
  readonly lost?: boolean
  readonly format: 'table' | 'json'
}

/** The log of decisions, the latest first. */
export function decisions(context: CommandContext, { lost, format }: DecisionsOptions): Promise<ExitStatus> {
  const { terminal } = context
  return withProject<ExitStatus>(context, { create: false }, async project => {
    const { total, items } = await decisionPage(project, { lost, limit: Infinity, offset: 0 })
    if (format === 'json') {
      for (const { decision, undone, lost, lines } of items)
        await terminal.write(`${JSON.stringify({ ...decision, undone, lost, lines })}\n`)
      return 0
    }
    if (total === 0) {
      terminal.say(lost ? 'Every decision holds.' : 'Nobody has decided anything yet: summitry decide --help')
      return 0
    }
    const lines = tableLines(
      [
        { title: 'When' },
        { title: 'By', most: 20 },
        { title: 'Decision' },
        { title: 'On', most: 20 },
        { title: 'Words', flexible: true },
        { title: 'Reason', most: 30 },
        { title: 'Id' },
      ],
      items.map(rowOf),
      { width: terminal.width, paintTitle: title => terminal.paint('bold', title) },
    )
    for (const line of [...lines, '', counted(total, 'decision')]) terminal.say(line)
    return 0
  })
}

function rowOf({ decision, undone, lost, lines }: LoggedDecision): string[] {
  const { id, at, by, action, target, anchor, reason } = decision
  const state = undone ? ' (undone)' : lost ? ` (lost: ${lost})` : ''
  return [
    at.slice(0, 16).replace('T', ' '),
    by,
    `${action}${state}`,
    lines[0] ?? target[0] ?? '',
    anchor[0]?.quote ?? '',
    reason,
    id,
  ]
}
