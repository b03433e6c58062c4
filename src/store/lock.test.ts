import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from './lock.ts'

const who = { command: 'summitry build', since: '2026-01-02T03:04:05.000Z' }
let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summitry-lock-'))
  path = join(folder, 'lock')
})
afterEach(() => rm(folder, { recursive: true }))

/** A process number that no process has: one that has just ended. */
async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid!
}

const holder = (fields: object) =>
  JSON.stringify({ began: null, host: hostname(), nonce: 'n', ...who, ...fields })

test('a second taker is told who holds it, since when and for what', async () => {
  const lock = await takeLock(path, who)
  await expect(takeLock(path, who)).rejects.toThrow(
    `in use by process ${process.pid} (summitry build) since 2026-01-02T03:04:05.000Z (E_LOCKED)`,
  )
  await lock.release()
  await (await takeLock(path, who)).release()
  expect(await readdir(folder)).toEqual([])
})

test('a lock whose process is gone is taken over', async () => {
  await writeFile(path, holder({ pid: await endedPid() }))
  const lock = await takeLock(path, who)
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid })
  await lock.release()
  expect(await readdir(folder)).toEqual([])
})

test('a process of the same number that began later does not hold it', async () => {
  await writeFile(path, holder({ pid: process.pid, began: 'another boot:1' }))
  const lock = await takeLock(path, who)
  expect(lock.holder.pid).toBe(process.pid)
})

test('a process on another machine counts as running', async () => {
  await writeFile(path, holder({ pid: await endedPid(), host: 'elsewhere' }))
  await expect(takeLock(path, who)).rejects.toThrow('on elsewhere')
})

test('a file that was left half-written is taken over', async () => {
  await writeFile(path, '{"pid":')
  expect((await takeLock(path, who)).holder.pid).toBe(process.pid)
})

test('of many that find the same dead lock one gets it', async () => {
  await writeFile(path, holder({ pid: await endedPid() }))
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(path, who)))
  expect(results.filter(result => result.status === 'fulfilled')).toHaveLength(1)
})

test('releasing twice leaves the next holder alone', async () => {
  const first = await takeLock(path, who)
  await first.release()
  const second = await takeLock(path, who)
  await first.release()
  await expect(takeLock(path, who)).rejects.toThrow('E_LOCKED')
  await second.release()
})
