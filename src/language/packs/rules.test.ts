import { describe, expect, it } from 'vitest'
import type { FigureFrame, IndicatorRule } from '../lexicon/figures.ts'
import { findQuantities } from '../quantities.ts'
import { findTimes } from '../times.ts'
import { languages, packFor } from './index.ts'

/** Every rule of a pack does what its own example says. */
describe.each(languages)('%s', language => {
  const pack = packFor(language)!

  it.each(pack.times.rules.map(rule => [rule.id, rule.example] as const))('%s reads %s', (id, example) => {
    const inYear = `2019${language === 'zh' ? '年，' : ', '}${example}`
    const found = [...findTimes(example, pack, '2022-03-10'), ...findTimes(inYear, pack, '2022-03-10')]
    expect(found.map(time => time.rule)).toContain(id)
  })

  it.each(pack.quantities.phrases.map(p => [p.rule, p.example] as const))('%s reads %s', (rule, example) => {
    expect(findQuantities(example, pack).map(q => q.rule)).toContain(rule)
  })

  it.each(pack.quantities.skip.map(s => [s.rule, s.example] as const))('%s passes over %s', (_, example) => {
    expect(findQuantities(example, pack)).toEqual([])
  })

  it.each(pack.figures.cues.map(c => [c.rule, c.example, c.pattern] as const))(
    '%s hears %s',
    (_, example, pattern) => {
      expect([...example.matchAll(pattern)]).not.toEqual([])
    },
  )

  const frames: readonly FigureFrame[] = [
    ...pack.figures.weak,
    ...pack.figures.accept,
    ...pack.figures.reject,
  ]
  it.each(frames.map(frame => [frame.rule, frame.example, frame] as const))(
    '%s frames %s',
    (_, example, frame) => {
      expect(findQuantities(example, pack).some(q => fits(example, frame, q))).toBe(true)
    },
  )

  it.each(pack.figures.indicators.map(rule => [rule.rule, rule.example, rule] as const))(
    '%s measures %s',
    (_, example, rule) => {
      expect(findQuantities(example, pack).some(q => fits(example, rule, q))).toBe(true)
    },
  )

  it('names each rule once', () => {
    const names = [
      ...pack.times.rules.map(r => r.id),
      ...pack.quantities.phrases.map(r => r.rule),
      ...pack.quantities.skip.map(r => r.rule),
      ...pack.figures.cues.map(r => r.rule),
      ...frames.map(r => r.rule),
      ...pack.figures.indicators.map(r => r.rule),
    ]
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
})

function fits(
  text: string,
  rule: FigureFrame | IndicatorRule,
  quantity: ReturnType<typeof findQuantities>[number],
): boolean {
  const before = text.slice(0, quantity.start)
  const after = text.slice(quantity.end)
  const counted = quantity.counted ? text.slice(quantity.counted.start, quantity.end) : ''
  const number = text.slice(quantity.number.start, quantity.end)
  return (
    (!rule.kinds || rule.kinds.includes(quantity.kind)) &&
    (!('units' in rule) || !rule.units || rule.units.includes(quantity.measure.unit)) &&
    (!('number' in rule) || !rule.number || rule.number.test(number)) &&
    (!rule.before || rule.before.test(before)) &&
    (!rule.after || rule.after.test(counted + after) || rule.after.test(after))
  )
}
