import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { inFolder, recordsOf, root, summitry } from './summitry.ts'

const good = 'Lake talks\n\nThe parties agreed to meet every spring and to open two crossings by 2031.\n'
const chinese =
  '两国部长会谈\n\n各方商定在年底前新开两个边境口岸，并实行昼夜通关。秘书处表示，货运量增长了三分之一。\n'
const russian =
  'Министры провели встречу\n\nСтороны договорились открыть два новых пункта пропуска до конца года и встречаться каждую весну.\n'

/** A PDF of one page. */
function pdf(content: string, trailer = ''): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const entries = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return `${text}xref\n0 6\n0000000000 65535 f \n${entries}trailer\n<< /Size 6 /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
}
const hex = (byte: number): string => `<${byte.toString(16).padStart(2, '0').repeat(32)}>`
/** The trailer of a PDF whose password is not the empty one (ISO 32000-1, 7.6.3). */
const locked = `/ID [${hex(1)} ${hex(1)}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex(2)} /U ${hex(3)} /P -4 >>`
const shown = 'BT /F1 12 Tf 72 720 Td (The parties agreed to meet every spring.) Tj ET'

/** A ZIP in which the header says that its file is encrypted. */
function lockedZip(): Uint8Array {
  const bytes = zipSync({ 'a.txt': new TextEncoder().encode(good) }, { level: 0 })
  bytes[6]! |= 1
  return bytes
}

/** Two archives in each archive, and ten million spaces in the innermost. */
function nestedZip(depth: number): Uint8Array {
  let inner = zipSync({ 'a.txt': new Uint8Array(10_000_000).fill(32) })
  for (let i = 0; i < depth; i++) inner = zipSync({ 'a.zip': inner, 'b.zip': inner })
  return inner
}

/** Each file and the code that it must be named with, once. */
const bad: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['empty.html', '', 'E_EMPTY'],
  ['binary.txt', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255), 'E_BINARY'],
  ['cut.pdf', pdf(shown).slice(0, 150), 'E_PDF_BROKEN'],
  ['locked.pdf', pdf(shown, locked), 'E_PDF_ENCRYPTED'],
  [
    'half.pdf',
    readFileSync(join(root, 'test/fixtures/pages/zh-one.pdf')).subarray(0, 100_000),
    'E_PDF_BROKEN',
  ],
  ['scan.pdf', pdf('0 0 612 792 re f'), 'E_PDF_NO_TEXT'],
  ['locked.zip', lockedZip(), 'E_ARCHIVE_LOCKED'],
  ['bomb.gz', gzipSync(new Uint8Array(80_000_000)), 'E_BOMB'],
  ['bomb.zip', zipSync({ 'a.txt': new Uint8Array(80_000_000) }), 'E_BOMB'],
  ['nested.zip', nestedZip(6), 'E_BOMB'],
  [
    'cut.zip',
    zipSync({ 'a.txt': new TextEncoder().encode(good.repeat(50)) }).slice(0, 60),
    'E_FORMAT_BROKEN',
  ],
  [
    'many.zip',
    zipSync(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.txt`, new Uint8Array()]))),
    'E_EMPTY',
  ],
]

test('each file that cannot be read is named in one line, and the rest is read', () =>
  inFolder(async folder => {
    for (const [name, bytes] of bad) await writeFile(join(folder, name), bytes)
    await writeFile(join(folder, 'large.txt'), good)
    await truncate(join(folder, 'large.txt'), 200 * 1024 * 1024)
    await mkdir(join(folder, 'loop'))
    await symlink('..', join(folder, 'loop/again'))
    await symlink('self', join(folder, 'self'))
    execFileSync('mkfifo', [join(folder, 'pipe')])
    await writeFile(join(folder, 'good.txt'), good)
    await writeFile(join(folder, 'nested.html'), `${'<div>'.repeat(100_000)}<p>${good}</p>`)

    const { status, stdout, stderr } = await summitry(['read', '.'], folder)
    expect(status).toBe(1)
    const lines = stderr.trimEnd().split('\n').sort()
    const expected = [
      ...bad.map(([name, , code]) => [name, code]),
      ['large.txt', 'E_TOO_LARGE'],
      ['pipe', 'E_NOT_A_FILE'],
      ['self', 'E_FILE_ACCESS'],
    ].sort()
    expect(lines.map(line => [/^error (\S+?): /.exec(line)?.[1], /\((E_\w+)\): ./.exec(line)?.[1]])).toEqual(
      expected,
    )
    expect(recordsOf(stdout).map(({ source }) => source)).toEqual(['good.txt', 'nested.html'])
  }))

