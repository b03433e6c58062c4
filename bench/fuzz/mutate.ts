import type { Random } from '../reuse/random.ts'

/** Bytes that a mutated file may grow to. */
const largest = 2_000_000

/** Words that mean something to one format or another. */
const words = [
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<p>',
  '<div>',
  '</div>',
  '<table><tr><td>',
  '<!DOCTYPE x [<!ENTITY a "&a;&a;">]>',
  '&#x110000;',
  '&a;',
  '{',
  '}',
  '\\',
  '\\u-1?',
  '\\bin9999999 ',
  "\\'e4",
  '\\ud800',
  '"',
  '[',
  ']',
  ':',
  '---\n',
  '# ',
  '- ',
  '> ',
  '|',
  '**',
  '```',
  '\r\n',
  '\n\n',
  '\u2028',
  '\u0000',
  '\ufeff',
  '　',
  '“',
  '”',
  '《',
  '》',
  '。',
  '（下转第四版）',
  ' obj\n<<',
  '>>\nendobj',
  '/Length 999999999',
  '/Filter /FlateDecode',
  '/Parent 1 0 R',
  'stream\n',
  'endstream',
  'PK\u0003\u0004',
  'WARC/1.0\r\n',
  'Content-Length: -1\r\n',
  'Content-Type: multipart/related; boundary=x\r\n',
  '--x',
  '=3D',
] as const
const numbers = [
  '0',
  '-1',
  '1',
  '255',
  '65536',
  '2147483648',
  '4294967295',
  '99999999999999999999',
  '1e309',
  'NaN',
]
const encoder = new TextEncoder()

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array

/** A stretch that begins anywhere; short ones as often as long ones. */
function stretch(bytes: Uint8Array, random: Random): { start: number; end: number } {
  const start = random.below(bytes.length)
  return { start, end: Math.min(bytes.length, start + random.logUniform(1, Math.max(2, bytes.length / 2))) }
}

const put = (bytes: Uint8Array, start: number, end: number, by: Uint8Array): Uint8Array => {
  const result = new Uint8Array(bytes.length - (end - start) + by.length)
  result.set(bytes.subarray(0, start))
  result.set(by, start)
  result.set(bytes.subarray(end), start + by.length)
  return result
}

const mutations: readonly Mutation[] = [
  function flipBits(bytes, random) {
    const result = bytes.slice()
    for (let i = random.logUniform(1, 64); i > 0; i--)
      result[random.below(result.length)]! ^= 1 << random.below(8)
    return result
  },
  function setByte(bytes, random) {
    const result = bytes.slice()
    result[random.below(result.length)] = random.pick([0, 1, 0x0a, 0x20, 0x3c, 0x7f, 0x80, 0xc0, 0xfe, 0xff])
    return result
  },
  function remove(bytes, random) {
    const { start, end } = stretch(bytes, random)
    return put(bytes, start, end, new Uint8Array())
  },
  (bytes, random) => bytes.slice(0, 1 + random.below(bytes.length)),
  function repeat(bytes, random) {
    const { start, end } = stretch(bytes, random)
    const times = Math.min(random.logUniform(1, 20_000), Math.floor((largest - bytes.length) / (end - start)))
    if (times < 1) return bytes
    const chunk = new Uint8Array(times * (end - start))
    for (let i = 0; i < times; i++) chunk.set(bytes.subarray(start, end), i * (end - start))
    return put(bytes, start, start, chunk)
  },
  function move(bytes, random) {
    const { start, end } = stretch(bytes, random)
    const chunk = bytes.slice(start, end)
    const rest = put(bytes, start, end, new Uint8Array())
    const at = random.below(rest.length + 1)
    return put(rest, at, at, chunk)
  },
  function noise(bytes, random) {
    const { start, end } = stretch(bytes, random)
    const result = bytes.slice()
    for (let i = start; i < end; i++) result[i] = random.below(256)
    return result
  },
  function insertWord(bytes, random) {
    const at = random.below(bytes.length + 1)
    return put(bytes, at, at, encoder.encode(random.pick(words).repeat(random.logUniform(1, 2000))))
  },
  function changeNumber(bytes, random) {
    const isDigit = (i: number): boolean => bytes[i]! >= 0x30 && bytes[i]! <= 0x39
    const from = random.below(bytes.length)
    let start = from
    while (start < bytes.length && !isDigit(start)) start++
    let end = start
    while (end < bytes.length && isDigit(end)) end++
    return start === end ? bytes : put(bytes, start, end, encoder.encode(random.pick(numbers)))
  },
]

/** One to eight changes, one on top of the other. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes
  for (let i = random.logUniform(1, 8); i > 0 && result.length > 0; i--) {
    const next = random.pick(mutations)(result, random)
    if (next.length <= largest) result = next
  }
  return result
}
