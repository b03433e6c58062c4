import type { CommandContext, ExitStatus } from '../context.ts'

export interface ServeOptions {
  readonly port?: string
  readonly host: string
}

export function serve(_context: CommandContext, _options: ServeOptions): Promise<ExitStatus> {
  throw new Error('not yet')
}
