import { SummitryError } from '../../base/message.ts'
import { outdatedFiles } from '../../operations/outdated.ts'
import { projectStatus } from '../../operations/status.ts'
import type { Status } from '../../operations/status.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import { counted, outdatedLine } from '../words.ts'

/** The program called with nothing to do: what there is, and what to do next. */
export async function status(context: CommandContext): Promise<ExitStatus> {
  const { terminal } = context
  try {
    const found = await withProject(context, { create: false }, async project => ({
      status: await projectStatus(project),
      outdated: await outdatedFiles(project),
    }))
    for (const line of statusLines(found.status)) terminal.say(line)
    if (found.outdated > 0) terminal.say(outdatedLine(found.outdated))
    return 0
  } catch (error) {
    if (!(error instanceof SummitryError) || error.detail.code !== 'E_NO_PROJECT') throw error
    terminal.note('There is no project here yet. Start with: summitry add PATH… && summitry build')
    terminal.note('summitry --help shows everything else.')
    return 2
  }
}

function statusLines(status: Status): string[] {
  const { documents, outlets, from, to, built, counts, unbuilt } = status
  const span = from === null ? '' : `, ${from === to ? from : `${from} to ${to}`}`
  const lines = [
    `Project ${status.folder}`,
    `${counted(documents, 'document')} from ${counted(outlets, 'outlet')}${span}`,
  ]
  if (documents === 0) return [...lines, 'Next: summitry add PATH…']
  if (built === null) return [...lines, 'No ledger yet. Next: summitry build']
  const { commitments = 0, mentions = 0, figures = 0, entities = 0 } = counts
  return [
    ...lines,
    `${counted(commitments, 'commitment')} in ${counted(mentions, 'place')}, ${counted(figures, 'figure')}, ` +
      `${counted(entities, 'named thing')}; built ${built}`,
    unbuilt > 0
      ? `${counted(unbuilt, 'document')} added, changed or gone since. Next: summitry build`
      : 'Next: summitry ledger, summitry serve, summitry export',
  ]
}
