import { open, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { SummitryError } from '../../base/message.ts'
import { exportLedger } from '../../operations/export.ts'
import type { ExportFormat } from '../../operations/export.ts'
import { projectStatus } from '../../operations/status.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'

export interface ExportOptions {
  readonly format: ExportFormat
  readonly output?: string
}

export function exportTo(context: CommandContext, { format, output }: ExportOptions): Promise<ExitStatus> {
  const { terminal } = context
  return withProject(context, { create: false }, async project => {
    if ((await projectStatus(project)).built === null) {
      terminal.note('There is nothing to export yet. Make the ledger with: summitry build')
      return 2
    }
    const pieces = exportLedger(project, format)
    if (output !== undefined) await writeWhole(resolve(context.cwd, output), pieces)
    else for await (const piece of pieces) await terminal.write(piece)
    return 0
  })
}

/** Writes a file that appears whole or not at all. */
async function writeWhole(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const draft = `${path}.${process.pid}.part`
  try {
    await using file = await open(draft, 'wx')
    for await (const piece of pieces) await file.appendFile(piece)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new SummitryError({
      code: 'E_OUTPUT',
      severity: 'error',
      where: path,
      reason: `it cannot be written: ${(error as Error).message}`,
      remedy: 'check that the folder exists and may be written, or choose another with --output',
    })
  }
}
