import { describe, expect, test } from 'vitest'
import { documentOf } from '../../test/documents.ts'
import type { DocumentKind } from '../base/values.ts'
import { packFor } from '../language/packs/index.ts'
import { explainDocument } from './explain.ts'
import { rulesExtractor } from './rules.ts'

/** A document of one paragraph, with a title that stands outside it. */
const paragraphOf = (text: string, kind: DocumentKind, title: string | null = null) =>
  documentOf([text], { kind, title, language: 'en', published: '2024-03-05' })

const read = (text: string, kind: DocumentKind, title?: string): readonly string[] =>
  rulesExtractor
    .extract(paragraphOf(text, kind, title ?? null))
    .commitments.map(m => `${m.force}: ${m.quote}`)

const joint: readonly (readonly [text: string, commitments: readonly string[]])[] = [
  ['We commit to publishing our river data.', ['firm: We commit to publishing our river data']],
  [
    'We will open the border and restore night trains.',
    ['firm: We will open the border', 'firm: restore night trains'],
  ],
  ['We will import wheat, barley and maize.', ['firm: We will import wheat, barley and maize']],
  ['We reaffirm our commitment to open seas.', ['intent: We reaffirm our commitment to open seas']],
  ['We remain determined to finish the tunnel.', ['intent: We remain determined to finish the tunnel']],
  [
    'We strongly oppose the use of hunger as a weapon.',
    ['stance: We strongly oppose the use of hunger as a weapon'],
  ],
  ['We call on all parties to free the sailors.', ['call: We call on all parties to free the sailors']],
  ['We will work to shorten delays at the port.', ['intent: We will work to shorten delays at the port']],
  [
    'Recalling the talks of last spring, we will name an envoy to oversee the truce.',
    ['firm: we will name an envoy'],
  ],
  [
    'We will continue to fund the clinic, which serves two towns.',
    ['firm: We will continue to fund the clinic'],
  ],
  ['The two sides intend to sign a fishing pact.', ['intent: The two sides intend to sign a fishing pact']],
  ['We welcome the progress made by the observers.', []],
  ['We recognise the importance of clean rivers.', []],
  ['We have opened three schools since the flood.', []],
  ['We note with concern the closure of the strait.', []],
  ['This programme will create many jobs.', []],
  [
    'As neighbours, we’re committed to dredging the canal.',
    ['intent: we’re committed to dredging the canal'],
  ],
  ['Harbours: Building on the survey, we will dredge the canal.', ['firm: we will dredge the canal']],
  [
    'We are calling on shipowners to use the new lane.',
    ['call: We are calling on shipowners to use the new lane'],
  ],
  ['These threats call for a common answer.', []],
  [
    'We reiterate our support for the pact, our determination to end the siege, and our commitment to rebuilding the port.',
    [
      'stance: We reiterate our support for the pact',
      'intent: our determination to end the siege',
      'intent: our commitment to rebuilding the port',
    ],
  ],
  [
    'We will endeavour to lower fees and train more pilots.',
    ['intent: We will endeavour to lower fees', 'intent: train more pilots'],
  ],
  [
    'We remain steadfast in our support of the river treaty.',
    ['stance: We remain steadfast in our support of the river treaty'],
  ],
  [
    'We commit to clearing the wrecks, to marking the channel and to policing the harbour.',
    ['firm: We commit to clearing the wrecks', 'firm: marking the channel', 'firm: policing the harbour'],
  ],
  [
    'They pledged to lay new cables, to equip four stations, and to train their crews.',
    ['firm: They pledged to lay new cables', 'firm: equip four stations', 'firm: train their crews'],
  ],
  [
    'We will continue working together to restore the reefs.',
    ['firm: We will continue working together to restore the reefs'],
  ],
  ['We will fund initiatives to replant the dunes.', ['firm: We will fund initiatives to replant the dunes']],
  ['We will widen the lane, with a focus on grain ships.', ['firm: We will widen the lane']],
  ['We agree to cut delays by pooling our pilots.', ['firm: We agree to cut delays by pooling our pilots']],
  [
    'The ports have a shared commitment to clean fuel.',
    ['intent: The ports have a shared commitment to clean fuel'],
  ],
  [
    'The bay club aims, through joint cruises, to map the reef.',
    ['intent: The bay club aims, through joint cruises, to map the reef'],
  ],
  [
    'We will take actions to bar smugglers, seize their boats, and close the pier.',
    ['firm: We will take actions to bar smugglers', 'firm: seize their boats', 'firm: close the pier'],
  ],
  ['The visit shows our resolve to restore the marsh.', []],
  [
    'We stand united and in solidarity with the islanders.',
    ['stance: We stand united and in solidarity with the islanders'],
  ],
  ['We stand together to defend free passage.', ['stance: We stand together to defend free passage']],
  [
    'We will support efforts to end piracy and to rebuild the pier.',
    ['firm: We will support efforts to end piracy and to rebuild the pier'],
  ],
  [
    'We are determined to widen the lane, and to travel it together.',
    ['intent: We are determined to widen the lane', 'intent: travel it together'],
  ],
  [
    'We are committed to restoring the marsh, building two piers, and training pilots.',
    [
      'intent: We are committed to restoring the marsh',
      'intent: building two piers',
      'intent: training pilots',
    ],
  ],
  ['We will open the strait, while respecting the rights of fishers.', ['firm: We will open the strait']],
  ['We are coordinating on buoys and lights.', ['intent: We are coordinating on buoys and lights']],
  ['The aim of the lamp is light. We reaffirm the deep friendship of our peoples.', []],
  [
    'Togo and Ghana have reached agreement on a fishing line.',
    ['firm: Togo and Ghana have reached agreement on a fishing line'],
  ],
]

