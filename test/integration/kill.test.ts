import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { addFiles } from '../../src/operations/add.ts'
import { buildProject } from '../../src/operations/build.ts'
import { findFiles } from '../../src/operations/find-files.ts'
import { random } from './seeded.ts'
import { open } from './project.ts'
import { type Fresh, onEveryStore } from './stores.ts'
import { inFolder, root } from './summitry.ts'

/** Of a hundred kills as many fall on each database as its start allows in the time of a test. */
const kills = { embedded: 15, server: 85 } as const
/** Milliseconds within which a process is killed after it said its last word. */
const longestPause = 120

/** Code that was compiled once, for every process of the test: starting them is most of its time. */
const compiled = join(tmpdir(), `summitry-compiled-${process.pid}`)
afterAll(() => rm(compiled, { recursive: true, force: true }))

const text = (day: string, more: string) => `---
title: 双方举行会谈
date: ${day}
author: 远山日报
---
中方宣布，将在未来两年向对方提供三百个培训名额。双方同意加快建设北线公路，扩大农产品贸易。
中方愿同各方一道，继续深化水利合作。双方商定，到2034年把双边贸易额提高到90亿美元。${more}
`

interface Told {
  readonly log?: readonly string[]
  readonly broken?: readonly string[]
  readonly lines?: number
  readonly decided?: string
}

interface Life {
  readonly folder: string
  readonly url: string
  readonly seed: number
  readonly mode: 'go' | 'check'
  /** words that the process may say before it is killed; none: it is killed while it opens the project */
  readonly words: number
  /** milliseconds after its last word */
  readonly delay: number
}

/** Runs the program until it has said so many words, waits a little, and kills it. What it told is returned. */
async function live({ folder, url, seed, mode, words, delay }: Life): Promise<Told[]> {
  const program = join(root, 'test/integration/decide-until-killed.ts')
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program, folder, String(seed), mode],
    {
      env: { ...process.env, DATABASE_URL: url, NODE_COMPILE_CACHE: compiled },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  child.stderr.setEncoding('utf8').on('data', text => (said += text))
  const told: Told[] = []
  const lines = createInterface({ input: child.stdout })
  const enough = new Promise<void>(resolve => {
    lines.on('line', line => {
      told.push(JSON.parse(line) as Told)
      if (told.length >= words) resolve()
    })
    child.once('exit', () => resolve())
    if (words === 0) resolve()
  })
  const ended = Promise.all([once(child, 'close'), once(lines, 'close')])
  if (mode === 'go') {
    await enough
    await pause(delay)
    child.kill('SIGKILL')
  }
  await ended
  // It ends only when it is killed: an error of its own would be told here.
  expect(said).toBe('')
  return told
}

async function survive(url: string, times: number, firstSeed: number): Promise<number> {
  let decided = 0
  await inFolder(async folder => {
    await writeFile(join(folder, 'talks.md'), text('2031-05-04', ''))
    await writeFile(join(folder, 'again.md'), text('2031-05-05', '会谈后双方发表公报。'))
    const project = await open(folder, url)
    await addFiles(project, await findFiles(['.'], folder))
    expect((await buildProject(project)).commitments).toBeGreaterThan(4)
    await project.close()
    const acknowledged: string[] = []
    const check = (told: readonly Told[], seed: number) => {
      for (const { log, broken } of told) {
        if (!log) continue
        expect(broken, `seed ${seed}`).toEqual([])
        expect(new Set(log), `seed ${seed}`).toEqual(new Set([...log, ...acknowledged]))
      }
    }
    check(await live({ folder, url, seed: 0, mode: 'check', words: 1, delay: 0 }), 0)
    for (let i = 0; i < times; i++) {
      const seed = firstSeed + i
      const next = random(seed)
      const [words, delay] = [next(4), next(longestPause)]
      const told = await live({ folder, url, seed, mode: 'go', words, delay })
      check(told, seed)
      acknowledged.push(...told.flatMap(({ decided }) => decided ?? []))
    }
    const last = await live({ folder, url, seed: 0, mode: 'check', words: 1, delay: 0 })
    expect(last).toHaveLength(1)
    check(last, 0)
    decided = acknowledged.length
  })
  return decided
}

describe('killed at any moment of deciding and building, it keeps what it acknowledged and a whole ledger', () => {
  let firstSeed = 1
  onEveryStore((fresh: Fresh) => {
    test('again and again', async () => {
      const url = await fresh()
      const times = url === '' ? kills.embedded : kills.server
      const seed = firstSeed
      firstSeed += times
      expect(await survive(url, times, seed)).toBeGreaterThan(times / 4)
    }, 900_000)
  })
})
