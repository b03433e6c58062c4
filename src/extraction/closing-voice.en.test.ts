import { expect, test } from 'vitest'
import { postOf } from '../../test/documents.ts'
import { rulesExtractor } from './rules.ts'

const read = async (text: string): Promise<string[]> =>
  rulesExtractor
    .extract(await postOf('Ministers meet in Harbour Town', text))
    .commitments.map(m => `${m.speaker} (${m.actor.join()}): ${m.quote}`)

test.each([
  [
    '"We will double the number of ferries by 2027," Kenyan Transport Minister Ann Odera said on Tuesday.',
    ['Ann Odera (KE): We will double the number of ferries by 2027'],
  ],
  [
    '“Our government is ready to open two new consulates,” said Kenyan Prime Minister John Ruto. “We will also lift the visa requirement for nurses.”',
    [
      'John Ruto (KE): Our government is ready to open two new consulates',
      'John Ruto (KE): We will also lift the visa requirement for nurses',
    ],
  ],
  [
    'Kenya and Uganda agreed to build a bridge, the two governments said in a statement.',
    ['joint (KE,UG): Kenya and Uganda agreed to build a bridge'],
  ],
  [
    '“We will pay their fares. We will also mend their houses,” Kenya’s housing minister told the Harbour Post.',
    [
      'Kenya’s housing minister (KE): We will pay their fares',
      'Kenya’s housing minister (KE): We will also mend their houses',
    ],
  ],
  [
    '“We will mend the piers,” Kenyan minister Ann Odera said. He said Uganda plans to train 40 pilots.',
    ['Ann Odera (KE): We will mend the piers', 'Ann Odera (UG): Uganda plans to train 40 pilots'],
  ],
])('who said it is told behind it: %s', async (text, expected) => {
  expect(await read(text)).toEqual(expected)
})

test('a sentence that nobody is said to have said stays the reporter’s', async () => {
  const text = '“We will mend the piers,” Kenyan minister Ann Odera said. Uganda will send two cranes.'
  const found = await read(text)
  expect(found).toEqual(['Ann Odera (KE): We will mend the piers', 'null (UG): Uganda will send two cranes'])
})
