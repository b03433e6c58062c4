import { addFiles } from '../../operations/add.ts'
import type { AddReport } from '../../operations/add.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import { counted } from '../words.ts'

export function add(context: CommandContext, paths: readonly string[]): Promise<ExitStatus> {
  const { terminal, cwd } = context
  return withProject(context, { create: true }, async project => {
    const report = await addFiles(project, paths.length > 0 ? paths : ['.'], {
      cwd,
      onProgress: terminal.progress,
    })
    for (const message of report.messages) terminal.tell(message)
    const kept = report.added + report.changed + report.unchanged
    terminal.say(summary(report))
    if (kept === 0) return 2
    return report.failed > 0 || report.messages.some(message => message.severity === 'error') ? 1 : 0
  })
}

function summary(report: AddReport): string {
  const parts = [
    report.added > 0 ? `${counted(report.added, 'file')} added` : '',
    report.changed > 0 ? `${report.changed} changed` : '',
    report.unchanged > 0 ? `${report.unchanged} unchanged` : '',
    report.failed > 0 ? `${report.failed} left out` : '',
  ].filter(part => part !== '')
  if (parts.length === 0) return 'Nothing to add: no files there.'
  const news = report.added + report.changed > 0
  const next = news ? ` (${counted(report.documents, 'document')}). Next: summitry build` : '.'
  return `${parts.join(', ')}${next}`
}
