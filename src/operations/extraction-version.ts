import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { extractionVersion } from '../pipeline.ts'

/** Rooms whose code decides what is extracted from a document. */
const rooms = ['base', 'language', 'extraction'] as const

/**
 * Versions under which extractions are kept, by language. In a checkout a changed line of code is another version, so
 * that nobody who works on the rules sees what an older rule found; in the published package its own version is.
 */
export async function extractionVersions(languages: Iterable<string>): Promise<Map<string, string>> {
  const code = import.meta.url.endsWith('.ts') ? await sourcesDigest() : await packageVersion()
  return new Map(
    [...new Set(languages)].map(language => [language, `${extractionVersion(language)}+${code}`]),
  )
}

async function sourcesDigest(): Promise<string> {
  const hash = createHash('sha256')
  for (const room of rooms) {
    const folder = fileURLToPath(new URL(`../${room}/`, import.meta.url))
    const names = (await readdir(folder, { recursive: true })).filter(isCode).sort()
    for (const name of names) hash.update(name).update(await readFile(join(folder, name)))
  }
  return hash.digest('hex').slice(0, 12)
}

const isCode = (name: string): boolean => name.endsWith('.ts') && !name.endsWith('.test.ts')

async function packageVersion(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
