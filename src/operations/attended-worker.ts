import { Worker } from 'node:worker_threads'
import type { Transferable } from 'node:worker_threads'

/** What a worker sends: once that it has loaded, then an answer for each task. */
export type Answer<Output> = { readonly output: Output } | { readonly failure: string }
export const ready = 'ready'

/** What one task may take before its worker is ended. */
export interface TaskLimits {
  /** milliseconds of processor time, so that a busy machine ends nothing that is well; starting does not count */
  readonly time: number
  /** bytes of heap and buffers together */
  readonly memory: number
  /** the part of the task that is under way, each with a number of its own, and the processor time that it may take */
  readonly part?: () => { readonly number: number; readonly time: number }
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

/** Milliseconds between two looks at what a task takes. */
const lookEvery = 200
/** By the clock a task may take so many times its processor time: on a busy machine, or where it only waits. */
const patience = 6
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
    const before = await processorTime(this.#worker)
    const answered = this.#first<Answer<Output>>(
      limits.time * patience,
      () => true,
      watch(this.#worker, before, limits),
    )
    this.#worker.postMessage(input, transfer)
    const answer = await answered
    if ('output' in answer) return answer.output
    throw new TaskError(answer.failure)
  }

  end(): Promise<number> {
    return this.#worker.terminate()
  }

  /** What the worker sends first. `look` says what it takes too much of. */
  #first<Sent>(
    time: number,
    wanted: (sent: unknown) => boolean,
    look: () => Promise<WorkerEnd | null> = () => Promise.resolve(null),
  ): Promise<Sent> {
    const worker = this.#worker
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer)
        clearInterval(looks)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        act()
      }
      const fail = (error: WorkerEnd) => settle(() => reject(error))
      const onMessage = (sent: unknown) => {
        if (wanted(sent)) settle(() => resolve(sent as Sent))
      }
      const onError = (error: NodeJS.ErrnoException) =>
        fail(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? tooMuch(this.#heap)
            : new WorkerEnd('crash', error.message),
        )
      const onExit = () => fail(new WorkerEnd('crash', 'its worker ended'))
      const timer = setTimeout(() => fail(tooLong(time)), time)
      const looks = setInterval(async () => {
        const found = await look()
        if (found !== null) fail(found)
      }, lookEvery)
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    })
  }
}

const tooMuch = (bytes: number) =>
  new WorkerEnd('memory', `it took more than ${Math.round(bytes / mebibyte)} MB of memory`)
const tooLong = (time: number) => new WorkerEnd('time', `it took more than ${Math.round(time / 100) / 10} s`)

/** Looks what a busy worker takes too much of; finds null while it keeps to its limits. `before` is its processor time so far. */
function watch(worker: Worker, before: number, limits: TaskLimits): () => Promise<WorkerEnd | null> {
  let part = { number: 0, since: before }
  return async () => {
    if ((await memoryOf(worker)) > limits.memory) return tooMuch(limits.memory)
    const now = await processorTime(worker)
    const underWay = limits.part?.()
    if (underWay !== undefined && underWay.number !== part.number)
      part = { number: underWay.number, since: now }
    if (underWay !== undefined && now - part.since > underWay.time) return tooLong(underWay.time)
    return now - before > limits.time ? tooLong(limits.time) : null
  }
}

/** Milliseconds that a worker's thread has worked. Node 24.6 and later; an earlier one has the clock alone. */
async function processorTime(worker: Worker): Promise<number> {
  const usage = await worker.cpuUsage?.().catch(() => null)
  return usage ? (usage.user + usage.system) / 1000 : 0
}

/** Bytes of a worker's heap and of its buffers, which its heap's limit does not count; also while it is busy. */
async function memoryOf(worker: Worker): Promise<number> {
  // Node 22.16 and later; an earlier one has the limit of the heap alone.
  const statistics = await worker.getHeapStatistics?.().catch(() => null)
  return statistics ? statistics.used_heap_size + statistics.external_memory : 0
}
