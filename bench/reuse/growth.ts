import { addReuse, findReuse, streamReuse } from '../../src/reuse/find.ts'
import type { DocumentSource, ReuseDocument } from '../../src/reuse/source.ts'
import { defaultParameters } from '../../src/reuse/parameters.ts'
import { readNews } from './corpus.ts'
import { Random } from './random.ts'

export interface Growth {
  readonly documents: number
  /** UTF-16 code units of all texts */
  readonly units: number
  /** processor time of finding all reuse, seconds */
  readonly seconds: number
  /** highest resident memory while finding, beyond what was held before, MiB */
  readonly mebibytes: number
  /** share of the planted pairs that were found */
  readonly found: number
  readonly alignments: number
  /** processor time of adding ten documents to the rest, seconds; null where not tried */
  readonly addSeconds: number | null
  /** whether that gave what finding all at once gave */
  readonly addEqual: boolean | null
}

/** Every tenth document holds so many characters of an earlier one. */
const plantEvery = 10
const plantLength = 200

/** Documents dealt from scraps of the stories into one array of UTF-16 units; a text is decoded when asked for. */
class Dealt {
  private readonly units: Uint16Array
  private readonly ends: Float64Array
  readonly planted: (readonly [number, number])[] = []
  private readonly decoder = new TextDecoder('utf-16le')

  constructor(stories: readonly ReuseDocument[], count: number) {
    const random = new Random(count)
    const pool = Uint16Array.from(
      stories.map(story => story.text.replace(/[^\p{L}\p{N}，。]/gu, '')).join(''),
      character => character.charCodeAt(0),
    )
    this.units = new Uint16Array(count * 700 + 10_000)
    this.ends = new Float64Array(count + 1)
    let at = 0
    for (let n = 0; n < count; n++) {
      const end = at + random.logUniform(250, 1200)
      while (at < end) {
        const from = random.below(pool.length - 6)
        for (let k = 2 + random.below(5); k > 0; k--) this.units[at++] = pool[from + k]!
      }
      if (n && n % plantEvery === 0) {
        const source = random.below(n)
        const start = this.ends[source]!
        this.units.copyWithin(at - plantLength - 20, start, start + plantLength)
        this.planted.push([source, n])
      }
      this.ends[n + 1] = at
    }
  }

  get size(): number {
    return this.ends.length - 1
  }

  get length(): number {
    return this.ends[this.size]!
  }

  textOf(n: number): string {
    return this.decoder.decode(this.units.subarray(this.ends[n]!, this.ends[n + 1]!))
  }
}

/** The dealt documents for reuse, each decoded when asked for. */
const sourceOf = (dealt: Dealt): DocumentSource => ({
  size: dealt.size,
  units: dealt.length,
  documentAt: n => ({ id: idOf(n), text: dealt.textOf(n), language: 'zh', published: null }),
})

const idOf = (n: number): string => `d${String(n).padStart(8, '0')}`

const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Finds all reuse among so many dealt documents. Meant for a process of its own, because of the memory it reports. */
export async function growth(count: number, adding: boolean): Promise<Growth> {
  const news = await readNews()
  if (!news) throw new Error('the news corpus is not there')
  const dealt = new Dealt(news.stories, count)
  const source = sourceOf(dealt)
  const before = process.memoryUsage().rss
  const began = processorSeconds()
  const wanted = new Set(dealt.planted.map(([a, b]) => `${idOf(a)} ${idOf(b)}`))
  let alignments = 0
  let hits = 0
  streamReuse(source, ({ a, b }) => {
    alignments++
    if (wanted.delete(`${a.document} ${b.document}`)) hits++
  })
  const seconds = processorSeconds() - began
  // what the operating system saw at its highest, of which what was held before is taken off
  const peak = process.resourceUsage().maxRSS * 1024
  const added = adding ? addedAgain(Array.from({ length: count }, (_, n) => source.documentAt(n))) : null
  return {
    documents: count,
    units: dealt.length,
    seconds,
    mebibytes: (peak - before) / 2 ** 20,
    found: hits / dealt.planted.length,
    alignments,
    addSeconds: added?.seconds ?? null,
    addEqual: added?.equal ?? null,
  }
}

/** Adds the last ten documents to what is known of the others, and compares with finding all at once. */
function addedAgain(documents: readonly ReuseDocument[]): { seconds: number; equal: boolean } {
  const old = documents.slice(0, -10)
  const earlier = { documents: old.map(({ id }) => id), alignments: findReuse(old).alignments }
  const began = processorSeconds()
  const added = addReuse(documents, earlier)
  const seconds = processorSeconds() - began
  return { seconds, equal: JSON.stringify(added) === JSON.stringify(findReuse(documents)) }
}

/** Slope of log seconds over log documents between the smallest and the largest, and between the last two. */
export function exponents(rows: readonly Growth[]): { whole: number; last: number } {
  const slope = (x: Growth, y: Growth): number =>
    Math.log(y.seconds / x.seconds) / Math.log(y.documents / x.documents)
  return { whole: slope(rows[0]!, rows.at(-1)!), last: slope(rows.at(-2)!, rows.at(-1)!) }
}

export const memorySetting = defaultParameters.memory / 2 ** 20

if (import.meta.main) {
  console.log(JSON.stringify(await growth(Number(process.argv[2]), process.argv[3] === 'add')))
}
