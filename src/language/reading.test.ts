import { expect, test } from 'vitest'
import { firstMatch, readingPacks } from './reading-packs.ts'
import type { ReadingRule } from './reading.ts'
import { screensIn } from './screens.ts'

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

test.each(rules.filter(([, rule]) => rule.needs !== undefined))(
  '%s: its example has the characters that it needs',
  (_name, { example, needs }) => {
    expect(needs!.filter(set => ![...set].some(character => example.includes(character)))).toEqual([])
  },
)

test.each(rules.filter(([, rule]) => rule.holds !== undefined))(
  '%s: its example has the letters that it holds',
  (_name, { example, holds }) => {
    expect(example).toContain(holds)
  },
)

test('rules are left out by their characters and found by them', () => {
  const [{ credits }] = readingPacks as [(typeof readingPacks)[number]]
  const line = '责任编辑：张三'
  expect(firstMatch(credits, line, screensIn(line))?.rule).toBe('role-and-name')
  expect(firstMatch(credits, line, screensIn('张三'))).toBeNull()
})
