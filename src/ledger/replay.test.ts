import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteAt } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import { mentionByPerson, type Decision, type DecisionAction } from './decision.ts'
import { anchorOf, AnchorTexts } from './anchors.ts'
import type { Commitment, Ledger } from './ledger.ts'
import { replay } from './replay.ts'

const text = '老方感谢。中方将扩大稻米进口，增派水利专家，并开通货运航线。会谈结束后发表公报。'
const documentOf = (id: string, text: string): Document =>
  ({ id, source: 'talks.txt', text, language: 'zh', published: '2022-03-01', event_date: null }) as Document

const reuse = { alignments: [], families: [] }
const original = documentOf('d1', text)

const spanOf = (document: Document, quote: string) => {
  const start = document.text.indexOf(quote)
  return { start, end: start + quote.length }
}

function lineOf(document: Document, ...quotes: string[]): Commitment {
  const mentions = quotes.map(quote => ({
    ...mentionByPerson({ actor: ['CN'], gloss: quote }),
    ...quoteAt(document, spanOf(document, quote)),
    id: `${document.id}:${quote}`,
  }))
  const { actor, counterpart, speaker, force, areas, measure, timeframe, gloss } = mentions[0]!
  return {
    id: `c:${quotes[0]}`,
    actor,
    counterpart,
    speaker,
    force,
    areas,
    measure,
    timeframe,
    gloss,
    mentions,
    merges: [],
  }
}

const ledgerOf = (...commitments: Commitment[]): Ledger => ({
  commitments,
  figures: [],
  entities: [],
  coverage: [],
})
const [rice, experts, flights] = ['扩大稻米进口', '增派水利专家', '开通货运航线'] as const
const derived = ledgerOf(lineOf(original, rice), lineOf(original, experts), lineOf(original, flights))

let count = 0
function decide(action: DecisionAction, quotes: readonly string[], over: Partial<Decision> = {}): Decision {
  return {
    id: `x${++count}`,
    at: '2022-04-01T00:00:00Z',
    by: 'an',
    action,
    target: [],
    anchor: quotes.map(quote => anchorOf(original, spanOf(original, quote))),
    before: {},
    after: {},
    reason: '',
    ...over,
  }
}

const run = (decisions: readonly Decision[], ledger = derived, documents = [original]) =>
  replay({ ledger, decisions, documents, reuse })
const quotes = (ledger: Ledger) => ledger.commitments.map(line => line.mentions.map(mention => mention.quote))

describe('decisions', () => {
  it('accepts, rejects and restores a line', () => {
    const rejected = run([decide('reject', [rice]), decide('accept', [experts])])
    expect(quotes(rejected.ledger)).toEqual([[experts], [flights]])
    expect(rejected.lines.map(({ state }) => state)).toEqual(['rejected', 'accepted', 'open'])
    expect(run([decide('reject', [rice]), decide('restore', [rice])]).ledger).toEqual(run([]).ledger)
  })

  it('edits fields and leaves the rest as the rules read it', () => {
    const { ledger } = run([decide('edit', [rice], { after: { actor: ['LA'], nonsense: 1 } })])
    expect(ledger.commitments[0]).toEqual({ ...derived.commitments[0], actor: ['LA'] })
  })

  it('merges lines and records who did', () => {
    const { ledger } = run([decide('merge', [rice, flights], { reason: 'one package' })])
    expect(quotes(ledger)).toEqual([[rice, flights], [experts]])
    expect(ledger.commitments[0]).toMatchObject({
      id: `c:${rice}`,
      merges: [{ reason: 'decision', by: 'an', note: 'one package' }],
    })
  })

  it('splits a mention out of its line, with a stable id', () => {
    const joined = ledgerOf(lineOf(original, rice, experts))
    const split = decide('split', [experts])
    const { ledger } = run([split], joined)
    expect(quotes(ledger)).toEqual([[rice], [experts]])
    expect(ledger).toEqual(run([split], joined).ledger)
  })

  it('adds a line by hand from a selection', () => {
    const { ledger } = run([decide('add', ['发表公报'], { after: { actor: ['CN', 'LA'], force: 'firm' } })])
    expect(ledger.commitments.at(-1)).toMatchObject({
      actor: ['CN', 'LA'],
      mentions: [{ by: 'person', quote: '发表公报' }],
    })
  })

  it('undoes, and undoes an undoing', () => {
    const reject = decide('reject', [rice])
    const undo = decide('undo', [], { target: [reject.id] })
    const redo = decide('undo', [], { target: [undo.id] })
    expect(run([reject, undo]).ledger.commitments).toHaveLength(3)
    expect(run([reject, undo, redo]).ledger.commitments).toHaveLength(2)
  })

  it('keeps the last word of each of two people and shows that they differ', () => {
    const log = [decide('accept', [rice]), decide('reject', [rice], { by: 'bo' })]
    expect(run(log).disagreements).toMatchObject([
      {
        field: 'state',
        views: [
          { by: 'an', value: 'accepted' },
          { by: 'bo', value: 'rejected' },
        ],
      },
    ])
    expect(run([...log, decide('reject', [rice])]).disagreements).toEqual([])
  })

  it('takes two people who say the same amount for agreed, in whatever order a database gives its parts', () => {
    const measures = [
      { value: 5, max: null, unit: 'USD', bound: 'exact' },
      { bound: 'exact', unit: 'USD', value: 5 },
    ]
    const log = measures.map((measure, at) =>
      decide('edit', [rice], { by: ['an', 'bo'][at]!, after: { measure } }),
    )
    expect(run(log).disagreements).toEqual([])
    const other = decide('edit', [rice], { by: 'bo', after: { measure: { ...measures[0], value: 6 } } })
    expect(run([log[0]!, other]).disagreements).toMatchObject([{ field: 'measure' }])
  })
})

