import { createAdaptorServer } from '@hono/node-server'
import type { ServerType } from '@hono/node-server'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { SummitryError } from '../base/message.ts'
import type { Project } from '../operations/project.ts'
import { createApp } from './app.ts'
import { readAssets } from './assets.ts'
import { webFolder } from './build-web.ts'
import { projectQueries } from './project-queries.ts'

export const defaultPort = 4320
/** How many ports above a busy default one are tried. */
const portsTried = 20

export interface ServeOptions {
  /** held by this process until the server is closed */
  readonly project: Project
  /** folder of the package, which holds `package.json` and `web/` */
  readonly root: string
  /** address to listen on; without it only this machine reaches the server */
  readonly host?: string
  /** exactly this port; 0 for any free one; without it 4320 or the next free one */
  readonly port?: number
  /** told, line by line, what a person should know */
  readonly say?: (line: string) => void
  readonly onError?: (error: Error) => void
}

export interface RunningServer {
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/**
 * Serves the API and the web application.
 * @throws SummitryError E_PORT_BUSY when the port that was asked for is taken, E_WEB_BUILD when there is no web build
 */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const say = options.say ?? (() => {})
  const host = options.host ?? '127.0.0.1'
  const version = await versionOf(options.root)
  const assets = await readAssets(await webFolder(options.root, say))
  const app = createApp({
    queries: projectQueries(options.project, version),
    assets,
    version,
    hosts: isIP(host) === 0 ? [host] : [],
    onError: options.onError,
  })
  const server = createAdaptorServer({ fetch: app.fetch })
  const port = await listen(server, host, options.port, say)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    close: () => close(server),
  }
}

async function versionOf(root: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  return manifest.version
}

async function listen(
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

function close(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()))
    if ('closeAllConnections' in server) server.closeAllConnections()
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
