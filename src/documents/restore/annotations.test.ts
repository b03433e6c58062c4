import { expect, test } from 'vitest'
import { readDocuments } from '../read.ts'

const plain = '各方商定在年底前新开两个口岸，并实行昼夜通关。'
const sounds =
  'gè fāng shāng dìng zài nián dǐ qián xīn kāi liǎng gè kǒu àn bìng shí xíng zhòu yè tōng guān'.split(' ')
const annotated = (mark: (sound: string) => string): string => {
  let next = 0
  return plain.replace(/\p{sc=Han}/gu, character => `${character}${mark(sounds[next++]!)}`)
}
const read = (text: string) => readDocuments({ name: 'a', bytes: new TextEncoder().encode(text) })

test.each<[string, (sound: string) => string]>([
  ['bare', sound => sound],
  ['with tone numbers', sound => `${sound.normalize('NFD').replace(/\p{M}/gu, '')}4`],
  ['with tones of their own', sound => sound.normalize('NFD')],
  ['in brackets', sound => `(${sound})`],
  ['in wide brackets, upper case', sound => `（${sound.toUpperCase()}）`],
  ['parted by spaces', sound => ` ${sound} `],
  ['bopomofo', () => 'ㄍㄜˋ'],
])('pronunciation behind every character: %s', async (_, mark) => {
  const { documents, messages } = await read(annotated(mark))
  expect(documents.map(({ text }) => text)).toEqual([plain])
  expect(messages.map(({ code }) => code)).toEqual(['W_ANNOTATED'])
})

test.each([
  '用APP看5G新闻的人说，GDP增长3%，WTO和IMF都在2030年前参加。',
  'The parties (各方) agreed on a plan (计划) and a date (日期) in Hangzhou (杭州).',
])('words of another script are no annotation: %s', async text => {
  const { documents, messages } = await read(text)
  expect(documents[0]!.text).toBe(text)
  expect(messages).toEqual([])
})
