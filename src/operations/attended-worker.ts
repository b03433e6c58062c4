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
  /** bytes of buffers beyond those that were held when it began: what unpacks without end doubles its buffer each time */
  readonly buffers?: number
  /** the part of the task that is under way, each with a number of its own, and what it may take */
  readonly part?: () => Pick<TaskLimits, 'time' | 'buffers'> & { readonly number: number }
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
const lookEvery = 100
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
    const before = await takenBy(this.#worker)
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

/** Looks what a busy worker takes too much of; finds null while it keeps to its limits. `before` is what it had taken so far. */
function watch(worker: Worker, before: Taken, limits: TaskLimits): () => Promise<WorkerEnd | null> {
  let part = { number: 0, since: before }
  const exceeded = (now: Taken, since: Taken, { time, buffers }: Pick<TaskLimits, 'time' | 'buffers'>) => {
    if (buffers !== undefined && now.buffers - since.buffers > buffers) return tooMuch(buffers)
    return now.time - since.time > time ? tooLong(time) : null
  }
  return async () => {
    const now = await takenBy(worker)
    if (now.heap + now.buffers > limits.memory) return tooMuch(limits.memory)
    const underWay = limits.part?.()
    if (underWay !== undefined && underWay.number !== part.number)
      part = { number: underWay.number, since: now }
    const ofPart = underWay === undefined ? null : exceeded(now, part.since, underWay)
    return ofPart ?? exceeded(now, before, limits)
  }
}

/** What a worker has taken: milliseconds that its thread has worked, bytes of its heap, and of its buffers, which the heap's limit does not count. */
interface Taken {
  readonly time: number
  readonly heap: number
  readonly buffers: number
}

/** Also while it is busy. Node 22.16 and 24.6 tell this and later ones; an earlier one has the clock and the limit of the heap alone. */
async function takenBy(worker: Worker): Promise<Taken> {
  const [usage, memory] = await Promise.all([
    worker.cpuUsage?.().catch(() => null),
    worker.getHeapStatistics?.().catch(() => null),
  ])
  return {
    time: usage ? (usage.user + usage.system) / 1000 : 0,
    heap: memory ? memory.used_heap_size : 0,
    buffers: memory ? memory.external_memory : 0,
  }
}
