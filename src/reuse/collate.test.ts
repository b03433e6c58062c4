import { describe, expect, it } from 'vitest'
import { collate } from './collate.ts'

const document = (id: string, text: string, published: string | null = null) => ({
  id,
  text,
  published,
  language: 'zh',
})

const sentences = [
  '五国外长在湖畔小城会晤，商定重开中断多年的山口公路。',
  '五方力争在2030年前把过境货运量提高到每年3000万吨。',
  '会议通过了关于边境水资源的备忘录，约定共享水文数据。',
  '外长们强调，各方不允许任何势力破坏本地区的和平与安宁。',
  '下一次会议将于明年春天在东道国首都举行。',
]
const full = document('full', sentences.join(''), '2021-05-01')
const cut = document(
  'cut',
  [sentences[0], sentences[3]!.replace('不允许', '允许'), sentences[4]].join(''),
  '2021-05-02',
)
const revised = document(
  'revised',
  [
    sentences[0],
    sentences[2],
    sentences[1]!.replace('3000', '2500').replace('五方', '各方'),
    sentences[3],
    '分析人士认为，公路能否按期通车取决于资金是否到位。',
    sentences[4],
  ].join(''),
  '2021-05-03',
)

describe('collate', () => {
  const collation = collate([revised, cut, full], { base: 'full' })

  it('says of every sentence and every version what became of it', () => {
    expect(collation.documents).toEqual(['cut', 'revised'])
    expect(collation.rows.map(row => row.cells.map(cell => cell.presence))).toEqual([
      ['same', 'same'],
      ['absent', 'changed'],
      ['absent', 'same'],
      ['changed', 'same'],
      ['same', 'same'],
    ])
  })

  it('marks the shorter of two sentences that changed places as moved', () => {
    const places = collation.rows.map(row => row.cells[1]!.after)
    expect(places).toEqual([null, null, 0, null, null])
    expect(collation.rows.map(row => row.cells[1]!.moved)).toEqual(places.map(place => place !== null))
  })

  it('says of a sentence that now opens the text that it stands before the first', () => {
    const turned = document('turned', [sentences[4], ...sentences.slice(0, 4)].join(''))
    const { rows } = collate([full, turned], { base: 'full' })
    expect(rows.map(row => row.cells[0]!.after)).toEqual([null, null, null, null, -1])
  })

  it('keeps a sentence apart from one that was moved before it', () => {
    const english = (id: string, ...parts: string[]) => ({ ...document(id, parts.join(' ')), language: 'en' })
    const [road, freight, grant, meeting] = [
      'The ministers of five countries met in the lakeside town and agreed to reopen the mountain road.',
      'The five parties will raise the volume of transit freight to 30 million tonnes a year.',
      'The eastern side will provide a grant for bridges and customs posts over the next three years.',
      'The next meeting will be held in the capital of the host country in the spring.',
    ] as const
    const { rows } = collate([
      english('first', road, freight, meeting, grant, meeting.replace('next', 'last')),
      english('second', road, grant, freight.replace('will', 'may'), meeting),
    ])
    expect(rows.map(row => row.cells[0]!.quote?.quote.slice(0, 16))).toEqual([
      'The ministers of',
      'The five parties',
      'The next meeting',
      'The eastern side',
      expect.anything(),
    ])
    expect(rows[3]!.cells[0]!.after).toBe(0)
  })

  it('lists what a version adds, and after which sentence', () => {
    expect(
      collation.additions.map(({ document, quote, after }) => [document, quote.quote.slice(0, 6), after]),
    ).toEqual([['revised', '分析人士认为', 3]])
  })

  it('lists material changes first by kind', () => {
    expect(collation.material).toEqual([
      { document: 'revised', row: 1, kind: 'figure', before: '3000', after: '2500' },
      { document: 'cut', row: 3, kind: 'negation', before: '不', after: '' },
    ])
  })

  it('says how much of the base text each version carries', () => {
    expect(collation.coverage.map(({ same, changed, absent }) => [same, changed, absent])).toEqual([
      [2, 1, 2],
      [4, 1, 0],
    ])
    expect(collation.coverage[0]!.letters).toBeLessThan(collation.coverage[1]!.letters)
  })

  it('takes the fullest version as the base, and refuses a base that is not there', () => {
    expect(collate([full, cut, revised]).base).toBe('revised')
    expect(() => collate([full], { base: 'cut' })).toThrow(RangeError)
    expect(() => collate([])).toThrow(RangeError)
  })
})
