import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inFolder, recordsOf, root, summitry } from './summitry.ts'
import type { ExportRecord } from './summitry.ts'

describe('the examples, followed', () => {
  let folder: string
  let records: ExportRecord[]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'summitry-it-'))
    expect(await summitry(['add', join(root, 'examples')], folder)).toMatchObject({ status: 0 })
    expect(await summitry(['build'], folder)).toMatchObject({ status: 0 })
    records = recordsOf((await summitry(['export'], folder)).stdout)
  }, 180_000)
  afterAll(() => rm(folder, { recursive: true }))

  const evidence = () => records.filter(({ type }) => type === 'evidence')
  const target = () => {
    const found = records.filter(
      ({ type, measure }) => type === 'commitment' && (measure as { value?: number } | null)?.value === 7e10,
    )
    return found.map(({ id }) => id)
  }

  test('the trade target was achieved, as reports of 2023 say in two languages', () => {
    const found = evidence().filter(
      each => target().includes(each['commitment'] as string) && each['relation'] === 'achieved',
    )
    expect([...new Set(found.map(({ source }) => source))].sort()).toEqual([
      '2023-05-12-trade-target-met.md',
      '2023-05-19-railway-english.txt',
    ])
    expect(found.find(({ source }) => source === '2023-05-12-trade-target-met.md')).toMatchObject({
      published: '2023-05-12T02:00:00Z',
      strength: 'direct',
      state: 'suggested',
      why: { indicator: 'trade_volume', figure: { measure: { value: 7.02e10 }, against: 'reached' } },
    })
  })

  test('every line of evidence quotes its document and names a line of the ledger', () => {
    const texts = new Map(
      records.filter(({ type }) => type === 'document').map(({ id, text }) => [id, text as string]),
    )
    const commitments = new Set(records.filter(({ type }) => type === 'commitment').map(({ id }) => id))
    expect(evidence().length).toBeGreaterThan(3)
    for (const each of evidence()) {
      const { document, start, end, quote } = each as unknown as Record<'document' | 'quote', string> &
        Record<'start' | 'end', number>
      expect(texts.get(document)!.slice(start, end)).toBe(quote)
      expect(commitments).toContain(each['commitment'])
    }
  })

  test('a table for people, in order of date; records for programs, as in the export', async () => {
    const table = await summitry(['follow'], folder)
    expect(table).toMatchObject({ status: 0, stderr: '' })
    expect(table.stdout).toMatch(
      /^2023-05-12 +achieved +0\.\d\d .+reaches the measure.+trade-target-met\.md$/m,
    )
    expect(table.stdout).toMatch(new RegExp(`^${evidence().length} passages on \\d+ commitments$`, 'm'))
    for (const part of table.stdout.split('\n\n')) {
      const days = [...part.matchAll(/^\d{4}-\d\d-\d\d/gm)].map(([day]) => day)
      expect(days).toEqual(days.toSorted())
    }
    const json = recordsOf((await summitry(['follow', '--format', 'json'], folder)).stdout)
    const byId = (a: ExportRecord, b: ExportRecord) => (a.id < b.id ? -1 : 1)
    expect(json.toSorted(byId)).toEqual(evidence().toSorted(byId))
  })

  test('commitments are named by id or by their words, and evidence is narrowed', async () => {
    const ids = async (...args: string[]) =>
      recordsOf((await summitry(['follow', ...args, '--format', 'json'], folder)).stdout)
        .map(({ id }) => id)
        .sort()
    const wanted = (keep: (each: ExportRecord) => boolean) =>
      evidence()
        .filter(keep)
        .map(({ id }) => id)
        .sort()
    const [first] = target() as [string]
    expect(await ids(first)).toEqual(wanted(each => each['commitment'] === first))
    expect(await ids('700亿美元')).toEqual(await ids(first))
    expect(await ids('--relation', 'achieved')).toEqual(wanted(each => each['relation'] === 'achieved'))
    expect(await ids('--since', '2023-05-19')).toEqual(
      wanted(each => (each['published'] as string) >= '2023-05-19'),
    )
  })

  test.each([
    [['c_nobody'], 2, 'summitry ledger'],
    [['--since', '2024-02-30'], 2, '2023-05-01'],
    [['--relation', 'kept'], 2, 'achieved'],
    [['--since', '2030-01-01'], 0, 'without --relation and --since'],
  ] as const)('follow %j says what to do', async (args, expected, hint) => {
    const { status, stdout, stderr } = await summitry(['follow', ...args], folder)
    expect(status).toBe(expected)
    expect(stdout + stderr).toContain(hint)
  })
})

test('with nothing later it says what to do', () =>
  inFolder(async folder => {
    const note = '---\ndate: 2022-03-01\n---\n\n中方将向老挝提供500套净水设备。\n'
    await writeFile(join(folder, 'note.md'), note)
    await summitry(['add'], folder)
    expect((await summitry(['follow'], folder)).stderr).toContain('summitry build')
    await summitry(['build'], folder)
    const { status, stdout } = await summitry(['follow'], folder)
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout:
        'No later evidence. Add documents from after the commitments, then build: summitry add PATH…, summitry build\n',
    })
  }))
