import { Worker } from 'node:worker_threads'
import type { Transferable } from 'node:worker_threads'

/** What a worker sends: once that it has loaded, then an answer for each task. */
export type Answer<Output> = { readonly output: Output } | { readonly failure: string }
export const ready = 'ready'

/** What one task may take before its worker is ended. */
export interface TaskLimits {
  /** milliseconds; starting the worker does not count */
  readonly time: number
  /** bytes of heap and buffers together */
  readonly memory: number
}

/** The task itself failed; its worker is well. */
export class TaskError extends Error {}

/** The worker was ended, or ended by itself. */
export class WorkerEnd extends Error {
  readonly kind: 'time' | 'memory' | 'crash'
  constructor(kind: WorkerEnd['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}

/** Milliseconds between two looks at how much memory a task takes. */
const lookEvery = 200
/** Milliseconds for a worker's modules to load, also on a machine that is busy with other things. */
const startLimit = 120_000
const mebibyte = 1024 * 1024

/** A worker thread that is looked after: whatever its task does, an answer or an error comes back. */
export class AttendedWorker {
  readonly #worker: Worker
  readonly #started: Promise<void>
  readonly #heap: number
  #alive = true

  /** @param heap bytes that its heap may grow to */
  constructor(module: URL, heap: number) {
    this.#heap = heap
    this.#worker = new Worker(module, {
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(heap / mebibyte) },
      stdout: true,
      stderr: true,
    })
    // Libraries print warnings of their own: whoever runs the program gets one line for a file, and it is ours.
    this.#worker.stdout.resume()
    this.#worker.stderr.resume()
    // What ends an idle worker is nobody's answer: the pool looks whether it is alive before it sends a task.
    this.#worker.on('error', () => {})
    this.#worker.once('exit', () => (this.#alive = false))
    this.#started = this.#first(startLimit, answer => answer === ready)
    this.#started.catch(() => {})
  }

  get alive(): boolean {
    return this.#alive
  }

  /**
   * Sends a task and waits for what it gives.
   * @throws TaskError when the task fails; WorkerEnd when the worker is lost with it
   */
  async ask<Input, Output>(
    input: Input,
    limits: TaskLimits,
    transfer: readonly Transferable[] = [],
  ): Promise<Output> {
    await this.#started
    const answered = this.#first<Answer<Output>>(limits.time, () => true, limits.memory)
    this.#worker.postMessage(input, transfer)
    const answer = await answered
    if ('output' in answer) return answer.output
    throw new TaskError(answer.failure)
  }

  end(): Promise<number> {
    return this.#worker.terminate()
  }

  #first<Sent>(time: number, wanted: (sent: unknown) => boolean, memory?: number): Promise<Sent> {
    const worker = this.#worker
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer)
        clearInterval(look)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        act()
      }
      const fail = (kind: WorkerEnd['kind'], reason: string) =>
        settle(() => reject(new WorkerEnd(kind, reason)))
      const tooMuch = (bytes: number) =>
        fail('memory', `it took more than ${Math.round(bytes / mebibyte)} MB of memory`)
      const onMessage = (sent: unknown) => {
        if (wanted(sent)) settle(() => resolve(sent as Sent))
      }
      const onError = (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(this.#heap) : fail('crash', error.message)
      const onExit = () => fail('crash', 'its worker ended')
      const timer = setTimeout(() => fail('time', `it took more than ${time / 1000} s`), time)
      const lookAtMemory = async () => {
        if (memory !== undefined && (await used(worker)) > memory) tooMuch(memory)
      }
      const look = setInterval(lookAtMemory, lookEvery)
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    })
  }
}

/** Bytes of a worker's heap and of its buffers, which its heap's limit does not count; also while it is busy. */
async function used(worker: Worker): Promise<number> {
  // Node 22.16 and later; an earlier one has the limit of the heap alone.
  const statistics = await worker.getHeapStatistics?.().catch(() => null)
  return statistics ? statistics.used_heap_size + statistics.external_memory : 0
}
