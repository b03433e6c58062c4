import { describe, expect, test } from 'vitest'
import { dataIn, type Datum } from './script-data.ts'

const shown = (source: string, datum: Datum): unknown => {
  if (datum.kind === 'string') return source.slice(datum.start, datum.end)
  const values = datum.children.map(child => shown(source, child))
  return datum.kind === 'array'
    ? values
    : Object.fromEntries(datum.children.map((child, i) => [child.key, values[i]]))
}
const read = (source: string, whole = false): unknown[] =>
  dataIn(source, 0, source.length, whole).map(datum => shown(source, datum))

describe('the data of a script', () => {
  test.each([
    ['a whole script', '{"a":{"b":["x","y, z"]},"n":1}', true, [{ a: { b: ['x', 'y, z'] } }]],
    ['assigned to a name', 'window.__S={"a":"x","u":undefined,"b":null};f()', false, [{ a: 'x' }]],
    ['several', 'var a = {"t":"1"}; let b = [{"t":"2"}]', false, [{ t: '1' }, [{ t: '2' }]]],
    ['escapes stay', 'x={"a":"1\\"2}"}', false, [{ a: '1\\"2}' }]],
    ['a call inside is no data', 'x={"a":new Date(),"b":"x"}', false, []],
    ['cut off', 'x={"a":{"b":"x"', false, []],
    ['brackets that do not fit', 'x={"a":["b"}]', false, []],
  ])('%s', (_name, source, whole, values) => {
    expect(read(source, whole)).toEqual(values)
  })

  test('however deep and however often it opens, it is read once', () => {
    expect(read(`x=${'['.repeat(200_000)}`)).toEqual([])
    expect(read('x={"a":'.repeat(100_000))).toEqual([])
    expect(read(`x={"a":"${'y'.repeat(1_000_000)}`)).toEqual([])
  })
})
