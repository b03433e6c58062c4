import type { Message } from '../base/message.ts'
import type { Input, Reading } from '../pipeline.ts'
import { mapOverWorkers } from './pool.ts'
import { workerModule } from './workers/module.ts'

/** Files up to this number are read in this process: starting workers takes longer. */
const fewFiles = 24
/** Milliseconds for one file. */
const timeLimit = 120_000

export interface Readable {
  readonly path: string
  readonly file: { readonly name: string }
  /** null: content that needs no reading */
  readonly loaded: { readonly bytes: Uint8Array; readonly modified: string } | null
}

export interface ReadItem<Item> {
  readonly item: Item
  readonly reading: Reading | null
}

/**
 * Reads files in order, over worker threads where there are many. A file that makes the reader fail, crash or hang
 * gives no documents and a message.
 */
export async function* readFiles<Item extends Readable>(
  items: AsyncIterable<Item>,
  expected: number,
): AsyncGenerator<ReadItem<Item>> {
  if (expected <= fewFiles) yield* readHere(items)
  else yield* readOverWorkers(items)
}

async function* readHere<Item extends Readable>(items: AsyncIterable<Item>): AsyncGenerator<ReadItem<Item>> {
  const { stages } = await import('../pipeline.ts')
  for await (const item of items) {
    const input = inputOf(item)
    const reading = input && (await stages.read(input).catch(error => failed(item.path, error as Error)))
    yield { item, reading }
  }
}

async function* readOverWorkers<Item extends Readable>(
  items: AsyncIterable<Item>,
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
    timeLimit,
    onCrash: (index, error) => failed(underWay.get(index)!.path, error),
  })
  for await (const reading of readings) {
    yield { item: underWay.get(first)!, reading }
    underWay.delete(first++)
  }
}

function inputOf({ file, loaded }: Readable): Input | null {
  return loaded && { name: file.name, bytes: loaded.bytes, modified: loaded.modified }
}

function failed(where: string, error: Error): Reading {
  const message: Message = {
    code: 'E_READ_FAILED',
    severity: 'error',
    where,
    reason: `reading it failed: ${error.message}`,
    remedy:
      'open it and save it again, or as plain text; please report it if it is a document that others can open',
  }
  return { documents: [], messages: [message], sourceText: '' }
}
