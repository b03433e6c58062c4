import { parse } from 'yaml'
import { MappedBuilder, verbatim, type Mapped } from '../base/mapped.ts'
import type { Field } from './source.ts'

/** The named values between two lines of `---` at the head of a text, and where the text behind them starts. */
export interface FrontMatter {
  readonly fields: readonly Field[]
  readonly bodyStart: number
}

const fence = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const keyLine = /^([A-Za-z_][\w.-]*):/gm
/** Words in one line, bare or in quotes, that YAML reads as they stand. */
const plainValue =
  /^ (?:([^\s\-?:,[\]{}#&*!|>'"%@`](?:[^\s:#]|:(?=\S)|(?<=\S)#| )*)|'([^'\r\n]*)' *|"([^"\\\r\n]*)" *)\n?$/

/** Null where a text has none. A block that is not YAML is read line by line. */
export function frontMatterOf(source: string): FrontMatter | null {
  const match = fence.exec(source)
  if (match === null || !match[1]!.includes(':')) return null
  const start = match[0].indexOf(match[1]!)
  const end = start + match[1]!.length
  const keys = [...match[1]!.matchAll(keyLine)]
  const values = valuesOf(match[1]!, keys)
  const fields: Field[] = []
  keys.forEach((key, i) => {
    const from = start + key.index + key[0].length
    const to = i + 1 < keys.length ? start + keys[i + 1]!.index : end
    const value = values?.[key[1]!]
    const line = source.slice(from, to).trim()
    // “title: one: two” is a map to YAML, and a title to whoever wrote it
    const isOneLine = !line.includes('\n') && !line.startsWith('{')
    const texts = Array.isArray(value)
      ? value
      : [value === undefined || (isOneLine && !isScalar(value)) ? line : value]
    for (const text of texts)
      if (isScalar(text))
        fields.push({ name: key[1]!.toLowerCase(), value: aligned(String(text), source, from, to) })
  })
  return { fields, bodyStart: match[0].length }
}

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

/** Longest front matter that is read as YAML, in UTF-16 units. */
const longestYaml = 32_768

/** Null where it is no YAML. Most values are plain words; YAML is asked for the others. */
function valuesOf(yaml: string, keys: readonly RegExpExecArray[]): Record<string, unknown> | null {
  if (yaml.length > longestYaml) return null
  const values: Record<string, unknown> = {}
  let others = keys[0]?.index === 0 ? '' : yaml
  keys.forEach((key, i) => {
    const name = key[1]!
    const end = keys[i + 1]?.index ?? yaml.length
    const plain = plainValue.exec(yaml.slice(key.index + key[0].length, end))
    if (plain === null || name in values) others += yaml.slice(key.index, end)
    else values[name] = plain[1]?.trimEnd() ?? plain[2] ?? plain[3]
  })
  if (others === '') return values
  const read = parsed(others, 'error')
  const isApart = read !== null && Object.keys(read).every(key => !(key in values))
  return isApart ? { ...values, ...read } : parsed(yaml, 'silent')
}

/** What is wrong makes it no YAML, or with `silent` is passed over as far as that goes. */
function parsed(yaml: string, logLevel: 'error' | 'silent'): Record<string, unknown> | null {
  try {
    // Dates stay the words that stand there.
    const value: unknown = parse(yaml, { schema: 'failsafe', logLevel, maxAliasCount: 0 })
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** A YAML value beside its source, escapes and folded lines inside: as many stretches as stand there word for word. */
function aligned(value: string, source: string, from: number, to: number): Mapped {
  const raw = source.slice(from, to)
  const whole = raw.indexOf(value)
  if (whole >= 0) return verbatim(source, from + whole, from + whole + value.length)
  const builder = new MappedBuilder()
  let at = Math.max(0, raw.search(/[^\s'"|>-]/))
  for (const word of value.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []) {
    const found = raw.indexOf(word, at)
    if (found < 0 || found > at + 24) builder.put(word, from + at, Math.min(6, raw.length - at))
    else {
      builder.keep(source, from + found, from + found + word.length)
      at = found + word.length
    }
  }
  return builder.build()
}
