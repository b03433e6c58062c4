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

test('groups are no counterparts of what states promise each other', async () => {
  const title = 'Joint Statement of the United States and Japan'
  expect(await counterparts(title, 'We will provide seed to growers.')).toEqual([''])
})

test('a state named in the object is the counterpart, whatever verb it stands after', async () => {
  const title = 'Joint Statement of the United States and Japan'
  const text = 'We will hold Russia accountable. We remain resolved to meet Ukraine’s urgent needs.'
  expect(await counterparts(title, text)).toEqual(['RU', 'UA'])
})
