import type { ScoreMean } from '../../ledger/assess-scores.ts'
import { deadlines as deadlinesOf, projectScores } from '../../operations/assessments.ts'
import type { DueLine } from '../../operations/assessments.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import { tableLines } from '../table.ts'
import { counted, partiesText } from '../words.ts'

const signed = (mean: number): string => `${mean > 0 ? '+' : ''}${mean.toFixed(2)}`
/** From −1…+1 to the per cent of full compliance, as the research groups print it. */
const percent = (mean: number): string => `${Math.round(50 * (mean + 1))}%`

/** Summary scores by party, area and summit. */
export function scores(context: CommandContext): Promise<ExitStatus> {
  const { terminal } = context
  return withProject<ExitStatus>(context, { create: false }, async project => {
    const { overall, assessed, pending, commitments, by_party, by_area, by_summit, summits } =
      await projectScores(project)
    terminal.say(
      `${assessed} of ${counted(commitments, 'commitment')} assessed, ${pending} not yet assessable` +
        (overall === null ? '' : `; overall ${signed(overall)} (${percent(overall)})`),
    )
    if (overall === null) terminal.note('Assess one with: summitry decide assess COMMITMENT STATUS')
    const groups: [string, readonly ScoreMean[]][] = [
      ['Party', by_party],
      ['Area', by_area],
      [
        'Summit',
        by_summit.map(mean => ({
          ...mean,
          key: [mean.key, summits.get(mean.key)].filter(Boolean).join(' '),
        })),
      ],
    ]
    for (const [title, means] of groups) {
      if (means.length === 0) continue
      const rows = means.map(({ key, mean, count }) => [key, signed(mean), percent(mean), String(count)])
      const columns = [
        { title, flexible: true },
        { title: 'Mean', align: 'right' as const },
        { title: 'Compliance', align: 'right' as const },
        { title: 'Scores', align: 'right' as const },
      ]
      const options = { width: terminal.width, paintTitle: (text: string) => terminal.paint('bold', text) }
      for (const line of ['', ...tableLines(columns, rows, options)]) terminal.say(line)
    }
    return 0
  })
}

/** Deadlines that have passed, then those that are coming. */
export function deadlines(context: CommandContext): Promise<ExitStatus> {
  const { terminal } = context
  return withProject<ExitStatus>(context, { create: false }, async project => {
    const { passed, coming } = await deadlinesOf(project, context.now().toISOString().slice(0, 10))
    const rowOf = ({ line, due, mean, confirmed, suggested }: DueLine) => [
      due,
      mean === null ? '' : signed(mean),
      confirmed + suggested === 0 ? '' : `${confirmed} of ${confirmed + suggested}`,
      partiesText(line.commitment.actor),
      line.first.quote,
      line.commitment.id,
    ]
    const columns = [
      { title: 'Due' },
      { title: 'Score', align: 'right' as const },
      { title: 'Evidence', align: 'right' as const },
      { title: 'Actor', most: 18 },
      { title: 'What', flexible: true },
      { title: 'Id' },
    ]
    const options = { width: terminal.width, paintTitle: (text: string) => terminal.paint('bold', text) }
    for (const [title, list] of [
      ['passed', passed],
      ['coming', coming],
    ] as const) {
      terminal.say(`${counted(list.length, 'deadline')} ${title}`)
      if (list.length > 0)
        for (const line of tableLines(columns, list.map(rowOf), options)) terminal.say(line)
      terminal.say('')
    }
    return 0
  })
}
