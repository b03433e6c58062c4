import { expect, test } from 'vitest'
import type { TaskLimits } from './attended-worker.ts'
import { mapOverWorkers } from './pool.ts'

/** A worker that does to itself what it is told. */
const module = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    const held = []
    const acts = {
      say: word => word,
      fail: () => { throw new Error('no such luck') },
      loop: () => { for (;;); },
      match: () => /^(\\w+\\s?)*$/.test('word '.repeat(60) + '!'),
      leave: () => process.exit(7),
      heap: () => { for (;;) held.push(Array.from({ length: 1000 }, (_, i) => ({ i }))) },
      buffers: () => { for (;;) held.push(new Uint8Array(1e6).fill(1)) },
      more: () => acts.buffers(),
      shout: () => { for (let i = 0; i < 2000; i++) console.log('x'.repeat(1000)); return 'done' },
    }
    parentPort.on('message', ({ act, word }) => {
      try { parentPort.postMessage({ output: acts[act](word) }) }
      catch (error) { parentPort.postMessage({ failure: error.message }) }
    })
    parentPort.postMessage('ready')
  `)}`,
)
type Task = { readonly act: string; readonly word?: string }

const mebibyte = 1024 * 1024
const generous: TaskLimits = { time: 60_000, memory: 512 * mebibyte }
const limitsOf: Readonly<Record<string, TaskLimits>> = {
  loop: { ...generous, time: 300 },
  match: { ...generous, time: 300 },
  buffers: { ...generous, memory: 128 * mebibyte },
  more: { ...generous, memory: 2048 * mebibyte, buffers: 96 * mebibyte },
}

async function outcomes(tasks: readonly Task[], size = 1): Promise<string[]> {
  const found: string[] = []
  const results = mapOverWorkers<Task, string>(tasks, {
    module,
    limits: ({ act }) => limitsOf[act] ?? generous,
    heap: 64 * mebibyte,
    onCrash: (_, error) => error.message,
    size,
  })
  for await (const result of results) found.push(result)
  return found
}

test.each<[string, unknown]>([
  ['fail', 'no such luck'],
  ['loop', expect.stringMatching(/^it took more than [\d.]+ s$/)],
  ['match', expect.stringMatching(/^it took more than [\d.]+ s$/)],
  ['leave', 'its worker ended'],
  ['heap', 'it took more than 64 MB of memory'],
  ['buffers', 'it took more than 128 MB of memory'],
  ['more', 'it took more than 96 MB of memory'],
  ['shout', 'done'],
])('what a task does (%s) costs no other', async (act, said) => {
  expect(await outcomes([{ act: 'say', word: 'a' }, { act }, { act: 'say', word: 'b' }])).toEqual([
    'a',
    said,
    'b',
  ])
})

test('results come in the order of the tasks, whatever worker gives them', async () => {
  const words = Array.from({ length: 40 }, (_, i) => `${i}`)
  expect(
    await outcomes(
      words.map(word => ({ act: 'say', word })),
      3,
    ),
  ).toEqual(words)
})

test('a task that ends its worker may be tried in another way', async () => {
  const found: string[] = []
  const results = mapOverWorkers<Task, string>([{ act: 'leave' }, { act: 'say', word: 'b' }], {
    module,
    limits: () => generous,
    again: ({ act }) =>
      act === 'leave' ? { act: 'fail' } : act === 'fail' ? { act: 'say', word: 'a' } : null,
    size: 1,
  })
  for await (const result of results) found.push(result)
  expect(found).toEqual(['a', 'b'])
})
