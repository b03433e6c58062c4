/**
 * Reads files of every format with changed bytes, and reports crashes, hangs, growth of memory and readings that contradict
 * themselves: `node bench/fuzz.ts [--minutes 1] [--seed 1] [--formats pdf,docx] [--keep FOLDER]`. Every format gets the
 * same time. `--only FORMAT:NUMBER` makes one file again and keeps it.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { AttendedWorker, WorkerEnd } from '../src/operations/attended-worker.ts'
import { mutate } from './fuzz/mutate.ts'
import { samples } from './fuzz/samples.ts'
import type { Sample } from './fuzz/samples.ts'
import { Random } from './reuse/random.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    formats: { type: 'string' },
    keep: { type: 'string' },
    only: { type: 'string' },
  },
})

/** What is called a hang, in milliseconds, and growth beyond measure, in bytes. */
const limits = { time: 10_000, memory: 1024 * 1024 * 1024 }
/** Megabytes of the whole process from which the file is named that took it there. */
const muchMemory = 768
const module = new URL('./fuzz/worker.ts', import.meta.url)

interface Tally {
  files: number
  /** milliseconds, all together and of the slowest */
  spent: number
  slowest: number
  slowestFile: number
  bytes: number
  /** megabytes that the whole process had taken at most behind the file that took it there */
  memory: number
  findings: string[]
}

const all = samples()
const formats = values.formats?.split(',') ?? [...new Set(all.map(sample => sample.format))]
const tallies = new Map<string, Tally>(
  formats.map(format => [
    format,
    { files: 0, spent: 0, slowest: 0, slowestFile: 0, bytes: 0, memory: 0, findings: [] },
  ]),
)

/** The same format, number and seed give the same bytes. */
function fileOf(format: string, number: number): Uint8Array {
  const random = new Random(Number(values.seed) * 1_000_003 + number * 7919 + format.length)
  const sample: Sample = random.pick(all.filter(other => other.format === format))
  if ('bytes' in sample) return mutate(sample.bytes, random)
  if (random.next() < 0.4) return mutate(sample.pack(sample.members), random)
  const name = random.pick(Object.keys(sample.members))
  return sample.pack({ ...sample.members, [name]: mutate(sample.members[name]!, random) })
}

let worker = new AttendedWorker(module, limits.memory)

/** What is wrong with the reading of a file; empty where nothing is. */
async function problems(bytes: Uint8Array): Promise<string[]> {
  try {
    return await worker.ask<Uint8Array, string[]>(bytes, limits)
  } catch (error) {
    if (error instanceof WorkerEnd) {
      await worker.end()
      worker = new AttendedWorker(module, limits.memory)
      return [`${error.kind}: ${error.message}`]
    }
    return [`thrown: ${(error as Error).message}`]
  }
}

function keep(format: string, number: number, bytes: Uint8Array): void {
  if (values.keep === undefined) return
  mkdirSync(values.keep, { recursive: true })
  writeFileSync(join(values.keep, `${format}-${values.seed}-${number}`), bytes)
}

async function one(format: string, number: number): Promise<void> {
  const tally = tallies.get(format)!
  const bytes = fileOf(format, number)
  const begun = performance.now()
  const memoryBefore = mostMemory()
  const found = await problems(bytes)
  const took = performance.now() - begun
  const memory = mostMemory()
  if (memory > memoryBefore) {
    tally.memory = memory
    if (memory > muchMemory) {
      keep(format, number, bytes)
      console.log(`${format}:${number} (${bytes.length} bytes): ${memory.toFixed(0)} MB`)
    }
  }
  tally.spent += took
  if (took > tally.slowest) [tally.slowest, tally.slowestFile] = [took, number]
  tally.bytes += bytes.length
  tally.files++
  if (found.length === 0) return
  keep(format, number, bytes)
  tally.findings.push(`${format}:${number} ${found.join('; ')}`)
  console.log(`${format}:${number} (${bytes.length} bytes, ${Math.round(took)} ms): ${found.join('; ')}`)
}

/** Megabytes that the process has taken at most. */
const mostMemory = (): number => process.resourceUsage().maxRSS / 1024

function report(): void {
  console.log(
    '\n| format | files | MB | slowest ms | (file) | MB at most | findings |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  )
  for (const [format, { files, bytes, slowest, slowestFile, memory, findings }] of tallies)
    console.log(
      `| ${format} | ${files} | ${(bytes / 1e6).toFixed(0)} | ${slowest.toFixed(0)} | ${slowestFile} | ${memory.toFixed(0)} | ${findings.length} |`,
    )
  const sum = (of: (tally: Tally) => number) =>
    [...tallies.values()].reduce((total, tally) => total + of(tally), 0)
  console.log(
    `\n${sum(tally => tally.files)} files in ${(sum(tally => tally.spent) / 60_000).toFixed(1)} minutes, seed ${values.seed}, Node ${process.version}: ` +
      `${sum(tally => tally.findings.length)} findings, ${mostMemory().toFixed(0)} MB at most`,
  )
}

if (values.only !== undefined) {
  const [format, number] = values.only.split(':') as [string, string]
  keep(format, Number(number), fileOf(format, Number(number)))
  await one(format, Number(number))
} else {
  process.once('SIGTERM', () => {
    report()
    process.exit(1)
  })
  const end = performance.now() + Number(values.minutes) * 60_000
  while (performance.now() < end) {
    const [format, tally] = [...tallies].reduce((a, b) => (a[1].spent <= b[1].spent ? a : b))
    await one(format, tally.files)
  }
}
report()
await worker.end()
process.exitCode = [...tallies.values()].some(tally => tally.findings.length > 0) ? 1 : 0
