import type { ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { SummitryError } from '../base/message.ts'

const defaultPort = 4320
/** How many ports above a busy default one are tried. */
const portsTried = 20

/**
 * Listens on the port that was asked for, else on the default one or the next that is free.
 * @returns the port; @throws SummitryError E_PORT_BUSY, E_LISTEN
 */
export async function listen(
  server: ServerType,
  host: string,
  asked: number | undefined,
  say: (line: string) => void,
): Promise<number> {
  const first = asked ?? defaultPort
  const last = asked === undefined ? first + portsTried : first
  for (let port = first; port <= last; port++) {
    const taken = await tryListen(server, host, port)
    if (taken === null) return (server.address() as AddressInfo).port
    if (taken.code !== 'EADDRINUSE') throw cannotListen(host, port, taken.message)
    if (port < last) say(`Port ${port} is busy; trying ${port + 1}.`)
  }
  throw portBusy(first, last)
}

/** Null once it listens, else why not. */
function tryListen(server: ServerType, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise(resolve => {
    const onError = (error: Error) => resolve(error)
    server.once('error', onError)
    server.listen(port, host, () => {
      server.off('error', onError)
      resolve(null)
    })
  })
}

const portBusy = (first: number, last: number) =>
  new SummitryError({
    code: 'E_PORT_BUSY',
    severity: 'error',
    where: first === last ? `port ${first}` : `ports ${first}–${last}`,
    reason: 'another program is listening there',
    remedy: 'stop it, or choose another with --port (0 takes any free one)',
  })

const cannotListen = (host: string, port: number, reason: string) =>
  new SummitryError({
    code: 'E_LISTEN',
    severity: 'error',
    where: `${host}:${port}`,
    reason,
    remedy: 'choose an address of this machine with --host and a port above 1023 with --port',
  })
