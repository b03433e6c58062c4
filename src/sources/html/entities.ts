import { decodeHTML } from 'entities'
import { MappedBuilder, verbatim, type Mapped } from '../../base/mapped.ts'

const reference = /&(?:#x[0-9a-f]+|#[0-9]+|[a-z][a-z0-9]*);?/gi

/** Source text with its character references undone, mapped. */
export function decoded(source: string, start: number, end: number): Mapped {
  const raw = source.slice(start, end)
  if (!raw.includes('&')) return verbatim(source, start, end)
  const builder = new MappedBuilder()
  let at = 0
  for (const match of raw.matchAll(reference)) {
    const character = decodeHTML(match[0])
    if (character === match[0]) continue
    builder.copy(verbatim(source, start + at, start + match.index))
    builder.put(character, start + match.index, match[0].length)
    at = match.index + match[0].length
  }
  return builder.copy(verbatim(source, start + at, end)).build()
}
