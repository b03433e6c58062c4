import { openProject } from '../operations/project.ts'
import type { Project } from '../operations/project.ts'
import type { Terminal } from './terminal.ts'

/** done; done but something was left out; wrong use or nothing done */
export type ExitStatus = 0 | 1 | 2

/** What a command works with. */
export interface CommandContext {
  readonly terminal: Terminal
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** as named by --project */
  readonly project: string | undefined
  readonly argv: readonly string[]
}

/** Holds the project while `work` runs, and lets go of it also when a signal ends the program. */
export async function withProject<Result>(
  context: CommandContext,
  options: { readonly create: boolean },
  work: (project: Project) => Promise<Result>,
): Promise<Result> {
  const project = await openProject({
    folder: context.project,
    cwd: context.cwd,
    env: context.env,
    now: context.now,
    command: ['summitry', ...context.argv].join(' '),
    create: options.create,
  })
  const stop = (signal: NodeJS.Signals) => {
    void project.close().finally(() => process.kill(process.pid, signal))
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.once(signal, stop)
  try {
    return await work(project)
  } finally {
    for (const signal of signals) process.off(signal, stop)
    await project.close()
  }
}
