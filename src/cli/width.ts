/** How many columns of a terminal a text takes (Unicode Standard Annex #11: wide and fullwidth characters take two). */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** The text filled up with spaces to a width; longer text stays as it is. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** The text in at most `width` columns, with an ellipsis where it was cut. */
export function clipped(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  let used = 1
  for (const character of text) {
    used += characterWidth(character)
    if (used > width) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** Text from a document or a file name for one line of a terminal: no line ends, no control sequences. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()

function characterWidth(character: string): 0 | 1 | 2 {
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]$/u