describe('joint statements', () => {
  test.each(joint)('%s', (text, commitments) => {
    expect(read(text, 'joint_statement', 'Joint Statement of Ghana and Togo')).toEqual(commitments)
  })
})

const reported: readonly (readonly [text: string, commitments: readonly string[]])[] = [
  [
    'The President thanked his guest and agreed to reopen the consulate.',
    ['firm: agreed to reopen the consulate'],
  ],
  [
    'Both leaders pledged to cut tariffs, and they agreed to meet each spring.',
    ['firm: Both leaders pledged to cut tariffs', 'firm: they agreed to meet each spring'],
  ],
  ['The leaders discussed trade and reviewed the state of the talks.', []],
  [
    'The President praised the announcement that Norway intends to join the pact.',
    ['intent: Norway intends to join the pact'],
  ],
  [
    'The President briefed his guest, and both leaders pledged to widen the strait.',
    ['firm: both leaders pledged to widen the strait'],
  ],
  [
    'The President underscored that our commitment to the islands is ironclad.',
    ['stance: our commitment to the islands is ironclad'],
  ],
  [
    'The President called his guest to underscore our commitment to the islands.',
    ['intent: underscore our commitment to the islands'],
  ],
  [
    'Both leaders committed during the visit to mapping the reef.',
    ['firm: Both leaders committed during the visit to mapping the reef'],
  ],
  ['The President asked the pilots what they need.', []],
]

