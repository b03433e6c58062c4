import { MappedBuilder, type Mapped } from '../base/mapped.ts'

/** A string member of a JSON object, with its escapes undone and mapped. */
export interface StringMember {
  readonly name: string
  readonly value: Mapped
}

/** One JSON object with the strings and numbers it holds at its own level. */
export interface JsonRow {
  readonly members: readonly StringMember[]
}

/**
 * The objects of an array, or a single one, between two offsets. Only where strings stand is read; that it is JSON was
 * checked before.
 */
export function jsonRows(source: string, from = 0, to = source.length): JsonRow[] {
  const rows: JsonRow[] = []
  let members: StringMember[] = []
  let depth = 0
  let arrays = 0
  let name: string | null = null
  for (let at = from; at < to; at++) {
    const unit = source[at]!
    if (unit === '"') {
      const end = stringEnd(source, at)
      const own = depth === 1
      const isName = own && /^\s*:/.test(source.slice(end, end + 20))
      if (isName) name = unescaped(source, at + 1, end - 1).text
      else if (own && name !== null) {
        members.push({ name, value: unescaped(source, at + 1, end - 1) })
        name = null
      }
      at = end - 1
    } else if (unit === '{') {
      if (depth++ === 0) members = []
    } else if (unit === '}') {
      if (--depth === 0) rows.push({ members })
    } else if (unit === '[') {
      if (depth > 0) arrays++
      if (depth === 1) depth = depth + inArray
    } else if (unit === ']') {
      if (depth > 0) arrays--
      if (depth > inArray && arrays === 0) depth -= inArray
    } else if (depth === 1 && name !== null && /[-\d]/.test(unit)) {
      const number = /^-?[\d.eE+-]+/.exec(source.slice(at, at + 40))![0]
      members.push({ name, value: new MappedBuilder().keep(source, at, at + number.length).build() })
      name = null
      at += number.length - 1
    }
  }
  return rows
}

/** Strings inside an array of an object are not the object's own. */
const inArray = 1_000_000

export function stringEnd(source: string, open: number): number {
  for (let at = open + 1; at < source.length; at++) {
    const unit = source[at]
    if (unit === '\\') at++
    else if (unit === '"') return at + 1
  }
  return source.length
}

const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

export function unescaped(source: string, start: number, end: number): Mapped {
  const builder = new MappedBuilder()
  const raw = source.slice(start, end)
  let at = start
  while (at < end) {
    const slash = raw.indexOf('\\', at - start)
    const stop = slash < 0 ? end : start + slash
    builder.keep(source, at, stop)
    if (stop === end) break
    const mark = source[stop + 1] ?? ''
    const length = mark === 'u' ? 6 : 2
    const code = mark === 'u' ? Number.parseInt(source.slice(stop + 2, stop + 6), 16) : Number.NaN
    const character =
      mark === 'u' ? (Number.isNaN(code) ? '\ufffd' : String.fromCharCode(code)) : (named[mark] ?? mark)
    builder.put(character, stop, length)
    at = stop + length
  }
  return builder.build()
}
