import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asWritten, typeset } from './typeset.ts'

describe('typeset', () => {
  it.each([
    ['"We will pay," he said.', '“We will pay,” he said.'],
    ['他说："我们将援建学校。"', '他说：“我们将援建学校。”'],
    ["Norway's ports and the ministers' plan", 'Norway’s ports and the ministers’ plan'],
    ['one " alone', 'one " alone'],
    ['a "first" line\nand a "second', 'a “first” line\nand a "second'],
  ])('%s', (straight, set) => {
    expect(typeset(straight)).toBe(set)
    expect(asWritten(set, straight)).toBe(straight)
  })

  it('moves nothing', () => {
    assert(property(string({ unit: 'grapheme' }), text => typeset(text).length === text.length))
  })
})
