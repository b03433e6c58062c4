/**
 * Which characters that rules ask for stand in a text, a bit for each set of them. Most lines fit no rule, and a glance at
 * their characters says so at a tenth of the cost of trying the patterns one by one.
 */
const bitsOfUnit = new Uint32Array(0x10000)
const bits = 32
/** The bit of each set, by its characters. */
const known = new Map<string, number>()

/** The bit of a set of characters. Two sets may share one, which costs a look at the pattern and nothing else. */
export function screenOf(characters: string): number {
  const before = known.get(characters)
  if (before !== undefined) return before
  const bit = 1 << (known.size % bits)
  known.set(characters, bit)
  for (let i = 0; i < characters.length; i++) bitsOfUnit[characters.charCodeAt(i)]! |= bit
  return bit
}

/** The bits of all sets that `start` … `end` of a text has a character of. */
export function screensIn(text: string, start = 0, end = text.length): number {
  let found = 0
  for (let i = start; i < end; i++) found |= bitsOfUnit[text.charCodeAt(i)]!
  return found
}
