import type { Evidence, EvidenceRelation, Why } from '../../ledger/evidence.ts'
import type { EvidenceState } from '../../ledger/replay-evidence.ts'
import { followCommitments, followRecords } from '../../operations/follow.ts'
import type { Followed, FollowQuery, FollowReport } from '../../operations/follow.ts'
import { projectStatus } from '../../operations/status.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import { tableLines } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { oneLine } from '../width.ts'
import { counted, measureText, partiesText, sourceText } from '../words.ts'

export interface FollowOptions {
  readonly relation?: readonly EvidenceRelation[]
  readonly since?: string
  readonly state?: readonly EvidenceState[]
  readonly format: 'table' | 'json'
}

/** Each commitment with what later documents say of it, in order of date. */
export function follow(
  context: CommandContext,
  commitments: readonly string[],
  { relation, since, state, format }: FollowOptions,
): Promise<ExitStatus> {
  const { terminal } = context
  const query: FollowQuery = { commitments, relation, since, state }
  return withProject<ExitStatus>(context, { create: false }, async project => {
    const { built, counts } = await projectStatus(project)
    if (built === null) {
      terminal.note('There is no ledger yet. Make it with: summitry build')
      return 2
    }
    if (format === 'json') {
      for (const record of await followRecords(project, query))
        await terminal.write(`${JSON.stringify(record)}\n`)
      return 0
    }
    const report = await followCommitments(project, query)
    const lines = report.followed.length > 0 ? reportLines(report, terminal) : [nothing(query, counts)]
    for (const line of lines) terminal.say(line)
    return 0
  })
}

/** Why nothing is shown, and what to do. */
function nothing(query: FollowQuery, counts: Readonly<Record<string, number>>): string {
  if (!counts['evidence'])
    return 'No later evidence. Add documents from after the commitments, then build: summitry add PATH…, summitry build'
  if (query.relation || query.since !== undefined || query.state)
    return 'No later evidence matches. More may show without --relation and --since, or with --state dismissed.'
  return 'No later evidence of these commitments. All that there is: summitry follow'
}

function reportLines(report: FollowReport, terminal: Terminal): string[] {
  const found = report.followed.reduce((sum, { evidence }) => sum + evidence.length, 0)
  return [
    ...report.followed.flatMap(followed => [...followedLines(followed, report, terminal), '']),
    `${counted(found, 'passage')} on ${counted(report.followed.length, 'commitment')}`,
  ]
}

const relationStyles = {
  reaffirms: 'blue',
  progress: 'cyan',
  achieved: 'green',
  changed: 'yellow',
  setback: 'red',
} as const satisfies Record<EvidenceRelation, string>

function followedLines(
  { line, evidence }: Followed,
  { documents }: FollowReport,
  { paint, width }: Terminal,
): string[] {
  const rows = evidence.map(each => [
    each.published?.slice(0, 10) ?? '',
    each.relation,
    each.score.toFixed(2),
    each.state,
    each.quote,
    whyText(each),
    sourceText(documents.get(each.document)!),
  ])
  const { id, actor } = line.commitment
  return [
    `${paint('bold', oneLine(`${partiesText(actor)}  ${line.first.quote}`))}  ${id}`,
    ...tableLines(
      [
        { title: 'Date' },
        {
          title: 'Relation',
          paint: relation => paint(relationStyles[relation as EvidenceRelation], relation),
        },
        { title: 'Score', align: 'right' },
        { title: 'State' },
        { title: 'Passage', flexible: true },
        { title: 'Why', most: 44 },
        { title: 'Source', most: 28 },
      ],
      rows,
      { width, paintTitle: title => paint('dim', title) },
    ),
  ]
}

const reaches: Record<Why['parties'], string> = {
  all: 'its parties',
  some: 'some of its parties',
  unnamed: '',
}
const comparisons: Record<NonNullable<Why['figure']>['against'], string> = {
  reached: 'reaches the measure',
  below: 'below the measure',
  other: 'a figure',
}

/** What of the commitment was found, the most telling first: its figure, its names, its parties, its words. */
function whyText({ why, strength }: Pick<Evidence, 'why' | 'strength'>): string {
  const { figure, names, parties, words } = why
  const parts = [
    strength === 'related' ? 'weaker' : '',
    figure ? `${measureText(figure.measure)} ${comparisons[figure.against]}` : '',
    ...names.map(({ name, match }) => (match === 'same' ? name : `akin: ${name}`)),
    reaches[parties],
    words > 0 ? `${Math.round(100 * words)}% of its words` : '',
  ]
  return parts.filter(part => part !== '').join(', ')
}
