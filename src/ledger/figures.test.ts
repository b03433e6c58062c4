import { describe, expect, it } from 'vitest'
import { quoteAt } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Extraction, FigureMention } from '../extraction/mention.ts'
import { rangeOf, relationOf } from './figure-differences.ts'
import { claimsOf, figureSignatures, figuresFrom } from './figures.ts'

const figuresIn = (
  documents: readonly Document[],
  extractions: readonly Extraction[],
  reuse: Parameters<typeof claimsOf>[1],
) => figuresFrom(claimsOf(figureSignatures(documents, extractions), reuse))

type Amount = Pick<FigureMention, 'value' | 'max' | 'unit' | 'bound' | 'about' | 'indicator'>

function rowOf(
  id: string,
  quote: string,
  amount: Partial<FigureMention>,
  described: Partial<Document> = {},
): { document: Document; extraction: Extraction } {
  const document = {
    id,
    language: 'zh',
    published: '2023-02-01',
    event_date: null,
    outlet: id,
    ...described,
    text: `${quote}。`,
  } as Document
  const figure: FigureMention = {
    ...quoteAt(document, { start: 0, end: quote.length }),
    id: `f${id}`,
    by: 'rules',
    rule: 'test',
    about: '',
    indicator: '',
    value: 0,
    max: null,
    unit: 'km',
    bound: 'exact',
    as_of: null,
    concepts: [],
    ...amount,
  }
  return { document, extraction: { document: id, version: 't', commitments: [], figures: [figure] } }
}

const growth = { value: 20, unit: 'fold', indicator: 'growth' }
const relations: [string, Partial<Amount>, string, Partial<Amount>, string | null][] = [
  [
    '双边贸易额二十年来增加了二十多倍',
    { ...growth, bound: 'over', about: '双边贸易额' },
    '中国与老挝的贸易额已是当初的二十倍以上',
    { ...growth, bound: 'at_least', about: '中国与老挝的贸易额' },
    'same',
  ],
  [
    '双方签了二十份文件',
    { value: 20, unit: 'document', indicator: 'number', about: '双方' },
    '双方种了三十棵树',
    { value: 30, unit: 'document', indicator: 'number', about: '双方' },
    null,
  ],
  [
    '老中铁路全长1035公里',
    { value: 1035 },
    '老中铁路全长超过1000公里',
    { value: 1000, bound: 'over' },
    'same',
  ],
  ['老中铁路全长1035公里', { value: 1035 }, '老中铁路全长422公里', { value: 422 }, 'scope'],
  ['老中铁路全长1035公里', { value: 1035 }, '老中铁路全长1022公里', { value: 1022 }, 'conflict'],
  ['老中铁路全长1035公里', { value: 1035 }, '昆明地铁全长199公里', { value: 199 }, null],
  // A bare attribute is of another train or team in each text.
  ['设计时速350公里', { value: 350, unit: 'km/h' }, '设计时速250公里', { value: 250, unit: 'km/h' }, null],
  [
    '队员平均年龄24岁',
    { value: 24, unit: 'year', about: '队员平均年龄' },
    '队员平均年龄25岁',
    { value: 25, unit: 'year', about: '队员平均年龄' },
    null,
  ],
  ['对老挝出口增长12%', { value: 12, unit: '%' }, '对越南出口增长15%', { value: 15, unit: '%' }, null],
  [
    '老中铁路累计发送旅客850万人',
    { value: 8.5e6, unit: 'person' },
    '老中铁路全长1035公里',
    { value: 1035 },
    null,
  ],
]

describe('figures that differ', () => {
  it.each(relations)('%s %o · %s %o', (first, a, second, b, relation) => {
    const rows = [rowOf('a', first, a), rowOf('b', second, b)]
    const figures = figuresIn(
      rows.map(row => row.document),
      rows.map(row => row.extraction),
      { alignments: [] },
    )
    expect(figures.map(figure => figure.differs_from[0]?.relation ?? null)).toEqual([relation, relation])
  })

  it('takes a common thing for one where the amount is the same and rare', () => {
    const trade = (id: string, quote: string, amount: Partial<Amount>) =>
      rowOf(id, quote, { ...growth, about: '双边贸易额', ...amount })
    const others = Array.from({ length: 12 }, (_, i) =>
      trade(`x${i}`, `双边贸易额增长${i + 2}倍`, { value: i + 2 }),
    )
    const linked = (value: number) => {
      const rows = [
        trade('a', `双边贸易额增长${value}倍以上`, { value, bound: 'at_least' }),
        trade('b', `双边贸易额已增长${value}多倍`, { value, bound: 'over' }),
        ...others,
      ]
      const figures = figuresIn(
        rows.map(row => row.document),
        rows.map(row => row.extraction),
        { alignments: [] },
      )
      return figures.filter(({ differs_from }) => differs_from.length > 0).length
    }
    expect(linked(60)).toBe(2)
  })

  it('holds the same claim of two outlets for one figure', () => {
    const rows = ['a', 'b'].map(id => rowOf(id, '老中铁路全长1035公里', { value: 1035 }))
    const figures = figuresIn(
      rows.map(row => row.document),
      rows.map(row => row.extraction),
      { alignments: [] },
    )
    expect(figures).toMatchObject([{ mentions: [{ document: 'a' }, { document: 'b' }], differs_from: [] }])
  })
})

