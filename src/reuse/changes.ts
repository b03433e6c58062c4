import type { Scope } from './candidates.ts'
import { firstOf, PairSet, secondOf } from './sets.ts'

/**
 * What new documents change about the pairs of old ones. A fingerprint that becomes common no longer anchors what its old
 * documents share; a new document that comes between two neighbours of a common one parts them. All other old pairs
 * share what they shared, so their alignments stand.
 */
export class Changes {
  private readonly pairs = new PairSet()
  private readonly isNew: (document: number) => boolean
  private readonly commonIn: number

  constructor(isNew: (document: number) => boolean, commonIn: number) {
    this.isNew = isNew
    this.commonIn = commonIn
  }

  /** Old documents, by number, the smaller first, whose alignments may no longer stand. */
  get touched(): (readonly [number, number])[] {
    return [...this.pairs.sorted()].map(key => [firstOf(key), secondOf(key)])
  }

  /** Pairs in which one of these new documents takes part, while what they change is noted. */
  withNew(focus: readonly number[]): Scope {
    return {
      focus,
      wants: (a, b) => this.isNew(a) || this.isNew(b),
      observe: members => this.observe(members),
    }
  }

  /** Takes note of the documents that hold a fingerprint, ascending. */
  observe(members: readonly number[]): void {
    if (members.length <= this.commonIn) return
    const old = members.filter(member => !this.isNew(member))
    if (old.length === members.length) return
    if (old.length <= this.commonIn) {
      old.forEach((a, at) => {
        for (const b of old.slice(at + 1)) this.pairs.add(a, b)
      })
      return
    }
    for (let n = 1; n < members.length; n++) {
      if (!this.isNew(members[n]!)) continue
      const before = members.findLast((member, k) => k < n && !this.isNew(member))
      const after = members.find((member, k) => k > n && !this.isNew(member))
      if (before !== undefined && after !== undefined) this.pairs.add(before, after)
    }
  }
}
