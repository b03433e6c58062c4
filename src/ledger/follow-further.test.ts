import { array, assert, nat, option, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteAt } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Extraction } from '../extraction/mention.ts'
import type { Family } from '../reuse/alignment.ts'
import { buildLedger } from './build.ts'
import { mentionByPerson } from './decision.ts'
import { followTraces } from './follow-traces.ts'
import { type FollowInput, followFurther, followUp } from './follow-up.ts'

const pledges = [
  '向东盟国家提供八千个职业技能培训名额',
  '加快建设中老泰铁路项目',
  '同东盟国家共建海洋灾害预警中心',
  '扩大进口东盟国家热带水果和水产品',
]
const news = [
  '中国向东盟国家提供的首批职业技能培训名额已经落实。',
  '中老泰铁路项目昨天正式开工。',
  '东盟国家热带水果和水产品大量进入中国市场。',
  '中国同东盟国家共建的海洋灾害预警中心揭牌。',
  '天气晴朗。',
]

/** A day of news: what it says, and which pledge it states anew, if any. */
interface Day {
  readonly said: number
  readonly pledge: number | null
}

const parties = { actor: ['CN'], counterpart: ['LA', 'TH'] }

function rowOf({ said, pledge }: Day, index: number): { document: Document; extraction: Extraction } {
  const words = pledge === null ? '' : pledges[pledge]!
  const text = `要闻\n中国同老挝、泰国和东盟国家举行会谈。${words && `中方将${words}。`}${news[said]!}`
  const document = {
    id: `d${index}`,
    story: `s${index}`,
    title: '要闻',
    published: new Date(Date.UTC(2022, 0, 1 + 40 * index)).toISOString().slice(0, 10),
    event_date: null,
    language: 'zh',
    text,
    parts: [{ kind: 'paragraph', start: 3, end: text.length }],
  } as unknown as Document
  const start = text.indexOf(words)
  const mention = {
    ...mentionByPerson(parties),
    ...quoteAt(document, { start, end: start + Math.max(1, words.length) }),
    id: `m${index}`,
  }
  const extraction = { document: document.id, version: 't', commitments: words ? [mention] : [], figures: [] }
  return { document, extraction }
}

/** The documents that say the same news are taken for one text family. */
function familiesOf(days: readonly Day[]): Family[] {
  const groups = Map.groupBy(
    days.map(({ said }, index) => ({ said, id: `d${index}` })),
    ({ said }) => said,
  )
  return [...groups.values()]
    .filter(group => group.length > 1)
    .map(group => {
      const documents = group.map(({ id }) => id)
      return { id: `f${documents[0]}`, documents, base: documents[0]!, earliest: documents[0]! }
    })
}

function inputOf(days: readonly Day[]): FollowInput {
  const rows = days.map(rowOf)
  const documents = rows.map(({ document }) => document)
  const extractions = rows.map(({ extraction }) => extraction)
  const reuse = { alignments: [], families: familiesOf(days) }
  return {
    commitments: buildLedger({ documents, extractions, reuse }).commitments,
    documents,
    extractions,
    reuse,
  }
}

const day = record({
  said: nat(news.length - 1),
  pledge: option(nat(pledges.length - 1), { nil: null }),
})

describe('following further', () => {
  it('gives what following everything gives, whatever was known', () => {
    assert(
      property(array(day, { minLength: 2, maxLength: 9 }), nat(8), (days, known) => {
        const first = inputOf(days.slice(0, known))
        const before = { evidence: followUp(first), traces: followTraces(first) }
        const all = inputOf(days)
        expect(followFurther(all, before)).toEqual(followUp(all))
      }),
      { numRuns: 60 },
    )
  })

  it('forgets the evidence of documents that are gone', () => {
    const days = [
      { said: 4, pledge: 1 },
      { said: 1, pledge: null },
      { said: 1, pledge: null },
      { said: 4, pledge: null },
    ]
    const all = inputOf(days)
    const before = { evidence: followUp(all), traces: followTraces(all) }
    expect(before.evidence.map(({ document, also }) => [document, also])).toEqual([['d1', ['d2']]])
    const rest = { ...all, documents: all.documents.filter(({ id }) => id !== 'd1'), stated: all.documents }
    const families = { families: [] }
    expect(followFurther({ ...rest, reuse: families }, before)).toEqual(
      followUp({ ...rest, reuse: families }),
    )
  })
})
