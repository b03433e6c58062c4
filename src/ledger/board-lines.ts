import type { Quote } from '../base/span.ts'
import type { CommitmentMention } from '../extraction/mention.ts'
import { bestLine, coincidence, leastOverlap } from './board-places.ts'
import type { Decision } from './decision.ts'
import type { Merge } from './ledger.ts'
import { type NewLine, splitLine, type Working, workingOf } from './working.ts'

/** Which lines there are and which mentions stand in each, while decisions move them. */
export class BoardLines {
  readonly #lines = new Map<string, Working>()
  /** document → lines that have, or had, a mention in it */
  readonly #inDocument = new Map<string, Set<Working>>()
  /** lines that were merged away → the line that holds their mentions now */
  readonly #moved = new Map<string, string>()

  all(): Working[] {
    return [...this.#lines.values()]
  }

  /** Ids of all lines that there are, and of those that were merged away. */
  known(): string[] {
    return [...this.#lines.keys(), ...this.#moved.keys()]
  }

  /** The id under which a line's mentions stand now. */
  now(id: string): string {
    let at = id
    while (this.#moved.has(at)) at = this.#moved.get(at)!
    return at
  }

  /** The line whose mention stands on these words. */
  at(place: Quote): Working | null {
    const lines = [...(this.#inDocument.get(place.document) ?? [])]
    return bestLine(
      place,
      lines.filter(line => this.#lines.get(line.id) === line),
    )
  }

  put(line: NewLine): Working {
    const working = workingOf(line)
    this.#lines.set(line.id, working)
    this.#place(working, line.mentions)
    return working
  }

  merge(into: Working, from: Working, decision: Decision): void {
    into.merges.push(...from.merges, {
      mention: from.mentions[0]!.id,
      into: into.mentions[0]!.id,
      reason: 'decision',
      by: decision.by,
      note: decision.reason,
    })
    into.mentions.push(...from.mentions)
    this.#place(into, from.mentions)
    into.decisions.push(...from.decisions)
    into.assessed.push(...from.assessed)
    into.derived = null
    this.#lines.delete(from.id)
    this.#moved.set(from.id, into.id)
  }

  /** Takes the mentions at these places into a line of their own; none or all of them are no part to be split off. */
  split(line: Working, places: readonly Quote[], decision: Decision): void {
    const out = line.mentions.filter(mention => places.some(place => isAt(mention, place)))
    if (out.length === 0 || out.length === line.mentions.length) return
    const ids = new Set(out.map(mention => mention.id))
    const stays = (merge: Merge) => !ids.has(merge.mention) && !ids.has(merge.into)
    const merges = line.merges.filter(merge => ids.has(merge.mention) && ids.has(merge.into))
    line.mentions = line.mentions.filter(mention => !ids.has(mention.id))
    line.merges = line.merges.filter(stays)
    line.derived = null
    this.put({
      id: splitLine(decision.id),
      mentions: out,
      merges,
      derived: null,
      state: 'accepted',
      put: true,
    }).decisions.push(decision.id)
  }

  #place(line: Working, mentions: readonly CommitmentMention[]): void {
    for (const { document } of mentions) {
      const lines = this.#inDocument.get(document)
      if (lines) lines.add(line)
      else this.#inDocument.set(document, new Set([line]))
    }
  }
}

const isAt = (mention: CommitmentMention, place: Quote): boolean =>
  coincidence(mention, place) >= leastOverlap
