import type { Code } from '../base/codes.ts'
import { codedMessage } from '../base/codes.ts'
import type { Input, Reading } from '../pipeline.ts'
import { WorkerEnd } from './attended-worker.ts'
import type { TaskLimits } from './attended-worker.ts'
import { mapOverWorkers } from './pool.ts'
import { workerModule } from './workers/module.ts'

/** Files up to this number are read in one worker: starting another takes longer. */
const fewFiles = 24
/** Milliseconds of processor time for any file, and for each megabyte of it: many times what a whole newspaper takes. */
const timeForAny = 10_000
const timeForMegabyte = 10_000
/** Bytes that reading one file may take. */
const readingMemory = 768 * 1024 * 1024

export interface Readable {
  readonly file: { readonly name: string }
  /** null: content that needs no reading */
  readonly loaded: Pick<Input, 'bytes' | 'digest' | 'modified' | 'charset'> | null
}

export interface ReadItem<Item> {
  readonly item: Item
  readonly reading: Reading | null
}

/**
 * Reads files in order, in worker threads: what a file does to its reader (a crash, a loop, memory without end) ends
 * that worker, gives no documents and a message, and the rest is read. The bytes are handed over to the workers.
 */
export async function* readFiles<Item extends Readable>(
  items: AsyncIterable<Item> | Iterable<Item>,
  expected: number,
): AsyncGenerator<ReadItem<Item>> {
  const underWay = new Map<number, Item>()
  let [first, next] = [0, 0]
  const inputs = async function* () {
    for await (const item of items) {
      underWay.set(next++, item)
      yield inputOf(item)
    }
  }
  const readings = mapOverWorkers<Input | null, Reading | null>(inputs(), {
    module: workerModule('read'),
    limits: readingLimits,
    heap: readingMemory,
    ...(expected <= fewFiles ? { size: 1 } : {}),
    transfer: input => (input === null ? [] : [input.bytes.buffer as ArrayBuffer]),
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

const readingLimits = (input: Pick<Input, 'bytes'> | null): TaskLimits => ({
  time: timeForAny + ((input?.bytes.length ?? 0) / 1e6) * timeForMegabyte,
  memory: readingMemory,
})

function inputOf({ file, loaded }: Readable): Input | null {
  if (loaded === null) return null
  const { bytes, digest, modified, charset } = loaded
  return { name: file.name, bytes, digest, ...(modified && { modified }), ...(charset && { charset }) }
}

const codeOf: Readonly<Record<WorkerEnd['kind'], Code>> = {
  time: 'E_READ_TIME',
  memory: 'E_READ_MEMORY',
  crash: 'E_READ_FAILED',
}

function failed(where: string, error: Error): Reading {
  const code = error instanceof WorkerEnd ? codeOf[error.kind] : 'E_READ_FAILED'
  return { documents: [], messages: [codedMessage(code, where, error.message)], sourceText: '' }
}
