/** Units that one call counts at most: a class has ten bits. */
export const mostCounted = 1023

/** A class of every UTF-16 unit, 0 to 3, for counting. */
export const unitClasses = (classOf: (unit: number) => 0 | 1 | 2 | 3): Uint8Array =>
  Uint8Array.from({ length: 0x10000 }, (_, unit) => classOf(unit))

const weights = Int32Array.of(0, 1, 1 << 10, 1 << 20)

/**
 * How many of a text's first units are of the classes 1, 2 and 3. Every text is counted several times, and which class
 * the next unit has no processor can guess: so the counts are summed up in one number, without a branch.
 */
export function tally(text: string, classes: Uint8Array): readonly [number, number, number] {
  const length = Math.min(text.length, mostCounted)
  let counts = 0
  for (let i = 0; i < length; i++) counts += weights[classes[text.charCodeAt(i)]!]!
  return [counts & 1023, (counts >> 10) & 1023, counts >> 20]
}
