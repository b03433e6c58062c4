import { expect, test } from 'vitest'
import { postOf } from '../../test/documents.ts'
import { rulesExtractor } from './rules.ts'

/** With whom or for whom each commitment of a text is. */
async function counterparts(title: string, body: string): Promise<readonly string[]> {
  const { commitments } = rulesExtractor.extract(await postOf(title, body))
  return commitments.map(c => c.counterpart.join(', '))
}

const sheet = 'FACT SHEET: Biden Administration Mends the Coast'

const groups: readonly (readonly [text: string, counterpart: string])[] = [
  ['The agency will provide boats to coastal communities.', 'coastal communities'],
  ['The agency will send masks to over 900 health centers.', 'health centers'],
  ['The agency will issue guidance for state and local health departments.', 'health departments'],
  ['The agency will help farmers dig wells.', 'farmers'],
  ['The agency will fund jobs for people with disabilities.', 'people with disabilities'],
  [
    'The agency will lend to growers, small businesses, and nonprofits.',
    'growers, small businesses, nonprofits',
  ],
  ['The agency will work to eliminate the tax on pumps.', ''],
]

test.each(groups)('%s', async (text, counterpart) =>
  expect(await counterparts(sheet, text)).toEqual([counterpart]),
)

test('the group that a fact sheet names over and over is meant where nobody is named', async () => {
  const text = `The agency will lend to growers. The agency will train growers. The agency will offer growers seed.

The agency will build pumps for growers. The agency will plough with growers.

The agency will open a weather office.`
  expect(await counterparts(sheet, text)).toEqual(Array.from({ length: 6 }, () => 'growers'))
})

const pair = 'Joint Statement of Iceland and Japan'
const relief = 'FACT SHEET: Ministry Sends Flood Relief to the People of Strelsau'

const whole: readonly (readonly [title: string, text: string, counterpart: string])[] = [
  // groups in the texts of several states: only those to whom or with whom it is done
  [pair, 'We will provide seed to growers.', 'growers'],
  [pair, 'We will fund ponds that serve growers.', ''],
  [sheet, 'The agency will keep open the clinics in rural communities.', 'rural communities'],
  [sheet, 'The agency will send seed to many of the nation’s roughly 300 food banks.', 'food banks'],
  [
    'Statement of the Administration on Mali',
    'The agency will send doctors. The agency will send nurses.',
    'ML, ML',
  ],
  // regions, by name or as what the title says the text is about
  [pair, 'We will lay a cable in the Pacific.', 'Pacific countries'],
  [pair, 'We will train judges in Central America.', 'Central America'],
  [
    'FACT SHEET: Biden Administration Stands with the Pacific Islands',
    'The agency will open a new office.',
    'Pacific Island countries',
  ],
  [relief, 'The agency will repair roads.', 'Strelsau'],
  ['FACT SHEET: Ministry Amends Strelsau Emergency Declaration', 'The agency will repair roads.', 'Strelsau'],
  [
    'FACT SHEET: Biden Administration to Support Rural Clinics',
    'Rural clinics and rural clinics and rural clinics. Most rural clinics are small rural clinics.\n\nThe agency will repair roads.',
    'rural clinics',
  ],
  // partners that the title leaves unnamed
  [
    'FACT SHEET: President Biden and Five Partners Launch a Plan for Tides',
    'Today the United States met its partners: Chile, Peru, and Fiji.\n\nThe United States will build a tide gauge.',
    'CL, PE, FJ',
  ],
  // a body asked for means is the one with whom only where nobody else is
  [sheet, 'The Administration will work with Congress.', 'US Congress'],
  [sheet, 'The Administration will work with Congress to send help to Mali.', 'ML'],
]

test.each(whole)('%s: %s', async (title, text, counterpart) =>
  expect((await counterparts(title, text)).join(', ')).toBe(counterpart),
)

test('what the other side undertakes at home is nothing done with the one who tells it', async () => {
  const title = 'Readout of President Biden’s Breakfast with Premier Mensah of Ghana'
  const text = 'Ghana intends to reopen its schools. The United States will send books.'
  expect(await counterparts(title, text)).toEqual(['', 'GH'])
})

test('a paragraph of several states’ text is about the outsider that it names most', async () => {
  const title = 'Joint Statement of Iceland, Japan, and Australia'
  const text = 'We stand with Samoa. Samoa has lost its port. We will set up a fund.\n\nWe will meet again.'
  expect(await counterparts(title, text)).toEqual(['WS', 'WS', ''])
})

test('a list of states goes on behind their formal names', async () => {
  const title = 'Memorandum of Understanding on a Corridor'
  const text =
    'The Governments of the Republic of Chile, the European Union (EU), the French Republic, and the Kingdom of Norway commit to build a road. They will build a bridge.'
  const { commitments } = rulesExtractor.extract(await postOf(title, text))
  const all = ['CL', 'European Union', 'FR', 'NO']
  expect(commitments.map(c => c.actor)).toEqual([all, all])
})

test('a state named in the object is the counterpart, whatever verb it stands after', async () => {
  const title = pair
  const text = 'We will hold Russia accountable. We remain resolved to meet Ukraine’s urgent needs.'
  expect(await counterparts(title, text)).toEqual(['RU', 'UA'])
})
