import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { texts } from './texts.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** where the server of this run is */
    url: string
  }
}

const bin = fileURLToPath(new URL('../../bin/summitry', import.meta.url))

/** Once for all browser tests: the program itself reads and builds the texts in a folder of its own and serves them. */
export default async function setup(run: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await serveTexts(texts)
  run.provide('url', url)
  return stop
}

/** A project of its own for a test that changes it. */
export async function serveTexts(
  texts: Readonly<Record<string, string>>,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const cwd = await mkdtemp(join(tmpdir(), 'summitry-browser-'))
  const env = { ...process.env, DATABASE_URL: '' }
  for (const [name, text] of Object.entries(texts)) await writeFile(join(cwd, name), text)
  await promisify(execFile)(bin, ['add', ...Object.keys(texts)], { cwd, env })
  await promisify(execFile)(bin, ['build'], { cwd, env })
  const server = spawn(bin, ['serve', '--port', '0'], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] })
  return {
    url: await addressOf(server),
    stop: async () => {
      server.kill('SIGTERM')
      await once(server, 'close')
      await rm(cwd, { recursive: true, force: true })
    },
  }
}

/** The address that the server says it is at. */
async function addressOf(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout! })) {
    const url = /http:\/\/\S+/.exec(line)
    if (url) return url[0]
  }
  throw new Error('the server ended before it said where it is')
}
