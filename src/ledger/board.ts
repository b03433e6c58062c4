import { stableId } from '../base/id.ts'
import type { Quote } from '../base/span.ts'
import { type Document, statementDate } from '../documents/document.ts'
import type { CommitmentMention } from '../extraction/mention.ts'
import { AnchorTexts } from './anchors.ts'
import { assessedOf } from './assessment.ts'
import { type Found, findAnchors } from './board-anchors.ts'
import { BoardLines } from './board-lines.ts'
import { lineFrom } from './commitment.ts'
import { type Decision, type Edits, editsOf, mentionByPerson } from './decision.ts'
import type { Judgement } from './disagreements.ts'
import type { Commitment } from './ledger.ts'
import { type JudgedPassage, linePutBy, splitLine, type Working } from './working.ts'

/** Why a decision does not hold: its words are in no document any more, or the rules read nothing out of them. */
const lostReasons = ['words are gone', 'no line on these words'] as const
export type LostReason = (typeof lostReasons)[number]

/** The lines of a ledger while decisions are played on them. */
export class Board {
  readonly judgements: Judgement[] = []
  readonly passages: JudgedPassage[] = []
  readonly #texts: AnchorTexts
  readonly #dates: ReadonlyMap<string, string | null>
  readonly #lines = new BoardLines()
  readonly #undoneLines: ReadonlySet<string>

  /** @param undone ids of decisions that were taken back */
  constructor(
    commitments: readonly Commitment[],
    documents: readonly Document[],
    undone: ReadonlySet<string> = new Set(),
  ) {
    this.#undoneLines = new Set([...undone].flatMap(id => [splitLine(id), linePutBy(id)]))
    this.#texts = new AnchorTexts(documents)
    this.#dates = new Map(documents.map(document => [document.id, statementDate(document)]))
    for (const derived of commitments) {
      const { id, mentions, merges } = derived
      this.#lines.put({
        id,
        mentions: [...mentions],
        merges: [...merges],
        derived,
        state: 'open',
        put: false,
      })
    }
  }

  lines(): Working[] {
    return this.#lines.all()
  }

  /** Ids of all lines that there are, and of those that were merged away. */
  known(): string[] {
    return this.#lines.known()
  }

  /** The id under which a line's mentions stand now. */
  now(id: string): string {
    return this.#lines.now(id)
  }

  commitment({ id, mentions, merges, edits, derived }: Working): Commitment {
    if (derived) return { ...derived, ...edits }
    const { key: _, ...line } = lineFrom(this.#inOrder(mentions), merges)
    return { id, ...line, ...edits }
  }

  /** Null where the decision holds, else why it does not. */
  apply(decision: Decision): LostReason | null {
    const found = findAnchors(decision.anchor, this.#texts, this.#lines)
    if (found === null) return 'words are gone'
    const { lines, places } = found
    if (decision.action === 'add') return this.#add(decision, places[0]!, lines[0] ?? null)
    const present = lines.filter(line => line !== null)
    if (present.length === lines.length) return this.#change(decision, present, found)
    const line = this.#vouchedFor(decision, places[0]!)
    if (line !== null) return this.#change(decision, [line], found)
    return decision.action === 'reject' ? null : 'no line on these words'
  }

  /** Puts a decision that was taken back into the history of its line, without doing what it says. */
  note(decision: Decision): void {
    for (const line of findAnchors(decision.anchor, this.#texts, this.#lines)?.lines ?? [])
      line?.decisions.push(decision.id)
  }

  #change(decision: Decision, lines: readonly Working[], { places, passages }: Found): LostReason | null {
    const [first] = lines as [Working, ...Working[]]
    switch (decision.action) {
      case 'accept':
        first.state = 'accepted'
        first.accepted = editsOf(decision.before)
        this.#judge(decision, first, 'state', first.state)
        break
      case 'restore':
      case 'reject':
        first.state = decision.action === 'reject' ? 'rejected' : 'open'
        this.#judge(decision, first, 'state', first.state)
        break
      case 'edit':
        first.edits = { ...first.edits, ...editsOf(decision.after) }
        for (const [field, value] of Object.entries(editsOf(decision.after)))
          this.#judge(decision, first, field, value)
        break
      case 'merge':
        for (const other of lines) if (other !== first) this.#lines.merge(first, other, decision)
        this.#judge(decision, first, 'grouping', 'merge')
        break
      case 'split':
        this.#judge(decision, first, 'grouping', 'split')
        this.#lines.split(first, places, decision)
        break
      case 'assess':
        this.#assess(first, decision, passages)
        break
      case 'confirm':
      case 'dismiss':
        if (!passages[0]) return 'words are gone'
        this.passages.push({ decision, line: first.id, place: passages[0] })
        break
      case 'add':
      case 'undo':
        break
    }
    first.decisions.push(decision.id)
    return null
  }

  #assess(line: Working, decision: Decision, passages: Found['passages']): void {
    const assessed = assessedOf(
      decision,
      passages.filter(place => place !== null),
    )
    line.assessed.push(assessed)
    const { party, score } = assessed
    this.#judge(decision, line, party === null ? 'assessment' : `assessment ${party}`, score)
  }

  #judge({ id, by }: Decision, line: Working, field: string, value: unknown): void {
    this.judgements.push({ decision: id, by, commitment: line.id, field, value })
  }

  /** A person's own selection; where the rules have come to find the same words, their line is the one. */
  #add(decision: Decision, place: Quote, line: Working | null): null {
    const fields = editsOf(decision.after)
    const own = line ?? this.#byPerson(decision, place, fields)
    if (line) line.edits = { ...line.edits, ...fields }
    own.state = 'accepted'
    own.decisions.push(decision.id)
    return null
  }

  /**
   * The words are there, but the rules find no line on them any more. What a person vouched for stays, unless a person
   * had put the line there and took that back.
   */
  #vouchedFor(decision: Decision, place: Quote): Working | null {
    const fields = editsOf(decision.before)
    if (decision.target.some(id => this.#undoneLines.has(id))) return null
    if (!vouching.has(decision.action) || fields.actor === undefined) return null
    return this.#byPerson(decision, place, fields)
  }

  #byPerson(decision: Decision, place: Quote, fields: Edits): Working {
    const id = stableId('m', 'person', place.document, place.start, place.end)
    const mention = { ...mentionByPerson(fields), ...place, id }
    return this.#lines.put({
      id: linePutBy(decision.id),
      mentions: [mention],
      merges: [],
      derived: null,
      state: 'accepted',
      put: true,
    })
  }

  #inOrder(mentions: readonly CommitmentMention[]): CommitmentMention[] {
    const date = (mention: CommitmentMention) => this.#dates.get(mention.document) ?? '9999'
    const key = (mention: CommitmentMention) => `${date(mention)} ${mention.document}`
    return mentions.toSorted((x, y) =>
      key(x) === key(y) ? x.start - y.start || x.end - y.end : key(x) < key(y) ? -1 : 1,
    )
  }
}

/** Decisions that say that the line is one. */
const vouching: ReadonlySet<Decision['action']> = new Set(['accept', 'edit', 'assess', 'confirm'])
