/**
 * The API's contract: every shape that the HTTP API takes and gives. The web application imports types from here and
 * nothing else of `src`; the OpenAPI description at `/api/openapi.json` is generated from it.
 */
import { z } from '@hono/zod-openapi'
import { areas, bases, bounds, documentKinds, forces } from '../base/values.ts'
import { partKinds } from '../documents/document.ts'
import { evidenceRelations } from '../ledger/evidence.ts'
import { reuseRelations } from '../reuse/alignment.ts'
import type { Edit } from '../reuse/alignment.ts'

/** The largest page of commitments that one request may ask for. */
export const pageLimit = 200

const id = z.string().min(1).max(200)
const offset = z.int().min(0).describe('UTF-16 code units')

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

/** A line of the ledger. `quote` is its first wording, in the document's own words. */
export const commitmentRowSchema = z
  .object({
    id,
    actor: z.array(z.string()),
    counterpart: z.array(z.string()),
    speaker: z.string().nullable(),
    force: forceSchema,
    areas: z.array(areaSchema),
    measure: measureSchema.nullable(),
    timeframe: timeframeSchema.nullable(),
    gloss: z.string(),
    quote: z.string(),
    language: z.string().describe('BCP 47, of the quote'),
    published: z.string().nullable().describe('of the earliest document that states it'),
    documents: z.int().describe('documents that state it'),
    voices: z.int().describe('independent texts among them: reprints of one text count once'),
    mentions: z.int(),
  })
  .openapi('CommitmentRow')

export const mentionSchema = z
  .object({
    id,
    document: documentRefSchema,
    start: offset,
    end: offset.describe('UTF-16 code units, exclusive'),
    quote: z.string(),
    speaker: z.string().nullable(),
    force: forceSchema,
    by: z.enum(['rules', 'model', 'person']),
    rule: z.string(),
  })
  .openapi('Mention')

export const mergeSchema = z.object({
  mention: id,
  into: id,
  reason: z.enum(['reuse', 'signature', 'wording', 'decision']),
  detail: z.string(),
})

/** A passage of a later document that is suggested as bearing on a commitment, and what of it was found there. */
export const evidenceSchema = z
  .object({
    id,
    document: documentRefSchema,
    start: offset,
    end: offset.describe('UTF-16 code units, exclusive'),
    quote: z.string(),
    relation: z.enum(evidenceRelations),
    strength: z.enum(['direct', 'related']),
    score: z.number().min(0).max(1),
    why: z.object({
      names: z.array(z.object({ name: z.string(), match: z.enum(['same', 'kin']) })),
      parties: z.enum(['all', 'some', 'unnamed']),
      words: z.number().min(0).max(1).describe('share of its telling words that the passage holds'),
      figure: z.object({ measure: measureSchema, against: z.enum(['reached', 'below', 'other']) }).nullable(),
    }),
  })
  .openapi('Evidence')

export const commitmentSchema = commitmentRowSchema
  .extend({
    wordings: z.array(mentionSchema).describe('every mention, in order of time, then place'),
    merges: z.array(mergeSchema),
    omitted_by: z
      .array(documentRefSchema)
      .describe('documents that carry the same text but leave this commitment out'),
    evidence: z.array(evidenceSchema).describe('what later documents say of it, in order of date'),
  })
  .openapi('Commitment')

const facetValueSchema = z.object({ value: z.string(), count: z.int() })

/** Counts by value. Each facet is counted with every other filter applied, but not its own. */
export const facetsSchema = z.object({
  actor: z.array(facetValueSchema),
  area: z.array(facetValueSchema),
  force: z.array(facetValueSchema),
  document: z.array(facetValueSchema.extend({ document: documentRefSchema })),
  due: z.array(facetValueSchema).describe('by the year of the deadline'),
  measured: z.int(),
  dated: z.int(),
})

export const commitmentPageSchema = z
  .object({
    total: z.int(),
    items: z.array(commitmentRowSchema),
    facets: facetsSchema,
    area_force: z
      .array(z.object({ area: areaSchema, force: forceSchema, count: z.int() }))
      .describe('commitments by area and force, with every filter but area and force applied'),
  })
  .openapi('CommitmentPage')

/** A field that may be given once, many times, or not at all. */
const many = <Value extends string>(item: z.ZodType<Value>) =>
  z
    .union([item, z.array(item)])
    .optional()
    .transform((value): Value[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]))

const flag = z
  .enum(['1', '0'])
  .optional()
  .transform(value => value === '1')

const materialKinds = ['figure', 'name', 'negation', 'modal'] as const satisfies NonNullable<
  Edit['material']
>[]

export const sortKeys = ['date', 'deadline', 'measure', 'sources', 'force'] as const

