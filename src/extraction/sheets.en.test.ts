import { expect, test } from 'vitest'
import { postOf } from '../../test/documents.ts'
import { rulesExtractor } from './rules.ts'

/** What is taken from a fact sheet: speaker, force and quote. */
async function sheet(
  text: string,
  title = 'FACT SHEET: Biden Administration Mends the Coast',
): Promise<readonly string[]> {
  const { commitments } = rulesExtractor.extract(await postOf(title, text))
  return commitments.map(c => `${c.speaker}, ${c.force}: ${c.quote}`)
}

const sentences: readonly (readonly [text: string, taken: readonly string[]])[] = [
  [
    'The President’s coastal plan would widen two canals.',
    ['White House, proposal: The President’s coastal plan would widen two canals'],
  ],
  ['The coastal plan would save consumers $20 million.', []],
  ['The opposition’s plan would close two ports.', []],
  [
    'Harbour companies would be required to publish their fees.',
    ['White House, proposal: Harbour companies would be required to publish their fees'],
  ],
  [
    'President Biden’s harbour agenda calls for a new dredging fund.',
    ['White House, proposal: President Biden’s harbour agenda calls for a new dredging fund'],
  ],
  [
    'The coastal plan includes $3 billion for lighthouses.',
    ['White House, proposal: The coastal plan includes $3 billion for lighthouses'],
  ],
  [
    'The Budget provides $3 million for lighthouses.',
    ['White House, proposal: The Budget provides $3 million for lighthouses'],
  ],
  [
    'Last month, the Harbour Department announced $4 million for pilots.',
    ['White House, firm: Last month, the Harbour Department announced $4 million for pilots'],
  ],
  ['Last month, the Harbour Department launched a school for pilots.', []],
  ['The grants announced today build upon the coastal plan.', []],
  [
    'The bipartisan deal provides a total of $3 million for lighthouses.',
    ['White House, proposal: The bipartisan deal provides a total of $3 million for lighthouses'],
  ],
  [
    'Ferry owners are encouraged to publish their timetables.',
    ['White House, call: Ferry owners are encouraged to publish their timetables'],
  ],
  [
    'The lake group is tasked to map the reefs.',
    ['White House, firm: The lake group is tasked to map the reefs'],
  ],
  [
    'The Administration has set a bold goal of marking every reef by 2030.',
    ['White House, intent: The Administration has set a bold goal of marking every reef by 2030'],
  ],
  [
    'The survey will examine every lock on the canal.',
    ['White House, firm: The survey will examine every lock on the canal'],
  ],
  ['Cheaper pilots will help the harbours, and will benefit every crew.', []],
  [
    'The Administration is proposing a new law on pilots.',
    ['White House, proposal: The Administration is proposing a new law on pilots'],
  ],
  [
    'The executive order directs all agencies to report leaks.',
    ['White House, call: The executive order directs all agencies to report leaks'],
  ],
  [
    'The order establishes a council on dykes.',
    ['White House, firm: The order establishes a council on dykes'],
  ],
  [
    'The new council is charged with listing the wells.',
    ['White House, firm: The new council is charged with listing the wells'],
  ],
  [
    'These grants will go to fishing villages.',
    ['White House, firm: These grants will go to fishing villages'],
  ],
  [
    'These investments will create thousands of jobs on the coast.',
    ['White House, firm: These investments will create thousands of jobs on the coast'],
  ],
  ['This funding will help families on the coast.', []],
  [
    'Along the way, these investments would create hundreds of jobs.',
    ['White House, proposal: Along the way, these investments would create hundreds of jobs'],
  ],
  [
    'The Administration has proposed a $2 billion fund for dykes.',
    ['White House, proposal: The Administration has proposed a $2 billion fund for dykes'],
  ],
  [
    'We are continuing to consult with our partners on next steps.',
    ['White House, intent: We are continuing to consult with our partners on next steps'],
  ],
  // the aims of an order or an effort are no promises beside it
  [
    'President Biden is issuing an executive order to deepen the canal, to mark the reefs, and to light the bar.',
    [
      'White House, firm: President Biden is issuing an executive order to deepen the canal, to mark the reefs, and to light the bar',
    ],
  ],
  [
    'We will step up our efforts to deepen the canal, mark the reefs, and light the bar.',
    ['White House, firm: We will step up our efforts to deepen the canal, mark the reefs, and light the bar'],
  ],
  ['In his first month in office, the governor signed a decree to deepen the canal.', []],
  [
    'To ease the shortage, the coastal plan proposes creating a new relief fund.',
    ['White House, proposal: the coastal plan proposes creating a new relief fund'],
  ],
  [
    'The coastal plan includes a one-time $3 billion grant for lighthouses.',
    ['White House, proposal: The coastal plan includes a one-time $3 billion grant for lighthouses'],
  ],
  [
    'This workshop will bring together pilots and engineers.',
    ['White House, firm: This workshop will bring together pilots and engineers'],
  ],
  // notices of meetings, what is done already, headings
  ['President Biden will host King Jan for a summit on the lake in May.', []],
  ['The leaders will discuss widening their trade.', []],
  ['We will have more to say on the lake next week.', []],
  ['Today, the Department of Canals announced early progress on its wells.', []],
  ['Ports Agency Announces $3 Million From the Harbour Fund for Lighthouses', []],
  [
    'The agency will open a help desk, which will provide pumps to 84 villages.',
    [
      'White House, firm: The agency will open a help desk',
      'White House, firm: which will provide pumps to 84 villages',
    ],
  ],
  [
    'This includes $3 million for wells, $2 million for pumps, and an additional $50,000 in grants.',
    [
      'White House, firm: This includes $3 million for wells',
      'White House, firm: $2 million for pumps',
      'White House, firm: an additional $50,000 in grants',
    ],
  ],
]

