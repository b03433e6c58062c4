import { z } from '@hono/zod-openapi'
import { areas, bases, bounds, documentKinds, forces } from '../../base/values.ts'

export const id = z.string().min(1).max(200)
export const offset = z.int().min(0).describe('UTF-16 code units')

export const forceSchema = z.enum(forces)
export const areaSchema = z.enum(areas)

export const measureSchema = z.object({
  value: z.number(),
  max: z.number().nullish(),
  unit: z
    .string()
    .describe('ISO 4217 code, UCUM-like unit, fold, %, or the counted thing in English singular'),
  bound: z.enum(bounds),
  basis: z.enum(bases).nullish(),
})

export const timeframeSchema = z.object({
  start: z.string().nullish(),
  earliest: z.string().nullish(),
  end: z.string().nullish(),
  text: z.string(),
})

/** What is said of a document wherever it is named. */
export const documentRefSchema = z
  .object({
    id,
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string(),
    kind: z.enum(documentKinds),
    source: z.string(),
  })
  .openapi('DocumentRef')

/** A field that may be given once, many times, or not at all. */
export const many = <Value extends string>(item: z.ZodType<Value>) =>
  z
    .union([item, z.array(item)])
    .optional()
    .transform((value): Value[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]))

export const flag = z
  .enum(['1', '0'])
  .optional()
  .transform(value => value === '1')

/** What went wrong, and what to do: the shape of every answer that is not 2xx. */
export const problemSchema = z
  .object({ code: z.string(), reason: z.string(), remedy: z.string() })
  .openapi('Problem')

export type Force = z.infer<typeof forceSchema>
export type Area = z.infer<typeof areaSchema>
export type Measure = z.infer<typeof measureSchema>
export type Timeframe = z.infer<typeof timeframeSchema>
export type DocumentRef = z.infer<typeof documentRefSchema>
export type Problem = z.infer<typeof problemSchema>
