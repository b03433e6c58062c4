import { sharedRun, type Run } from './anchors.ts'
import type { Cache } from './cache.ts'
import { holdsPassage } from './holds-passage.ts'
import type { ReuseParameters } from './parameters.ts'
import type { Seed } from './seeds.ts'
import { PairSet } from './sets.ts'

/** Tries shared fingerprints on the letters around them, and collects the pairs in which one makes a passage. */
export class Trial {
  readonly pairs = new PairSet()
  /** those of the pairs that share a long passage printed by many */
  readonly long = new PairSet()
  private readonly letters: Cache<Uint16Array>
  private readonly parameters: ReuseParameters
  private a = -1
  private b = -1
  private lettersA: Uint16Array = new Uint16Array()
  private lettersB: Uint16Array = new Uint16Array()
  /** the shared run that was tried last */
  private run: Run = { a: 0, b: 0, length: 0 }
  private common = false

  constructor(letters: Cache<Uint16Array>, parameters: ReuseParameters) {
    this.letters = letters
    this.parameters = parameters
  }

  /** Seeds of one pair should follow one another by place: those of one run are then tried once. */
  take({ a, b, placeA, placeB, common }: Seed): void {
    if ((common ? this.long : this.pairs).has(a, b)) return
    if (a !== this.a) this.lettersA = this.letters.get(a)
    if (b !== this.b) this.lettersB = this.letters.get(b)
    if (a === this.a && b === this.b && this.tried(placeA, placeB, common)) return
    this.a = a
    this.b = b
    this.run = sharedRun(this.lettersA, placeA, this.lettersB, placeB)
    this.common = common
    if (!holdsPassage(this.lettersA, this.lettersB, this.run, common, this.parameters)) return
    this.pairs.add(a, b)
    if (common) this.long.add(a, b)
  }

  private tried(placeA: number, placeB: number, common: boolean): boolean {
    const { a, b, length } = this.run
    return placeA < a + length && placeA - placeB === a - b && common === this.common
  }
}
