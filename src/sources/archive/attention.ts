import { codedMessage, type Code } from '../../base/codes.ts'
import type { Message } from '../../base/message.ts'

/** A file inside an archive with which its reader ended, and what is to be said of it. */
interface Culprit {
  readonly number: number
  readonly code: Code
  readonly reason: string
}

/**
 * How whoever watches the reader of an archive knows which file in it is under way, and how the reader knows which ones
 * to leave out when it reads the archive again. Plain data, and shared memory: the watcher is another thread.
 */
export interface Attention {
  /** the number of the file under way, from 1, and its length in bytes; 0 before the first */
  readonly underWay: Int32Array
  readonly culprits: readonly Culprit[]
  /** number of the first file that is tried no more; null for none */
  readonly upTo: number | null
}

export const freshAttention = (): Attention => ({
  underWay: new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)),
  culprits: [],
  upTo: null,
})

/** Files of one archive that may end their reader, each for itself, before the rest is tried no more. */
const mostCulprits = 3

/**
 * What to attend to when an archive is read once more, without the file at which its reader ended; after too many of them, no
 * further than that. Null where it was not at a file, or nothing is left to try.
 */
export function attendedAgain(
  { underWay, culprits, upTo }: Attention,
  code: Code,
  reason: string,
): Attention | null {
  const number = underWay[0]!
  if (number === 0 || upTo !== null) return null
  const all = [...culprits, { number, code, reason }]
  return { ...freshAttention(), culprits: all, upTo: all.length > mostCulprits ? number + 1 : null }
}

/** Counts the files inside an archive, archives inside it included, as they are read. */
export class Turns {
  readonly #attention: Attention | null
  /** number and length of each, by its path */
  readonly #known = new Map<string, readonly [number, number]>()
  #last = 0

  /** @param attention null where nobody watches */
  constructor(attention: Attention | null) {
    this.#attention = attention
  }

  /** The turn of the next file; what is to be said of it where it is not to be read. */
  next(path: string, length: number): Message | null {
    if (this.#attention === null) return null
    const { underWay, culprits, upTo } = this.#attention
    const number = ++this.#last
    this.#known.set(path, [number, length])
    const culprit = culprits.find(each => each.number === number)
    if (culprit !== undefined) return codedMessage(culprit.code, path, culprit.reason)
    if (upTo !== null && number >= upTo)
      return codedMessage('E_READ_FAILED', path, 'it stands behind too many files that could not be read')
    underWay.set([number, length])
    return null
  }

  /** It is the turn of a file again, whose text is now understood. */
  again(path: string): void {
    this.#attention?.underWay.set(this.#known.get(path) ?? [0, 0])
  }
}
