import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Real documents and the reference annotations live beside the checkout and are never part of it. */
const root = resolve(import.meta.dirname, '../..')
const shared = resolve(root, '../shared')
const absent = !existsSync(join(shared, 'corpus/seeds')) || !existsSync(join(shared, 'eval/score.mjs'))

interface Measures {
  readonly 'commitment mentions': { readonly f1: number }
  readonly 'figure mentions': { readonly f1: number }
  readonly articles: Record<'gold' | 'found' | 'ends' | 'title' | 'kind' | 'date', number>
  readonly reuse: { readonly recall: number; readonly precision: number }
  readonly measured_recall: number
}

describe.skipIf(absent)('the five seed documents (skipped where ../shared is absent)', () => {
  const project = mkdtempSync(join(tmpdir(), 'summitry-seeds-'))
  let measures: Measures

  beforeAll(() => {
    const summitry = (...args: string[]) =>
      execFileSync(join(root, 'bin/summitry'), ['--project', project, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 256 * 1024 * 1024,
      })
    summitry('add', join(shared, 'corpus/seeds'))
    summitry('build')
    const exported = join(project, 'out.jsonl')
    writeFileSync(exported, summitry('export', '--format', 'jsonl'))
    const report = join(project, 'report.json')
    const gold = (name: string) => join(shared, 'gold', name)
    const score = ['--export', exported, '--gold', gold('seeds.commitments.jsonl'), '--reuse', '16']
    const more = [
      '--figures',
      gold('seeds.figures.jsonl'),
      '--articles',
      gold('seeds.articles.json'),
      '--json',
      report,
    ]
    execFileSync(process.execPath, [join(shared, 'eval/score.mjs'), ...score, ...more])
    measures = JSON.parse(readFileSync(report, 'utf8'))
  })
  afterAll(() => rmSync(project, { recursive: true, force: true }))

  it('finds every article, whole, with its title, kind and date', () => {
    const { gold, ...found } = measures.articles
    expect(found).toMatchObject({ found: gold, ends: gold, title: gold, kind: gold, date: gold })
  })

  it('finds the commitments', () => {
    expect(measures['commitment mentions'].f1).toBeGreaterThanOrEqual(0.75)
    expect(measures.measured_recall).toBeGreaterThanOrEqual(16 / 21)
  })

  it('aligns what the documents share word for word', () => {
    expect(measures.reuse.recall).toBeGreaterThanOrEqual(0.995)
    expect(measures.reuse.precision).toBeGreaterThanOrEqual(0.97)
  })
})
