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

  it('takes two fillings of one form for two texts', () => {
    const letter = (country: string, name: string, days: string) =>
      `主席今天向${country}总统${name}致电，就${country}遭遇强台风表示慰问。主席说，惊悉${country}北部遭遇强台风，造成${days}人受伤，` +
      `我谨代表全体同事，向${name}总统和${country}人民表示诚挚的慰问，相信${country}人民一定能够早日重建家园。`
    const { alignments, families } = findReuse([
      document('a', letter('海地', '莫伊兹', '120'), '2021-05-01'),
      document('b', letter('斐济', '拉利加', '45'), '2021-06-01'),
    ])
    expect(alignments.length).toBeGreaterThan(0)
    expect(families).toEqual([])
  })

  it('does not join two reports by a short notice that shares a title with each', () => {
    const title = '《面向未来的山地交通与边境水资源合作联合行动计划》'
    const notice = document('notice', `记者获悉，${title}将在下月提交各方审议。`)
    const { families } = findReuse([
      document('one', `${lead}各方通过了${title}。${body}`),
      document('two', `在另一场合，专家认为${title}的落实取决于资金。${tail}`),
      notice,
    ])
    expect(families).toEqual([])
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
