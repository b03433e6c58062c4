import { assert, constantFrom, property, stringMatching } from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { packFor } from './packs/index.ts'
import { splitSentences } from './sentences.ts'

const zh = packFor('zh')!
const en = packFor('en')!

const chinese: readonly (readonly [string, readonly string[]])[] = [
  ['代表团今天抵达。随后举行了会谈。', ['代表团今天抵达。', '随后举行了会谈。']],
  ['他说：“我们要共同建设。”会议由外长主持。', ['他说：“我们要共同建设。”', '会议由外长主持。']],
  ['双方扩大进口；增设航线。', ['双方扩大进口；', '增设航线。']],
  ['“你好，春天！”艺术展在首都开幕。', ['“你好，春天！”艺术展在首都开幕。']],
  ['真的吗？！是的。', ['真的吗？！', '是的。']],
  ['第一行没有句号\n第二行。', ['第一行没有句号', '第二行。']],
  ['  　 ', []],
]

test.each(chinese)('zh %s', (text, expected) => {
  expect(splitSentences(text, zh).map(s => text.slice(s.start, s.end))).toEqual(expected)
})

const english: readonly (readonly [string, readonly string[]])[] = [
  ['Mr. Lee met the U.S. delegation. They agreed.', ['Mr. Lee met the U.S. delegation.', 'They agreed.']],
  ['It flew to the U.S. The crew rested.', ['It flew to the U.S.', 'The crew rested.']],
  ['Growth was 3.5 percent. It rose.', ['Growth was 3.5 percent.', 'It rose.']],
  ['12. We commit to open trade. We will act.', ['12. We commit to open trade.', 'We will act.']],
  ['“We agree.” The chair closed the session.', ['“We agree.”', 'The chair closed the session.']],
  ['We met J. Doe in May. He left.', ['We met J. Doe in May.', 'He left.']],
  ['Will they come? Yes! Certainly.', ['Will they come?', 'Yes!', 'Certainly.']],
  ['See art. 5 of the treaty; it applies.', ['See art. 5 of the treaty;', 'it applies.']],
]

test.each(english)('en %s', (text, expected) => {
  expect(splitSentences(text, en).map(s => text.slice(s.start, s.end))).toEqual(expected)
})

describe('for every text', () => {
  const text = stringMatching(/^[\n 。！？；“”.;A-Za-z一二三中方0-9]{0,80}$/)
  it('sentences lie in order and leave out nothing but white space', () => {
    assert(
      property(text, constantFrom(zh, en), (text, pack) => {
        let at = 0
        for (const s of splitSentences(text, pack)) {
          expect(text.slice(at, s.start).trim()).toBe('')
          expect(s.end).toBeGreaterThan(s.start)
          at = s.end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})
