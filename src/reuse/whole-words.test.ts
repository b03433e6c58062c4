import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { told } from '../../test/edits.ts'
import { align } from './align.ts'
import { collate } from './collate.ts'

const lead = '代表团在湖畔小城举行了三天的闭门磋商，随后发表一份简短的新闻稿。'
const tail = '，有关细节将在秋季的下一轮磋商里继续讨论并对外说明。'

const version = (id: string, text: string) => ({
  id,
  text: lead + text + tail,
  language: 'zh',
  published: null,
})

/** The material changes shown between two sentences that stand amid the same words, as “before→after kind”. */
const material = (before: string, after: string): string[] =>
  collate([version('a', before), version('b', after)], { base: 'a' }).material.map(
    change => `${change.before}→${change.after} ${change.kind}`,
  )

it.each([
  [
    'two states whose names end alike',
    '乌兹别克斯坦承办博览会',
    '吉尔吉斯斯坦承办博览会',
    '乌兹别克斯坦→吉尔吉斯斯坦 name',
  ],
  ['a letter put into a name', '两国与印度签署备忘录', '两国与印度尼西亚签署备忘录', '印度→印度尼西亚 name'],
  ['a family name shared', '王文秀表示会议有成果', '王立表示会议有成果', '王文秀→王立 name'],
  ['a name that is whole', '会后总理韩正在京会见代表', '会后总理周立在京会见代表', '韩正→周立 name'],
  [
    'names before what may follow a name',
    '会后，韩立等，同代表合影',
    '会后，周文安等，同代表合影',
    '韩立→周文安 name',
  ],
  ['a modal whose first letter stays', '成员应当公布账目', '成员应该公布账目', '应当→应该 modal'],
  ['a numeral inside a number', '第十四届展会开幕', '第十三届展会开幕', '第十四届→第十三届 figure'],
])('shows a material change by whole words: %s', (_, before, after, expected) => {
  expect(material(before, after)).toEqual([expected])
})

it('takes in a second change that the word reaches', () => {
  expect(material('世界贸易组织公布报告', '世贸组织公布报告')).toEqual(['世界贸易组织→世贸组织 name'])
})

it('leaves out whole words that both sides share', () => {
  expect(material('全天报告病例76例均已登记', '全天报告病例均已登记')).toEqual(['76例→ figure'])
})

it('leaves a number and a name of several words whole', () => {
  expect(material('增速为0.2%', '增速为0.4%')).toEqual(['0.2%→0.4% figure'])
  const sentence =
    'The parties met for three days in a small town by the lake and the United States chaired the talks.'
  const english = { id: 'a', text: sentence, language: 'en', published: null }
  const changed = { ...english, id: 'b', text: sentence.replace('United States', 'United Kingdom') }
  expect(collate([english, changed], { base: 'a' }).material).toMatchObject([
    { before: 'United States', after: 'United Kingdom', kind: 'name' },
  ])
})

const words = fc.constantFrom(
  ...'应当 应该 中国 中亚 王文秀 王立 表示 等 30 40 例 病例 第十四届 ， 。 不 会议'.split(' '),
)

it('keeps the steps of every change beside each other, from end to end', () => {
  fc.assert(
    fc.property(fc.array(words), fc.array(words), (before, after) => {
      const { rows } = collate([version('a', before.join('')), version('b', after.join(''))], { base: 'a' })
      for (const { sentence, cells } of rows) {
        const { edits, quote } = cells[0]!
        if (!quote) continue
        const ends = edits.map(({ a, b }) => [a[1], b[1]])
        expect(edits.map(({ a, b }) => [a[0], b[0]])).toEqual([[0, 0], ...ends.slice(0, -1)])
        expect(ends.at(-1)).toEqual([sentence.quote.length, quote.quote.length])
      }
    }),
  )
})

it('leaves what is found in bulk to the character', () => {
  const [a, b] = [version('a', '王文秀表示会议有成果'), version('b', '王立表示会议有成果')]
  const changes = align(a, b).flatMap(alignment =>
    alignment.edits.filter(edit => edit.material).map(edit => told(alignment, edit)),
  )
  expect(changes).toEqual(['文秀→立'])
})
