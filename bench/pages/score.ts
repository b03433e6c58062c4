/** Words, and ideographs one by one, as a bag. */
export const tokens = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []

/** F1 of the tokens of what was found against what is there. */
export function tokenF1(there: string, found: string): number {
  const left = new Map<string, number>()
  const wanted = tokens(there)
  for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1)
  const given = tokens(found)
  let common = 0
  for (const token of given) {
    const count = left.get(token) ?? 0
    if (count === 0) continue
    left.set(token, count - 1)
    common++
  }
  return wanted.length + given.length === 0 ? 1 : (2 * common) / (wanted.length + given.length)
}
