import { stableId } from '../base/id.ts'
import type { Quote } from '../base/span.ts'
import { type Document, statementDate } from '../documents/document.ts'
import type { CommitmentMention } from '../extraction/mention.ts'
import { AnchorTexts } from './anchors.ts'
import { type Assessed, assessedOf } from './assessment.ts'
import { lineFrom } from './commitment.ts'
import { type Anchor, type Decision, type Edits, editsOf, mentionByPerson } from './decision.ts'
import type { Judgement } from './disagreements.ts'
import { bestLine, coincidence, leastOverlap } from './board-places.ts'
import type { Commitment, Merge } from './ledger.ts'

/** Why a decision does not hold: its words are in no document any more, or the rules read nothing out of them. */
const lostReasons = ['words are gone', 'no line on these words'] as const
export type LostReason = (typeof lostReasons)[number]

export type LineState = 'open' | 'accepted' | 'rejected'

export interface Working {
  readonly id: string
  mentions: CommitmentMention[]
  merges: Merge[]
  edits: Edits
  state: LineState
  /** the line's fields as they were when it was accepted */
  accepted: Edits | null
  /** ids of the decisions about it, also of those taken back */
  decisions: string[]
  assessed: Assessed[]
  /** the derived line, where nothing changed its mentions */
  derived: Commitment | null
  /** made by a person's decision: it has no place in the order of the derived ledger */
  readonly put: boolean
}

/** A passage that a person judged, on the line that it bears on. */
export interface JudgedPassage {
  readonly decision: Decision
  readonly line: string
  readonly place: Quote
}

/** What a decision's anchors stand on now. */
interface Found {
  /** one for each line that the decision is about; null where the rules read no line out of the words */
  readonly lines: readonly (Working | null)[]
  /** where the words of each line stand */
  readonly places: readonly Quote[]
  readonly passages: readonly (Quote | null)[]
}

