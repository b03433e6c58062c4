import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { frontMatterOf } from './frontmatter.ts'

/** The fields of a head with these lines, by name. */
const fieldsOf = (...lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    frontMatterOf(`---\n${lines.join('\n')}\n---\nbody`)!.fields.map(({ name, value }) => [name, value.text]),
  )

test('values in one line are those that YAML reads, bare, in quotes or neither', () => {
  const line = fc.string({ unit: fc.constantFrom(...'ab1 :#\'"[]{},-?*&!|>%@`\\.中') })
  fc.assert(
    fc.property(line, value => {
      let read: unknown
      try {
        read = (parse(`a: ${value}`, { schema: 'failsafe', logLevel: 'error' }) as { a?: unknown }).a
      } catch {
        return
      }
      if (typeof read !== 'string' || !read) return
      expect(fieldsOf(`a: ${value}`, 'b: c')).toEqual({ a: read, b: 'c' })
    }),
    { numRuns: 1000 },
  )
})

test.each([
  [['title: 会谈：成果', 'date: 2024-03-05'], { title: '会谈：成果', date: '2024-03-05' }],
  [['title: "A \\"good\\" day"', "by: 'it''s'"], { title: 'A "good" day', by: "it's" }],
  [['title: >', '  two', '  lines'], { title: 'two lines\n' }],
  [['title: a: b', 'by: c'], { title: 'a: b', by: 'c' }],
])('%j', (lines, fields) => {
  expect(fieldsOf(...lines)).toEqual(fields)
})
