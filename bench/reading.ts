/**
 * How fast files are read, on one core: `node bench/reading.ts FOLDER [ROUNDS]`. Prints the best round; processor time is
 * what counts on a machine that others use too.
 */
import { hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readDocuments } from '../src/documents/read.ts'

const [folder, rounds = '5'] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node bench/reading.ts FOLDER [ROUNDS]')
  process.exit(2)
}
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => statSync(join(folder, name)).isFile())
  .map(name => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
const megabytes = files.reduce((sum, file) => sum + file.bytes.length, 0) / 1e6

/** As `summitry add` takes it, to know a file again. */
const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex')

let best = { wall: Infinity, processor: Infinity, documents: 0 }
for (let round = 0; round < Number(rounds); round++) {
  const start = performance.now()
  const before = process.cpuUsage()
  let documents = 0
  for (const file of files)
    documents += (await readDocuments({ ...file, digest: digestOf(file.bytes) })).documents.length
  const { user, system } = process.cpuUsage(before)
  const processor = (user + system) / 1e6
  if (processor < best.processor) best = { wall: (performance.now() - start) / 1000, processor, documents }
}
const memory = process.resourceUsage().maxRSS / 1024
console.log(
  `${files.length} files, ${megabytes.toFixed(1)} MB, ${best.documents} documents: ` +
    `${(megabytes / best.processor).toFixed(1)} MB/s of processor time, ${(megabytes / best.wall).toFixed(1)} MB/s of wall time, ` +
    `${memory.toFixed(0)} MB at most`,
)
