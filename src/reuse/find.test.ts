import { describe, expect, it } from 'vitest'
import { findReuse } from './find.ts'

const document = (id: string, text: string, published: string | null = null) => ({
  id,
  text,
  published,
  language: 'zh',
})

const lead = '五国外长在湖畔小城会晤，商定重开中断多年的山口公路，并在三年内把过境货运量翻一番。'
const body =
  '东道国外长介绍，五方将设立联合工作组，每年轮流召开会议，检查各项约定的落实情况，并向领导人报告。'
const tail = '会议还通过了一份关于边境水资源的备忘录，约定共享水文数据，共同修缮老旧水库。'

const whole = document('agency', `${lead}${body}${tail}`, '2021-05-01')
const reprint = document('daily', `本报讯 ${lead}${body}${tail}`, '2021-05-02')
const cut = document('evening', `${lead}${tail}`, '2021-05-03')
const other = document(
  'weather',
  '气象台预计，今后三天北方大部晴到多云，早晚气温较低，市民出行请注意添衣保暖。',
  '2021-05-01',
)

describe('findReuse', () => {
  it('finds the family, its fullest and its earliest version', () => {
    const { alignments, families } = findReuse([other, cut, reprint, whole])
    expect(families).toEqual([
      { id: families[0]!.id, documents: ['agency', 'daily', 'evening'], base: 'daily', earliest: 'agency' },
    ])
    expect(alignments.map(({ a, b, relation }) => [a.document, b.document, relation])).toEqual([
      ['agency', 'daily', 'verbatim'],
      ['agency', 'evening', 'abridged'],
      ['daily', 'evening', 'abridged'],
    ])
    expect(alignments.every(alignment => alignment.family === families[0]!.id)).toBe(true)
  })

  it('does not depend on the order of documents, nor on a document given twice', () => {
    const found = findReuse([whole, reprint, cut, other])
    expect(findReuse([other, cut, cut, reprint, whole])).toEqual(found)
  })

  it('does not depend on the memory it may use', () => {
    const documents = [whole, reprint, cut, other]
    expect(findReuse(documents, { memory: 2000 })).toEqual(findReuse(documents))
  })

  it('links a text that more documents print than `commonIn` through its neighbours', () => {
    const printed = Array.from({ length: 8 }, (_, n) => document(`paper${n}`, `${lead}${body}${tail}`))
    const { families } = findReuse(printed, { commonIn: 3, formula: 200 })
    expect(families.map(family => family.documents.length)).toEqual([8])
  })

  it('sets formulas aside', () => {
    const formula = '在新的历史起点上全面深化互利友好合作关系'
    const said = ['铁路', '粮食', '水利', '教育', '卫生'].map((topic, n) =>
      document(`d${n}`, `${topic.repeat(20)}。${formula}。${[...topic].reverse().join('').repeat(20)}`),
    )
    expect(findReuse(said).alignments.length).toBe(10)
    expect(findReuse(said, { commonIn: 3 }).alignments).toEqual([])
  })
})
