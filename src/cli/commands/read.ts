import type { Message } from '../../base/message.ts'
import { readPaths } from '../../operations/read.ts'
import { condensed } from '../condense.ts'
import type { CommandContext, ExitStatus } from '../context.ts'

export interface ReadCommandOptions {
  readonly allowPrivate?: boolean
}

export async function read(
  context: CommandContext,
  paths: readonly string[],
  { allowPrivate = false }: ReadCommandOptions = {},
): Promise<ExitStatus> {
  const { terminal, cwd, now } = context
  let [documents, leftOut] = [0, 0]
  const notes: Message[] = []
  const items = readPaths(paths.length > 0 ? paths : ['.'], {
    cwd,
    now,
    allowPrivate,
    onProgress: terminal.progress,
  })
  for await (const item of items) {
    if (item.kind === 'document') {
      documents++
      await terminal.write(`${JSON.stringify(item.document)}\n`)
    } else {
      if (item.message.severity === 'note') notes.push(item.message)
      else terminal.tell(item.message)
      if (item.leftOut) leftOut++
    }
  }
  for (const note of condensed(notes)) terminal.tell(note)
  if (documents === 0) {
    if (leftOut === 0) terminal.note('Nothing to read: no files there.')
    return 2
  }
  return leftOut > 0 ? 1 : 0
}
