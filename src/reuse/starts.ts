/** Places are grouped by so many bits: a document is looked for from the first of its group on. */
const groupBits = 9

/**
 * Where each document's letters begin when those of all documents are counted through, and which document holds a
 * place.
 */
export class DocumentStarts {
  private readonly starts: Uint32Array
  private groups = new Uint32Array(1024)
  private count = 0

  constructor(documents: number) {
    this.starts = new Uint32Array(documents + 1)
  }

  /** Takes the next document; returns where its letters begin. Throws RangeError beyond 2³² letters in all. */
  add(letters: number): number {
    const start = this.starts[this.count]!
    const end = start + letters
    if (end >= 2 ** 32)
      throw new RangeError(`reuse takes at most ${2 ** 32} letters at once: ${end} were given`)
    const last = Math.max(0, end - 1) >>> groupBits
    if (last >= this.groups.length) {
      const larger = new Uint32Array(last * 2)
      larger.set(this.groups)
      this.groups = larger
    }
    // groups that begin inside this document
    for (let group = Math.ceil(start / (1 << groupBits)); group <= last; group++)
      this.groups[group] = this.count
    this.starts[++this.count] = end
    return start
  }

  startOf(document: number): number {
    return this.starts[document]!
  }

  documentAt(place: number): number {
    let document = this.groups[place >>> groupBits]!
    while (this.starts[document + 1]! <= place) document++
    return document
  }
}
