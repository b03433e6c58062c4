import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PGliteDialect } from 'kysely'
import type { Dialect } from 'kysely'
import type { PGlite } from '@electric-sql/pglite'

/**
 * The embedded database in a folder, created where there is none. Creating one takes PGlite some seconds, copying a
 * fresh one a tenth of a second: the first is kept in `cache` for the next project. It appears in its place whole or
 * not at all.
 */
export async function embeddedDialect(folder: string, cache: string | null): Promise<Dialect> {
  const { PGlite } = await import('@electric-sql/pglite')
  if (!(await exists(folder))) await create(folder, cache, path => PGlite.create(path))
  return new PGliteDialect({ pglite: await PGlite.create(folder) })
}

type Open = (path: string) => Promise<PGlite>

async function create(folder: string, cache: string | null, open: Open): Promise<void> {
  const draft = `${folder}.new`
  await rm(draft, { recursive: true, force: true })
  const template = cache && (await templateIn(cache))
  if (template && (await exists(template))) {
    await cp(template, draft, { recursive: true })
  } else {
    await (await open(draft)).close()
    if (template) await keep(draft, template)
  }
  await rename(draft, folder)
}

/** Makes the fresh database that projects are copied from, unless it is there. */
export async function prepareTemplate(cache: string): Promise<void> {
  const template = await templateIn(cache)
  if (await exists(template)) return
  const { PGlite } = await import('@electric-sql/pglite')
  const draft = `${template}.${process.pid}`
  await mkdir(cache, { recursive: true })
  await (await PGlite.create(draft)).close()
  await rename(draft, template)
}

/** A cache that cannot be written is no reason to stop. */
async function keep(draft: string, template: string): Promise<void> {
  const copy = `${template}.${process.pid}`
  try {
    await mkdir(dirname(template), { recursive: true })
    await cp(draft, copy, { recursive: true })
    await rename(copy, template)
  } catch {
    await rm(copy, { recursive: true, force: true }).catch(() => {})
  }
}

const templateIn = async (cache: string): Promise<string> => join(cache, `pglite-${await pgliteVersion()}`)

async function pgliteVersion(): Promise<string> {
  const entry = new URL(import.meta.resolve('@electric-sql/pglite'))
  const manifest = JSON.parse(await readFile(new URL('../package.json', entry), 'utf8')) as {
    version: string
  }
  return manifest.version
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )
