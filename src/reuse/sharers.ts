import type { Everywhere } from './candidates.ts'
import { Changes } from './changes.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { passingCodes } from './letters.ts'
import { defaultParameters } from './parameters.ts'
import { NumberSet } from './sets.ts'

/** Fingerprints that a document holds, each once: enough to tell with which others it may share a passage. */
export type Marks = Uint32Array

export function marksOf(text: string): Marks {
  const { shingle, window } = defaultParameters
  return Uint32Array.from(new Set(fingerprintsOf(passingCodes(text), shingle, window).hashes))
}

/**
 * Who holds the fingerprints of some documents, of all there are: so that these are aligned with all while only the
 * texts are read of those that may share a passage with them.
 */
export class Sharers {
  /** the documents whose fingerprints are told, by id */
  readonly focus: ReadonlySet<string>
  private readonly commonIn: number
  /** of all documents, ascending */
  private readonly ids: readonly string[]
  private readonly ranks: ReadonlyMap<string, number>
  /** fingerprint → ranks of all that hold it, ascending */
  private readonly holders: ReadonlyMap<number, readonly number[]>

  /** @param marks of all documents, by id */
  constructor(
    marks: ReadonlyMap<string, Marks>,
    focus: ReadonlySet<string>,
    commonIn: number = defaultParameters.commonIn,
  ) {
    this.focus = focus
    this.commonIn = commonIn
    this.ids = [...marks.keys()].sort()
    this.ranks = new Map(this.ids.map((id, rank) => [id, rank]))
    this.holders = holdersOf(this.ids, marks, focus)
  }

  /**
   * The documents that fingerprints may join with those in focus, and these: all holders of one that is not common, the
   * neighbours among the holders of one that is.
   */
  partners(): string[] {
    const found = new Set(this.focus)
    for (const holders of this.holders.values())
      for (const [at, rank] of holders.entries()) {
        const isBeside = [holders[at - 1], holders[at + 1]].some(
          other => other !== undefined && this.focus.has(this.ids[other]!),
        )
        if (isBeside || holders.length <= this.commonIn) found.add(this.ids[rank]!)
      }
    return [...found]
  }

  /** Pairs of documents that are not in focus, whose alignments may not stand since those in focus are there; see `Changes`. */
  touched(): (readonly [string, string])[] {
    const changes = new Changes(rank => this.focus.has(this.ids[rank]!), this.commonIn)
    for (const holders of this.holders.values()) changes.observe(holders)
    return changes.touched.map(([a, b]) => [this.ids[a]!, this.ids[b]!] as const)
  }

  /** What documents that are not at hand hold, for a source that holds others. */
  everywhere(idAt: (number: number) => string): Everywhere {
    const common = new NumberSet()
    for (const [mark, holders] of this.holders) if (holders.length > this.commonIn) common.add(mark)
    return {
      common,
      areNeighbours: (mark, a, b) => {
        const holders = this.holders.get(mark)!
        return holders[placeIn(holders, this.ranks.get(idAt(a))!) + 1] === this.ranks.get(idAt(b))
      },
    }
  }
}

function holdersOf(
  ids: readonly string[],
  marks: ReadonlyMap<string, Marks>,
  focus: ReadonlySet<string>,
): Map<number, number[]> {
  const wanted = new NumberSet()
  for (const id of focus) for (const mark of marks.get(id)!) wanted.add(mark)
  const holders = new Map<number, number[]>()
  for (const [rank, id] of ids.entries()) {
    const own = marks.get(id)!
    for (let at = 0; at < own.length; at++) {
      const mark = own[at]!
      if (!wanted.has(mark)) continue
      const list = holders.get(mark)
      if (list) list.push(rank)
      else holders.set(mark, [rank])
    }
  }
  return holders
}

/** Where a number stands in an ascending list that holds it. */
function placeIn(list: readonly number[], number: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < number) low = middle + 1
    else high = middle
  }
  return low
}
