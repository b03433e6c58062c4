import { traditionalPairs } from '../../src/language/packs/zh/traditional.ts'
import { align } from '../../src/reuse/align.ts'
import type { ReuseDocument } from '../../src/reuse/source.ts'
import type { Random } from './random.ts'

/** A passage copied from one document into another: what must be found. Offsets are UTF-16 code units, end exclusive. */
export interface Case {
  readonly source: string
  readonly from: readonly [number, number]
  readonly host: string
  readonly to: readonly [number, number]
}

export interface Kind {
  readonly name: string
  /** share of characters changed, 0 to 1 */
  readonly rate: number
  /** the passage as blocks in their new order, each changed, with where it was taken from */
  readonly change: (passage: string, random: Random, noise: string) => Block[]
}

interface Block {
  readonly text: string
  /** characters of the passage it is made from */
  readonly from: readonly [number, number]
}

const rates = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3]
const whole = (passage: string, text: string): Block[] => [{ text, from: [0, passage.length] }]

/** Each character is kept, or with the given chance what `change` makes of it. */
function each(passage: string, rate: number, random: Random, change: (character: string) => string): string {
  return [...passage].map(character => (random.next() < rate ? change(character) : character)).join('')
}

const toTraditional = new Map<string, string>()
for (let i = 0; i + 1 < traditionalPairs.length; i += 2) {
  if (!toTraditional.has(traditionalPairs[i + 1]!))
    toTraditional.set(traditionalPairs[i + 1]!, traditionalPairs[i]!)
}

const changeOf: Record<string, (noise: string, random: Random) => (character: string) => string> = {
  substituted: (noise, random) => () => random.pick(noise),
  inserted: (noise, random) => character => character + random.pick(noise),
  dropped: () => () => '',
  mixed: (noise, random) => character =>
    [random.pick(noise), character + random.pick(noise), ''][random.below(3)]!,
}

export const kinds: readonly Kind[] = [
  { name: 'verbatim', rate: 0, change: passage => whole(passage, passage) },
  {
    name: 'traditional',
    rate: 0,
    change: passage => whole(passage, [...passage].map(c => toTraditional.get(c) ?? c).join('')),
  },
  {
    name: 'digits',
    rate: 0,
    change: (passage, random) =>
      whole(
        passage,
        passage.replace(/\d/g, () => String(random.below(10))),
      ),
  },
  // a fifth of the passage left out in one piece
  {
    name: 'cut',
    rate: 0.2,
    change: (passage, random) => {
      const length = Math.round(passage.length * 0.2)
      const at = random.below(passage.length - length)
      return whole(passage, passage.slice(0, at) + passage.slice(at + length))
    },
  },
  // a fifth as much again put in, in one piece
  {
    name: 'padded',
    rate: 0.2,
    change: (passage, random, noise) => {
      const length = Math.round(passage.length * 0.2)
      const at = random.below(passage.length)
      const from = random.below(noise.length - length)
      return whole(passage, passage.slice(0, at) + noise.slice(from, from + length) + passage.slice(at))
    },
  },
  { name: 'reordered', rate: 0, change: reordered },
  ...Object.entries(changeOf).flatMap(([name, make]) =>
    rates.map(rate => ({
      name,
      rate,
      change: (passage: string, random: Random, noise: string) =>
        whole(passage, each(passage, rate, random, make(noise, random))),
    })),
  ),
]

/** Two to four blocks of at least 20 characters, in another order; each is a case of its own. */
function reordered(passage: string, random: Random): Block[] {
  const count = Math.max(1, Math.min(2 + random.below(3), Math.floor(passage.length / 20)))
  const ends = Array.from({ length: count }, (_, n) => Math.round(((n + 1) * passage.length) / count))
  const blocks = ends.map((end, n) => {
    const start = n ? ends[n - 1]! : 0
    return { text: passage.slice(start, end), from: [start, end] as const }
  })
  return blocks.length > 1 ? [...blocks.slice(1), blocks[0]!] : blocks
}

export interface Planted {
  readonly kind: Kind
  readonly cases: readonly Case[]
  /** the document that now holds the passage */
  readonly host: ReuseDocument
}

/**
 * Copies a passage of 20 to 2,000 characters from a story into another document, changed. A host that shares a passage with the
 * story by nature is passed over, and a passage of which the story repeats a part elsewhere, so that every further find in
 * the pair is false.
 */
export function plant(
  kind: Kind,
  id: string,
  stories: readonly ReuseDocument[],
  hosts: readonly ReuseDocument[],
  noise: string,
  random: Random,
): Planted {
  for (;;) {
    const length = random.logUniform(20, 2000)
    const source = random.pick(stories)
    const host = random.pick(hosts)
    if (source.text.length < length || source.id === host.id || align(source, host).length) continue
    const start = random.below(source.text.length - length + 1)
    if (repeatsItself(source, start, start + length)) continue
    const blocks = kind.change(source.text.slice(start, start + length), random, noise)
    const at = random.below(host.text.length + 1)
    const cases: Case[] = []
    let inserted = ''
    for (const [n, block] of blocks.entries()) {
      // blocks set apart by a little of something else, so that each is a passage of its own
      if (n) inserted += `。${noise.slice(n * 40, n * 40 + 30)}。`
      const to = at + inserted.length
      inserted += block.text
      cases.push({
        source: source.id,
        from: [start + block.from[0], start + block.from[1]],
        host: id,
        to: [to, to + block.text.length],
      })
    }
    const text = host.text.slice(0, at) + inserted + host.text.slice(at)
    return { kind, cases, host: { id, text, language: 'zh', published: null } }
  }
}

function repeatsItself(source: ReuseDocument, start: number, end: number): boolean {
  const passage = { ...source, id: 'passage', text: source.text.slice(start, end) }
  const rest = { ...source, text: `${source.text.slice(0, start)}\n${source.text.slice(end)}` }
  return align(passage, rest).length > 0
}
