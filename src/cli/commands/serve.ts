import { fileURLToPath } from 'node:url'
import { SummitryError } from '../../base/message.ts'
import { startServer } from '../../server/serve.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'

export interface ServeOptions {
  readonly port?: string
  readonly host: string
  readonly readOnly?: boolean
}

/** Serves until a signal ends it; `withProject` then lets go of the project. */
export function serve(context: CommandContext, options: ServeOptions): Promise<ExitStatus> {
  const port = options.port === undefined ? undefined : portOf(options.port)
  const { terminal } = context
  return withProject(context, { create: false }, async project => {
    const { url } = await startServer({
      project,
      root: fileURLToPath(new URL('../../../', import.meta.url)),
      host: options.host,
      port,
      readOnly: options.readOnly,
      say: terminal.note,
      onError: error => terminal.note(`error ${error.stack ?? error.message}`),
    })
    terminal.say(`The ledger is at ${url} (Ctrl+C stops it)`)
    return new Promise(() => {})
  })
}

/** @throws SummitryError E_PORT when it is no port number */
function portOf(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new SummitryError({
    code: 'E_PORT',
    severity: 'error',
    where: `--port ${text}`,
    reason: 'a port is a number from 0 to 65535',
    remedy: 'leave it out for 4320, or give 0 for any free one',
  })
}
