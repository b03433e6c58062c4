import { z } from '@hono/zod-openapi'
import { problemSchema } from './contract.ts'
import type { Problem } from './contract.ts'

/** What the descriptions of routes are made of. */
export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})
export const idParams = z.object({ id: z.string().min(1).max(200) })
export const missing = json(problemSchema, 'No such thing in this project')
export const refused = json(problemSchema, 'A question that cannot be read')

export const notFound = (what: string): Problem => ({
  code: 'E_NOT_FOUND',
  reason: `this project has no ${what} with that id`,
  remedy: 'go back to the ledger; a rebuild may have replaced it',
})
