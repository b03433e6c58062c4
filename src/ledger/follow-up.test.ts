import { describe, expect, it } from 'vitest'
import type { Document } from '../documents/document.ts'
import type { Extraction } from '../extraction/mention.ts'
import { quoteAt } from '../base/span.ts'
import { buildLedger } from './build.ts'
import { mentionByPerson, type Edits } from './decision.ts'
import type { Evidence } from './evidence.ts'
import { followUp } from './follow-up.ts'

const reuse = { alignments: [], families: [] }

function documentOf(id: string, published: string, title: string, body: string): Document {
  const text = `${title}\n${body}`
  return {
    id,
    source: `${id}.txt`,
    story: id,
    kind: 'report',
    title,
    published,
    event_date: null,
    language: 'zh',
    text,
    parts: [
      { kind: 'title', start: 0, end: title.length },
      { kind: 'paragraph', start: title.length + 1, end: text.length },
    ],
  } as unknown as Document
}

const asean = ['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'VN']

/** What later documents say of one pledge, made on 1 March 2022. */
function follow(
  quote: string,
  fields: Edits,
  later: readonly Document[],
  families = reuse.families as never[],
): Evidence[] {
  const said = documentOf('said', '2022-03-01', '会谈举行', `发言人说，${quote}。`)
  const start = said.text.indexOf(quote)
  const mention = {
    ...mentionByPerson({ actor: ['CN'], counterpart: asean, ...fields }),
    ...quoteAt(said, { start, end: start + quote.length }),
    id: 'm1',
  }
  const extraction: Extraction = { document: said.id, version: 't', commitments: [mention], figures: [] }
  const { commitments } = buildLedger({ documents: [said], extractions: [extraction], reuse })
  return followUp({
    commitments,
    stated: [said],
    documents: later,
    extractions: [],
    reuse: { ...reuse, families },
  })
}

const news = (body: string, title = '要闻', published = '2023-05-01', id = 'n1') =>
  documentOf(id, published, title, body)
const trade = { measure: { value: 3e11, unit: 'USD', bound: 'exact' as const, basis: 'level' as const } }

describe('evidence of another language', () => {
  const english = (body: string): Document => ({
    ...news(body, 'News', '2023-05-01', 'e1'),
    language: 'en',
  })
  it.each<[string, string, Edits, string, Partial<Evidence>]>([
    [
      'trade that reaches the level',
      '将中国同东盟国家贸易额提升到3000亿美元',
      trade,
      'Trade between China and ASEAN reached 312 billion U.S. dollars last year.',
      { relation: 'achieved', strength: 'direct' },
    ],
    [
      'a railway that is begun',
      '加快建设中老泰铁路',
      {},
      'Construction of the China-Laos-Thailand railway began on Friday.',
      { relation: 'progress', strength: 'direct' },
    ],
  ])('%s', (_, quote, fields, said, expected) => {
    expect(follow(quote, fields, [english(said)])).toMatchObject([expected])
  })
})

describe('evidence', () => {
  const cases: [string, string, Edits, Document, Partial<Evidence> | null][] = [
    [
      'a figure that reaches the level',
      '将中国同东盟国家贸易额提升到3000亿美元',
      trade,
      news('去年中国同东盟国家贸易额达到3120亿美元。'),
      { relation: 'achieved', strength: 'direct' },
    ],
    [
      'the level promised again',
      '将中国同东盟国家贸易额提升到3000亿美元',
      trade,
      news('双方将力争使中国同东盟国家贸易额达到3000亿美元。'),
      { relation: 'reaffirms', strength: 'direct' },
    ],
    [
      'growth of what is measured',
      '将中国同东盟国家贸易额提升到3000亿美元',
      trade,
      news('前四个月，我国对东盟国家进出口同比增长12%。'),
      { relation: 'progress', strength: 'direct' },
    ],
    [
      'trade with other parties',
      '将中国同东盟国家贸易额提升到3000亿美元',
      trade,
      news('去年中国同非洲国家贸易额达到3120亿美元。'),
      null,
    ],
    [
      'a count that is no trade',
      '将中国同东盟国家贸易额提升到3000亿美元',
      trade,
      news('今年发往东盟国家的进出口集装箱达到3120个。'),
      null,
    ],
    [
      'a named thing that opens',
      '举办中国—东盟青年音乐节',
      {},
      news('中国—东盟青年音乐节今天在南宁开幕。'),
      { relation: 'achieved', strength: 'direct' },
    ],
    [
      'a named thing promised again',
      '举办中国—东盟青年音乐节',
      {},
      news('双方将办好中国—东盟青年音乐节。'),
      { relation: 'reaffirms' },
    ],
    [
      'a named thing put off',
      '举办中国—东盟青年音乐节',
      {},
      news('主办方说，中国—东盟青年音乐节推迟到明年。'),
      { relation: 'setback' },
    ],
    ['another named thing', '举办中国—东盟青年音乐节', {}, news('中国—东盟商品博览会今天在南宁开幕。'), null],
    [
      'words taken up by all parties',
      '互派水利工程师',
      {},
      news('各国将继续互派水利工程师。', '中国—东盟领导人会议举行'),
      { relation: 'reaffirms', strength: 'direct' },
    ],
    [
      'words taken up by one of many',
      '互派水利工程师',
      {},
      news('双方将继续互派水利工程师。', '总理会见老挝外长'),
      { strength: 'related' },
    ],
    [
      'words taken up by a stranger',
      '互派水利工程师',
      {},
      news('双方将继续互派水利工程师。', '总理会见智利外长'),
      null,
    ],
    [
      'the place of one among many counts them',
      '结成120对友好城市',
      { measure: { value: 120, unit: 'city_pair', bound: 'exact', basis: 'level' } },
      news('中国同东盟国家昨天结成第120对友好城市。'),
      { relation: 'achieved', strength: 'direct' },
    ],
    [
      'a railway by its own parties',
      '加快建设中老泰铁路',
      {},
      news('中老泰铁路一座隧道昨天开工。'),
      { relation: 'progress', strength: 'direct' },
    ],
    [
      'an agreement on a railway',
      '加快建设中老泰铁路',
      {},
      news('中国—老挝—泰国铁路三国政府间协定昨天签署。'),
      { relation: 'progress', strength: 'direct' },
    ],
    [
      'a forum that is held',
      '举办中国—东盟渔业合作论坛',
      {},
      news('第二届中国—东盟渔业合作论坛今天在北海举行。'),
      { relation: 'achieved' },
    ],
    [
      'work under way',
      '推进中老泰铁路建设',
      {},
      news('中老泰铁路建设正在稳步推进。'),
      { relation: 'progress' },
    ],
    [
      'an edition inside the name',
      '办好中国—东盟外长会晤',
      {},
      news('中国—东盟外长第七次会晤昨天举行。'),
      { relation: 'progress', strength: 'direct' },
    ],
  ]
  it.each(cases)('%s', (_, quote, fields, later, expected) => {
    const found = follow(quote, fields, [later])
    expect(found.slice(0, 1)).toMatchObject(expected ? [expected] : [])
  })

  it('says why, and quotes what stands there', () => {
    const later = news('去年中国同东盟国家贸易额达到3120亿美元。')
    const [found] = follow('将中国同东盟国家贸易额提升到3000亿美元', trade, [later])
    expect(found!.quote).toBe(later.text.slice(found!.start, found!.end))
    expect(found!.why).toMatchObject({
      indicator: 'trade_volume',
      parties: 'all',
      figure: { against: 'reached' },
    })
  })

  it('takes nothing from before the pledge or from the day of it', () => {
    const early = ['2021-05-01', '2022-03-01'].map(day =>
      news('双方将办好中国—东盟青年音乐节。', '要闻', day, day),
    )
    expect(follow('举办中国—东盟青年音乐节', {}, early)).toEqual([])
  })

  it('suggests one passage for documents that carry one text', () => {
    const copies = ['a', 'b'].map(id => news('中国—东盟青年音乐节今天在南宁开幕。', '要闻', '2023-05-01', id))
    const families = [{ id: 'f', documents: ['a', 'b'], base: 'a', earliest: 'a' }] as never[]
    expect(follow('举办中国—东盟青年音乐节', {}, copies, families)).toMatchObject([
      { document: 'a', also: ['b'] },
    ])
  })

  it('keeps what another version of a text words in its own way', () => {
    const versions = [
      news('中国—东盟青年音乐节今天在南宁开幕。', '要闻', '2023-05-01', 'a'),
      news('主办方说，今年的中国—东盟青年音乐节已在南宁落幕。', '要闻', '2023-05-01', 'b'),
    ]
    const families = [{ id: 'f', documents: ['a', 'b'], base: 'a', earliest: 'a' }] as never[]
    expect(follow('举办中国—东盟青年音乐节', {}, versions, families)).toHaveLength(2)
  })

  it('does not depend on the order of documents, and a later day adds to what was found', () => {
    const [first, second] = [
      news('中国—东盟青年音乐节今天在南宁开幕。', '要闻', '2023-05-01', 'a'),
      news('双方将办好中国—东盟青年音乐节。', '要闻', '2023-05-02', 'b'),
    ] as const
    const both = follow('举办中国—东盟青年音乐节', {}, [first, second])
    expect(follow('举办中国—东盟青年音乐节', {}, [second, first])).toEqual(both)
    expect([
      ...follow('举办中国—东盟青年音乐节', {}, [first]),
      ...follow('举办中国—东盟青年音乐节', {}, [second]),
    ]).toEqual(both)
  })
})
