/**
 * How much work hostile strings make for every pattern: `node bench/patterns/main.ts [LENGTH]`. Each is run over strings
 * of LENGTH characters (400 without) and of twice that; the exponent is the base-2 logarithm of the ratio. Prints the
 * worst ones and how many of each exponent there are. Runs under a millisecond are not counted: they are noise.
 */
import { everyPattern, hostileTo, run, type Found } from './hostile.ts'

const length = Number(process.argv[2] ?? 400)

/** The least of three runs, in milliseconds; of one where that is long enough to be no noise. */
function time(pattern: RegExp, text: string): number {
  let best = Infinity
  for (let i = 0; i < 3 && (i === 0 || best < 50); i++) {
    const start = performance.now()
    run(pattern, text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

interface Worst {
  readonly found: Found
  readonly text: string
  readonly short: number
  readonly long: number
}

const noise = 1
const rows: Worst[] = []
const patterns = everyPattern()
for (const found of patterns) {
  // compiling is no matching: the first runs pay for it
  for (let i = 0; i < 3; i++) for (const text of hostileTo(found, 40)) run(found.pattern, text)
  const short = hostileTo(found, length)
  const long = hostileTo(found, 2 * length)
  let worst: Worst | null = null
  long.forEach((text, i) => {
    const took = time(found.pattern, text)
    if (took >= noise && took > (worst?.long ?? 0)) {
      worst = { found, text, short: time(found.pattern, short[i]!), long: took }
    }
  })
  if (worst) rows.push(worst)
}
rows.sort((a, b) => b.long - a.long)
const exponent = (row: Worst): number => Math.log2(row.long / row.short)
console.log(
  `${patterns.length} patterns; ${rows.length} take ${noise} ms or more over ${2 * length} characters.`,
)
for (const least of [2.5, 1.5, 0]) {
  const some = rows.filter(
    row => exponent(row) >= least && exponent(row) < (least === 2.5 ? Infinity : least + 1),
  )
  console.log(`exponent from ${least}: ${some.length}`)
}
for (const row of rows.slice(0, 25)) {
  const { found, text, short, long } = row
  console.log(
    `${found.path}: ${short.toFixed(1)} → ${long.toFixed(1)} ms, exponent ${exponent(row).toFixed(1)}, ${JSON.stringify(text.slice(0, 16))}…`,
  )
}
