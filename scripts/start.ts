/**
 * `npm start`: reads `examples/` into a project of its own, builds the ledger, says what was found and serves it.
 * Everything is done by the commands that people use; nothing here that they cannot type themselves.
 */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const project = ['--project', join(root, 'examples')]

/** Runs one command to its end and gives its exit status. */
function summitry(...args: string[]): Promise<number> {
  const child = spawn(process.execPath, [join(root, 'src/cli/main.ts'), ...project, ...args], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise(resolve => child.on('close', code => resolve(code ?? 1)))
}

const steps: readonly string[][] = [
  ['add', join(root, 'examples')],
  ['build'],
  ['status'],
  ['serve', ...process.argv.slice(2)],
]
for (const step of steps) {
  const status = await summitry(...step)
  if (status === 2) {
    process.exitCode = status
    break
  }
}
