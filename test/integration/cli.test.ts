import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inFolder, outcomeOf, recordsOf, root, start, summitry } from './summitry.ts'
import type { ExportRecord } from './summitry.ts'

const examples = join(root, 'examples')

describe('with nothing to do', () => {
  test('it says what to do', () =>
    inFolder(async folder => {
      for (const [args, hint] of [
        [[], 'summitry add PATH'],
        [['build'], 'summitry add PATH'],
        [['ledger'], 'summitry add PATH'],
        [['export'], 'summitry add PATH'],
        [['add'], 'no files there'],
        [['read'], 'no files there'],
      ] as const) {
        const { status, stdout, stderr } = await summitry(args, folder)
        expect({ args, status }).toEqual({ args, status: 2 })
        expect(stdout + stderr).toContain(hint)
      }
    }))

  test('wrong use ends with 2, help and version with 0', () =>
    inFolder(async folder => {
      for (const args of [
        ['frobnicate'],
        ['ledger', '--force', 'loud'],
        ['export', '--format', 'doc'],
        ['--nope'],
      ]) {
        const { status, stderr } = await summitry(args, folder)
        expect({ args, status }).toEqual({ args, status: 2 })
        expect(stderr).toContain('summitry --help')
      }
      expect((await summitry(['--help'], folder)).stdout).toContain('summitry add examples')
      const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
        version: string
      }
      expect(await summitry(['--version'], folder)).toMatchObject({ status: 0, stdout: `${version}\n` })
    }))
})

test('a text can be added and its ledger built by one command', () =>
  inFolder(async folder => {
    await writeFile(join(folder, 'a.txt'), 'Peru said on 3 May 2023 that it will open two ports by 2025.\n')
    const { status, stdout } = await summitry(['add', '--build', 'a.txt', 'b.txt'], folder)
    expect(stdout).toMatch(/1 file added.*\n1 commitment in 1 place/)
    // b.txt is not there
    expect(status).toBe(1)
    expect((await summitry(['ledger'], folder)).stdout).toContain('PE')
  }))

describe('the examples', () => {
  let folder: string
  let records: ExportRecord[]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'summitry-it-'))
    const added = await summitry(['add', examples], folder)
    expect(added).toMatchObject({ status: 0 })
    expect(added.stdout).not.toContain('\r')
    const built = await summitry(['build'], folder)
    expect(built).toMatchObject({ status: 0, stderr: '' })
    const exported = await summitry(['export'], folder)
    expect(exported).toMatchObject({ status: 0, stderr: '' })
    records = recordsOf(exported.stdout)
  }, 180_000)
  afterAll(() => rm(folder, { recursive: true }))

  const ofType = (type: string) => records.filter(record => record.type === type)

  test('every line of the export is as the schema says', async () => {
    const schema = JSON.parse(await readFile(join(root, 'schema/ledger.schema.json'), 'utf8')) as object
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true })
    formats.default(ajv)
    const validate = ajv.compile(schema)
    const wrong = records.flatMap(record =>
      validate(record) ? [] : [{ record, errors: ajv.errorsText(validate.errors) }],
    )
    expect(wrong.slice(0, 3)).toEqual([])
    expect(ofType('document').length).toBeGreaterThanOrEqual(10)
    for (const type of ['commitment', 'figure', 'entity', 'alignment']) expect(ofType(type)).not.toEqual([])
  })

  test('every quote is what its document says there', () => {
    const texts = new Map(ofType('document').map(document => [document.id, document['text'] as string]))
    type Place = { document: string; start: number; end: number; quote: string }
    const places = records.flatMap(record => [
      ...((record['mentions'] ?? []) as Place[]),
      ...(record.type === 'alignment' ? [record['a'] as Place, record['b'] as Place] : []),
    ])
    expect(places.length).toBeGreaterThan(20)
    for (const { document, start, end, quote } of places) {
      expect(texts.get(document)!.slice(start, end)).toBe(quote)
    }
  })

  test('building again changes nothing', async () => {
    await summitry(['build'], folder)
    expect(recordsOf((await summitry(['export'], folder)).stdout)).toEqual(records)
  })

  test('the ledger is a table for people and records for programs, narrowed alike', async () => {
    const filter = ['--actor', 'CN', '--measured']
    const table = await summitry(['ledger', ...filter], folder)
    expect(table).toMatchObject({ status: 0, stderr: '' })
    const wanted = ofType('commitment').filter(
      record => (record['actor'] as string[]).includes('CN') && record['measure'] !== null,
    )
    expect(wanted.length).toBeGreaterThan(0)
    expect(table.stdout.trimEnd().split('\n').at(-1)).toBe(
      wanted.length === 1 ? '1 commitment' : `${wanted.length} commitments`,
    )
    expect(table.stdout).not.toContain('\u001b')
    const json = await summitry(['ledger', ...filter, '--format', 'json'], folder)
    expect(recordsOf(json.stdout)).toEqual(wanted)
    const csv = await summitry(['ledger', ...filter, '--format', 'csv'], folder)
    const rows = csv.stdout.split('\r\n').filter(row => /^"?c_/.test(row))
    expect(rows.length).toBeGreaterThanOrEqual(wanted.length)
  })

  test('an export goes to a file whole', async () => {
    const outcome = await summitry(['export', '--format', 'csv', '--output', 'ledger.csv'], folder)
    expect(outcome).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(await readFile(join(folder, 'ledger.csv'), 'utf8')).toMatch(/^commitment,mention,actor,/)
    const nowhere = await summitry(['export', '--output', 'no/such/folder/out.jsonl'], folder)
    expect(nowhere.status).toBe(2)
    expect(nowhere.stderr).toContain('(E_OUTPUT)')
  })

  test('a reader that stops early ends it quietly', async () => {
    const child = start(['export'], folder)
    child.stdout!.once('data', () => child.stdout!.destroy())
    const { stderr } = await outcomeOf(child)
    expect(stderr).toBe('')
  })

  test('the project is found from a folder below', async () => {
    await mkdir(join(folder, 'below/further'), { recursive: true })
    const { status, stdout } = await summitry([], join(folder, 'below/further'))
    expect(status).toBe(0)
    expect(stdout).toContain(folder)
    expect((await summitry(['--project', folder], '/')).stdout).toBe(stdout)
  })
})

test('what was left out is named on standard error, one line each, and ends with 1', () =>
  inFolder(async folder => {
    await copyFile(join(examples, '2023-05-19-railway-english.txt'), join(folder, 'good.txt'))
    await writeFile(join(folder, 'empty.txt'), '')
    const added = await summitry(['add', '.', 'missing.txt'], folder)
    expect(added.status).toBe(1)
    const lines = added.stderr.trimEnd().split('\n')
    expect(lines.filter(line => line.startsWith('error '))).toHaveLength(2)
    expect(lines.join('\n')).toMatch(/empty\.txt: .+ \(E_EMPTY\): /)
    const read = await summitry(['read', '.'], folder)
    expect(read.status).toBe(1)
    expect(recordsOf(read.stdout)).toMatchObject([{ source: 'good.txt' }])
  }))
