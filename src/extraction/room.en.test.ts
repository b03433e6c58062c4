import { expect, test } from 'vitest'
import { postOf } from '../../test/documents.ts'
import { rulesExtractor } from './rules.ts'

/** Who is to do what, as the rules read a text. */
async function actors(title: string, body: string, date = '2022-03-01') {
  const document = await postOf(title, body, date)
  return {
    kind: document.kind,
    commitments: rulesExtractor
      .extract(document)
      .commitments.map(({ actor, speaker }) => `${speaker ?? 'nobody'}: ${actor.toSorted().join(' ')}`),
  }
}

test('“they” are those who were named last together', async () => {
  const title = 'Fact sheet: the lake summit'
  const text = `On 3 May 2021 China met its neighbours.

China and Mongolia will work to clean the lake by 2030. They agreed to set up a water office.`
  const { commitments } = await actors(title, text)
  expect(commitments.map(line => line.replace(/^.*: /, ''))).toEqual(['CN MN', 'CN MN'])
})

test('a declaration is the word of all who declare it', async () => {
  const title = 'Forum of the Lake Fishers Declaration'
  const text = `Today, Chile, Ghana and Peru met in Lima.

We will open two fish markets next year.`
  expect(await actors(title, text)).toEqual({
    kind: 'joint_statement',
    commitments: ['joint: CL GH PE'],
  })
})

test('a declaration of disaster declares nothing together', async () => {
  const title = 'President Approves Chile Disaster Declaration'
  const text = `The President ordered aid for the coast.`
  expect((await actors(title, text)).kind).not.toBe('joint_statement')
})

test('“We, the ministers of …” opens a joint statement whatever its title', async () => {
  const title = 'Lake Dialogue in Lima'
  const text = `We—the ministers of Chile and Peru—met on Monday.

We will dredge the harbour by June.`
  expect(await actors(title, text)).toEqual({
    kind: 'joint_statement',
    commitments: ['joint: CL PE'],
  })
})

test('the other side of a joint text is the state that it names most', async () => {
  const title = 'U.S. and Island Nation Joint Statement'
  const text = `We will open a consulate in Tonga next year. Trade between Tonga and the United States has grown.

Ships from Tonga and Fiji called last year. We will train pilots.`
  const { commitments } = await actors(title, text)
  expect(commitments).toEqual(['joint: TO US', 'joint: TO US'])
})

test('a speech is the word of the person whom its title names', async () => {
  const title = 'Remarks as Prepared for Delivery by President Halonen at the Lake Forum'
  const text = `Thank you all for coming to Lima.

We will open two schools by June.`
  expect(await actors(title, text)).toMatchObject({
    kind: 'speech',
    commitments: [expect.stringMatching(/^Halonen: /)],
  })
})

test('in a transcript the label of a paragraph says who speaks', async () => {
  const title = 'Remarks by President Biden and Prime Minister Frederiksen in Lima'
  const text = `PRESIDENT BIDEN: We will send two ships.

PRIME MINISTER FREDERIKSEN: We will build a pier.

It will have a crane, and we will pay for it.

Q  Will you send more?

THE VICE PRESIDENT: We will train the crews.`
  const body = await actors(title, text, '2022-06-01')
  expect(body.commitments).toEqual([
    'Joseph R. Biden, Jr.: US',
    'Mette Frederiksen: DK',
    'Mette Frederiksen: DK',
    'Kamala Harris: US',
  ])
})

test('a statement in the first person is its author’s', async () => {
  const title = 'President Biden Statement on the Harvest'
  const text = `My friends in the valley had a hard year. I urge Congress to pass the relief bill.`
  expect(await actors(title, text)).toEqual({
    kind: 'announcement',
    commitments: ['Joseph R. Biden, Jr.: US Congress'],
  })
})

test('a fact sheet is that of the state that its title names first, not of whom it writes about', async () => {
  const title = 'FACT SHEET: The United States Raises Duties on Russian Steel'
  const text = `President Putin’s war goes on.

The Commerce Department will publish a list of mills.`
  expect((await actors(title, text)).commitments).toEqual(['White House: US'])
})

test('in a readout the subject of the sentence goes on to promise', async () => {
  const title = 'Readout of Vice President Harris’s Breakfast with President Ximenes of Chile'
  const text = `Vice President Harris met President Ximenes of Chile today. Vice President Harris discussed the harvest and pledged two shipments of seed.

The Vice President and President agreed to meet in spring.`
  expect((await actors(title, text)).commitments).toEqual(['Kamala Harris: US', 'joint: CL US'])
})

