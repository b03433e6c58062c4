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
 * The documents whose texts tell what some of them share with all: aligning those gives what aligning all gives. Of
 * the documents with a fingerprint of theirs these are all, where it is not common; of a common one its neighbours among
 * the holders, which it may join, and as many others as make it common.
 * @param marks of all documents
 * @param focus ids of those that are to be aligned with all
 */
export function sharersOf(
  marks: ReadonlyMap<string, Marks>,
  focus: ReadonlySet<string>,
  commonIn: number = defaultParameters.commonIn,
): Set<string> {
  const ids = [...marks.keys()].sort()
  const isFocus = ids.map(id => focus.has(id))
  const found = new Set(focus)
  for (const holders of holdersOf(ids, marks, focus)) {
    const others = holders.filter(rank => !isFocus[rank])
    const isCommon = others.length > commonIn
    for (const rank of isCommon ? others.slice(0, commonIn + 1) : others) found.add(ids[rank]!)
    if (isCommon) for (const rank of neighbours(holders, isFocus)) found.add(ids[rank]!)
  }
  return found
}

/** For each fingerprint of the documents in focus, the ranks of all that hold it, ascending. */
function holdersOf(
  ids: readonly string[],
  marks: ReadonlyMap<string, Marks>,
  focus: ReadonlySet<string>,
): Iterable<readonly number[]> {
  const wanted = new NumberSet()
  for (const id of focus) for (const mark of marks.get(id)!) wanted.add(mark)
  const holders = new Map<number, number[]>()
  for (const [rank, id] of ids.entries()) {
    for (const mark of marks.get(id)!) {
      if (!wanted.has(mark)) continue
      const list = holders.get(mark)
      if (list) list.push(rank)
      else holders.set(mark, [rank])
    }
  }
  return holders.values()
}

/** Beside each holder in focus: the nearest that are not, before and after it. */
function neighbours(holders: readonly number[], isFocus: readonly boolean[]): Set<number> {
  const found = new Set<number>()
  let before = -1
  let waiting = false
  for (const rank of holders) {
    if (isFocus[rank]) {
      if (before >= 0) found.add(before)
      waiting = true
      continue
    }
    if (waiting) found.add(rank)
    waiting = false
    before = rank
  }
  return found
}
