import { stringEnd } from '../json.ts'

/** A value in the data of a script. A string's `start` and `end` lie inside its quotes, in UTF-16 units of the source. */
export interface Datum {
  readonly kind: 'object' | 'array' | 'string'
  /** its name in the object that it stands in; empty in an array */
  readonly key: string
  readonly start: number
  readonly end: number
  readonly parent: Datum | null
  readonly children: Datum[]
}

/** Values within values that are followed. */
const deepest = 100
/** Where data may begin: assigned to a name. */
const assignment = /=\s*(?=[[{]\s*["[{])/g
const opening = /[[{]/g
/** What stands between the strings and brackets of data; `undefined` is what some systems write for nothing. */
const between = /(?:[\s,:\d.eE+-]|true|false|null|undefined)+/y

/**
 * Every value that is written as JSON in `from` … `to` of a source: the whole of a script of data, or what a script
 * assigns. It is read and never run; what is not JSON ends it. Time is linear in the length.
 */
export function dataIn(source: string, from: number, to: number, whole: boolean): Datum[] {
  const found: Datum[] = []
  const start = whole ? opening : assignment
  start.lastIndex = from
  for (let match = start.exec(source); match !== null && match.index < to; match = start.exec(source)) {
    const { value, end } = valueAt(source, match.index + match[0].length - (whole ? 1 : 0), to)
    if (value !== null) found.push(value)
    if (whole) break
    start.lastIndex = Math.max(end, match.index + match[0].length)
  }
  return found
}

interface Writing extends Datum {
  end: number
}

/** The value that opens at a bracket; null where what stands there is no JSON, with the place that says so. */
function valueAt(source: string, from: number, to: number): { value: Datum | null; end: number } {
  const open: Writing[] = []
  let key = ''
  for (let at = from; at < to;) {
    const unit = source[at]!
    const parent = open.at(-1) ?? null
    if (unit === '{' || unit === '[') {
      if (open.length >= deepest) return { value: null, end: at }
      const kind = unit === '{' ? 'object' : 'array'
      const value: Writing = { kind, key, start: at, end: at, parent, children: [] }
      parent?.children.push(value)
      open.push(value)
      key = ''
      at++
    } else if (unit === '}' || unit === ']') {
      const closed = open.pop()!
      if ((closed.kind === 'object') !== (unit === '}')) return { value: null, end: at }
      closed.end = ++at
      if (open.length === 0) return { value: closed, end: at }
    } else if (unit === '"') {
      const end = stringEnd(source, at)
      if (end > to) return { value: null, end: to }
      const isKey = parent?.kind === 'object' && /^\s*:/.test(source.slice(end, end + 20))
      if (isKey) key = source.slice(at + 1, end - 1)
      else {
        parent!.children.push({ kind: 'string', key, start: at + 1, end: end - 1, parent, children: [] })
        key = ''
      }
      at = end
    } else {
      between.lastIndex = at
      if (!between.test(source)) return { value: null, end: at }
      if (/[,]/.test(source.slice(at, between.lastIndex))) key = ''
      at = between.lastIndex
    }
  }
  return { value: null, end: to }
}