/** Filters of the ledger. Values of one field are alternatives; fields narrow each other. */
export const commitmentQuerySchema = z.object({
  q: z.string().trim().max(200).default('').describe('words that its wordings, its gloss or its actors hold'),
  actor: many(z.string().max(100)),
  area: many(areaSchema),
  force: many(forceSchema),
  document: many(id),
  due: many(z.string().regex(/^\d{4}$/)).describe('year of the deadline'),
  measured: flag.describe('1: only with a measure'),
  dated: flag.describe('1: only with a deadline'),
  sort: z.enum(sortKeys).default('date'),
  order: z
    .enum(['asc', 'desc'])
    .optional()
    .describe('force: desc is the firmest first. Without it each sort runs its natural way'),
  limit: z.coerce.number().int().min(1).max(pageLimit).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})

export const collationQuerySchema = z.object({
  document: z.array(id).min(2).max(8).describe('ids of two to eight documents'),
})

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

export const documentListSchema = z.object({ items: z.array(documentRowSchema) }).openapi('DocumentList')

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
      label: z.string(),
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

/** One step from a sentence of the base text to what another version has: `before` in the base, `after` in the other. */
const editSchema = z.object({
  op: z.enum(['equal', 'insert', 'delete', 'replace']),
  before: z.string(),
  after: z.string(),
  material: z.enum(materialKinds).nullable().describe('set where the change touches what people look for'),
})

const versionSchema = documentRefSchema.extend({
  same: z.int().describe('sentences of the base text that it has unchanged'),
  changed: z.int(),
  absent: z.int(),
  letters: z.number().describe('0 to 1: letters of the base text that stand equal in it'),
})

/** Versions of one text, sentence by sentence, set against the fullest. */
export const collationSchema = z
  .object({
    base: documentRefSchema,
    versions: z.array(versionSchema).describe('the others, in order of time'),
    rows: z.array(
      z.object({
        sentence: z.string(),
        cells: z
          .array(
            z.object({
              presence: z.enum(['same', 'changed', 'absent']),
              moved: z.boolean(),
              edits: z.array(editSchema),
            }),
          )
          .describe('one for each version'),
      }),
    ),
    additions: z.array(
      z.object({
        version: z.int().describe('index of the version that has it'),
        after: z.int().describe('index of the row after which it stands; -1: before the first'),
        text: z.string(),
      }),
    ),
    material: z.array(
      z.object({
        version: z.int(),
        row: z.int(),
        kind: z.enum(materialKinds),
        before: z.string(),
        after: z.string(),
      }),
    ),
  })
  .openapi('Collation')

export const summarySchema = z
  .object({
    project: z.string().describe('name of the project folder'),
    version: z.string(),
    built: z.string().nullable().describe('when the ledger was built, ISO 8601; null: not yet'),
    documents: z.int(),
    outlets: z.int(),
    commitments: z.int(),
    mentions: z.int(),
    figures: z.int(),
    differing: z.int().describe('groups of figures that differ'),
    from: z.string().nullable().describe('date of the earliest document'),
    to: z.string().nullable(),
  })
  .openapi('Summary')

/** What went wrong, and what to do: the shape of every answer that is not 2xx. */
export const problemSchema = z
  .object({ code: z.string(), reason: z.string(), remedy: z.string() })
  .openapi('Problem')

export type Force = z.infer<typeof forceSchema>
export type Area = z.infer<typeof areaSchema>
export type Measure = z.infer<typeof measureSchema>
export type Timeframe = z.infer<typeof timeframeSchema>
export type DocumentRef = z.infer<typeof documentRefSchema>
export type CommitmentRow = z.infer<typeof commitmentRowSchema>
export type Mention = z.infer<typeof mentionSchema>
export type Merge = z.infer<typeof mergeSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Commitment = z.infer<typeof commitmentSchema>
export type Facets = z.infer<typeof facetsSchema>
export type CommitmentPage = z.infer<typeof commitmentPageSchema>
export type CommitmentQuery = z.infer<typeof commitmentQuerySchema>
export type SortKey = (typeof sortKeys)[number]
export type DocumentRow = z.infer<typeof documentRowSchema>
export type DocumentList = z.infer<typeof documentListSchema>
export type DocumentDetail = z.infer<typeof documentSchema>
export type Source = z.infer<typeof sourceSchema>
export type Explanation = z.infer<typeof explanationSchema>
export type Part = z.infer<typeof partSchema>
export type Mark = z.infer<typeof markSchema>
export type Relative = z.infer<typeof relativeSchema>
export type Figure = z.infer<typeof figureSchema>
export type FigureGroup = z.infer<typeof figureGroupSchema>
export type FigureGroups = z.infer<typeof figureGroupsSchema>
export type Difference = z.infer<typeof difference>
export type Collation = z.infer<typeof collationSchema>
export type Summary = z.infer<typeof summarySchema>
export type Problem = z.infer<typeof problemSchema>
