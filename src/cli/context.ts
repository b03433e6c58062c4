import { setTimeout as pause } from 'node:timers/promises'
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

/** Milliseconds that a store gets to close when a signal ends the program; what is lost then is recovered on opening. */
const closingTime = 2000

/** Holds the project while `work` runs, and lets go of it also when a signal ends the program. */
export async function withProject<Result>(
  context: CommandContext,
  options: { readonly create: boolean },
  work: (project: Project) => Promise<Result>,
): Promise<Result> {
  let stopped = false
  const opening = openProject({
    folder: context.project,
    cwd: context.cwd,
    env: context.env,
    now: context.now,
    command: ['summitry', ...context.argv].join(' '),
    create: options.create,
  })
  const stop = (signal: NodeJS.Signals) => {
    stopped = true
    const closed = opening.then(project => project.close()).catch(() => {})
    void Promise.race([closed, pause(closingTime)]).finally(() => process.kill(process.pid, signal))
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.once(signal, stop)
  try {
    const project = await opening
    try {
      return await work(project)
    } finally {
      if (!stopped) await project.close()
    }
  } catch (error) {
    // The store was closed under the work: the signal is about to end the program, and nothing else is to be said.
    if (stopped) return await new Promise(() => {})
    throw error
  } finally {
    for (const signal of signals) process.off(signal, stop)
  }
}
