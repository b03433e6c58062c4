import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/**
 * The version of some of the program's code, given as files and folders of src. In a checkout a changed line is another
 * version, so that nobody who works on it sees what an older line gave; in the published package its own version is.
 */
export const codeVersion = (places: readonly string[]): Promise<string> =>
  import.meta.url.endsWith('.ts') ? sourcesDigest(places) : packageVersion()

async function sourcesDigest(places: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const place of places)
    for (const file of await filesAt(fileURLToPath(new URL(`../${place}`, import.meta.url))))
      hash.update(file.name).update(await readFile(file.path))
  return hash.digest('hex').slice(0, 12)
}

async function filesAt(path: string): Promise<{ name: string; path: string }[]> {
  if ((await stat(path)).isFile()) return [{ name: '', path }]
  const names = (await readdir(path, { recursive: true })).filter(isCode).sort()
  return names.map(name => ({ name, path: join(path, name) }))
}

const isCode = (name: string): boolean => name.endsWith('.ts') && !name.endsWith('.test.ts')

async function packageVersion(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

/** What decides how a file is read. */
const readingCode = [
  'base',
  'sources',
  'documents',
  'language/reading.ts',
  'language/reading-packs.ts',
  'language/packs/zh/reading.ts',
  'language/packs/en/reading.ts',
]

/** The version under which files are kept as read: a file that another version read is read again. */
export const readerVersion = (): Promise<string> => codeVersion(readingCode)

/** What decides what ledger is made of what was read and found, and how it is kept. */
const ledgerCode = ['base', 'language', 'documents', 'reuse', 'ledger', 'store', 'operations'] as const

/** The version under which a ledger is kept: only one that the same code made is built further. */
export const ledgerVersion = (): Promise<string> => codeVersion(ledgerCode)

/** What decides which passages documents share, and how they are described. */
const reuseCode = ['base', 'language', 'documents', 'reuse'] as const

/** The version under which alignments are kept: what another version found is looked for again. */
export const reuseVersion = (): Promise<string> => codeVersion(reuseCode)
