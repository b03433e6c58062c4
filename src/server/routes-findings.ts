import { createRoute } from '@hono/zod-openapi'
import type { OpenAPIHono } from '@hono/zod-openapi'
import {
  cooperationQuerySchema,
  cooperationSchema,
  coverageQuerySchema,
  coverageSchema,
  deadlineQuerySchema,
  deadlinesSchema,
  entityListSchema,
  entityQuerySchema,
  entitySchema,
  figureGroupsSchema,
  scoresSchema,
} from './contract.ts'
import type { Queries } from './queries.ts'
import { idParams, json, missing, notFound, refused } from './route-parts.ts'

const routes = {
  differing: createRoute({
    method: 'get',
    path: '/figures/differing',
    responses: { 200: json(figureGroupsSchema, 'Figures about one thing that differ') },
  }),
  entities: createRoute({
    method: 'get',
    path: '/entities',
    request: { query: entityQuerySchema },
    responses: {
      200: json(entityListSchema, 'Named things, those that most commitments name first'),
      400: refused,
    },
  }),
  entity: createRoute({
    method: 'get',
    path: '/entities/{id}',
    request: { params: idParams },
    responses: { 200: json(entitySchema, 'A named thing with what the ledger holds of it'), 404: missing },
  }),
  cooperation: createRoute({
    method: 'get',
    path: '/cooperation',
    request: { query: cooperationQuerySchema },
    responses: {
      200: json(cooperationSchema, 'Who, through which mechanisms, on which projects, with which promises'),
      400: refused,
    },
  }),
  coverage: createRoute({
    method: 'get',
    path: '/coverage',
    request: { query: coverageQuerySchema },
    responses: {
      200: json(coverageSchema, 'Which document of a text states which commitment'),
      400: refused,
    },
  }),
  deadlines: createRoute({
    method: 'get',
    path: '/deadlines',
    request: { query: deadlineQuerySchema },
    responses: { 200: json(deadlinesSchema, 'Deadlines that have passed and that are coming'), 400: refused },
  }),
  scores: createRoute({
    method: 'get',
    path: '/scores',
    responses: { 200: json(scoresSchema, 'Summary scores by party, area and summit') },
  }),
}

/** What the ledger as a whole shows. */
export function findingRoutes(api: OpenAPIHono, queries: Queries): void {
  api.openapi(routes.differing, async c => c.json(await queries.differingFigures(), 200))
  api.openapi(routes.entities, async c => c.json(await queries.entities(c.req.valid('query')), 200))
  api.openapi(routes.entity, async c => {
    const found = await queries.entity(c.req.valid('param').id)
    return found ? c.json(found, 200) : c.json(notFound('named thing'), 404)
  })
  api.openapi(routes.cooperation, async c => c.json(await queries.cooperation(c.req.valid('query')), 200))
  api.openapi(routes.coverage, async c => c.json(await queries.coverage(c.req.valid('query').family), 200))
  api.openapi(routes.deadlines, async c => c.json(await queries.deadlines(c.req.valid('query').today), 200))
  api.openapi(routes.scores, async c => c.json(await queries.scores(), 200))
}
