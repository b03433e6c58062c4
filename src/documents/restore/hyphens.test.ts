import { expect, test } from 'vitest'
import { isDivided, vocabularyOf, withoutDivisions } from './hyphens.ts'
import { enReading } from '../../language/packs/en/reading.ts'
import { verbatim } from '../../base/mapped.ts'
import { readDocuments } from '../read.ts'

const words = vocabularyOf([
  'The cooperation of lake-side towns and the border crossing.',
  'inter-',
  'national law',
])

test.each([
  ['inter-', 'national', true],
  ['the coop-', 'eration of', true],
  ['a lake-', 'side inn', false],
  ['border-', 'crossing', false],
  ['self-', 'government', false],
  ['co-', 'operation', true],
  ['co-', 'ordinated', false],
  ['Anglo-', 'American', false],
  ['e-', 'mail', false],
  ['AGREE-', 'MENT', true],
  ['2020-', '2025', false],
  ['gov\u00ad', 'ernment', true],
  ['well\u2010', 'known', false],
])('%s %s', (left, right, divided) => {
  expect(isDivided(left, right, words, enReading)).toBe(divided)
})

test('in a paragraph that holds its lines, each letter stays where it came from', () => {
  const source = 'The inter-\nnational talks on self-\ngovernment went on.'
  const { text, pieces } = withoutDivisions(verbatim(source, 0, source.length), words, enReading)
  expect(text).toBe('The international talks on self-government went on.')
  for (const piece of pieces)
    expect(source.slice(piece.source, piece.source + piece.length)).toBe(
      text.slice(piece.text, piece.text + piece.length),
    )
})

test('in a text that is set in lines', async () => {
  const page = [
    'The ministers of the lake states agreed on Tuesday to build an inter-',
    'national road. They will ask the bank for money, and a joint commis-',
    'sion will look after the works. Each side will name a vice-',
    'chairman, and the commission will meet twice a year in one of the',
    'three capitals, as the ministers said when they met the reporters.',
  ].join('\n')
  const { documents } = await readDocuments({ name: 'a.txt', bytes: new TextEncoder().encode(page) })
  expect(documents[0]!.text).toContain('an international road')
  expect(documents[0]!.text).toContain('a joint commission will look')
  expect(documents[0]!.text).toContain('a vice-chairman, and')
})
