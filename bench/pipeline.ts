/**
 * Processor time of each stage over the news corpus beside the repository, at growing sizes, with the exponent of growth.
 * `node bench/pipeline.ts [DAYS …]`. Extraction runs over the workers that a build uses, the others in this process.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Document } from '../src/documents/document.ts'
import type { Extraction } from '../src/extraction/mention.ts'
import { extractDocuments } from '../src/operations/extract-documents.ts'
import { stages } from '../src/pipeline.ts'

const news = resolve(import.meta.dirname, '../../shared/corpus/news')
const sizes = process.argv.slice(2).map(Number)
const names = readdirSync(news).sort()

const stageNames = ['read', 'extract', 'reuse', 'reconcile', 'follow'] as const
type StageName = (typeof stageNames)[number]

interface Row {
  readonly days: number
  readonly documents: number
  readonly lines: number
  /** seconds of processor time, over all threads */
  readonly seconds: Readonly<Record<StageName, number>>
  readonly megabytes: number
}

/** Seconds of processor time: other work on the machine makes the clock say nothing. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

async function timed<Result>(work: () => Result | Promise<Result>): Promise<[Result, number]> {
  const begun = processorTime()
  const result = await work()
  return [result, processorTime() - begun]
}

async function measure(days: number): Promise<Row> {
  const files = names.slice(0, days).map(name => ({ name, bytes: readFileSync(join(news, name)) }))
  const [documents, read] = await timed(async () => {
    const found: Document[] = []
    for (const file of files) found.push(...(await stages.read(file)).documents)
    return found
  })
  const [extractions, extract] = await timed(async () => {
    const found: Extraction[] = []
    for await (const { result } of extractDocuments(documents)) if (!('code' in result)) found.push(result)
    return found
  })
  const [found, reuse] = await timed(() => stages.reuse(documents))
  const [ledger, reconcile] = await timed(() => stages.reconcile(documents, extractions, found))
  const [, follow] = await timed(() => stages.follow(ledger, documents, extractions, found))
  return {
    days,
    documents: documents.length,
    lines: ledger.commitments.length,
    seconds: { read, extract, reuse, reconcile, follow },
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

const rows: Row[] = []
for (const days of sizes.length > 0 ? sizes : [60, 120, 240, 461]) rows.push(await measure(days))

const heads = ['days', 'documents', 'lines', ...stageNames, 'peak MiB']
console.log(`| ${heads.join(' | ')} |`)
console.log(`| ${heads.map(() => '---:').join(' | ')} |`)
for (const { days, documents, lines, seconds, megabytes } of rows) {
  const cells = stageNames.map(stage => seconds[stage].toFixed(1))
  console.log(`| ${[days, documents, lines, ...cells, megabytes].join(' | ')} |`)
}
const [first, last] = [rows[0], rows.at(-1)]
if (first && last && first !== last) {
  const exponent = (stage: StageName) =>
    Math.log(last.seconds[stage] / first.seconds[stage]) / Math.log(last.documents / first.documents)
  console.log(
    `\nExponent of growth: ${stageNames.map(stage => `${stage} ${exponent(stage).toFixed(2)}`).join(', ')}.`,
  )
}
