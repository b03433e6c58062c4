import { expect, test } from 'vitest'
import { readingPacks } from './reading-packs.ts'
import type { ReadingRule } from './reading.ts'

const rules: [string, ReadingRule][] = readingPacks.flatMap(pack =>
  Object.entries(pack).flatMap(([list, value]) =>
    Array.isArray(value)
      ? value
          .filter(
            (rule): rule is ReadingRule => typeof rule === 'object' && rule !== null && 'pattern' in rule,
          )
          .map((rule): [string, ReadingRule] => [`${pack.language} ${list} ${rule.id}`, rule])
      : [],
  ),
)

test.each(rules)('%s fits its own example', (_name, rule) => {
  expect(rule.example).toMatch(rule.pattern)
})

test('ids are unique in their list', () => {
  expect(new Set(rules.map(([name]) => name)).size).toBe(rules.length)
})
