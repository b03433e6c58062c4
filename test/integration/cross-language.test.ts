import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { pipeline, type Result } from '../../src/pipeline.ts'
import { root } from './summitry.ts'

let result: Result

beforeAll(async () => {
  const folder = join(root, 'examples')
  const names = (await readdir(folder)).sort()
  result = await pipeline(
    await Promise.all(names.map(async name => ({ name, bytes: await readFile(join(folder, name)) }))),
  )
})

/** For each line of China's that gives an amount: the languages that it is stated in. */
function languagesOf(value: number, unit: RegExp): string[][] {
  const byId = new Map(result.documents.map(({ id, language }) => [id, language]))
  return result.ledger.commitments
    .filter(
      ({ actor, measure }) => actor.join() === 'CN' && measure?.value === value && unit.test(measure.unit),
    )
    .map(({ mentions }) => [...new Set(mentions.map(({ document }) => byId.get(document)!))].sort())
}

describe('the examples’ pledges in Chinese and in English', () => {
  it.each<[string, number, RegExp]>([
    ['trade of 70 billion dollars by 2030', 7e10, /USD/u],
    ['500 million dollars of grant aid', 5e8, /USD/u],
    ['50 million doses of vaccine', 5e7, /dose/u],
    ['5,000 places in training', 5000, /place/u],
    ['1,200 scholarships, 1200名学生', 1200, /./u],
    ['100 pairs of cities', 100, /pair/u],
  ])('%s are one line', (_, value, unit) => {
    expect(languagesOf(value, unit)).toEqual([['en', 'zh']])
  })
})
