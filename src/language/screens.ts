/**
 * Which characters that rules ask for stand in a text, a bit for each set of them. Most lines fit no rule, and a glance at
 * their characters says so at a tenth of the cost of trying the patterns one by one.
 */
export interface Screens {
  readonly low: number
  readonly high: number
}

/** Of a text without characters. */
export const noScreens: Screens = { low: 0, high: 0 }
/** The characters of a text are not known. */
export const unknownScreens: Screens = { low: -1, high: -1 }

/**
 * Characters of the same sets are of one class. Every character of every text is looked up, so the table has a byte for
 * each and stays in the processor's nearest cache.
 */
const classOfUnit = new Uint8Array(0x10000)
const classes = 256
const lowOfClass = new Uint32Array(classes)
const highOfClass = new Uint32Array(classes)
/** the class of each combination of sets */
const known = new Map<string, number>([[keyOf(noScreens), 0]])
const bits = 64
/** the bit of each set, by its characters */
const sets = new Map<string, Screens>()

/** The bit of a set of characters. Two sets may share one, which costs a look at the pattern and nothing else. */
export function screenOf(characters: string): Screens {
  const before = sets.get(characters)
  if (before !== undefined) return before
  const n = sets.size % bits
  const bit = n < 32 ? { low: 1 << n, high: 0 } : { low: 0, high: 1 << (n - 32) }
  sets.set(characters, bit)
  for (let i = 0; i < characters.length; i++) {
    const unit = characters.charCodeAt(i)
    const now = classOfUnit[unit]!
    classOfUnit[unit] = classOf(together({ low: lowOfClass[now]!, high: highOfClass[now]! }, bit))
  }
  return bit
}

/** The bit of a set of UTF-16 units that a test tells. */
export function screenWhere(isIn: (unit: number) => boolean): Screens {
  let characters = ''
  for (let unit = 0; unit < 0x10000; unit++) if (isIn(unit)) characters += String.fromCharCode(unit)
  return screenOf(characters)
}

function classOf(screens: Screens): number {
  const key = keyOf(screens)
  const before = known.get(key)
  if (before !== undefined) return before
  // Where there are too many combinations, the rest are one class that may be anything.
  const next = Math.min(known.size, classes - 1)
  known.set(key, next)
  lowOfClass[next] = known.size > classes - 1 ? -1 : screens.low
  highOfClass[next] = known.size > classes - 1 ? -1 : screens.high
  return next
}

function keyOf({ low, high }: Screens): string {
  return `${low >>> 0} ${high >>> 0}`
}

/** The bits of all sets that a text has a character of. */
export function screensIn(text: string): Screens {
  let low = 0
  let high = 0
  for (let i = 0; i < text.length; i++) {
    const unitClass = classOfUnit[text.charCodeAt(i)]!
    low |= lowOfClass[unitClass]!
    high |= highOfClass[unitClass]!
  }
  return { low, high }
}

/** Of two texts as one. */
export const together = (a: Screens, b: Screens): Screens => ({ low: a.low | b.low, high: a.high | b.high })

/** Whether a text has characters of every set that is asked for. */
export const hasAll = (screens: Screens, asked: Screens): boolean =>
  (screens.low & asked.low) === asked.low && (screens.high & asked.high) === asked.high
