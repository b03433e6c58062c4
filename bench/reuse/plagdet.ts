import type { Alignment } from '../../src/reuse/alignment.ts'
import type { Case } from './plant.ts'

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly granularity: number
  readonly plagdet: number
}

type Range = readonly [number, number]

interface Detection {
  readonly source: Range
  readonly host: Range
}

/**
 * Macro-averaged precision and recall by characters, granularity, and plagdet = F1 / log2(1 + granularity): Potthast,
 * Stein, Barrón-Cedeño, Rosso 2010, “An Evaluation Framework for Plagiarism Detection”, section 3. A detection counts
 * for a case only where it overlaps it on both sides.
 */
export function plagdet(cases: readonly Case[], alignments: readonly Alignment[]): Score {
  const byPair = new Map<string, Detection[]>()
  for (const { a, b } of alignments) {
    add(byPair, `${a.document} ${b.document}`, { source: [a.start, a.end], host: [b.start, b.end] })
    add(byPair, `${b.document} ${a.document}`, { source: [b.start, b.end], host: [a.start, a.end] })
  }
  const casesOf = new Map<string, Case[]>()
  for (const planted of cases) add(casesOf, `${planted.source} ${planted.host}`, planted)

  let recall = 0
  let detected = 0
  let times = 0
  let precision = 0
  let detections = 0
  for (const [pair, planted] of casesOf) {
    const found = byPair.get(pair) ?? []
    for (const { from, to } of planted) {
      const hits = found.filter(d => overlap(d.source, from) > 0 && overlap(d.host, to) > 0)
      recall +=
        (covered(
          from,
          hits.map(d => d.source),
        ) +
          covered(
            to,
            hits.map(d => d.host),
          )) /
        (length(from) + length(to))
      if (hits.length) detected++
      times += hits.length
    }
    for (const { source, host } of found) {
      const hits = planted.filter(({ from, to }) => overlap(source, from) > 0 && overlap(host, to) > 0)
      precision +=
        (covered(
          source,
          hits.map(c => c.from),
        ) +
          covered(
            host,
            hits.map(c => c.to),
          )) /
        (length(source) + length(host))
      detections++
    }
  }
  const P = detections ? precision / detections : 0
  const R = recall / cases.length
  const granularity = detected ? times / detected : 1
  const f1 = P + R ? (2 * P * R) / (P + R) : 0
  return { precision: P, recall: R, granularity, plagdet: f1 / Math.log2(1 + granularity) }
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

const length = ([start, end]: Range): number => end - start
const overlap = (x: Range, y: Range): number => Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]))

/** How many characters of a range lie in at least one of others. */
function covered(range: Range, others: readonly Range[]): number {
  let count = 0
  let from = range[0]
  for (const [start, end] of [...others].sort((x, y) => x[0] - y[0])) {
    const begin = Math.max(from, start)
    const stop = Math.min(range[1], end)
    if (stop > begin) {
      count += stop - begin
      from = stop
    }
  }
  return count
}