test('what is damaged in its letters is read, and said to be', () =>
  inFolder(async folder => {
    const garbled = Buffer.from(chinese.repeat(4), 'utf8').toString('latin1')
    await writeFile(join(folder, 'garbled.txt'), garbled)
    await writeFile(
      join(folder, 'broken.txt'),
      Buffer.concat([Buffer.from(chinese.repeat(4)), Buffer.of(0xff, 0x41, 0x0a)]),
    )
    await writeFile(join(folder, 'wide.txt'), Buffer.from(chinese, 'utf16le'))
    await writeFile(join(folder, 'koi.txt'), koi8(russian))
    await writeFile(
      join(folder, 'learner.txt'),
      '公(gōng)路(lù)共(gòng)建(jiàn)，各(gè)方(fāng)商(shāng)定(dìng)。'.repeat(20),
    )
    await writeFile(
      join(folder, 'named-wrong.html'),
      `<meta charset="gb2312"><h1>两国部长会谈</h1><p>${chinese}</p>`,
    )
    const { status, stdout, stderr } = await summitry(['read', '.'], folder)
    expect(status).toBe(0)
    const told = stderr
      .trimEnd()
      .split('\n')
      .map(line => [/^warning (\S+?): /.exec(line)?.[1], /\((W_\w+)\)/.exec(line)?.[1]])
    expect(told.sort()).toEqual([
      ['broken.txt', 'W_ENCODING'],
      ['garbled.txt', 'W_MOJIBAKE'],
      ['learner.txt', 'W_ANNOTATED'],
    ])
    const texts = new Map(recordsOf(stdout).map(record => [record['source'], record['text'] as string]))
    expect(texts.get('wide.txt')).toContain('各方商定')
    expect(texts.get('learner.txt')).toContain('公路共建，各方商定。')
    expect(texts.get('named-wrong.html')).toContain('各方商定')
    expect(texts.get('koi.txt')).toContain('Стороны договорились')
  }))

/** The bytes of KOI8-R, found by reading each byte. */
function koi8(text: string): Uint8Array {
  const decoder = new TextDecoder('koi8-r')
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, character => bytes.get(character)!)
}

test('a feed with external entities tells nothing of the machine', () =>
  inFolder(async folder => {
    await writeFile(join(folder, 'secret.txt'), 'nobody may read this line')
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file://${folder}/secret.txt"><!ENTITY y "${'z'.repeat(100)}"><!ENTITY w "${'&y;'.repeat(100)}">]>
<rss><channel><title>Lake Courier</title><item><title>Talks</title><description>${good} &x; &w;</description></item></channel></rss>`
    await writeFile(join(folder, 'feed.xml'), feed)
    const { status, stdout } = await summitry(['read', 'feed.xml'], folder)
    expect(status).toBe(0)
    expect(stdout).toContain('The parties agreed')
    expect(stdout).not.toContain('nobody may read')
    expect(stdout).not.toContain('zzz')
  }))

test('a file that swells its reader is given up, and the files around it are read', () =>
  inFolder(async folder => {
    const page = await readFile(join(root, 'examples/2022-01-26-pledges-english.html'))
    await writeFile(join(folder, 'a.html'), page)
    await writeFile(join(folder, 'b.zip'), zipSync(swelling()))
    await writeFile(join(folder, 'c.html'), page)
    const { status, stdout, stderr } = await summitry(['read', '.'], folder)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^error b\.zip: .*\(E_(?:BOMB|READ_MEMORY|READ_TIME)\): .+\n$/)
    expect(recordsOf(stdout).map(({ source }) => source)).toEqual(['a.html', 'c.html'])
  }))

/** Archives that are harmless one by one and together unpack to a gigabyte. */
function swelling(): Record<string, Uint8Array> {
  const inner = zipSync({ 'a.txt': new Uint8Array(9_000_000).fill(32) })
  return Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`${i}.zip`, inner]))
}
