import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import {
  collationQuerySchema,
  collationSchema,
  commitmentPageSchema,
  commitmentQuerySchema,
  commitmentSchema,
  documentListSchema,
  documentQuerySchema,
  documentSchema,
  explanationSchema,
  problemSchema,
  sourceSchema,
  summarySchema,
} from './contract.ts'
import type { Problem } from './contract.ts'
import type { Queries } from './queries.ts'
import { idParams, json, missing, notFound, refused } from './route-parts.ts'
import { decisionRoutes } from './routes-decisions.ts'
import { findingRoutes } from './routes-findings.ts'

const routes = {
  summary: createRoute({
    method: 'get',
    path: '/summary',
    responses: { 200: json(summarySchema, 'What the project holds') },
  }),
  commitments: createRoute({
    method: 'get',
    path: '/commitments',
    request: { query: commitmentQuerySchema },
    responses: {
      200: json(commitmentPageSchema, 'A page of the ledger with counts for its filters'),
      400: json(problemSchema, 'A filter that cannot be read'),
    },
  }),
  commitment: createRoute({
    method: 'get',
    path: '/commitments/{id}',
    request: { params: idParams },
    responses: { 200: json(commitmentSchema, 'A commitment with every wording'), 404: missing },
  }),
  documents: createRoute({
    method: 'get',
    path: '/documents',
    request: { query: documentQuerySchema },
    responses: {
      200: json(documentListSchema, 'Documents that hold the words, the newest first'),
      400: refused,
    },
  }),
  document: createRoute({
    method: 'get',
    path: '/documents/{id}',
    request: { params: idParams },
    responses: { 200: json(documentSchema, 'A document with its text and marks'), 404: missing },
  }),
  explanation: createRoute({
    method: 'get',
    path: '/documents/{id}/explanation',
    request: { params: idParams },
    responses: { 200: json(explanationSchema, 'How the rules read a document'), 404: missing },
  }),
  source: createRoute({
    method: 'get',
    path: '/documents/{id}/source',
    request: { params: idParams },
    responses: { 200: json(sourceSchema, 'The source of a document, mapped to its text'), 404: missing },
  }),
  pages: createRoute({
    method: 'get',
    path: '/documents/{id}/pages',
    request: { params: idParams },
    responses: {
      200: {
        description: 'The PDF that a document was read from',
        content: { 'application/pdf': { schema: z.string().openapi({ format: 'binary' }) } },
      },
      404: missing,
    },
  }),
  collation: createRoute({
    method: 'get',
    path: '/collation',
    request: { query: collationQuerySchema },
    responses: {
      200: json(collationSchema, 'Versions of one text side by side'),
      400: json(problemSchema, 'Not two to eight documents'),
      404: missing,
    },
  }),
}

/** The API under `/api`: each route asks the project one question. */
export function apiRoutes(queries: Queries): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return
      const issue = result.error.issues[0]
      const where = issue?.path.join('.') || 'the question'
      const problem: Problem = {
        code: 'E_BAD_QUERY',
        reason: `${where}: ${issue?.message ?? 'cannot be read'}`,
        remedy: 'see /api/openapi.json for what each field takes',
      }
      return c.json(problem, 400)
    },
  })
  api.openapi(routes.summary, async c => c.json(await queries.summary(), 200))
  api.openapi(routes.commitments, async c => c.json(await queries.commitments(c.req.valid('query')), 200))
  api.openapi(routes.commitment, async c => {
    const found = await queries.commitment(c.req.valid('param').id)
    return found ? c.json(found, 200) : c.json(notFound('commitment'), 404)
  })
  api.openapi(routes.documents, async c => c.json(await queries.documents(c.req.valid('query')), 200))
  api.openapi(routes.document, async c => {
    const found = await queries.document(c.req.valid('param').id)
    return found ? c.json(found, 200) : c.json(notFound('document'), 404)
  })
  api.openapi(routes.explanation, async c => {
    const found = await queries.explanation(c.req.valid('param').id)
    return found ? c.json(found, 200) : c.json(notFound('document'), 404)
  })
  api.openapi(routes.source, async c => {
    const found = await queries.source(c.req.valid('param').id)
    return found ? c.json(found, 200) : c.json(notFound('document'), 404)
  })
  api.openapi(routes.pages, async c => {
    const found = await queries.pages(c.req.valid('param').id)
    if (!found) return c.json(notFound('file'), 404)
    // Never opened as a page of its own: only the reader draws it.
    return c.body(Uint8Array.from(found), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment',
    })
  })
  api.openapi(routes.collation, async c =>
    c.json(await queries.collation(c.req.valid('query').document), 200),
  )
  findingRoutes(api, queries)
  decisionRoutes(api, queries)
  return api
}
