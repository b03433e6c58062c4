import { stableId } from '../base/id.ts'
import type { Document } from '../documents/document.ts'
import type { Alignment, Family } from './alignment.ts'
import { countLetters } from './letters.ts'

/** What families need to know of a document. */
export type Witness = Pick<Document, 'id' | 'text' | 'published'>

/**
 * Documents that carry one text: connected through pairs in which at least `sameText` of the shorter document's letters are
 * aligned. The base is the fullest: the one with the most letters that others share, then the longest, then
 * the earliest. A family's id is of its earliest member, so that a later reprint does not change it.
 */
export function familiesOf(
  documents: readonly Witness[],
  alignments: readonly Alignment[],
  sameText: number,
): Family[] {
  const byId = new Map(documents.map(document => [document.id, document]))
  const letters = new Map<string, number>()
  const lengthOf = (id: string): number => {
    let length = letters.get(id)
    if (length === undefined) letters.set(id, (length = countLetters(byId.get(id)!.text)))
    return length
  }
  const parents = new Map<string, string>()
  const shared = new Map<string, number>()
  for (const pair of pairsOf(alignments)) {
    const [a, b] = [pair[0]!.a.document, pair[0]!.b.document]
    const inA = alignedLetters(byId.get(a)!.text, pair, 'a')
    const inB = alignedLetters(byId.get(b)!.text, pair, 'b')
    const shorterIsA = lengthOf(a) <= lengthOf(b)
    if ((shorterIsA ? inA : inB) < sameText * Math.min(lengthOf(a), lengthOf(b))) continue
    join(parents, a, b)
    shared.set(a, Math.max(shared.get(a) ?? 0, inA))
    shared.set(b, Math.max(shared.get(b) ?? 0, inB))
  }
  const members = new Map<string, Witness[]>()
  for (const id of parents.keys()) {
    const root = rootOf(parents, id)
    members.set(root, [...(members.get(root) ?? []), byId.get(id)!])
  }
  return [...members.values()]
    .map(group => familyOf(group, shared, lengthOf))
    .sort((x, y) => (x.id < y.id ? -1 : 1))
}

function familyOf(group: Witness[], shared: Map<string, number>, lengthOf: (id: string) => number): Family {
  group.sort(inTime)
  const [base] = [...group].sort(
    (x, y) =>
      (shared.get(y.id) ?? 0) - (shared.get(x.id) ?? 0) || lengthOf(y.id) - lengthOf(x.id) || inTime(x, y),
  )
  const earliest = group[0]!.id
  return { id: stableId('f', earliest), documents: group.map(d => d.id), base: base!.id, earliest }
}

/** Earliest first; undated last; then by id. */
export function inTime(x: Witness, y: Witness): number {
  const [a, b] = [timeOf(x), timeOf(y)]
  return a - b || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0)
}

/** A bare date is taken as the end of its day: a report with an hour on that day came no later. */
function timeOf({ published }: Witness): number {
  if (!published) return Number.MAX_SAFE_INTEGER
  const time = Date.parse(published.length <= 10 ? `${published}T23:59:59Z` : published)
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time
}

/** Alignments by pair of documents; all of a pair have the same side a. */
function pairsOf(alignments: readonly Alignment[]): Alignment[][] {
  const pairs = new Map<string, Alignment[]>()
  for (const alignment of alignments) {
    const key = `${alignment.a.document}\u0000${alignment.b.document}`
    const pair = pairs.get(key)
    if (pair) pair.push(alignment)
    else pairs.set(key, [alignment])
  }
  return [...pairs.values()]
}

/** How many letters of one side are equal in some alignment of the pair; each counts once. */
function alignedLetters(text: string, pair: readonly Alignment[], side: 'a' | 'b'): number {
  const spans = pair
    .flatMap(alignment =>
      alignment.edits
        .filter(edit => edit.op === 'equal')
        .map(edit => [alignment[side].start + edit[side][0], alignment[side].start + edit[side][1]] as const),
    )
    .sort((x, y) => x[0] - y[0])
  let count = 0
  let from = 0
  for (const [start, end] of spans) {
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
