/**
 * The text as a printer would set it: straight quotation marks paired within a line, straight apostrophes after a letter
 * turned. Every offset stays what it was, so that rules know one kind of marks and spans fit the text as it stands.
 */
export function typeset(text: string): string {
  if (!/["']/u.test(text)) return text
  return text.replace(/(?<=[\p{L}\p{N}])'/gu, '’').replace(/"([^"\n]*)"/gu, '“$1”')
}

/** Words read from the typeset text as they stand in the text itself, where they do. */
export const asWritten = (words: string, text: string): string => {
  const straight = words.replaceAll('’', "'").replace(/[“”]/gu, '"')
  return !text.includes(words) && text.includes(straight) ? straight : words
}
