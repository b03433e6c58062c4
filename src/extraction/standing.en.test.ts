import { expect, test } from 'vitest'
import { postOf } from '../../test/documents.ts'
import { rulesExtractor } from './rules.ts'

/** What is taken from a text: actor, force and quote. */
async function taken(title: string, text: string): Promise<readonly string[]> {
  const { commitments } = rulesExtractor.extract(await postOf(title, text))
  return commitments.map(c => `${c.actor.toSorted().join(' ')}, ${c.force}: ${c.quote}`)
}

const joint = 'Joint Statement of Ghana and Togo'
const sheet = 'FACT SHEET: Biden Administration Mends the Coast'
const readout = 'Readout of President Biden’s Breakfast with Emir Sheikh Nasir of Qatar'

const cases: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  // conduct that stands, whatever the sentence around it says
  [
    joint,
    'Ghana’s commitment to Togo and its people is lasting and unshakable.',
    ['GH, stance: Ghana’s commitment to Togo and its people is lasting and unshakable'],
  ],
  [
    joint,
    'Any attack on the strait will be met with a firm answer.',
    ['GH TG, stance: Any attack on the strait will be met with a firm answer'],
  ],
  [
    joint,
    'Both states will stand together in the face of drought.',
    ['GH TG, stance: Both states will stand together in the face of drought'],
  ],
  [
    joint,
    'They remain steadfast in their pursuit of a fishing pact.',
    ['GH TG, intent: They remain steadfast in their pursuit of a fishing pact'],
  ],
  [
    joint,
    'Ghana and Togo recognize their shared commitment to dredge the bar.',
    ['GH TG, intent: Ghana and Togo recognize their shared commitment to dredge the bar'],
  ],
  [joint, 'We will name a commission to monitor the wells.', ['GH TG, firm: We will name a commission']],
  // told among other things in a readout
  [
    readout,
    'They discussed the price of grain, and the U.S. commitment to help Qatar dredge its bay.',
    ['US, intent: the U.S. commitment to help Qatar dredge its bay'],
  ],
  [
    readout,
    'They also discussed their backing for the truce on the delta.',
    ['QA US, stance: their backing for the truce on the delta'],
  ],
  [
    readout,
    'The Emir thanked the President for the visit, and the two sides discussed their common commitment to easing the drought.',
    ['QA US, intent: their common commitment to easing the drought'],
  ],
  [
    readout,
    'President Biden and the Emir plan to widen their trade.',
    ['QA US, intent: President Biden and the Emir plan to widen their trade'],
  ],
  [
    readout,
    'The President told Emir Nasir he would work to mend the ties.',
    ['US, intent: he would work to mend the ties'],
  ],
  // what will be done, and from when it holds
  [
    sheet,
    'This list will be updated within 90 days.',
    ['US, firm: This list will be updated within 90 days'],
  ],
  [
    sheet,
    'Talks on the first boats will begin in May.',
    ['US, firm: Talks on the first boats will begin in May'],
  ],
  [
    sheet,
    'The Administration is making all its charts available to pilots.',
    ['US, firm: The Administration is making all its charts available to pilots'],
  ],
  [sheet, 'This work will be informed by the pilots.', []],
  // what was announced before
  [sheet, 'The President announced the fund for wells earlier this month.', []],
  [sheet, 'Early last year, the Administration launched a school for pilots.', []],
  [sheet, 'In May of this year, the agency launched a school for pilots.', []],
  [sheet, 'The agency set aside a fund to dredge the bar and support the pilots.', []],
  // who is asked
  [
    sheet,
    'We need Congress to vote on the dykes.',
    ['US Congress, call: We need Congress to vote on the dykes'],
  ],
  [
    sheet,
    'The Department continues to urge Congress to vote on the dykes.',
    ['US Congress, call: The Department continues to urge Congress to vote on the dykes'],
  ],
]

test.each(cases)('%s: %s', async (title, text, expected) =>
  expect(await taken(title, text)).toEqual(expected),
)

test('states listed after a preposition stay with it, whatever participle follows them', async () => {
  const text = 'Ghana intends to admit pilots from Chad, Mali, and Niger under the rules announced in May.'
  const { commitments } = rulesExtractor.extract(await postOf(joint, text))
  expect(commitments.map(c => c.counterpart)).toEqual([['TD', 'ML', 'NE']])
})

test.each([
  ['Joint Statement of Ghana and Togo', 'We will soften the effects of the war in Mali on prices.', []],
  ['FACT SHEET: Order to Help Families in Strelsau', 'The agency will test the wells.', ['Strelsau']],
  ['Joint Statement of Ghana and Togo', 'We will shield vulnerable countries.', ['vulnerable countries']],
])('for whom, under “%s”: %s', async (title, text, codes) => {
  const { commitments } = rulesExtractor.extract(await postOf(title, text))
  expect(commitments.map(c => c.counterpart)).toEqual([codes])
})

test('leaders listed with their states are all in the room', async () => {
  const text =
    'Today, President Ana Ruiz of Chile, President Emmanuel Macron of France, Premier Jon Berg of Norway, and Premier Ali Low of the Republic of Kenya met on the lake to speak about the drought of this year. The leaders agreed to dig wells.'
  expect(await taken('Joint Statement on the Lake', text)).toEqual([
    'CL FR KE NO, firm: The leaders agreed to dig wells',
  ])
})
