import type { Code } from '../base/codes.ts'
import { codedMessage } from '../base/codes.ts'
import type { ReadInput } from '../documents/read.ts'
import type { Input, Reading } from '../pipeline.ts'
import { attendedAgain, freshAttention } from '../sources/archive/attention.ts'
import { holdsFiles } from '../sources/read.ts'
import { AttendedWorker, WorkerEnd } from './attended-worker.ts'
import type { TaskLimits } from './attended-worker.ts'
import { mapOverWorkers } from './pool.ts'
import { workerModule } from './workers/module.ts'

/** Files up to this number are read in one worker: starting another takes longer. */
const fewFiles = 24
/** What reading one file may take. */
export interface ReadingBounds {
  /** milliseconds of processor time, for any file and for each megabyte of it */
  readonly time: number
  readonly timeForMegabyte: number
  /** bytes */
  readonly memory: number
  /** bytes of buffers for one file beside twice its own: what it unpacks */
  readonly buffers: number
}
const mebibyte = 1024 * 1024
/** Many times what a whole newspaper takes. */
const usualBounds: ReadingBounds = {
  time: 10_000,
  timeForMegabyte: 10_000,
  memory: 768 * mebibyte,
  buffers: 256 * mebibyte,
}

export interface Readable {
  readonly file: { readonly name: string }
  /** null: content that needs no reading */
  readonly loaded: Pick<Input, 'bytes' | 'digest' | 'modified' | 'charset'> | null
}

export interface ReadItem<Item> {
  readonly item: Item
  readonly reading: Reading | null
}

/** A worker that loads what reading takes while the project is opened. Whoever does not read ends it. */
export const startReader = (): AttendedWorker => new AttendedWorker(workerModule('read'), usualBounds.memory)

/**
 * Reads files in order, in worker threads: what a file does to its reader (a crash, a loop, memory without end) ends
 * that worker, gives no documents and a message, and the rest is read. So it is with a file inside an archive: the archive is
 * read again without it. The bytes are handed over to the workers.
 */
export async function* readFiles<Item extends Readable>(
  items: AsyncIterable<Item> | Iterable<Item>,
  expected: number,
  bounds: ReadingBounds = usualBounds,
  spare?: AttendedWorker,
): AsyncGenerator<ReadItem<Item>> {
  const underWay = new Map<number, Item>()
  let [first, next] = [0, 0]
  const inputs = async function* () {
    for await (const item of items) {
      underWay.set(next++, item)
      yield inputOf(item)
    }
  }
  const readings = mapOverWorkers<ReadInput | null, Reading | null>(inputs(), {
    module: workerModule('read'),
    limits: input => limitsOf(input, bounds),
    heap: bounds.memory,
    ...(expected <= fewFiles ? { size: 1 } : {}),
    // The bytes of an archive are kept: it may have to be read again.
    transfer: input =>
      input === null || input.attention !== undefined ? [] : [input.bytes.buffer as ArrayBuffer],
    again: withoutCulprit,
    ...(spare ? { spare } : {}),
    onCrash: (index, error) => failed(underWay.get(index)!.file.name, error),
  })
  for await (const reading of readings) {
    yield { item: underWay.get(first)!, reading }
    underWay.delete(first++)
  }
}

/** Reads one file as `readFiles` reads many. */
export async function readFile(item: Readable & { readonly loaded: object }): Promise<Reading> {
  for await (const { reading } of readFiles([item], 1)) return reading!
  throw new Error('a reader gives something for every file')
}

function limitsOf(input: ReadInput | null, bounds: ReadingBounds): TaskLimits {
  const ofFile = (bytes: number) => ({
    time: bounds.time + (bytes / 1e6) * bounds.timeForMegabyte,
    buffers: bounds.buffers + 2 * bytes,
  })
  const limits = { ...ofFile(input?.bytes.length ?? 0), memory: bounds.memory }
  const attention = input?.attention
  if (attention === undefined) return limits
  const part = () => {
    const [number, length] = attention.underWay
    // Before the first file in it an archive is unpacked, which has a bound of its own.
    return number === 0 ? { number, time: limits.time } : { number: number!, ...ofFile(length!) }
  }
  return { time: limits.time, memory: limits.memory, part }
}

function inputOf({ file, loaded }: Readable): ReadInput | null {
  if (loaded === null) return null
  const { bytes, digest, modified, charset } = loaded
  return {
    name: file.name,
    bytes,
    digest,
    ...(modified && { modified }),
    ...(charset && { charset }),
    ...(holdsFiles(bytes) && { attention: freshAttention() }),
  }
}

/** An archive without the file in it that ended its reader; null where that was no single file, or too many did. */
function withoutCulprit(input: ReadInput | null, error: Error): ReadInput | null {
  if (input?.attention === undefined) return null
  const attention = attendedAgain(input.attention, codeOfEnd(error), error.message)
  return attention === null ? null : { ...input, attention }
}

const codeOf: Readonly<Record<WorkerEnd['kind'], Code>> = {
  time: 'E_READ_TIME',
  memory: 'E_READ_MEMORY',
  crash: 'E_READ_FAILED',
}

const codeOfEnd = (error: Error): Code => (error instanceof WorkerEnd ? codeOf[error.kind] : 'E_READ_FAILED')

const failed = (where: string, error: Error): Reading => ({
  documents: [],
  messages: [codedMessage(codeOfEnd(error), where, error.message)],
  sourceText: '',
})
