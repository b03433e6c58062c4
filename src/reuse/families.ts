import { stableId } from '../base/id.ts'
import type { Span } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { Alignment, Family } from './alignment.ts'
import { countLetters } from './letters.ts'

/** What families need to know of a document. */
export type Witness = Pick<Document, 'id' | 'text' | 'published'>

/** A document that shares a text, without its words. */
interface Member {
  readonly id: string
  readonly published: string | null
  /** letters of its whole text */
  readonly length: number
  /** letters that another document has too, at most */
  shared: number
}

/** What makes two documents that share words carry one text. */
const oneText = {
  /** letters: below, a document is short, and a title or a formula in it is much of it */
  short: 300,
  /** share of the letters that the shortest documents must have in common; from `short` letters on it is `sameText` */
  shareOfShort: 0.9,
  /** changed names and figures for 100 letters in common, and in all, that make a form filled in anew, not a revision */
  changes: { per100: 1.5, least: 3 },
}

/** Two documents that carry one text. */
export interface Carried {
  /** ids of the documents */
  readonly a: string
  readonly b: string
  /** letters of either that the other has too */
  readonly inA: number
  readonly inB: number
}

/**
 * Documents that carry one text: connected through pairs in which at least `sameText` of the shorter document's letters are
 * aligned (more of a short one), and which are not two fillings of one form: a welcome with another guest. The base is the fullest: the one with the most letters that others share, then the longest, then
 * the earliest. A family's id is of its earliest member, so that a later reprint does not change it.
 */
export class FamilyFinder {
  private readonly sameText: number
  private readonly lengths = new Map<string, number>()
  private readonly members = new Map<string, Member>()
  private readonly parents = new Map<string, string>()

  constructor(sameText: number) {
    this.sameText = sameText
  }

  /** @param pair every alignment of a with b */
  add(a: Witness, b: Witness, pair: readonly Alignment[]): void {
    const found = this.carried(a, b, pair)
    if (found) this.join(a, b, found)
  }

  /** What two documents share, where it is enough for them to carry one text. */
  carried(a: Witness, b: Witness, pair: readonly Alignment[]): Carried | null {
    if (!pair.length) return null
    const lengthA = this.lengthOf(a)
    const lengthB = this.lengthOf(b)
    const shorterIsA = lengthA <= lengthB
    const shorter = Math.min(lengthA, lengthB)
    const shared = shorterIsA ? alignedLetters(a.text, pair, 'a') : alignedLetters(b.text, pair, 'b')
    if (shared < this.leastShare(shorter) * shorter || isForm(pair, shared)) return null
    const inA = shorterIsA ? shared : alignedLetters(a.text, pair, 'a')
    const inB = shorterIsA ? alignedLetters(b.text, pair, 'b') : shared
    return { a: a.id, b: b.id, inA, inB }
  }

  join(a: Witness, b: Witness, { inA, inB }: Carried): void {
    join(this.parents, a.id, b.id)
    this.note(a, inA)
    this.note(b, inB)
  }

  families(): Family[] {
    const groups = new Map<string, Member[]>()
    for (const [id, member] of this.members) {
      const root = rootOf(this.parents, id)
      const group = groups.get(root)
      if (group) group.push(member)
      else groups.set(root, [member])
    }
    return [...groups.values()].map(familyOf).sort((x, y) => (x.id < y.id ? -1 : 1))
  }

  private leastShare(length: number): number {
    const missing = Math.max(0, 1 - length / oneText.short)
    return this.sameText + Math.max(0, oneText.shareOfShort - this.sameText) * missing
  }

  private lengthOf({ id, text }: Witness): number {
    let length = this.lengths.get(id)
    if (length === undefined) this.lengths.set(id, (length = countLetters(text)))
    return length
  }

  private note(witness: Witness, shared: number): void {
    const { id, published } = witness
    const member = this.members.get(id)
    if (member) member.shared = Math.max(member.shared, shared)
    else this.members.set(id, { id, published, length: this.lengthOf(witness), shared })
  }
}

/** Two letters to different guests by one form: so many names and figures differ for what is the same. */
function isForm(pair: readonly Alignment[], shared: number): boolean {
  const changes = pair
    .flatMap(({ edits }) => edits)
    .filter(({ material }) => material === 'name' || material === 'figure').length
  return changes >= Math.max(oneText.changes.least, (oneText.changes.per100 * shared) / 100)
}

function familyOf(group: Member[]): Family {
  group.sort(inTime)
  const [base] = [...group].sort((x, y) => y.shared - x.shared || y.length - x.length || inTime(x, y))
  const earliest = group[0]!.id
  return { id: stableId('f', earliest), documents: group.map(d => d.id), base: base!.id, earliest }
}

type Timed = Pick<Document, 'id' | 'published'>

/** Earliest first; undated last; then by id. */
export function inTime(x: Timed, y: Timed): number {
  const [a, b] = [timeOf(x), timeOf(y)]
  return a - b || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0)
}

/** A bare date is taken as the end of its day: a report with an hour on that day came no later. */
function timeOf({ published }: Timed): number {
  if (!published) return Number.MAX_SAFE_INTEGER
  const time = Date.parse(published.length <= 10 ? `${published}T23:59:59Z` : published)
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time
}

/** How many letters of one side are equal in some alignment of the pair; each counts once. */
function alignedLetters(text: string, pair: readonly Alignment[], side: 'a' | 'b'): number {
  const spans: Span[] = []
  for (const alignment of pair) {
    const { start } = alignment[side]
    for (const edit of alignment.edits) {
      if (edit.op === 'equal') spans.push({ start: start + edit[side][0], end: start + edit[side][1] })
    }
  }
  if (pair.length > 1) spans.sort((x, y) => x.start - y.start)
  let count = 0
  let from = 0
  for (const { start, end } of spans) {
    if (end <= from) continue
    count += countLetters(text, Math.max(from, start), end)
    from = end
  }
  return count
}

function rootOf(parents: Map<string, string>, id: string): string {
  let root = id
  while (parents.has(root) && parents.get(root) !== root) root = parents.get(root)!
  for (let at = id; at !== root;) {
    const next = parents.get(at)!
    parents.set(at, root)
    at = next
  }
  return root
}

function join(parents: Map<string, string>, a: string, b: string): void {
  if (!parents.has(a)) parents.set(a, a)
  if (!parents.has(b)) parents.set(b, b)
  const [x, y] = [rootOf(parents, a), rootOf(parents, b)]
  if (x !== y) parents.set(x < y ? y : x, x < y ? x : y)
}
