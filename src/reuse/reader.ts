import { type Fingerprints, fingerprintsOf } from './fingerprints.ts'
import type { LetterRing } from './letter-ring.ts'
import { passingCodes } from './letters.ts'
import type { ReuseParameters } from './parameters.ts'
import { NumberSet } from './sets.ts'
import type { DocumentSource } from './source.ts'
import { DocumentStarts } from './starts.ts'

/** Reads the fingerprints of all documents, as often as asked. */
export class Reader {
  /** known when all documents have been read once */
  readonly starts: DocumentStarts
  private readonly source: DocumentSource
  private readonly letters: LetterRing
  private readonly parameters: ReuseParameters
  private hasRead = false

  constructor(source: DocumentSource, letters: LetterRing, parameters: ReuseParameters) {
    this.source = source
    this.letters = letters
    this.parameters = parameters
    this.starts = new DocumentStarts(source.size)
  }

  /** UTF-16 code units of all texts together, about. */
  get units(): number {
    return this.source.units
  }

  /**
   * The fingerprints of each document in turn.
   * @param take also given where the document's letters begin when those of all are counted through; the letters and
   *   fingerprints are views that the next overwrite
   */
  readAll(take: (start: number, codes: Uint16Array, fingerprints: Fingerprints) => void): void {
    const { source, letters, starts } = this
    const { shingle, window } = this.parameters
    for (let n = 0; n < source.size; n++) {
      // a pass over more texts than fit would put each out of the ring before it is met again
      const codes = letters.holdsAll ? letters.get(n) : passingCodes(source.documentAt(n).text)
      const start = this.hasRead ? starts.startOf(n) : starts.add(codes.length)
      take(start, codes, fingerprintsOf(codes, shingle, window))
    }
    this.hasRead = true
  }

  /** The fingerprints of some documents. */
  hashesOf(documents: readonly number[]): NumberSet {
    const { shingle, window } = this.parameters
    const found = new NumberSet()
    for (const document of documents) {
      for (const hash of fingerprintsOf(this.letters.get(document), shingle, window).hashes) found.add(hash)
    }
    return found
  }
}