/** The lines of a ledger while decisions are played on them. */
export class Board {
  readonly judgements: Judgement[] = []
  readonly passages: JudgedPassage[] = []
  readonly #texts: AnchorTexts
  readonly #dates: ReadonlyMap<string, string | null>
  readonly #lines = new Map<string, Working>()
  /** document → lines that have, or had, a mention in it */
  readonly #inDocument = new Map<string, Set<Working>>()
  /** lines that were merged away → the line that holds their mentions now */
  readonly #moved = new Map<string, string>()
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
      this.#put({ id, mentions: [...mentions], merges: [...merges], derived, state: 'open', put: false })
    }
  }

  lines(): Working[] {
    return [...this.#lines.values()]
  }

  /** The id under which a line's mentions stand now. */
  now(id: string): string {
    let at = id
    while (this.#moved.has(at)) at = this.#moved.get(at)!
    return at
  }

  commitment({ id, mentions, merges, edits, derived }: Working): Commitment {
    if (derived) return { ...derived, ...edits }
    const { key: _, ...line } = lineFrom(this.#inOrder(mentions), merges)
    return { id, ...line, ...edits }
  }

  /** Null where the decision holds, else why it does not. */
  apply(decision: Decision): LostReason | null {
    const found = this.#find(decision.anchor)
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
    for (const line of this.#find(decision.anchor)?.lines ?? []) line?.decisions.push(decision.id)
  }

  /** Null where the words of a line, or of a passage that is judged, are gone. */
  #find(anchors: readonly Anchor[]): Found | null {
    const groups: Anchor[][] = []
    for (const anchor of anchors) {
      if (anchor.role === 'wording') groups.at(-1)?.push(anchor)
      else if (anchor.role !== 'passage') groups.push([anchor])
    }
    const stands = groups.map(group => this.#stand(group)).filter(stand => stand !== null)
    if (stands.length < Math.max(1, groups.length)) return null
    const passages = anchors.filter(({ role }) => role === 'passage').map(one => this.#texts.locate(one))
    return {
      lines: stands.map(({ line }) => line),
      places: stands.map(({ place }) => place),
      passages,
    }
  }

  /** The first of a line's wordings that a line stands on; where none does, the first that is still there. */
  #stand(wordings: readonly Anchor[]): { line: Working | null; place: Quote } | null {
    let first: Quote | null = null
    for (const wording of wordings) {
      const place = this.#texts.locate(wording)
      if (place === null) continue
      first ??= place
      const line = this.#lineAt(place)
      if (line) return { line, place }
    }
    return first && { line: null, place: first }
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
        for (const other of lines) if (other !== first) this.#merge(first, other, decision)
        this.#judge(decision, first, 'grouping', 'merge')
        break
      case 'split':
        this.#judge(decision, first, 'grouping', 'split')
        this.#split(first, places, decision)
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

  #merge(into: Working, from: Working, decision: Decision): void {
    const detail = decision.reason === '' ? `decided by ${decision.by}` : decision.reason
    into.merges.push(...from.merges, {
      mention: from.mentions[0]!.id,
      into: into.mentions[0]!.id,
      reason: 'decision',
      detail,
    })
    this.#take(into, from.mentions)
    into.decisions.push(...from.decisions)
    into.assessed.push(...from.assessed)
    into.derived = null
    this.#lines.delete(from.id)
    this.#moved.set(from.id, into.id)
  }

  #split(line: Working, places: readonly Quote[], decision: Decision): void {
    const out = line.mentions.filter(mention => places.some(place => isAt(mention, place)))
    if (out.length === 0 || out.length === line.mentions.length) return
    const ids = new Set(out.map(mention => mention.id))
    const stays = (merge: Merge) => !ids.has(merge.mention) && !ids.has(merge.into)
    const merges = line.merges.filter(merge => ids.has(merge.mention) && ids.has(merge.into))
    line.mentions = line.mentions.filter(mention => !ids.has(mention.id))
    line.merges = line.merges.filter(stays)
    line.derived = null
    this.#put({
      id: splitLine(decision.id),
      mentions: out,
      merges,
      derived: null,
      state: 'accepted',
      put: true,
    }).decisions.push(decision.id)
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
    const line = linePutBy(decision.id)
    return this.#put({
      id: line,
      mentions: [mention],
      merges: [],
      derived: null,
      state: 'accepted',
      put: true,
    })
  }

  #put(line: Pick<Working, 'id' | 'mentions' | 'merges' | 'derived' | 'state' | 'put'>): Working {
    const working: Working = { ...line, edits: {}, accepted: null, decisions: [], assessed: [] }
    this.#lines.set(line.id, working)
    this.#place(working, line.mentions)
    return working
  }

  #take(line: Working, mentions: readonly CommitmentMention[]): void {
    line.mentions.push(...mentions)
    this.#place(line, mentions)
  }

  #place(line: Working, mentions: readonly CommitmentMention[]): void {
    for (const { document } of mentions) {
      const lines = this.#inDocument.get(document)
      if (lines) lines.add(line)
      else this.#inDocument.set(document, new Set([line]))
    }
  }

  #lineAt(place: Quote): Working | null {
    const lines = [...(this.#inDocument.get(place.document) ?? [])]
    return bestLine(
      place,
      lines.filter(line => this.#lines.get(line.id) === line),
    )
  }

  #inOrder(mentions: readonly CommitmentMention[]): CommitmentMention[] {
    const date = (mention: CommitmentMention) => this.#dates.get(mention.document) ?? '9999'
    const key = (mention: CommitmentMention) => `${date(mention)} ${mention.document}`
    return mentions.toSorted((x, y) =>
      key(x) === key(y) ? x.start - y.start || x.end - y.end : key(x) < key(y) ? -1 : 1,
    )
  }
}

const splitLine = (decision: string): string => stableId('c', 'split', decision)
const linePutBy = (decision: string): string => stableId('c', 'person', decision)

/** Decisions that say that the line is one. */
const vouching: ReadonlySet<Decision['action']> = new Set(['accept', 'edit', 'assess', 'confirm'])

const isAt = (mention: CommitmentMention, place: Quote): boolean =>
  coincidence(mention, place) >= leastOverlap
