import { expect, test } from 'vitest'
import { postOf } from '../../test/documents.ts'
import { rulesExtractor } from './rules.ts'

/** The first commitment found in a text under a title, said on 5 March 2024. */
async function first(title: string, text: string) {
  const [found] = rulesExtractor.extract(await postOf(title, text)).commitments
  return found!
}

const joint = 'Joint Statement of Ghana and Togo'
const sheet = 'FACT SHEET: Biden Administration Mends the Coast'

const counterparts: readonly (readonly [title: string, text: string, codes: readonly string[]])[] = [
  [joint, 'We are resolved to isolate Belarus from our markets.', ['BY']],
  [joint, 'We will back Kenya’s bid for the seat.', ['KE']],
  [joint, 'We will uphold the UN Charter.', []],
  [joint, 'We will act in line with UN Security Council resolutions.', []],
  [joint, 'We will train pilots from Peru and Chile.', ['PE', 'CL']],
  [sheet, 'The Administration will provide $3 million to rural communities.', ['rural communities']],
  [
    sheet,
    'The Administration will award grants to state and local health departments.',
    ['health departments'],
  ],
  [joint, 'We will work closely with the African Union.', ['African Union']],
  [sheet, 'The Administration will sign a $5 million deal with the Mekong Growth Bank (MGB).', ['MGB']],
  [sheet, 'The Administration will lend $5 million to the Mekong Growth Bank.', ['Mekong Growth Bank']],
  [sheet, 'The Administration will send ships, according to Mekong Growth Bank.', []],
  [sheet, 'For Chad, it was a hard year. The Administration will plant trees at home.', []],
  [sheet, 'In Chad, the United States will mend ten wells. It will train nurses.', ['TD']],
  [joint, 'We will widen access to ports for rural communities.', []],
]

test.each(counterparts)('%s: %s', async (title, text, codes) => {
  expect((await first(title, text)).counterpart).toEqual(codes)
})

test('the topic of a title that the text keeps naming is the one for whom', async () => {
  const history = 'Chad has a long coast of lakes. '.repeat(8)
  const { counterpart } = await first(
    'Joint Statement of Ghana and Togo on Chad',
    `${history}\n\nWe will send two more ships.`,
  )
  expect(counterpart).toEqual(['TD'])
})

const measures: readonly (readonly [text: string, value: number, basis: string])[] = [
  ['We will buy up to 20 million tons of wheat.', 20_000_000, 'total'],
  ['We agree to provide up to $5 million for wells.', 5_000_000, 'total'],
  ['We will raise trade to $10 billion.', 10_000_000_000, 'level'],
  ['We will provide an additional $3 million for wells.', 3_000_000, 'increase'],
  ['We will provide 42 schools and clinics with $6 million for wells.', 6_000_000, 'total'],
  ['We will deliver 3 bcm of gas.', 3e9, 'total'],
  ['900 nets will be delivered to the villages.', 900, 'total'],
]

test.each([
  ['We will meet every two years.', 0.5, 'meeting/a'],
  ['We ask our ministers to meet quarterly.', 4, 'meeting/a'],
  ['We will meet weekly.', 1, 'meeting/wk'],
  ['We will provide nurses with 12 weeks of paid leave.', 12, 'wk'],
])('how often and how long: %s', async (text, value, unit) => {
  expect((await first(joint, text)).measure).toMatchObject({ value, unit })
})

test('a regime that is called on is the state named last', async () => {
  const text = 'We deplore the violence in Ruritania and Mali. We call on the regime to release the mayor.'
  expect((await first(joint, text)).actor).toEqual(['ML'])
})

test.each([
  'We will build on the ties between the two nations.',
  'We will modernise projects along the 900-mile border.',
  'We will send teachers to villages in all 50 states.',
])('an amount of what is there already is not promised: %s', async text => {
  expect((await first(joint, text)).measure).toBeNull()
})

test('the sum that a commitment promises is no figure', async () => {
  const text = 'This includes $35 billion for canals. Canals cost $4 billion last year.'
  const { figures, commitments } = rulesExtractor.extract(await postOf(sheet, text))
  expect(commitments.map(c => c.measure?.value)).toEqual([35_000_000_000])
  expect(figures.map(f => f.value)).toEqual([4_000_000_000])
})

test.each(measures)('%s', async (text, value, basis) => {
  const { measure } = await first(joint, text)
  expect([measure?.value, measure?.basis]).toEqual([value, basis])
})

test.each([
  [
    'the paragraph',
    'Hospitals in the delta lack beds.\n\nThe vaccines came late. We will act at once.',
    'health',
  ],
  ['the heading', 'The ministers met.\n\n## Vaccines\n\nWe will act at once.', 'health'],
])('what a commitment is about is looked up in %s where its sentence says nothing', async (_, text, area) => {
  expect((await first(joint, text)).areas).toContain(area)
})

