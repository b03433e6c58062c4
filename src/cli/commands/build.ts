import { buildProject } from '../../operations/build.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import { counted } from '../words.ts'

export function build(context: CommandContext): Promise<ExitStatus> {
  const { terminal } = context
  return withProject(context, { create: false }, async project => {
    const report = await buildProject(project, terminal.progress)
    for (const message of report.messages) terminal.tell(message)
    if (report.documents === 0) {
      terminal.note('Nothing to build: no documents yet. Add some with: summitry add PATH…')
      return 2
    }
    terminal.say(
      `${counted(report.commitments, 'commitment')} in ${counted(report.mentions, 'place')}, ` +
        `${counted(report.figures, 'figure')} (${report.differing} differ), ` +
        `${counted(report.entities, 'named thing')}, from ${counted(report.documents, 'document')}` +
        `${report.families > 0 ? ` (${counted(report.families, 'text')} printed more than once)` : ''}. ` +
        'Next: summitry ledger, or summitry serve',
    )
    return report.messages.length > 0 ? 1 : 0
  })
}
