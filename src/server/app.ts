import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { SummitryError } from '../base/message.ts'
import { serveAsset } from './assets.ts'
import type { Assets } from './assets.ts'
import type { Problem } from './contract.ts'
import { knownHost, noWrites, ownWrites, securityHeaders } from './guard.ts'
import type { Queries } from './queries.ts'
import { apiRoutes } from './routes.ts'

export interface AppOptions {
  readonly queries: Queries
  readonly assets: Assets
  readonly version: string
  /** host names, beside `localhost`, that the server is reached by */
  readonly hosts?: readonly string[]
  /** shows only; nobody can decide */
  readonly readOnly?: boolean
  /** told of errors that are ours; the person sees only that it failed */
  readonly onError?: (error: Error) => void
}

/** The whole server as a function from request to response. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono()
  app.use(securityHeaders)
  app.use(knownHost(options.hosts ?? []))
  app.use('/api/*', async (c, next) => {
    await next()
    c.res.headers.set('Cache-Control', 'no-store')
  })

  app.use('/api/*', options.readOnly ? noWrites : ownWrites)
  app.use('/api/*', bodyLimit({ maxSize: largestBody, onError: c => c.json(tooLarge, 413) }))

  const api = apiRoutes(options.queries)
  api.doc('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Summitry', version: options.version },
    servers: [{ url: '/api' }],
  })
  app.route('/api', api)
  app.all('/api/*', c => c.json(noSuchRoute, 404))
  app.get('*', c => serveAsset(options.assets, c))

  app.onError((error, c) => {
    if (error instanceof SummitryError) {
      const { code, reason, remedy } = error.detail
      return c.json({ code, reason, remedy } satisfies Problem, statusOf(code))
    }
    if (error instanceof HTTPException && error.status === 400) return c.json(unreadable, 400)
    options.onError?.(error)
    return c.json(ours, 500)
  })
  return app
}

/** Bytes of a request: far more than the longest reason. */
const largestBody = 256 * 1024

/** What is not there, what the ledger does not allow, and what was asked wrongly; anything else is the server's fault. */
function statusOf(code: string): 400 | 404 | 409 | 500 {
  if (code.startsWith('E_NO_')) return 404
  if (conflicts.has(code)) return 409
  return asked.has(code) ? 400 : 500
}
const conflicts: ReadonlySet<string> = new Set([
  'E_NOT_BUILT',
  'E_NOT_ANCHORED',
  'E_UNDONE',
  'E_MERGE',
  'E_SPLIT',
])
const asked: ReadonlySet<string> = new Set(['E_SPAN', 'E_SCALE'])

const unreadable: Problem = {
  code: 'E_BAD_QUERY',
  reason: 'the request cannot be read as JSON',
  remedy: 'see /api/openapi.json for what each field takes',
}
const tooLarge: Problem = {
  code: 'E_TOO_LARGE',
  reason: 'the request is larger than any decision',
  remedy: 'send less: see /api/openapi.json for the limits',
}
const noSuchRoute: Problem = {
  code: 'E_NO_ROUTE',
  reason: 'the API has nothing at this address',
  remedy: 'see /api/openapi.json for what there is',
}
const ours: Problem = {
  code: 'E_INTERNAL',
  reason: 'the server could not answer',
  remedy: 'try again; the terminal where it runs says what went wrong',
}
