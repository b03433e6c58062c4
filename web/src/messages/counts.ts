/** A count with its noun, in English. */
export const plural = (one: string, many: string) => (count: number, shown: string) =>
  `${shown} ${count === 1 ? one : many}`

/** A count with its measure word and noun, in Chinese. */
export const counted = (unit: string) => (_count: number, shown: string) => `${shown} ${unit}`
