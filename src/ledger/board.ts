import { stableId } from '../base/id.ts'
import { length, type Quote } from '../base/span.ts'
import { type Document, statementDate } from '../documents/document.ts'
import type { CommitmentMention } from '../extraction/mention.ts'
import { locate } from './anchors.ts'
import { lineFrom } from './commitment.ts'
import { type Decision, type Edits, editsOf, mentionByPerson } from './decision.ts'
import type { Judgement } from './disagreements.ts'
import type { Commitment, Merge } from './ledger.ts'

/** Why a decision does not hold: its words are in no document any more, or the rules read nothing out of them. */
export type LostReason = 'words are gone' | 'no line on these words'

interface Working {
  id: string
  mentions: CommitmentMention[]
  merges: Merge[]
  edits: Edits
  state: 'open' | 'accepted' | 'rejected'
  decisions: string[]
  /** the derived line, where nothing changed its mentions */
  derived: Commitment | null
}

/** Share of the anchor's words, or of the mention's, that must coincide for the mention to be the one decided on. */
const leastOverlap = 0.5

/** The lines of a ledger while decisions are played on them. */
export class Board {
  readonly judgements: Judgement[] = []
  readonly #documents: readonly Document[]
  readonly #dates: ReadonlyMap<string, string | null>
  readonly #lines = new Map<string, Working>()
  /** lines that were merged away → the line that holds their mentions now */
  readonly #moved = new Map<string, string>()

  constructor(commitments: readonly Commitment[], documents: readonly Document[]) {
    this.#documents = documents
    this.#dates = new Map(documents.map(document => [document.id, statementDate(document)]))
    for (const derived of commitments) {
      this.#lines.set(derived.id, {
        id: derived.id,
        mentions: [...derived.mentions],
        merges: [...derived.merges],
        edits: {},
        state: 'open',
        decisions: [],
        derived,
      })
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
    const places = decision.anchor.map(anchor => locate(anchor, this.#documents))
    const found = places.filter(place => place !== null)
    if (found.length < Math.max(1, decision.anchor.length)) return 'words are gone'
    const lines = found.map(place => this.#lineAt(place))
    if (decision.action === 'add') return this.#add(decision, found[0]!, lines[0] ?? null)
    const present = lines.filter(line => line !== null)
    if (present.length < lines.length) return this.#withoutLine(decision, found[0]!)
    this.#change(decision, present, found)
    return null
  }

  #change(decision: Decision, lines: readonly Working[], places: readonly Quote[]): void {
    const [first] = lines as [Working, ...Working[]]
    switch (decision.action) {
      case 'accept':
      case 'restore':
        first.state = decision.action === 'accept' ? 'accepted' : 'open'
        this.#judge(decision, first, 'state', first.state)
        break
      case 'reject':
        first.state = 'rejected'
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
      case 'add':
      case 'assess':
      case 'undo':
        break
    }
    first.decisions.push(decision.id)
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
    into.mentions.push(...from.mentions)
    into.decisions.push(...from.decisions)
    into.derived = null
    this.#lines.delete(from.id)
    this.#moved.set(from.id, into.id)
  }

  #split(line: Working, places: readonly Quote[], decision: Decision): void {
    const out = line.mentions.filter(mention => places.some(place => isAt(mention, place)))
    if (out.length === 0 || out.length === line.mentions.length) return
    const ids = new Set(out.map(mention => mention.id))
    const stays = (merge: Merge) => !ids.has(merge.mention) && !ids.has(merge.into)
    line.mentions = line.mentions.filter(mention => !ids.has(mention.id))
    const merges = line.merges.filter(merge => ids.has(merge.mention) && ids.has(merge.into))
    line.merges = line.merges.filter(stays)
    line.derived = null
    this.#put(stableId('c', 'split', decision.id), out, merges, decision)
  }

  /** A person's own selection; where the rules have come to find the same words, their line is the one. */
  #add(decision: Decision, place: Quote, line: Working | null): null {
    if (line) {
      line.edits = { ...line.edits, ...editsOf(decision.after) }
      line.state = 'accepted'
      line.decisions.push(decision.id)
      return null
    }
    const id = stableId('m', 'person', place.document, place.start, place.end)
    const mention = { ...mentionByPerson(editsOf(decision.after)), ...place, id }
    this.#put(stableId('c', 'person', decision.id), [mention], [], decision)
    return null
  }

  /** The words are there, but the rules find no line on them any more. What a person vouched for stays. */
  #withoutLine(decision: Decision, place: Quote): LostReason | null {
    if (decision.action === 'reject') return null
    const fields = { ...editsOf(decision.before), ...editsOf(decision.after) }
    const vouched = decision.action === 'accept' || decision.action === 'edit'
    if (!vouched || fields.actor === undefined) return 'no line on these words'
    return this.#add({ ...decision, after: fields }, place, null)
  }

  #put(id: string, mentions: CommitmentMention[], merges: Merge[], decision: Decision): void {
    this.#lines.set(id, {
      id,
      mentions,
      merges,
      edits: {},
      state: 'accepted',
      decisions: [decision.id],
      derived: null,
    })
  }

  /** The line whose mention coincides best with the place. */
  #lineAt(place: Quote): Working | null {
    let best: Working | null = null
    let most = leastOverlap
    for (const line of this.#lines.values()) {
      for (const mention of line.mentions) {
        const share = coincidence(mention, place)
        if (share > most || (share === most && best === null)) [best, most] = [line, share]
      }
    }
    return best
  }

  #inOrder(mentions: readonly CommitmentMention[]): CommitmentMention[] {
    const date = (mention: CommitmentMention) => this.#dates.get(mention.document) ?? '9999'
    const key = (mention: CommitmentMention) => `${date(mention)} ${mention.document}`
    return mentions.toSorted((x, y) =>
      key(x) === key(y) ? x.start - y.start || x.end - y.end : key(x) < key(y) ? -1 : 1,
    )
  }
}

/** Better rules may draw the quote longer or shorter: what both cover over what the longer of the two covers. */
function coincidence(mention: CommitmentMention, place: Quote): number {
  if (mention.document !== place.document) return 0
  const shared: number = Math.min(mention.end, place.end) - Math.max(mention.start, place.start)
  return shared > 0 ? shared / Math.max(length(mention), length(place)) : 0
}

const isAt = (mention: CommitmentMention, place: Quote): boolean =>
  coincidence(mention, place) >= leastOverlap
