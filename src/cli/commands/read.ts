import type { Message } from '../../base/message.ts'
import { readPaths } from '../../operations/read.ts'
import { condensed } from '../condense.ts'
import type { CommandContext, ExitStatus } from '../context.ts'

export interface ReadCommandOptions {
  readonly allowPrivate?: boolean
  /** write a page for a person */
  readonly page?: boolean
}

export async function read(
  context: CommandContext,
  paths: readonly string[],
  { allowPrivate = false, page = false }: ReadCommandOptions = {},
): Promise<ExitStatus> {
  const { terminal, cwd, now } = context
  let [documents, leftOut] = [0, 0]
  const messages: Message[] = []
  const { pageHead, documentSection, pageEnd } = await import('../../publish/reading-page.ts')
  const items = readPaths(paths.length > 0 ? paths : ['.'], {
    cwd,
    now,
    allowPrivate,
    onProgress: terminal.progress,
  })
  for await (const item of items) {
    if (item.kind === 'document') {
      if (page && documents === 0) await terminal.write(pageHead(titleOf(paths)))
      documents++
      await terminal.write(page ? documentSection(item.document) : `${JSON.stringify(item.document)}\n`)
    } else {
      messages.push(item.message)
      if (item.message.severity !== 'note') terminal.tell(item.message)
      if (item.leftOut) leftOut++
    }
  }
  if (page && documents > 0) await terminal.write(pageEnd(messages))
  const notes = messages.filter(message => message.severity === 'note')
  for (const note of condensed(notes)) terminal.tell(note)
  if (documents === 0) {
    if (leftOut === 0) terminal.note('Nothing to read: no files there.')
    return 2
  }
  return leftOut > 0 ? 1 : 0
}

const titleOf = (paths: readonly string[]): string => (paths.length === 0 ? 'Documents' : paths.join(', '))
