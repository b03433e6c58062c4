import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(root, 'bin/summitry')

export interface Outcome {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** The environment of a test: the embedded database, whatever the person's own settings are. */
const environment = (): NodeJS.ProcessEnv => ({ ...process.env, DATABASE_URL: '', NO_COLOR: '' })

/** Starts the real program, as its user does. */
export const start = (args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(bin, args, { cwd, env: { ...environment(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] })

export async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let [stdout, stderr] = ['', '']
  child.stdout!.setEncoding('utf8').on('data', text => (stdout += text))
  child.stderr!.setEncoding('utf8').on('data', text => (stderr += text))
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  return { status, signal, stdout, stderr }
}

/** Runs the real program to its end. */
export const summitry = (args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Promise<Outcome> =>
  outcomeOf(start(args, cwd, env))

/** A folder of its own for one test, gone afterwards. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'summitry-it-'))
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export type ExportRecord = { readonly type: string; readonly id: string } & Record<string, unknown>

export const recordsOf = (jsonl: string): ExportRecord[] =>
  jsonl
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as ExportRecord)