test('one who speaks alone in a joint text is named', async () => {
  const title = 'Joint Statement of the United States and Iceland'
  const text = `President Biden restated the pledge of the United States to defend the straits.`
  expect((await actors(title, text)).commitments).toEqual(['Joseph R. Biden, Jr.: US'])
})

test('items of a list go on with the words that announce it, not with a list of things', async () => {
  const title = 'FACT SHEET: Biden Administration Makes Ports Safer'
  const text = `The order makes the ports safer by:

-   Strengthening the piers in the north
-   Training divers for the harbours

Progress in the last two years:

-   Building three cranes on the coast`
  expect((await actors(title, text)).commitments).toEqual(['White House: US', 'White House: US'])
})

test.each([
  ['any use of mines by Chad would be met with a firm response.', 'IS US'],
  ['President Biden highlighted Chad’s firm commitment to open its markets.', 'TD'],
  ['We encourage a peaceful settlement of cross-Strait differences.', 'CN TW'],
  ['We urge growers beyond the valley to share their seed.', 'growers beyond the valley'],
  ['The Government of Chad will send two ships.', 'TD'],
])('who acts in “%s”', async (sentence, who) => {
  const { commitments } = await actors('Joint Statement of the United States and Iceland', sentence)
  expect(commitments.map(line => line.replace(/^.*: /, ''))).toEqual([who])
})

test('a company that announces is recorded by its name, a programme is that of its state', async () => {
  const title = 'FACT SHEET: Biden Administration Supports Growers'
  const text = `Valley Mills plans to build a silo by 2025.

Valley Seed Initiative will open two seed banks. The agency encouraged growers.`
  expect((await actors(title, text)).commitments).toContain('White House: Valley Mills')
})

test('whose readiness is told beside other things is taken, and who is told something does not speak', async () => {
  const title = 'Readout of Vice President Harris’s Talk with President Ximenes of Chile'
  const text = `Vice President Harris spoke with President Ximenes of Chile.

Vice President Harris informed President Ximenes that the United States would send three nurses.

The two leaders discussed their readiness to open the canal.`
  expect((await actors(title, text)).commitments).toEqual(['Kamala Harris: US', 'joint: CL US'])
})

test('in a speech only a person, a party or a body promises', async () => {
  const title = 'Remarks by President Halonen at the Lake Forum'
  const text = `I’ll pick up on what was said. Historians will discuss that year. We should do something about it.

I will send two ships to the delta.`
  expect((await actors(title, text)).commitments).toHaveLength(1)
})

test('a statement that “we” and a list of states open is theirs, whatever its title speaks of', async () => {
  const title = 'Statement on the Lake Corridor for Trade'
  const text = `We, the United States, Chile, Ghana, Kenya, and Peru of the lake region, value our ports.

We will open two customs offices by June.`
  const { commitments } = await actors(title, text)
  expect(commitments).toEqual(['joint: CL GH KE PE US'])
})

test.each([
  ['Joint Statement on the U.S.-EU Board on Fisheries', 'joint: European Union US'],
  ['Joint Statement on the U.S.-Mali Board on Fisheries', 'joint: ML US'],
])('a pair that the title joins speaks together: %s', async (title, expected) => {
  const text = `Progress this year was steady.

The Board will inspect ten harbours next year.`
  expect((await actors(title, text)).commitments).toEqual([expected])
})

test.each([
  'Statement by Press Secretary Ann Low on President Biden’s Call with G7 Leaders',
  'Statement by Press Secretary Ann Low on President Biden’s Second Meeting with G7 Leaders',
])('whom a person met is in the room though the title tells of it as its topic: %s', async title => {
  const text = `The Leaders agreed to send engineers to the delta.`
  const { commitments } = await actors(title, text)
  expect(commitments.map(line => line.replace(/^.*: /, ''))).toEqual(['CA DE FR GB IT JP US'])
})

test('Northern Ireland in the long name of a state is not Ireland', async () => {
  const title =
    'Joint Statement by the Leaders of France and the Kingdom of Great Britain and Northern Ireland'
  const text = `We will lay a second cable by June.`
  expect((await actors(title, text)).commitments).toEqual(['joint: FR GB'])
})

test.each([
  ['The Water Board will inspect ten harbours next year.', 'KE US'],
  ['WBP experts will inspect ten harbours next year.', 'KE US'],
  ['The Coast Guard will inspect ten harbours next year.', 'US'],
])('a body that the title gives to a pair acts for both: %s', async (text, expected) => {
  const { commitments } = await actors('FACT SHEET: U.S.-Kenya Water Board (WBP) Adopts Rules', text)
  expect(commitments.map(line => line.replace(/^.*: /, ''))).toEqual([expected])
})
