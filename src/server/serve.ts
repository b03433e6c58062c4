import { createAdaptorServer } from '@hono/node-server'
import type { ServerType } from '@hono/node-server'
import { readFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { join } from 'node:path'
import type { Project } from '../operations/project.ts'
import { createApp } from './app.ts'
import { readAssets } from './assets.ts'
import { webFolder } from './build-web.ts'
import { listen } from './listen.ts'
import { projectQueries } from './project-queries.ts'

export interface ServeOptions {
  /** held by this process until the server is closed */
  readonly project: Project
  /** folder of the package, which holds `package.json` and `web/` */
  readonly root: string
  /** address to listen on; without it only this machine reaches the server */
  readonly host?: string
  /** exactly this port; 0 for any free one; without it 4320 or the next free one */
  readonly port?: number
  /** shows only; nobody can decide */
  readonly readOnly?: boolean
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
    readOnly: options.readOnly,
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

function close(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()))
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
