/**
 * `npm test`: format, lint with the import rules, types, unit and integration tests, and browser tests in a real
 * Chromium. Runs every step even where an earlier one failed; the last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, howToGetChromium, installChromium } from './chromium.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
const scratch = mkdtempSync(join(tmpdir(), 'summitry-test-'))

interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const steps: readonly [string, () => Tally][] = [
  ['format', () => check('oxfmt', '--check', '.')],
  ['lint', () => check('oxlint', '--deny-warnings')],
  ['types', () => check('tsc')],
  ['types (web)', () => check('tsc', '-p', 'web')],
  ['unit and integration', () => vitest('vitest.config.ts')],
  ['browser', browserTests],
]

let total: Tally = { passed: 0, failed: 0, skipped: 0 }
for (const [name, run] of steps) {
  const begun = performance.now()
  console.log(`\n── ${name}`)
  const tally = run()
  total = add(total, tally)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(`   ${tally.failed ? 'FAILED' : 'ok'} (${seconds} s)`)
}
rmSync(scratch, { recursive: true, force: true })
const skipped = total.skipped ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed ? 1 : 0

/** One tool that passes or fails as a whole. */
function check(tool: string, ...args: string[]): Tally {
  const { status, error } = spawnSync(bin(tool), args, { cwd: root, stdio: 'inherit' })
  if (error) console.error(error.message)
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/** A Vitest run, counted from its own JSON report; a run that leaves no report or runs no test is a failure. */
function vitest(config: string, env: NodeJS.ProcessEnv = {}): Tally {
  const report = join(scratch, `${config}.json`)
  const { status } = spawnSync(
    bin('vitest'),
    ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } },
  )
  try {
    const json = JSON.parse(readFileSync(report, 'utf8'))
    const tally = { passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests }
    const silent = tally.failed === 0 && (status !== 0 || tally.passed === 0)
    return silent ? { ...tally, failed: 1 } : tally
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** Without a browser one line says how to get one: skipped on a person's machine, a failure where CI is set. */
function browserTests(): Tally {
  const chromium = findChromium() ?? installChromium(console.log)
  if (chromium) return vitest('vitest.browser.config.ts', { CHROMIUM_PATH: chromium })
  console.error(howToGetChromium)
  return process.env.CI ? { passed: 0, failed: 1, skipped: 0 } : { passed: 0, failed: 0, skipped: 1 }
}

function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}
