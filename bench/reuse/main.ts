/**
 * Text reuse measured: `node bench/reuse/main.ts [--plants 60] [--sizes 1000,10000,100000]`. Prints the tables of
 * bench/README.md, section Reuse. Needs the news corpus beside the repository.
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { findReuse } from '../../src/reuse/find.ts'
import { readNews } from './corpus.ts'
import { exponents, memorySetting, type Growth } from './growth.ts'
import { quality } from './quality.ts'

const { values } = parseArgs({
  options: {
    plants: { type: 'string', default: '60' },
    documents: { type: 'string', default: '20000' },
    sizes: { type: 'string', default: '1000,10000,100000' },
  },
})

const began = process.cpuUsage()
const news = await readNews()
if (!news) {
  console.error('the news corpus is not there: nothing measured')
  process.exit(2)
}
const reading = secondsSince(began)
const start = process.cpuUsage()
const { alignments, families } = findReuse(news.stories)
const finding = secondsSince(start)
console.log(`### All pairs of the news

${news.stories.length} stories: read and normalised in ${reading.toFixed(1)} s, all reuse found in ${finding.toFixed(1)} s (${(finding / reading).toFixed(1)} times), ${alignments.length} alignments, ${families.length} families. Processor time.
`)

const planted = quality(news.stories, Number(values.documents), Number(values.plants))
console.log(`### Planted passages among ${planted.documents} documents

| change | rate | cases | precision | recall | granularity | plagdet |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |`)
for (const row of planted.rows) {
  const figures = [row.precision, row.recall, row.granularity, row.plagdet].map(x => x.toFixed(3)).join(' | ')
  console.log(`| ${row.kind} | ${Math.round(row.rate * 100)} % | ${row.cases} | ${figures} |`)
}
console.log(`\nAlignments with a document that nobody wrote: ${planted.falsePairs}.\n`)

console.log(`### Growth (memory setting ${memorySetting} MiB)

| documents | characters | seconds | MiB beyond the texts | planted pairs found | adding ten, seconds | equal |
| ---: | ---: | ---: | ---: | ---: | ---: | --- |`)
/** With more documents than this, adding ten is not tried: it finds everything twice more. */
const mostToAdd = 100_000
const rows: Growth[] = []
const script = new URL('growth.ts', import.meta.url).pathname
for (const size of values.sizes.split(',')) {
  const how = Number(size) <= mostToAdd ? 'add' : 'only'
  const row: Growth = JSON.parse(execFileSync(process.execPath, [script, size, how], { encoding: 'utf8' }))
  rows.push(row)
  console.log(
    `| ${row.documents} | ${row.units} | ${row.seconds.toFixed(1)} | ${row.mebibytes.toFixed(0)} | ${(row.found * 100).toFixed(1)} % | ${row.addSeconds?.toFixed(1) ?? '–'} | ${row.addEqual ?? '–'} |`,
  )
}
if (rows.length > 1) {
  const { whole, last } = exponents(rows)
  console.log(
    `\nExponent of growth: ${whole.toFixed(2)} over all sizes, ${last.toFixed(2)} over the last two.`,
  )
}

function secondsSince(usage: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(usage)
  return (user + system) / 1e6
}
