/**
 * How many mentions of a sample hold a key by which mentions are looked up. Counted over the sample alone, so that a
 * new day of news changes nothing about what is rare: whether two mentions are compared depends on the two alone. What
 * one mention holds is as rare as what none does.
 */
export type KeyCounts = ReadonlyMap<string, number>

export const countOf = (counts: KeyCounts, key: string): number => counts.get(key) ?? 1
