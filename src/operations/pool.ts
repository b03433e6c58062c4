import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

export interface PoolOptions<Output> {
  /** the worker's module: it answers each task by `answer` of workers/answer.ts */
  readonly module: URL
  /** milliseconds that one task may take before its worker is ended */
  readonly timeLimit: number
  /** what a task gives whose worker crashed, ran out of memory or took too long; without it the pool throws */
  readonly onCrash?: (index: number, error: Error) => Output
  readonly size?: number
}

interface Slot {
  worker: Worker
  busy: boolean
}

/** Megabytes that one worker's heap may grow to: a document that needs more is refused, the program lives on. */
const heapLimit = 2048

/**
 * Maps tasks over worker threads and yields what they give in the order of the tasks. At most two tasks a worker are
 * under way, so that memory does not grow with the number of tasks.
 */
export async function* mapOverWorkers<Input, Output>(
  tasks: AsyncIterable<Input> | Iterable<Input>,
  options: PoolOptions<Output>,
): AsyncGenerator<Output> {
  const size = options.size ?? Math.max(1, availableParallelism())
  const slots: Slot[] = []
  const waiting: ((slot: Slot) => void)[] = []
  const start = (): Slot => ({ worker: startWorker(options.module), busy: false })

  const free = (slot: Slot) => {
    const next = waiting.shift()
    if (next) next(slot)
    else slot.busy = false
  }
  const take = async (): Promise<Slot> => {
    const idle = slots.find(slot => !slot.busy)
    if (idle) {
      idle.busy = true
      return idle
    }
    if (slots.length < size) {
      const slot = { ...start(), busy: true }
      slots.push(slot)
      return slot
    }
    return await new Promise(resolve => waiting.push(resolve))
  }
  const run = async (input: Input, index: number): Promise<Output> => {
    const slot = await take()
    try {
      return await ask<Input, Output>(slot.worker, input, options.timeLimit)
    } catch (error) {
      if (!(error instanceof TaskError)) {
        await slot.worker.terminate()
        slot.worker = startWorker(options.module)
      }
      if (!options.onCrash) throw error
      return options.onCrash(index, error as Error)
    } finally {
      free(slot)
    }
  }

  try {
    const pending: Promise<Output>[] = []
    let index = 0
    for await (const task of tasks) {
      const result = run(task, index++)
      result.catch(() => {})
      pending.push(result)
      if (pending.length >= size * 2) yield await pending.shift()!
    }
    while (pending.length > 0) yield await pending.shift()!
  } finally {
    await Promise.all(slots.map(slot => slot.worker.terminate()))
  }
}

/** The task itself failed; its worker is well. */
class TaskError extends Error {}

function startWorker(module: URL): Worker {
  const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: heapLimit } })
  // An idle worker's end is noticed by the task that is sent to it next.
  worker.on('error', () => {})
  return worker
}

/** What a worker sends back. */
export type Answer<Output> = { readonly output: Output } | { readonly failure: string }

function ask<Input, Output>(worker: Worker, input: Input, timeLimit: number): Promise<Output> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      act()
    }
    const onMessage = (answer: Answer<Output>) =>
      settle(() => ('output' in answer ? resolve(answer.output) : reject(new TaskError(answer.failure))))
    const onError = (error: Error) => settle(() => reject(error))
    const onExit = () => settle(() => reject(new Error('its worker ended')))
    const timer = setTimeout(
      () => settle(() => reject(new Error(`it took more than ${timeLimit / 1000} s`))),
      timeLimit,
    )
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(input)
  })
}