describe('assessments', () => {
  const assess = (score: number | null, over: Partial<Decision> = {}, party: string | null = null) =>
    decide('assess', [rice], { after: { party, score, status: 'x', date: '2031-01-01' }, ...over })
  const judged = (...log: Decision[]) =>
    run(log).lines[0]!.assessments.map(({ by, party, score, current }) => [by, party, score, current])

  it('keep earlier judgements; the last about a party is in force', () => {
    expect(judged(assess(0), assess(1), assess(-1, {}, 'LA'))).toEqual([
      ['an', null, 0, false],
      ['an', null, 1, true],
      ['an', 'LA', -1, true],
    ])
  })

  it('are taken back, and the one before is in force again', () => {
    const last = assess(1)
    expect(judged(assess(0), last, decide('undo', [], { target: [last.id] }))).toEqual([
      ['an', null, 0, true],
    ])
  })

  it('of two people that differ are a disagreement', () => {
    expect(run([assess(1), assess(0, { by: 'bo' })]).disagreements).toMatchObject([{ field: 'assessment' }])
  })

  it('go with a line that is merged into another', () => {
    const { lines } = run([assess(1), decide('merge', [experts, rice])])
    expect(lines.map(line => line.assessments.length)).toEqual([1, 0])
    expect(lines[0]!.assessments).toMatchObject([{ commitment: `c:${experts}`, current: true }])
  })
})

describe('anchors', () => {
  it('hold by another wording where the rules lose the first', () => {
    const anchor = [
      anchorOf(original, spanOf(original, rice)),
      anchorOf(original, spanOf(original, flights), 'wording'),
    ]
    const { lines } = run([decide('accept', [], { anchor })], ledgerOf(lineOf(original, flights)))
    expect(lines).toMatchObject([{ commitment: { id: `c:${flights}` }, state: 'accepted' }])
  })

  it('of a line that a person took back again show what was decided on it as lost', () => {
    const add = decide('add', ['发表公报'], { after: { actor: ['CN'] } })
    const id = run([add]).lines.at(-1)!.commitment.id
    const edit = decide('edit', ['发表公报'], {
      target: [id],
      before: { actor: ['CN'] },
      after: { actor: ['LA'] },
    })
    const undone = run([add, edit, decide('undo', [], { target: [add.id] })])
    expect(undone.lines).toHaveLength(3)
    expect(undone.unanchored).toMatchObject([{ decision: edit, reason: 'no line on these words' }])
  })

  it('tell which fields of an accepted line read otherwise now', () => {
    const accept = decide('accept', [rice], { before: { actor: ['CN'], force: 'intent', measure: null } })
    expect(run([accept]).lines[0]!.changed).toEqual(['force'])
  })

  it('hold where better rules draw the quote longer', () => {
    const wider = ledgerOf(lineOf(original, `将${rice}`))
    expect(run([decide('reject', [rice])], wider).ledger.commitments).toEqual([])
  })

  it('hold after the source is read again with other layout', () => {
    const again = documentOf('d2', `头版\n${text.replace('稻米进口', '稻米 进口')}`)
    const line = lineOf(again, '扩大稻米 进口')
    const { ledger, unanchored } = run([decide('reject', [rice])], ledgerOf(line), [again])
    expect(ledger.commitments).toEqual([])
    expect(unanchored).toEqual([])
  })

  it('hold when the same bytes come again under another name, and not in other bytes', () => {
    const named = { ...original, digest: 'abc' }
    const renamed = { ...original, id: 'd2', source: 'talks-copy.txt', digest: 'abc' }
    const anchor = anchorOf(named, spanOf(named, rice))
    const locate = (document: Document) => new AnchorTexts([document]).locate(anchor)
    expect(locate(renamed)).toMatchObject({ document: 'd2', quote: rice })
    expect(locate({ ...renamed, digest: 'def' })).toBeNull()
  })

  it('tell equal words apart by what stands around them', () => {
    const twice = documentOf('d1', '甲说将扩大稻米进口。乙说将扩大稻米进口。')
    const second = { start: 13, end: 19 }
    expect(
      new AnchorTexts([documentOf('d9', twice.text)]).locate({ ...anchorOf(twice, second), start: 2 }),
    ).toMatchObject(second)
  })

  it('show what is lost and keep what a person vouched for', () => {
    const lost = run([decide('accept', [rice])], ledgerOf(), [documentOf('d1', '别的话。')])
    expect(lost.unanchored).toMatchObject([{ reason: 'words are gone' }])
    const vouched = run([decide('accept', [rice], { before: { actor: ['CN'], gloss: 'rice' } })], ledgerOf())
    expect(vouched.ledger.commitments).toMatchObject([
      { actor: ['CN'], mentions: [{ quote: rice, by: 'person' }] },
    ])
    expect(run([decide('merge', [rice, flights])], ledgerOf()).unanchored).toMatchObject([
      { reason: 'no line on these words' },
    ])
  })
})

describe('any log', () => {
  it('loses no mention and no decision', () => {
    const step = constantFrom<DecisionAction>('accept', 'reject', 'merge', 'split', 'restore')
    const pair = constantFrom([rice, experts], [experts, flights], [flights, rice])
    assert(
      property(array(step, { maxLength: 8 }), array(pair, { minLength: 8, maxLength: 8 }), (steps, pairs) => {
        const log = steps.map((action, index) =>
          decide(action, action === 'merge' ? pairs[index]! : [pairs[index]![0]!]),
        )
        const { lines, unanchored } = run(log)
        const held = lines.flatMap(({ commitment }) => commitment.mentions.map(mention => mention.quote))
        expect(held.toSorted()).toEqual([rice, experts, flights].toSorted())
        expect(unanchored).toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})