const announced: readonly (readonly [text: string, commitments: readonly string[]])[] = [
  ['The United States is announcing new measures to keep skies safe.', []],
  ['Last month, the Administration launched three routes to the coast.', []],
  [
    'The Administration is on track to reopen its mission.',
    ['intent: The Administration is on track to reopen its mission'],
  ],
  [
    'Northwind Mills is investing $12 million in a dry dock.',
    ['firm: Northwind Mills is investing $12 million in a dry dock'],
  ],
  [
    'The agency will invest $3 million over two years to mend piers, dredge the canal, and train pilots.',
    [
      'firm: The agency will invest $3 million over two years to mend piers, dredge the canal, and train pilots',
    ],
  ],
  ['The agency announced a range of commitments across the coast.', []],
  ['In April, the President signed an order on lighthouses.', []],
  ['Six months ago, the Administration launched a fund for pilots.', []],
  ['A study requested by the Department found high demand for pilots.', []],
  ['Without these funds, the agency will be unable to mend piers.', []],
  ['The President will visit a lighthouse.', []],
  [
    'The President calls on Congress to fund the lighthouses.',
    ['call: The President calls on Congress to fund the lighthouses'],
  ],
  [
    'The Administration has spent and plans to provide $17 million on pilots.',
    ['intent: plans to provide $17 million on pilots'],
  ],
  ['New Locks Will Ease Traffic on the Coast', []],
  ['Rain is filling three lakes.', []],
  [
    'The pilot program is setting aside 900 berths for fishers.',
    ['firm: The pilot program is setting aside 900 berths for fishers'],
  ],
  ['U.S. support for growers helped 200 farms.', []],
  ['The Global Harbour Pledge for clean quays is popular.', []],
  ['A new task force to deter smugglers is at work.', []],
  [
    'The harbour agency, the boards of the eastern and western counties, the fishing cooperatives of the bay, and the owners of the lighthouses will keep the lanes open.',
    [
      'firm: The harbour agency, the boards of the eastern and western counties, the fishing cooperatives of the bay, and the owners of the lighthouses will keep the lanes open',
    ],
  ],
  ['Congress must pass the harbour bill.', ['call: Congress must pass the harbour bill']],
  ['The President’s Reserve Plan for Grain has grown.', []],
  [
    'The President declared a state of flood and ordered relief to reach the valley.',
    ['firm: ordered relief to reach the valley'],
  ],
]

describe('announcements', () => {
  test.each(announced)('%s', (text, commitments) => {
    expect(read(text, 'announcement', 'FACT SHEET: President Joe Biden Visits the Coast')).toEqual(
      commitments,
    )
  })
})

test('a statement is said by the author whom its title names', () => {
  const text = 'Today President Biden met the crew. The United States will repair the lighthouse.'
  const title = 'Statement from President Biden on the Storm'
  const [mention] = rulesExtractor.extract(paragraphOf(text, 'announcement', title)).commitments
  expect(mention).toMatchObject({ speaker: 'Joseph R. Biden, Jr.', actor: ['US'] })
})

test('all parties of a list are with whom it is done', () => {
  const text = 'The United States will share charts with Peru, Chile, and Ecuador.'
  const [mention] = rulesExtractor.extract(paragraphOf(text, 'announcement')).commitments
  expect(mention?.counterpart).toEqual(['PE', 'CL', 'EC'])
})

describe('readouts', () => {
  test.each(reported)('%s', (text, commitments) => {
    expect(
      read(text, 'briefing', 'Readout of President Ana Ruiz’s Call with Prime Minister Jon Berg of Norway'),
    ).toEqual(commitments)
  })
})

test('a reader’s report names the speaker and the state', () => {
  const text = 'Kenya’s President William Ruto said Kenya would build a dry port near Mombasa.'
  const [mention] = rulesExtractor.extract(paragraphOf(text, 'report')).commitments
  expect(mention).toMatchObject({ speaker: 'William Ruto', force: 'firm', actor: ['KE'] })
})

test('every quote stands in the document, and the trace explains it', () => {
  const text = 'We will share flood warnings, train forecasters and fund two radar stations by 2027.'
  const document = paragraphOf(text, 'joint_statement', 'Joint Statement of Nepal and India')
  const trace = explainDocument(document, packFor('en')!)
  expect(trace.sentences).toHaveLength(1)
  for (const m of rulesExtractor.extract(document).commitments) {
    expect(text.slice(m.start, m.end)).toBe(m.quote)
    expect(m.actor).toEqual(['NP', 'IN'])
  }
})
