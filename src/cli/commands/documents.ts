import { listDocuments } from '../../operations/documents.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import { tableLines } from '../table.ts'
import { sourceText } from '../words.ts'

export function documents(context: CommandContext): Promise<ExitStatus> {
  const { terminal } = context
  return withProject(context, { create: false }, async project => {
    const found = await listDocuments(project)
    if (found.length === 0) {
      terminal.note('No documents yet. Add some with: summitry add PATH…')
      return 2
    }
    const lines = tableLines(
      [
        { title: 'Date' },
        { title: 'Kind' },
        { title: 'Lang' },
        { title: 'Commitments', align: 'right' },
        { title: 'Outlet', most: 20 },
        { title: 'Title', flexible: true },
        { title: 'Source', most: 28 },
      ],
      found.map(({ document, commitments }) => [
        document.published?.slice(0, 10) ?? '',
        document.kind,
        document.language,
        String(commitments),
        document.outlet ?? '',
        document.title ?? '',
        sourceText(document),
      ]),
      { width: terminal.width, paintTitle: title => terminal.paint('bold', title) },
    )
    for (const line of lines) terminal.say(line)
    return 0
  })
}