const speakers: readonly (readonly [title: string, text: string, speaker: string | null, actor: string])[] = [
  [sheet, 'The Department of Energy (DOE) announced $3 million for wells.', 'DOE', 'US'],
  [sheet, 'Today, the Department of Justice announced $3 million for courts.', 'Department of Justice', 'US'],
  [sheet, 'The Department of Energy (DOE) plans to drill ten wells.', 'White House', 'US'],
  [sheet, 'The Administration announced $3 million for wells.', 'White House', 'US'],
  [sheet, 'The two countries will open a joint school.', 'White House', 'US'],
  [
    'Statement by Prime Minister Meloni and Chancellor Scholz about Fisheries',
    'The two sides will open a joint school.',
    'joint',
    'IT+DE',
  ],
  [
    'Readout of a Lunch at the White House with Giorgia Meloni of Italy',
    'President Biden called Prime Minister Meloni. She said that Italy will send two ships.',
    'Giorgia Meloni',
    'IT',
  ],
  [
    'Readout of a Lunch at the White House with Minister Ana Ruiz of Chad',
    'Advisor Jake Sullivan fed Minister Ana Ruiz of Chad. Sullivan and Ruiz reaffirmed their commitment to send ships.',
    'joint',
    'US+TD',
  ],
  [
    'Readout of the White House Meeting on Lakes',
    'During the visit, senior officials underscored America’s commitment to mend the piers.',
    'senior officials',
    'US',
  ],
]

test.each(speakers)('who says it: %s: %s', async (title, text, speaker, actor) => {
  const found = await first(title, text)
  expect([found.speaker, found.actor.join('+')]).toEqual([speaker, actor])
})

test('the name of a state in the sentence before is nobody’s title', async () => {
  const { actor } = await first(sheet, 'She once taught in Tanzania. Ambassador Ruiz will lead the talks.')
  expect(actor).toEqual(['US'])
})

const acting: readonly (readonly [title: string, text: string, actor: readonly string[]])[] = [
  [sheet, 'Ten ferry companies will train pilots.', ['ferry companies']],
  [sheet, 'This year, all ferry companies will train pilots.', ['ferry companies']],
  [sheet, 'Employers will be required to hire two nurses.', ['Employers']],
  [sheet, 'Kenyan state banks will lend $3 million.', ['KE']],
  [sheet, 'The United States’ universities will teach pilots.', ['US']],
  [sheet, 'The United States, along with its allies, is imposing a toll.', ['US', 'allies']],
  [
    'Readout of President Biden’s Call with Partners',
    'The leaders agreed to send ships to Chad.\n\nParticipants in the call included President Ana Ruiz of Peru, and Chancellor Olga Stein of Mali.',
    ['US', 'PE', 'ML'],
  ],
  [
    'Readout of President Biden’s Call with Partners',
    'The leaders agreed to send ships to Chad.\n\nParticipants in the call were upset. Peru and Mali were mentioned.',
    ['US', 'TD'],
  ],
]

test.each(acting)('who acts: %s: %s', async (title, text, actor) => {
  expect((await first(title, text)).actor).toEqual(actor)
})

test.each([
  ['Over the coming year of learning, we will plant trees.', '2025-03-05'],
  ['We will plant trees in the year ahead.', '2025-03-05'],
  ['We will hold a forum on 5 March 2024.', '2024-03-05'],
  ['We will plant trees today.', null],
  ['We announce on 5 March 2024 that we will plant trees.', null],
  ['We will build on the deal signed on 5 March 2024.', null],
  ['We will uphold the treaty of 5 March 2024.', null],
])('by when: %s', async (text, end) => {
  expect((await first(joint, text)).timeframe?.end ?? null).toBe(end)
})

test('a date behind “and” belongs to what follows it', async () => {
  const text = 'All ports will need to dig wells, and by May 30, 2025, all ports will plant trees.'
  const { commitments } = rulesExtractor.extract(await postOf(joint, text))
  expect(commitments.map(c => [c.quote, c.timeframe?.end ?? null])).toEqual([
    ['All ports will need to dig wells', null],
    ['by May 30, 2025, all ports will plant trees', '2025-05-30'],
  ])
})

test('words of saying behind “and” have the subject that the sentence began with', async () => {
  const text =
    'The Vice President commended Chad on its harvest and noted that the United States will send ships.'
  const found = await first('Readout of a Lunch of Vice President Harris with President Ruiz of Chad', text)
  expect(found).toMatchObject({ speaker: 'Kamala Harris', actor: ['US'] })
})

test.each([
  ['FACT SHEET: On the First Year of Drought, Biden Administration Announces Relief', 'White House', 'US'],
  ['Statement by Prime Minister Ruiz of Chad on the Biden Administration’s Tariffs', 'Ruiz', 'TD'],
])('whose text it is: %s', async (title, speaker, actor) => {
  const found = await first(title, 'Kenya has had no rain. We will send ships to Peru.')
  expect([found.speaker, found.actor.join('+')]).toEqual([speaker, actor])
})

test.each([
  ['Minister Short of Chad met President Talla of Mali. Short of a miracle, Mali will plant trees.', 'ML'],
  ['Minister Park of Chad met the press. Park officials will plant trees.', 'US'],
  ['Minister Park of Chad met the press. Park will plant trees.', 'TD'],
])('a surname alone is somebody only where the words go on so: %s', async (text, actor) => {
  expect((await first('Readout of President Biden’s Meeting', text)).actor).toEqual([actor])
})

test('a stranger named first in a title speaks for no state that is named after', async () => {
  const title = 'Readout of Minister Ana Ruiz’s Call with President Talla of Chad'
  const text = 'Minister Ana Ruiz called President Talla. The Administration will send ships to Chad.'
  expect(await first(title, text)).toMatchObject({ actor: ['US'], counterpart: ['TD'] })
})

test('what nobody is named for in a readout is said by the press, and says so', async () => {
  const found = await first(
    'Readout of the White House Meeting on Lakes',
    'The United States will mend the piers.',
  )
  expect(found.speaker).toBe('White House')
  expect(found.origins.speaker).toEqual({ how: 'default', rule: 'engine.speaker.press' })
})
