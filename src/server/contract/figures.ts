import { z } from '@hono/zod-openapi'
import { documentRefSchema, id, measureSchema, offset } from './values.ts'

export const figureSchema = z
  .object({
    id,
    about: z.string(),
    indicator: z.string(),
    measure: measureSchema,
    as_of: z.string().nullable(),
    mentions: z.array(
      z.object({ document: documentRefSchema, mention: id, start: offset, end: offset, quote: z.string() }),
    ),
  })
  .openapi('Figure')

export const difference = z.enum(['conflict', 'scope', 'same'])

/** Figures about one thing that differ. */
export const figureGroupSchema = z
  .object({
    about: z.string(),
    indicator: z.string(),
    figures: z.array(figureSchema),
    relations: z.array(z.object({ a: id, b: id, relation: difference })),
  })
  .openapi('FigureGroup')

export const figureGroupsSchema = z.object({ groups: z.array(figureGroupSchema) }).openapi('FigureGroups')

export type Figure = z.infer<typeof figureSchema>
export type FigureGroup = z.infer<typeof figureGroupSchema>
export type FigureGroups = z.infer<typeof figureGroupsSchema>
export type Difference = z.infer<typeof difference>
