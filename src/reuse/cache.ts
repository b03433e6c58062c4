/**
 * Keeps what was made for recent numbers, up to so many bytes. Two generations: when the younger has taken half of the
 * bytes, the older is dropped whole, so that keeping and forgetting cost the same however much is held.
 */
export class Cache<T> {
  private young = new Map<number, T>()
  private old = new Map<number, T>()
  private held = 0
  private readonly most: number
  private readonly make: (number: number) => T
  private readonly bytesOf: (value: T) => number

  constructor(most: number, make: (number: number) => T, bytesOf: (value: T) => number) {
    this.most = most
    this.make = make
    this.bytesOf = bytesOf
  }

  get(number: number): T {
    const recent = this.young.get(number)
    if (recent !== undefined) return recent
    const value = this.old.get(number) ?? this.make(number)
    const bytes = this.bytesOf(value)
    if (this.held + bytes > this.most / 2) {
      this.old = this.young
      this.young = new Map()
      this.held = 0
    }
    this.young.set(number, value)
    this.held += bytes
    return value
  }
}
