/** Quotes are compared by their letters, digits and % alone, width variants folded: white space and edges do not count. */
export const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}%]+/gu, '')

/** Dice coefficient over pairs of neighbouring characters: 0 nothing in common, 1 the same. */
export function dice(a: string, b: string): number {
  if (a === b) return 1
  const [x, y] = [pairsOf(a), pairsOf(b)]
  const total = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  let shared = 0
  for (const [pair, count] of x) shared += Math.min(count, y.get(pair) ?? 0)
  return total === 0 ? 0 : (2 * shared) / total
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

interface Placed {
  readonly source: string
  readonly letters: string
}

/** Least similarity at which two quotes are the same find. */
const floor = 0.5

/** Pairs of quotes of one source, each used once, the most alike first. */
export function matchQuotes<A extends Placed, B extends Placed>(
  found: readonly A[],
  gold: readonly B[],
): (readonly [A, B])[] {
  const bySource = Map.groupBy(found, each => each.source)
  const candidates = gold.flatMap(g =>
    (bySource.get(g.source) ?? [])
      .map(f => ({ f, g, similarity: dice(f.letters, g.letters) }))
      .filter(({ similarity }) => similarity >= floor),
  )
  candidates.sort((a, b) => b.similarity - a.similarity)
  const used = new Set<A | B>()
  const pairs: (readonly [A, B])[] = []
  for (const { f, g } of candidates) {
    if (used.has(f) || used.has(g)) continue
    used.add(f).add(g)
    pairs.push([f, g])
  }
  return pairs
}
