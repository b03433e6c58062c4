import { Hono } from 'hono'
import { SummitryError } from '../base/message.ts'
import { serveAsset } from './assets.ts'
import type { Assets } from './assets.ts'
import type { Problem } from './contract.ts'
import { knownHost, securityHeaders } from './guard.ts'
import type { Queries } from './queries.ts'
import { apiRoutes } from './routes.ts'

export interface AppOptions {
  readonly queries: Queries
  readonly assets: Assets
  readonly version: string
  /** host names, beside `localhost`, that the server is reached by */
  readonly hosts?: readonly string[]
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
      return c.json({ code, reason, remedy } satisfies Problem, code === 'E_NO_DOCUMENT' ? 404 : 500)
    }
    options.onError?.(error)
    return c.json(ours, 500)
  })
  return app
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