describe('figures that do not differ', () => {
  const count = { unit: 'case', indicator: 'number', about: '流感新增病例' }
  const cases: [string, ReturnType<typeof rowOf>, ReturnType<typeof rowOf>][] = [
    [
      'one outlet counts anew the next day',
      rowOf('a', '流感新增病例47例', { ...count, value: 47, as_of: '2023-02-01' }, { outlet: 'x' }),
      rowOf(
        'b',
        '流感新增病例62例',
        { ...count, value: 62, as_of: '2023-02-02' },
        { outlet: 'x', published: '2023-02-02' },
      ),
    ],
    [
      'each gives a period of its own',
      rowOf('a', '前三月新增病例470例', { ...count, value: 470, as_of: '2022-03-31' }),
      rowOf('b', '前四月新增病例620例', { ...count, value: 620, as_of: '2022-04-30' }),
    ],
    [
      'another indicator',
      rowOf('a', '老中铁路全长1035公里', { value: 1035, indicator: 'length' }),
      rowOf('b', '老中铁路新铺轨422公里', { value: 422, indicator: 'output' }),
    ],
    [
      'the same amount in other words',
      rowOf('a', '老中铁路全长1035公里', { value: 1035 }),
      rowOf('b', '全长1035公里的老中铁路', { value: 1035 }),
    ],
  ]
  it.each(cases)('%s', (_, a, b) => {
    const figures = figuresIn([a.document, b.document], [a.extraction, b.extraction], {
      alignments: [],
    })
    expect(figures.flatMap(figure => figure.differs_from)).toEqual([])
  })

  it('leaves amounts of one list alone', () => {
    const { document, extraction } = rowOf('a', '进口和出口分别增长12%和15%', { unit: '%', value: 12 })
    const other = rowOf('b', '进口和出口分别增长11%和15%', { unit: '%', value: 11 })
    const [figure] = extraction.figures
    const listed = { ...extraction, figures: [figure!, { ...figure!, id: 'fa2', value: 15 }] }
    const figures = figuresIn([document, other.document], [listed, other.extraction], {
      alignments: [],
    })
    expect(figures.flatMap(({ differs_from }) => differs_from)).toEqual([])
  })
})

describe('what the words of an amount allow', () => {
  it.each([
    [{ value: 1833, max: null, bound: 'exact' as const }, 1832.5, 1833.5],
    [{ value: 5e8, max: null, bound: 'exact' as const }, 4.75e8, 5.25e8],
    [{ value: 3.8e11, max: null, bound: 'over' as const }, 3.8e11, 3.9e11],
    [{ value: 10, max: 20, bound: 'about' as const }, 9, 22],
    [{ value: 100, max: null, bound: 'at_least' as const }, 100, Number.POSITIVE_INFINITY],
  ])('%o', (amount, low, high) => {
    const range = rangeOf(amount)
    expect(range.low).toBeCloseTo(low, 5)
    expect(range.high === high || Math.abs(range.high - high) < 1e-3).toBe(true)
  })

  it.each([
    [200, 250, 'conflict'],
    [24, 25, 'conflict'],
    [70.2, 70, 'same'],
    [1833, 10_000, 'scope'],
  ] as const)('exactly %d and exactly %d: %s', (a, b, relation) => {
    const exactly = (value: number) => ({ value, max: null, bound: 'exact' as const })
    expect(relationOf(exactly(a), exactly(b))).toBe(relation)
  })

  it('is the same both ways', () => {
    const [a, b] = [
      { value: 70.2, max: null, bound: 'exact' as const },
      { value: 70, max: null, bound: 'over' as const },
    ]
    expect(relationOf(a, b)).toBe(relationOf(b, a))
  })
})
