import type { Scope } from './candidates.ts'
import { firstOf, NumberSet, PairSet, secondOf } from './sets.ts'

/** Documents, by number or id, and pairs of them, the smaller first. */
export interface Touched<Document> {
  readonly documents: readonly Document[]
  readonly pairs: readonly (readonly [Document, Document])[]
}

/**
 * What new documents change about the pairs of old ones. A fingerprint that becomes common anchors its old
 * documents no longer; a new document that comes between two neighbours of a common one parts them. All other old
 * pairs share what they shared, so their alignments stand.
 */
export class Changes {
  private readonly documents = new NumberSet()
  private readonly pairs = new PairSet()
  private readonly isNew: (document: number) => boolean
  private readonly commonIn: number

  constructor(isNew: (document: number) => boolean, commonIn: number) {
    this.isNew = isNew
    this.commonIn = commonIn
  }

  get none(): boolean {
    return this.documents.size === 0 && this.pairs.size === 0
  }

  /** Old documents all of whose alignments may no longer stand, and pairs whose alignments may not. */
  get touched(): Touched<number> {
    return {
      documents: [...this.documents.values()],
      pairs: [...this.pairs.sorted()].map(key => [firstOf(key), secondOf(key)]),
    }
  }

  /** True for two old documents whose alignments may no longer stand. */
  touches(a: number, b: number): boolean {
    return this.documents.has(a) || this.documents.has(b) || this.pairs.has(a, b)
  }

  /** Pairs in which one of these new documents takes part, while what they change is noted. */
  withNew(focus: readonly number[]): Scope {
    return {
      focus,
      wants: (a, b) => this.isNew(a) || this.isNew(b),
      observe: members => this.note(members),
    }
  }

  /** Pairs of old documents that must be looked at again. */
  get withOld(): Scope {
    const { documents, pairs } = this.touched
    const focus = [...documents, ...pairs.flat()]
    return { focus, wants: (a, b) => !this.isNew(a) && !this.isNew(b) && this.touches(a, b) }
  }

  private note(members: readonly number[]): void {
    if (members.length <= this.commonIn) return
    const old = members.filter(member => !this.isNew(member))
    if (old.length === members.length) return
    if (old.length <= this.commonIn) {
      for (const member of old) this.documents.add(member)
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
