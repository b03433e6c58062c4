import { availableParallelism } from 'node:os'
import type { Transferable } from 'node:worker_threads'
import { AttendedWorker, TaskError } from './attended-worker.ts'
import type { TaskLimits } from './attended-worker.ts'

export interface PoolOptions<Input, Output> {
  /** the worker's module: it answers each task by `answer` of workers/answer.ts */
  readonly module: URL
  readonly limits: (input: Input) => TaskLimits
  /** bytes that a worker's heap may grow to */
  readonly heap?: number
  /** what a task gives whose worker crashed, ran out of memory or took too long; without it the pool throws */
  readonly onCrash?: (index: number, error: Error) => Output
  /** such a task in another way, to be tried instead; null for none */
  readonly again?: (input: Input, error: Error) => Input | null
  readonly size?: number
  /** a worker of this module that has been started already, and is the pool's from now on */
  readonly spare?: AttendedWorker
  /** buffers that are handed over instead of copied; the task's sender has them no longer */
  readonly transfer?: (input: Input) => readonly Transferable[]
}

interface Slot {
  /** null until its first task, and after a task that it was lost with */
  worker: AttendedWorker | null
  busy: boolean
}

/** Bytes that one worker's heap may grow to: a document that needs more is refused, the program lives on. */
const usualHeap = 2048 * 1024 * 1024

/**
 * Maps tasks over worker threads and yields what they give in the order of the tasks. At most two tasks a worker are
 * under way, so that memory does not grow with the number of tasks.
 */
export async function* mapOverWorkers<Input, Output>(
  tasks: AsyncIterable<Input> | Iterable<Input>,
  options: PoolOptions<Input, Output>,
): AsyncGenerator<Output> {
  const size = options.size ?? Math.max(1, availableParallelism())
  const slots: Slot[] = options.spare ? [{ worker: options.spare, busy: false }] : []
  const waiting: ((slot: Slot) => void)[] = []
  const wellIn = (slot: Slot): AttendedWorker => {
    if (!slot.worker?.alive) slot.worker = new AttendedWorker(options.module, options.heap ?? usualHeap)
    return slot.worker
  }

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
      const slot = { worker: null, busy: true }
      slots.push(slot)
      return slot
    }
    return await new Promise(resolve => waiting.push(resolve))
  }
  const ask = async (slot: Slot, input: Input, index: number): Promise<Output> => {
    try {
      return await wellIn(slot).ask<Input, Output>(input, options.limits(input), options.transfer?.(input))
    } catch (error) {
      if (!(error instanceof TaskError)) {
        await slot.worker?.end()
        slot.worker = null
      }
      const other = options.again?.(input, error as Error) ?? null
      if (other !== null) return await ask(slot, other, index)
      if (!options.onCrash) throw error
      return options.onCrash(index, error as Error)
    }
  }
  const run = async (input: Input, index: number): Promise<Output> => {
    const slot = await take()
    try {
      return await ask(slot, input, index)
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
    await Promise.all(slots.map(slot => slot.worker?.end()))
  }
}
