import { sharedRun, type Run } from './anchors.ts'
import { holdsPassage } from './holds-passage.ts'
import type { LetterRing } from './letter-ring.ts'
import type { ReuseParameters } from './parameters.ts'
import type { Seed } from './seeds.ts'
import { PairSet } from './sets.ts'

/** Tries shared fingerprints on the letters around them, and collects the pairs in which one makes a passage. */
export class Trial {
  readonly pairs = new PairSet()
  /** those of the pairs that share a long passage printed by many */
  readonly long = new PairSet()
  private readonly letters: LetterRing
  private readonly parameters: ReuseParameters
  private a = -1
  private b = -1
  private lettersA: Uint16Array = new Uint16Array()
  private lettersB: Uint16Array = new Uint16Array()
  /** the shared runs of this pair that were tried in vain: of common fingerprints, of others */
  private readonly runs: readonly [Run[], Run[]] = [[], []]

  constructor(letters: LetterRing, parameters: ReuseParameters) {
    this.letters = letters
    this.parameters = parameters
  }

  /** Seeds of one pair should follow one another: those of one run are then tried once. */
  take({ a, b, placeA, placeB, common }: Seed): void {
    if ((common ? this.long : this.pairs).has(a, b)) return
    if (a !== this.a || b !== this.b) this.begin(a, b)
    const tried = this.runs[common ? 0 : 1]
    if (
      tried.some(run => run.a - run.b === placeA - placeB && placeA >= run.a && placeA < run.a + run.length)
    )
      return
    const run = sharedRun(this.lettersA, placeA, this.lettersB, placeB)
    if (!holdsPassage(this.lettersA, this.lettersB, run, common, this.parameters)) {
      if (tried.length < mostKept) tried.push(run)
      return
    }
    this.pairs.add(a, b)
    if (common) this.long.add(a, b)
  }

  private begin(a: number, b: number): void {
    // what was given out may be written over once two others were asked for
    if (a !== this.a || !this.letters.holdsAll) this.lettersA = this.letters.get(a)
    this.lettersB = this.letters.get(b)
    this.a = a
    this.b = b
    for (const runs of this.runs) runs.length = 0
  }
}

/** So many runs are remembered in a pair: beyond, looking them up costs more than trying them again. */
const mostKept = 32
