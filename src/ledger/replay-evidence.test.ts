import { describe, expect, it } from 'vitest'
import { quoteAt } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import { anchorOf } from './anchors.ts'
import { mentionByPerson, type Decision, type DecisionAction } from './decision.ts'
import type { Evidence } from './evidence.ts'
import type { Commitment } from './ledger.ts'
import { playedWith } from './played.ts'
import { replay } from './replay.ts'

const documentOf = (id: string, text: string): Document =>
  ({ id, source: `${id}.txt`, text, language: 'zh', published: '2031-03-01', event_date: null }) as Document
const talks = documentOf('talks', '中方将扩大稻米进口，开通货运航线。')
const news = documentOf('news', '海关说，稻米进口比上年多一倍。货运航线已经开通。')
const at = (document: Document, quote: string) => {
  const start = document.text.indexOf(quote)
  return quoteAt(document, { start, end: start + quote.length })
}

function lineOf(quote: string): Commitment {
  const mention = {
    ...mentionByPerson({ actor: ['CN'], gloss: quote }),
    ...at(talks, quote),
    id: `m:${quote}`,
  }
  const { actor, counterpart, speaker, force, areas, measure, timeframe, gloss } = mention
  const fields = { actor, counterpart, speaker, force, areas, measure, timeframe, gloss }
  return { id: `c:${quote}`, ...fields, mentions: [mention], merges: [] }
}
const [rice, flights] = [lineOf('扩大稻米进口'), lineOf('开通货运航线')]

const passage = (line: Commitment, quote: string, over: Partial<Evidence> = {}): Evidence => ({
  id: `v:${line.id}:${quote}`,
  commitment: line.id,
  ...at(news, quote),
  story: null,
  published: '2031-03-01',
  relation: 'progress',
  strength: 'direct',
  score: 0.8,
  why: { names: [], parties: 'all', found: [], words: 0.5, terms: [], indicator: null, figure: null },
  also: [],
  ...over,
})

let count = 0
function decide(
  action: DecisionAction,
  line: Commitment,
  quote: string,
  over: Partial<Decision> = {},
): Decision {
  const anchor = [anchorOf(talks, line.mentions[0]!)]
  if (quote !== '') anchor.push(anchorOf(news, at(news, quote), 'passage'))
  return {
    id: `x${++count}`,
    at: '2031-04-01T00:00:00Z',
    by: 'an',
    action,
    target: [],
    anchor,
    before: {},
    after: {},
    reason: '',
    ...over,
  }
}

function play(suggested: readonly Evidence[], ...decisions: Decision[]) {
  const ledger = { commitments: [rice, flights], figures: [], entities: [], coverage: [] }
  return playedWith(
    suggested,
    replay({ ledger, decisions, documents: [talks, news], reuse: { families: [] } }),
  )
}
const grown = '稻米进口比上年多一倍'
const shown = ({ evidence }: ReturnType<typeof play>) =>
  evidence.map(({ commitment, quote, state, relation }) => [commitment, quote, state, relation])

describe('later evidence', () => {
  it('is suggested until somebody judges it', () => {
    expect(shown(play([passage(rice, grown)]))).toEqual([[rice.id, grown, 'suggested', 'progress']])
  })

  it('is confirmed, also as something else, or dismissed', () => {
    const confirm = decide('confirm', rice, grown, { after: { relation: 'achieved' } })
    expect(shown(play([passage(rice, grown)], confirm))).toEqual([[rice.id, grown, 'confirmed', 'achieved']])
    expect(shown(play([passage(rice, grown)], decide('dismiss', rice, grown)))).toEqual([
      [rice.id, grown, 'dismissed', 'progress'],
    ])
  })

  it('is the same where the rules draw the passage otherwise now', () => {
    const wider = passage(rice, `海关说，${grown}。`)
    expect(play([wider], decide('dismiss', rice, grown)).evidence).toMatchObject([{ state: 'dismissed' }])
  })

  it('stays where it was confirmed though nothing suggests it any more, not where it was dismissed', () => {
    const suggested = passage(rice, grown)
    const confirm = decide('confirm', rice, grown, { before: { evidence: suggested } })
    expect(shown(play([], confirm))).toEqual([[rice.id, grown, 'confirmed', 'progress']])
    expect(shown(play([], decide('dismiss', rice, grown)))).toEqual([])
  })

  it('goes with a line that is merged, and away with one that is rejected', () => {
    const merge = decide('merge', rice, '', {
      anchor: [anchorOf(talks, rice.mentions[0]!), anchorOf(talks, flights.mentions[0]!)],
    })
    const both = [passage(rice, grown), passage(flights, grown)]
    expect(shown(play(both, merge))).toEqual([[rice.id, grown, 'suggested', 'progress']])
    expect(shown(play(both, decide('reject', rice, '')))).toEqual([
      [flights.id, grown, 'suggested', 'progress'],
    ])
  })

  it('that two people judge otherwise is a disagreement', () => {
    const log = [decide('confirm', rice, grown), decide('dismiss', rice, grown, { by: 'bo' })]
    const played = play([passage(rice, grown)], ...log)
    expect(played.evidence).toMatchObject([{ state: 'dismissed' }])
    expect(played.disagreements).toMatchObject([
      { field: `evidence v:${rice.id}:${grown}`, views: [{ value: 'confirmed' }, { value: 'dismissed' }] },
    ])
  })

  it('whose words are gone is shown with the decisions that are lost', () => {
    const confirm = decide('confirm', rice, grown)
    const anchor = confirm.anchor.map(one =>
      one.role === 'passage' ? { ...one, quote: '别的话语', start: 0 } : one,
    )
    expect(play([], { ...confirm, anchor }).unanchored).toMatchObject([{ reason: 'words are gone' }])
  })
})
