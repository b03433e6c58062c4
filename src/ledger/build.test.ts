import { array, assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../documents/document.ts'
import type { CommitmentMention, Extraction } from '../extraction/mention.ts'
import type { Alignment, Reuse } from '../reuse/alignment.ts'
import { buildLedger } from './build.ts'

const noReuse: Reuse = { alignments: [], families: [] }

function documentOf(id: string, text: string, over: Partial<Document> = {}): Document {
  return {
    id,
    source: `${id}.txt`,
    digest: id,
    n: 1,
    of: 1,
    story: null,
    kind: 'report',
    title: null,
    subtitle: null,
    outlet: null,
    author: null,
    editor: null,
    dateline: null,
    published: '2022-01-26',
    event_date: null,
    reprinted_from: null,
    language: 'zh',
    complete: true,
    text,
    parts: [{ kind: 'paragraph', start: 0, end: text.length }],
    map: [],
    provenance: {},
    ...over,
  }
}

function mentionOf(
  document: Document,
  quote: string,
  over: Partial<CommitmentMention> = {},
): CommitmentMention {
  const start = document.text.indexOf(quote)
  expect(start).toBeGreaterThanOrEqual(0)
  return {
    id: `${document.id}:${start}:${quote.length}`,
    document: document.id,
    start,
    end: start + quote.length,
    quote,
    by: 'rules',
    rule: 'test',
    actor: ['CN'],
    counterpart: ['LA'],
    speaker: null,
    force: 'firm',
    areas: ['aid'],
    measure: null,
    timeframe: null,
    action: null,
    concepts: [],
    gloss: quote,
    origins: {},
    ...over,
  }
}

const extractionOf = (document: Document, ...commitments: CommitmentMention[]): Extraction => ({
  document: document.id,
  version: 'test',
  commitments,
  figures: [],
})

const measure = (value: number) => ({ value, unit: 'USD', bound: 'exact' as const })

/** Quotes of a ledger, grouped by line. */
const lines = (documents: readonly Document[], extractions: readonly Extraction[], reuse = noReuse) =>
  buildLedger({ documents, extractions, reuse })
    .commitments.map(line => line.mentions.map(mention => `${mention.document}:${mention.quote}`).sort())
    .sort()

describe('reconciliation', () => {
  const pairs: [string, string, string, Partial<CommitmentMention>, Partial<CommitmentMention>, boolean][] = [
    [
      'a retelling that leaves words out',
      '中方将向老方提供两亿美元优惠贷款，用于修建医院',
      '中方将提供两亿美元优惠贷款',
      { measure: measure(2e8) },
      { measure: measure(2e8) },
      true,
    ],
    [
      'another amount',
      '中方将提供两亿美元优惠贷款',
      '中方将提供三亿美元优惠贷款',
      { measure: measure(2e8) },
      { measure: measure(3e8) },
      false,
    ],
    [
      'another deadline',
      '到2025年建成跨境经济合作区',
      '到2030年建成跨境经济合作区',
      { timeframe: { end: '2025-12-31', text: '' } },
      { timeframe: { end: '2030-12-31', text: '' } },
      false,
    ],
    ['another actor', '愿加快修复边境公路桥梁', '愿加快修复边境公路桥梁', {}, { actor: ['LA'] }, false],
    [
      'another counterpart',
      '支持对方加入国际开发机构',
      '支持对方加入国际开发机构',
      { counterpart: ['LA'] },
      { counterpart: ['KH'] },
      false,
    ],
    [
      'a proposal and its adoption',
      '我建议设立水稻育种联合实验室',
      '各方决定设立水稻育种联合实验室',
      { force: 'proposal' },
      {},
      true,
    ],
    ['another predicate on another object', '扩大稻米进口', '增派医疗专家', {}, {}, false],
    ['supporting and opposing', '支持湄公河上游修坝', '反对湄公河上游修坝', {}, {}, false],
    ['a third state in one of them', '尊重主权独立和领土完整', '尊重伊拉克主权独立和领土完整', {}, {}, false],
  ]
  it.each(pairs)('%s', (_, first, second, fieldsA, fieldsB, joined) => {
    const a = documentOf('a', `甲方说，${first}。`)
    const b = documentOf('b', `乙方说，${second}。`)
    const found = lines(
      [a, b],
      [extractionOf(a, mentionOf(a, first, fieldsA)), extractionOf(b, mentionOf(b, second, fieldsB))],
    )
    expect(found).toHaveLength(joined ? 1 : 2)
  })

  it('joins what stands at one place of a shared passage, whatever the words are', () => {
    const a = documentOf('a', '发言人说，将增加班次。此外没有消息。')
    const b = documentOf('b', '据报道，将加开列车。此外没有消息。')
    const quoteOf = (document: Document) => ({
      document: document.id,
      start: 4,
      end: 17,
      quote: document.text.slice(4, 17),
    })
    const alignment: Alignment = {
      id: 'x',
      family: 'f',
      relation: 'revised',
      reason: '',
      a: quoteOf(a),
      b: quoteOf(b),
      edits: [
        { op: 'equal', a: [0, 2], b: [0, 2] },
        { op: 'replace', a: [2, 6], b: [2, 6] },
        { op: 'equal', a: [6, 13], b: [6, 13] },
      ],
      similarity: 0.8,
    }
    const ledger = buildLedger({
      documents: [a, b],
      extractions: [extractionOf(a, mentionOf(a, '将增加班次')), extractionOf(b, mentionOf(b, '将加开列车'))],
      reuse: { alignments: [alignment], families: [] },
    })
    expect(ledger.commitments).toHaveLength(1)
    expect(ledger.commitments[0]!.merges[0]).toMatchObject({ reason: 'reuse' })
  })

  const misread: [string, number, Partial<CommitmentMention>, boolean][] = [
    ['a formula said to another guest', 0, { counterpart: ['KH'] }, false],
    ['a formula in the mouth of another', 0, { actor: ['KH'], counterpart: ['CN'] }, false],
    ['a formula of two sides on another occasion', 0, { actor: ['CN', 'LA'], counterpart: [] }, false],
    ['a copy read otherwise', 10, { counterpart: ['KH'] }, true],
    ['a copy of two sides', 10, { actor: ['CN', 'LA'], counterpart: [] }, true],
  ]
  it.each(misread)('tells the same place of a formula from that of a copy: %s', (_, more, fields, joined) => {
    const text = `双方要落实好会谈达成的重要成果。${'此外没有别的消息可以报道。'.repeat(more)}`
    const a = documentOf('a', text)
    const b = documentOf('b', text, { published: '2022-05-26' })
    const alignment: Alignment = {
      id: 'x',
      family: null,
      relation: 'verbatim',
      reason: '',
      a: { document: 'a', start: 0, end: text.length, quote: text },
      b: { document: 'b', start: 0, end: text.length, quote: text },
      edits: [{ op: 'equal', a: [0, text.length], b: [0, text.length] }],
      similarity: 1,
    }
    const quote = '落实好会谈达成的重要成果'
    const rows = [extractionOf(a, mentionOf(a, quote)), extractionOf(b, mentionOf(b, quote, fields))]
    expect(lines([a, b], rows, { alignments: [alignment], families: [] })).toHaveLength(joined ? 1 : 2)
  })

  it('does not tie pledges to several guests together by one that names none', () => {
    const guests = [['LA'], [], ['KH']].map((counterpart, i) => {
      const document = documentOf(`d${i}`, '中方将深化边境贸易便利化合作。', { published: `2022-01-2${i}` })
      return extractionOf(document, mentionOf(document, '深化边境贸易便利化合作', { counterpart }))
    })
    const documents = guests.map((_, i) =>
      documentOf(`d${i}`, '中方将深化边境贸易便利化合作。', { published: `2022-01-2${i}` }),
    )
    expect(lines(documents, guests)).toHaveLength(2)
  })

  it('keeps apart what an inserted sentence puts beside the same place', () => {
    const a = documentOf('a', '发言人说，中方将扩大稻米进口。')
    const b = documentOf('b', '发言人说，中方提议设立边境联合医院，并将扩大稻米进口。')
    const alignment: Alignment = {
      id: 'x',
      family: 'f',
      relation: 'revised',
      reason: '',
      a: { document: 'a', start: 0, end: 15, quote: a.text },
      b: { document: 'b', start: 0, end: 27, quote: b.text },
      edits: [
        { op: 'equal', a: [0, 7], b: [0, 7] },
        { op: 'insert', a: [7, 7], b: [7, 19] },
        { op: 'equal', a: [7, 15], b: [19, 27] },
      ],
      similarity: 0.8,
    }
    const rows = [
      extractionOf(a, mentionOf(a, '中方将扩大稻米进口')),
      extractionOf(b, mentionOf(b, '中方提议设立边境联合医院'), mentionOf(b, '将扩大稻米进口')),
    ]
    expect(lines([a, b], rows, { alignments: [alignment], families: [] })).toEqual([
      ['a:中方将扩大稻米进口', 'b:将扩大稻米进口'],
      ['b:中方提议设立边境联合医院'],
    ])
  })

  it('joins deadlines that count from statements a day apart', () => {
    const [a, b] = [
      documentOf('a', '未来三年将修建边境医院。', { published: '2022-01-25' }),
      documentOf('b', '未来三年将修建边境医院。'),
    ]
    const rows = (
      [
        [a, '2025-01-25'],
        [b, '2025-01-26'],
      ] as const
    ).map(([document, end]) =>
      extractionOf(
        document,
        mentionOf(document, '未来三年将修建边境医院', { timeframe: { end, text: '未来三年' } }),
      ),
    )
    expect(lines([a, b], rows)).toHaveLength(1)
  })

  it('joins one pledge in two languages by its signature', () => {
    const zh = documentOf('zh', '中方将在三年内提供两亿美元优惠贷款。')
    const en = documentOf('en', 'China will provide US$200 million in concessional loans.', {
      language: 'en',
    })
    const fields = { measure: measure(2e8), timeframe: { end: '2025-01-26', text: '' } }
    const found = lines(
      [zh, en],
      [
        extractionOf(zh, mentionOf(zh, '提供两亿美元优惠贷款', fields)),
        extractionOf(en, mentionOf(en, 'will provide US$200 million in concessional loans', fields)),
      ],
    )
    expect(found).toHaveLength(1)
  })

  it('carries the firmest force and the first speaker', () => {
    const a = documentOf('a', '我建议设立水稻育种联合实验室。', { published: '2022-01-25' })
    const b = documentOf('b', '各方决定设立水稻育种联合实验室。')
    const [line] = buildLedger({
      documents: [b, a],
      extractions: [
        extractionOf(b, mentionOf(b, '决定设立水稻育种联合实验室', { speaker: 'joint' })),
        extractionOf(a, mentionOf(a, '设立水稻育种联合实验室', { force: 'proposal', speaker: '张三' })),
      ],
      reuse: noReuse,
    }).commitments
    expect(line).toMatchObject({ force: 'firm', speaker: '张三' })
    expect(line!.mentions.map(mention => mention.force)).toEqual(['proposal', 'firm'])
  })
})

describe('the ledger as a function of its rows', () => {
  const objects = ['修建边境医院', '扩大稻米进口', '开通货运航线', '培训水利工程师', '设立水稻联合实验室']
  const actors = [['CN'], ['LA'], ['CN', 'LA']]
  const statement = record({
    object: constantFrom(...objects),
    actor: constantFrom(...actors),
    value: constantFrom(null, 2e8, 3e8),
  })
  const corpus = array(array(statement, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })

  type Statements = readonly (readonly { object: string; actor: string[]; value: number | null }[])[]
  function rowsOf(sets: Statements) {
    const documents = sets.map((set, n) =>
      documentOf(`d${n}`, set.map(({ object }, i) => `第${i}，将${object}。`).join('')),
    )
    const extractions = sets.map((set, n) => {
      let at = 0
      const found = set.map(({ object, actor, value }) => {
        const start = documents[n]!.text.indexOf(`将${object}`, at)
        at = start + object.length + 1
        const over = {
          start,
          end: at,
          id: `d${n}:${start}`,
          actor,
          measure: value === null ? null : measure(value),
        }
        return { ...mentionOf(documents[n]!, `将${object}`), ...over }
      })
      return extractionOf(documents[n]!, ...found)
    })
    return { documents, extractions }
  }

  it('does not depend on the order of documents and mentions', () => {
    assert(
      property(corpus, sets => {
        const { documents, extractions } = rowsOf(sets)
        const turned = extractions
          .map(row => ({ ...row, commitments: row.commitments.toReversed() }))
          .toReversed()
        const forth = buildLedger({ documents, extractions, reuse: noReuse })
        const back = buildLedger({ documents: documents.toReversed(), extractions: turned, reuse: noReuse })
        expect(back).toEqual(forth)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps every id when an unrelated document is added', () => {
    assert(
      property(corpus, sets => {
        const { documents, extractions } = rowsOf(sets)
        const other = documentOf('z', '巴西将在圣保罗建造足球博物馆。')
        const added = extractionOf(
          other,
          mentionOf(other, '将在圣保罗建造足球博物馆', { actor: ['BR'], counterpart: [] }),
        )
        const ids = (list: readonly { id: string }[]) => list.map(row => row.id)
        const before = buildLedger({ documents, extractions, reuse: noReuse })
        const after = buildLedger({
          documents: [...documents, other],
          extractions: [...extractions, added],
          reuse: noReuse,
        })
        expect(ids(after.commitments)).toEqual(expect.arrayContaining(ids(before.commitments)))
        expect(after.commitments).toHaveLength(before.commitments.length + 1)
      }),
      { numRuns: 40 },
    )
  })

  it('merges nothing with another measure, holds each mention once, and quotes only what stands there', () => {
    assert(
      property(corpus, sets => {
        const { documents, extractions } = rowsOf(sets)
        const ledger = buildLedger({ documents, extractions, reuse: noReuse })
        const texts = new Map(documents.map(document => [document.id, document.text]))
        const held = ledger.commitments.flatMap(line => line.mentions.map(mention => mention.id))
        expect(held.toSorted()).toEqual(
          extractions.flatMap(row => row.commitments.map(mention => mention.id)).toSorted(),
        )
        for (const line of ledger.commitments) {
          expect(
            new Set(line.mentions.flatMap(mention => mention.measure?.value ?? [])).size,
          ).toBeLessThanOrEqual(1)
        }
        for (const { document, start, end, quote } of ledger.entities.flatMap(entity => entity.mentions)) {
          expect(texts.get(document)!.slice(start, end)).toBe(quote)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('coverage', () => {
  it('counts a family once and names the versions that leave a line out', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(id => documentOf(id, '将扩大稻米进口。')) as [
      Document,
      Document,
      Document,
    ]
    const rows = [a, c].map(document => extractionOf(document, mentionOf(document, '将扩大稻米进口')))
    const families = [{ id: 'f', documents: ['a', 'b'], base: 'a', earliest: 'a' }]
    const { coverage } = buildLedger({
      documents: [a, b, c],
      extractions: rows,
      reuse: { alignments: [], families },
    })
    expect(coverage).toMatchObject([{ documents: ['a', 'c'], voices: 2, omitted_by: ['b'] }])
  })
})
