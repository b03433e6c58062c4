import { expect, test } from 'vitest'
import { readingPackOf } from '../../language/reading-packs.ts'
import { relativeDay } from './relative-days.ts'

const en = readingPackOf('en')!

test.each([
  ['The foreign minister said on Tuesday that talks had gone well.', '2024-05-07'],
  ['Ministers agreed Thursday to build a road.', '2024-05-09'],
  ['Today, the two ministers signed a protocol in Vienna.', '2024-05-09'],
  ['The Department today announced new steps.', '2024-05-09'],
  ['The two presidents met in Vienna yesterday.', '2024-05-08'],
  ['The two ministers will meet on Friday, their offices said.', null],
  ['The talks that every Monday bring them together went on.', null],
  ['In the world of today, few lakes are clean.', null],
  ['A road is built. Ministers spoke on Monday.', null],
  ['Ministers spoke from Monday to Wednesday.', null],
])('%s', (sentence, date) => {
  const found = relativeDay(sentence, en, '2024-05-09T10:00:00Z')
  expect(found?.date ?? null).toBe(date)
  if (found !== null)
    expect(sentence.slice(found.index, found.index + found.length)).toMatch(/^(?:\p{L}+day)$/iu)
})
