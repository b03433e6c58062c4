import { z } from '@hono/zod-openapi'
import { partKinds } from '../../documents/document.ts'
import { reuseRelations } from '../../reuse/alignment.ts'
import { documentRefSchema, forceSchema, id, measureSchema, offset } from './values.ts'

export const documentRowSchema = documentRefSchema
  .extend({
    n: z.int(),
    of: z.int(),
    subtitle: z.string().nullable(),
    author: z.string().nullable(),
    dateline: z.string().nullable(),
    event_date: z.string().nullable(),
    reprinted_from: z.string().nullable(),
    complete: z.boolean(),
    characters: z.int(),
    commitments: z.int(),
    figures: z.int(),
  })
  .openapi('DocumentRow')

export const documentQuerySchema = z.object({
  q: z
    .string()
    .trim()
    .max(200)
    .default('')
    .describe('words that its title, outlet, source, date or text hold'),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  offset: z.coerce.number().int().min(0).default(0),
})

export const documentListSchema = z
  .object({
    total: z.int(),
    items: z
      .array(
        documentRowSchema.extend({
          snippet: z
            .string()
            .nullable()
            .describe('words around what was searched for, where the text holds it'),
        }),
      )
      .describe('the newest first'),
  })
  .openapi('DocumentList')

export const partSchema = z.object({
  kind: z.enum(partKinds),
  start: offset,
  end: offset,
  level: z.int().optional(),
})

/** A stretch of a document that something rests on. */
export const markSchema = z
  .discriminatedUnion('layer', [
    z.object({
      layer: z.literal('commitment'),
      mention: id,
      target: id,
      start: offset,
      end: offset,
      force: forceSchema,
      speaker: z.string().nullable(),
      actor: z.array(z.string()),
      gloss: z.string(),
    }),
    z.object({
      layer: z.literal('figure'),
      mention: id,
      target: id,
      start: offset,
      end: offset,
      about: z.string(),
      indicator: z.string(),
      measure: measureSchema,
      differs: z.boolean(),
    }),
  ])
  .openapi('Mark')

/** Another document that shares text with this one. */
export const relativeSchema = z.object({
  document: documentRefSchema,
  relation: z.enum(reuseRelations),
  passages: z.int(),
  characters: z.int(),
})

export const documentSchema = documentRowSchema
  .extend({
    text: z.string(),
    parts: z.array(partSchema),
    marks: z.array(markSchema).describe('in order of start, then the longer first'),
    relatives: z.array(relativeSchema),
  })
  .openapi('Document')

/** What a document was read from, and which of it became which of the text, piece by piece. */
export const sourceSchema = z
  .object({
    text: z.string(),
    map: z.array(z.object({ text: offset, length: offset, source: offset, sourceLength: offset })),
    fetched_at: z
      .string()
      .nullable()
      .describe('when the page was fetched from the web, ISO 8601; null: it is a file'),
    pages: z.boolean().describe('whether /documents/{id}/pages gives the PDF that it was read from'),
  })
  .openapi('Source')

const clauseSchema = z.object({
  text: z.string(),
  decision: z.enum(['taken', 'folded', 'joined', 'left', 'attribution']),
  rule: z.string().describe('id of the rule that decided'),
  cue: z.string().nullable().describe('id of the rule of the cue found in it'),
  verb: z.string().nullable(),
  speaker: z.string().nullable(),
  inherits: z.object({ force: forceSchema, cue: z.string().nullable() }).nullable(),
  learned: z
    .object({
      percent: z.number().describe('how sure it is that the clause counts'),
      overrules: z.string().describe('id of the rule that it decided against'),
      because: z.array(z.object({ feature: z.string(), weight: z.number().describe('in logits') })),
    })
    .nullable()
    .describe('set where what was learned decided, and no rule'),
  fields: z.array(
    z.object({
      name: z.string(),
      how: z.enum(['here', 'inherited', 'context', 'default']),
      rule: z.string().nullable(),
    }),
  ),
})

/** How the rules read a document, clause by clause. */
export const explanationSchema = z
  .object({
    version: z.string().nullable().describe('of the language pack; null: there is none for this language'),
    skipped: z.string().nullable().describe('why the whole document was left out'),
    sentences: z.array(
      z.object({
        start: offset,
        end: offset,
        text: z.string(),
        skipped: z.string().nullable(),
        clauses: z.array(clauseSchema),
      }),
    ),
  })
  .openapi('Explanation')

export type DocumentRow = z.infer<typeof documentRowSchema>
export type DocumentQuery = z.infer<typeof documentQuerySchema>
export type DocumentList = z.infer<typeof documentListSchema>
export type DocumentDetail = z.infer<typeof documentSchema>
export type Source = z.infer<typeof sourceSchema>
export type Explanation = z.infer<typeof explanationSchema>
export type Part = z.infer<typeof partSchema>
export type Mark = z.infer<typeof markSchema>
export type Relative = z.infer<typeof relativeSchema>
