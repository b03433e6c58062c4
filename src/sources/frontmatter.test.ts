import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { frontMatterOf } from './frontmatter.ts'

/** Values as they are found: plain words, and what YAML makes something else of. */
const values = [
  'The ferry sails again',
  '2021-08-05 11:53:53-04:00',
  'https://example.org/a?b=c#d',
  "'2021-08-05'",
  "'the harbour''s master'",
  '"Readout: the talks"',
  '"the harbour\\u2019s\\_master"',
  '"a title that goes on \\\n  \\ in the next line"',
  'words # and a remark',
  'words, and\n  more of them',
  '>\n  folded\n  words',
  '[one, two]',
  '- dash',
  '~',
  'trailing   ',
  '',
]

test('plain values are what YAML makes of them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 6 }), chosen => {
      const yaml = chosen.map((value, i) => `key${i}: ${value}`).join('\n')
      let told: Record<string, unknown>
      try {
        told = parse(yaml, { schema: 'failsafe' })
      } catch {
        return
      }
      const found = frontMatterOf(`---\n${yaml}\n---\nbody`)!.fields
      for (const [name, value] of Object.entries(told))
        if (typeof value === 'string')
          expect(found.find(field => field.name === name)?.value.text, yaml).toBe(value)
    }),
  )
})

test('what is no YAML is read line by line', () => {
  const { fields } = frontMatterOf('---\ntitle: Talks: the outcome\nday: {\nplace: Bergen\n---\n')!
  expect(fields.map(({ name, value }) => [name, value.text])).toContainEqual(['place', 'Bergen'])
  expect(fields.find(field => field.name === 'title')?.value.text).toBe('Talks: the outcome')
})
