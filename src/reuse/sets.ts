/** A set of unsigned 32-bit numbers: open addressing, 8 bytes a number at most half full. */
export class NumberSet {
  private slots = new Uint32Array(1024)
  private hasZero = false
  size = 0

  has(number: number): boolean {
    return number === 0 ? this.hasZero : this.slots[this.slotOf(number)] === number
  }

  add(number: number): void {
    if (this.has(number)) return
    this.size++
    if (number === 0) {
      this.hasZero = true
      return
    }
    this.slots[this.slotOf(number)] = number
    if (this.size * 2 > this.slots.length) {
      const old = this.slots
      this.slots = new Uint32Array(old.length * 2)
      for (const kept of old) if (kept) this.slots[this.slotOf(kept)] = kept
    }
  }

  *values(): Generator<number> {
    if (this.hasZero) yield 0
    for (const number of this.slots) if (number) yield number
  }

  private slotOf(number: number): number {
    const mask = this.slots.length - 1
    let slot = Math.imul(number, 0x9e3779b1) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    while (this.slots[slot] && this.slots[slot] !== number) slot = (slot + 1) & mask
    return slot
  }
}

/** A set of pairs of document numbers, the smaller first: open addressing, 16 bytes a pair at most half full. */
export class PairSet {
  private slots = new Uint32Array(2048)
  size = 0

  has(a: number, b: number): boolean {
    return this.slots[this.slotOf(a, b) + 1] !== 0
  }

  /** @param b larger than `a`, so never 0, which marks an empty slot */
  add(a: number, b: number): void {
    const slot = this.slotOf(a, b)
    if (this.slots[slot + 1]) return
    this.slots[slot] = a
    this.slots[slot + 1] = b
    this.size++
    if (this.size * 4 > this.slots.length) {
      const old = this.slots
      this.slots = new Uint32Array(old.length * 2)
      for (let s = 0; s < old.length; s += 2) {
        if (!old[s + 1]) continue
        const at = this.slotOf(old[s]!, old[s + 1]!)
        this.slots[at] = old[s]!
        this.slots[at + 1] = old[s + 1]!
      }
    }
  }

  /** The pairs in order, first by the first. */
  sorted(): Float64Array {
    const keys = new Float64Array(this.size)
    let n = 0
    for (let s = 0; s < this.slots.length; s += 2) {
      if (this.slots[s + 1]) keys[n++] = pairKey(this.slots[s]!, this.slots[s + 1]!)
    }
    return keys.sort()
  }

  private slotOf(a: number, b: number): number {
    const mask = this.slots.length - 1
    let slot = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
    slot = ((slot ^ (slot >>> 15)) << 1) & mask
    while (this.slots[slot + 1] && !(this.slots[slot] === a && this.slots[slot + 1] === b))
      slot = (slot + 2) & mask
    return slot
  }
}

const half = 2 ** 26

/** A pair as one number, for sorting; holds up to 67 million documents exactly. */
const pairKey = (a: number, b: number): number => a * half + b
export const firstOf = (key: number): number => Math.floor(key / half)
export const secondOf = (key: number): number => key % half
