/** Draws whole numbers from 0 to below `below`: the same seed draws the same (xorshift32, Marsaglia 2003). */
export function random(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1
  return below => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % below
  }
}
