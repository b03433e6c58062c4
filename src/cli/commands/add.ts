import { addFiles } from '../../operations/add.ts'
import type { AddReport } from '../../operations/add.ts'
import { startReader } from '../../operations/read-files.ts'
import { findFiles } from '../../operations/find-files.ts'
import { condensed } from '../condense.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import { counted } from '../words.ts'
import { buildIn } from './build.ts'

export interface AddCommandOptions {
  readonly allowPrivate?: boolean
  /** build the ledger at once */
  readonly build?: boolean
}

export async function add(
  context: CommandContext,
  paths: readonly string[],
  { allowPrivate = false, build = false }: AddCommandOptions = {},
): Promise<ExitStatus> {
  const { terminal, cwd } = context
  const found = await findFiles(paths.length > 0 ? paths : ['.'], cwd)
  if (found.files.length + found.addresses.length === 0) {
    for (const message of found.messages) terminal.tell(message)
    terminal.note('Nothing to add: no files there. Name files, folders or web addresses: summitry add PATH…')
    return 2
  }
  const reader = startReader()
  const adding = withProject(context, { create: true }, async project => {
    const report = await addFiles(project, found, { onProgress: terminal.progress, allowPrivate, reader })
    for (const message of condensed(report.messages)) terminal.tell(message)
    terminal.say(summary(report, build ? '.' : '. Next: summitry build'))
    if (report.added + report.changed + report.reread + report.unchanged === 0) return 2
    const left = report.messages.some(message => message.severity === 'error') ? 1 : 0
    return build ? worse(left, await buildIn(project, context)) : left
  })
  return await adding.finally(() => reader.end())
}

const worse = (one: ExitStatus, other: ExitStatus): ExitStatus => (one > other ? one : other)

function summary(report: AddReport, next: string): string {
  const parts = [
    report.added > 0 ? `${counted(report.added, 'file')} added` : '',
    report.changed > 0 ? `${report.changed} changed` : '',
    report.reread > 0 ? `${report.reread} read again by a newer reader` : '',
    report.unchanged > 0 ? `${report.unchanged} unchanged` : '',
    report.failed > 0 ? `${report.failed} left out` : '',
  ].filter(part => part !== '')
  const news = report.added + report.changed + report.reread > 0
  return `${parts.join(', ')}${news ? ` (${counted(report.documents, 'document')})${next}` : '.'}`
}
