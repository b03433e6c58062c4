import { expect, test } from 'vitest'
import { postOf } from '../../test/documents.ts'
import { rulesExtractor } from './rules.ts'

const taken = async (title: string, text: string): Promise<readonly string[]> => {
  const { commitments } = rulesExtractor.extract(await postOf(title, text))
  return commitments.map(c => `${c.force} ${c.actor.join('+')}: ${c.quote.replace(/\s+/gu, ' ')}`)
}

const sheets: readonly (readonly [text: string, commitments: readonly string[]])[] = [
  [
    'Next year the Lake Initiative will:\n\n**Found a rescue school**, led by Chad. Storms know no borders. Chad will publish charts.\n\n**Actively exchange** tide tables.',
    [
      'firm US: Found a rescue school, led by Chad',
      'firm TD: Chad will publish charts',
      'firm US: Actively exchange tide tables',
    ],
  ],
  ['The pact drew much praise:\n\nFound schools everywhere, said one paper.', []],
  [
    'The Forestry Office, in coordination with its partners, is providing $3 million for saplings.',
    ['firm US: The Forestry Office, in coordination with its partners, is providing $3 million for saplings'],
  ],
  [
    'The United States, subject to a vote, will open talks with Tonga.',
    ['firm US: The United States, subject to a vote, will open talks with Tonga'],
  ],
  ['The new desk will offer advice to growers.', ['firm US: The new desk will offer advice to growers']],
  ['The new desk will offer relief to growers.', []],
  ['Additional support will reach the coast.', []],
  ['Ferries run subject to the will of the pilots.', []],
  ['This expansion, along with other steps, will help fight hunger.', []],
]

test.each(sheets)('a fact sheet: %s', async (text, commitments) => {
  expect(await taken('FACT SHEET: Biden Administration Mends the Coast', text)).toEqual(commitments)
})

const joint: readonly (readonly [text: string, commitments: readonly string[]])[] = [
  // what is only welcomed is another's word, told before
  ['We welcome the recent decision by Kenya, Malawi and Zambia to widen the canal.', []],
  ['They welcomed Malawi’s plans to repair the piers.', []],
  [
    'We are mapping the reefs along the lake’s old border.',
    ['intent TD+NE: We are mapping the reefs along the lake’s old border'],
  ],
  ['The storms are making the lanes unsafe.', []],
  ['The summit will demonstrate the depth of our ties.', []],
  [
    'The leaders affirmed their keenness to meet on the lake each spring.',
    ['intent TD+NE: The leaders affirmed their keenness to meet on the lake each spring'],
  ],
  ['As early as next spring, Chad plans to lease two boats.', ['intent TD: Chad plans to lease two boats']],
  [
    'The ministers are teaming up to chart the shoals.',
    ['intent TD+NE: The ministers are teaming up to chart the shoals'],
  ],
  [
    'We are excited to join forces to chart the shoals.',
    ['intent TD+NE: We are excited to join forces to chart the shoals'],
  ],
  [
    'We expect ferry owners to publish their timetables.',
    ['call ferry owners: We expect ferry owners to publish their timetables'],
  ],
  ['We expect these talks to bear fruit.', []],
  ['We agree that warmer ties would be in the interest of all.', []],
  [
    'We will promote a free and open lake for all crews.',
    ['firm TD+NE: We will promote a free and open lake for all crews'],
  ],
  [
    'We will improve our capacity to respond to supply chain shocks.',
    ['firm TD+NE: We will improve our capacity to respond to supply chain shocks'],
  ],
  [
    'We will continue to consult with the pilots to find safer lanes.',
    ['firm TD+NE: We will continue to consult with the pilots to find safer lanes'],
  ],
  ['We recognize that cheap loans, where they are given, will draw other lenders.', []],
  ['The pact we announce today deepens our ties.', []],
  ['The old lanes must be fully respected.', []],
  [
    'We are committed to a joint watch that will shorten delays, protect the reef, and train young crews.',
    [
      'intent TD+NE: We are committed to a joint watch that will shorten delays, protect the reef, and train young crews',
    ],
  ],
]

test.each(joint)('a joint statement: %s', async (text, commitments) => {
  expect(await taken('Joint Statement of Chad and Niger', text)).toEqual(commitments)
})

test('all who sign are in the room, however long their list', async () => {
  const signed =
    'Last spring, we the leaders of Kenya, Uganda, Rwanda, the Gambia, Ghana, Republic of the Congo, Togo, Benin, Gabon, Angola, Zambia, Malawi, Mozambique, and Chad met. We will meet yearly.'
  expect(await taken('Leaders’ Statement on the Lake', signed)).toEqual([
    'firm KE+UG+RW+GM+GH+CG+TG+BJ+GA+AO+ZM+MW+MZ+TD: We will meet yearly',
  ])
})
