import { createRoute } from '@hono/zod-openapi'
import type { OpenAPIHono } from '@hono/zod-openapi'
import {
  decidedSchema,
  decisionPageSchema,
  decisionQuerySchema,
  decisionRequestSchema,
  problemSchema,
  reviewSchema,
  scaleSchema,
  suggestionFeedSchema,
  suggestionQuerySchema,
} from './contract.ts'
import type { Queries } from './queries.ts'
import { json, missing, refused } from './route-parts.ts'

const routes = {
  decide: createRoute({
    method: 'post',
    path: '/decisions',
    request: { body: { required: true, content: { 'application/json': { schema: decisionRequestSchema } } } },
    responses: {
      201: json(decidedSchema, 'Kept: every later answer shows what it did'),
      400: json(problemSchema, 'No decision that can be read'),
      403: json(problemSchema, 'Not from a page of this server, or this server only shows'),
      404: missing,
      409: json(problemSchema, 'The ledger does not hold what it is about'),
      415: json(problemSchema, 'Not JSON'),
    },
  }),
  log: createRoute({
    method: 'get',
    path: '/decisions',
    request: { query: decisionQuerySchema },
    responses: { 200: json(decisionPageSchema, 'The log of decisions, the latest first'), 400: refused },
  }),
  review: createRoute({
    method: 'get',
    path: '/review',
    responses: { 200: json(reviewSchema, 'What needs a person') },
  }),
  suggestions: createRoute({
    method: 'get',
    path: '/suggestions',
    request: { query: suggestionQuerySchema },
    responses: {
      200: json(suggestionFeedSchema, 'Later evidence that nobody has judged, what was suggested last first'),
      400: refused,
    },
  }),
  scale: createRoute({
    method: 'get',
    path: '/scale',
    responses: { 200: json(scaleSchema, 'The words in which this project assesses') },
  }),
}

/** What people decide, and what waits for them. */
export function decisionRoutes(api: OpenAPIHono, queries: Queries): void {
  api.openapi(routes.decide, async c => c.json(await queries.decide(c.req.valid('json')), 201))
  api.openapi(routes.log, async c => c.json(await queries.decisions(c.req.valid('query')), 200))
  api.openapi(routes.review, async c => c.json(await queries.review(), 200))
  api.openapi(routes.suggestions, async c => c.json(await queries.suggestions(c.req.valid('query')), 200))
  api.openapi(routes.scale, async c => c.json(await queries.scale(), 200))
}
