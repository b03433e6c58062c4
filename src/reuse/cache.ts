/** Keeps what was made for recent numbers, up to so many bytes: the longest unused goes first. */
export class Cache<T> {
  private readonly kept = new Map<number, { value: T; bytes: number }>()
  private held = 0
  private readonly most: number
  private readonly make: (number: number) => { value: T; bytes: number }

  constructor(most: number, make: (number: number) => { value: T; bytes: number }) {
    this.most = most
    this.make = make
  }

  get(number: number): T {
    const known = this.kept.get(number)
    if (known) {
      // the order of a Map is that of insertion: what was just used goes to its end
      if (this.held > this.most / 2) {
        this.kept.delete(number)
        this.kept.set(number, known)
      }
      return known.value
    }
    const made = this.make(number)
    this.kept.set(number, made)
    this.held += made.bytes
    for (const [oldest, { bytes }] of this.kept) {
      if (this.held <= this.most || oldest === number) break
      this.kept.delete(oldest)
      this.held -= bytes
    }
    return made.value
  }
}
