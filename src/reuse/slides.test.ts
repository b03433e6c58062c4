import { expect, it } from 'vitest'
import { told } from '../../test/edits.ts'
import { compareSpans } from './compare.ts'
import { Notes } from './notes.ts'

/** Both texts in one, each change as [before→after]. */
function inOne(before: string, after: string, language: string): string {
  const a = { id: 'a', text: before, language }
  const b = { id: 'b', text: after, language }
  const whole = (text: string) => ({ start: 0, end: text.length })
  const alignment = compareSpans(a, whole(before), new Notes(a), b, whole(after), new Notes(b))
  return alignment.edits
    .map(edit => (edit.op === 'equal' ? before.slice(...edit.a) : `[${told(alignment, edit)}]`))
    .join('')
}

it.each([
  [
    'a headline that begins otherwise',
    '五国代表围坐湖畔 会议公布通航办法',
    '会议公布对群岛通航办法',
    '[五国代表围坐湖畔 →]会议公布[→对群岛]通航办法',
  ],
  [
    'a clause whose verb is that of the next',
    '双方将扩大贸易，扩大投资',
    '双方将扩大贸易，扩大旅游，扩大投资',
    '双方将扩大贸易，[→扩大旅游，]扩大投资',
  ],
  [
    'one of several with the same verb left out',
    '代表团访问港口、访问学校和访问医院',
    '代表团访问港口和访问医院',
    '代表团访问港口[、访问学校→]和访问医院',
  ],
  [
    'a first clause that ends like the second',
    '粮食出口增加，水果出口增加。',
    '水果出口增加。',
    '[粮食出口增加，→]水果出口增加。',
  ],
  [
    'a sentence that ends like the one before it',
    '码头年内完工。船队明天出发。',
    '码头年内完工。展馆明天开门。船队明天出发。',
    '码头年内完工。[→展馆明天开门。]船队明天出发。',
  ],
  ['letters that differ one by one', '大桥今年开工', '大桥明年完工', '大桥[今→明]年[开→完]工'],
  ['one word for another with the same letter', '中国商品', '国外商品', '[中国→国外]商品'],
  ['a figure and its unit', '大桥全长20公里', '大桥全长2020米', '大桥全长[20公里→2020米]'],
])('tells changes of Chinese as they read: %s', (_, before, after, expected) => {
  expect(inOne(before, after, 'zh')).toBe(expected)
})

it.each([
  [
    'a word that begins like the next',
    'The ministers agreed to support trade with the islands.',
    'The ministers agreed to support transport trade with the islands.',
    'The ministers agreed to support [→transport ]trade with the islands.',
  ],
  [
    'a sentence with the same words before and after',
    'The port opens in May. The market opens in June.',
    'The port opens in May. The school opens in May. The market opens in June.',
    'The port opens in May. [→The school opens in May. ]The market opens in June.',
  ],
  [
    'a first sentence that begins like the second',
    'They signed the plan. They signed the budget.',
    'They signed the budget.',
    '[They signed the plan. →]They signed the budget.',
  ],
  [
    'one of two adjectives left out',
    'He welcomed the old and new members.',
    'He welcomed the new members.',
    'He welcomed the [old and →]new members.',
  ],
  ['a word that begins like another', 'the fund grows', 'the funding grows', 'the [fund→funding] grows'],
  [
    'a headline that begins otherwise',
    'Six leaders met online: fund announced for farmers',
    'Fund announced for islands and farmers',
    '[Six leaders met online: →]fund announced for [→islands and ]farmers',
  ],
])('tells changes of English as they read: %s', (_, before, after, expected) => {
  expect(inOne(before, after, 'en')).toBe(expected)
})