test.each(sentences)('%s', async (text, taken) => expect(await sheet(text)).toEqual(taken))

test('the sentence that heads an item is a promise where it completes the words before the list and nothing under it promises', async () => {
  const items = `

-   Mend the northern piers by 2026. Storms have broken three of them.
-   Widen the southern road. The agency will add a lane by 2027.
-   Dredge the Outer Bar. Storms have narrowed it.
-   Train forty pilots.`
  const lane = 'White House, firm: The agency will add a lane by 2027'
  expect(await sheet(`The coastal plan will:${items}`)).toEqual([
    'White House, firm: Mend the northern piers by 2026',
    lane,
    'White House, firm: Train forty pilots',
  ])
  const proud = await sheet(`The Administration is proud of its work on the coast.${items}`)
  expect(proud.slice(0, 1)).toEqual([lane])
})

test('what an item is about, in its bold words, is no further promise of the sentence before the list', async () => {
  const text = `The agency will publish two charts:

-   Deepening the outer canal: Storms have narrowed it.
-   Lighting the reefs: The agency will place forty lamps.`
  expect(await sheet(text)).toEqual([
    'White House, firm: The agency will publish two charts',
    'White House, firm: The agency will place forty lamps',
  ])
})

test('the amounts of a list say what is given for what', async () => {
  const text = `The Department of Canals announced new grants:

-   $3 million to deepen the bar.
-   $5 million for lights on the reef.`
  expect(await sheet(text)).toEqual([
    'White House, firm: The Department of Canals announced new grants',
    'White House, firm: $3 million to deepen the bar',
    'White House, firm: $5 million for lights on the reef',
  ])
})

test('what a list of outcomes names is announced, and the words that open the list are not', async () => {
  const text = `The chairs announced key outcomes including:

-   A task force on ports; and
-   Creation of a fund for pilots`
  expect(await sheet(text)).toEqual([
    'White House, firm: A task force on ports',
    'White House, firm: Creation of a fund for pilots',
  ])
})
