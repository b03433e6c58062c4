import { parentPort } from 'node:worker_threads'
import { ready } from '../attended-worker.ts'
import type { Answer } from '../attended-worker.ts'

/** Makes this module a worker of the pool: each message is a task, each answer what the function gives for it. */
export function answer<Input, Output>(work: (input: Input) => Output | Promise<Output>): void {
  parentPort?.on('message', async (input: Input) => {
    parentPort?.postMessage(await attempt(() => work(input)))
  })
  // A promise that a library forgot is no task's failure.
  process.on('unhandledRejection', () => {})
  parentPort?.postMessage(ready)
}

async function attempt<Output>(work: () => Output | Promise<Output>): Promise<Answer<Output>> {
  try {
    return { output: await work() }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
