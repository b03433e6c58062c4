import { Kysely, sql } from 'kysely'
import type { Dialect } from 'kysely'
import { SummitryError } from '../base/message.ts'
import { migrations } from './migrations.ts'
import type { Schema } from './schema.ts'

export interface Store {
  readonly db: Kysely<Schema>
  readonly kind: 'embedded' | 'server'
  close(): Promise<void>
}

export type StoreAddress =
  | { readonly kind: 'embedded'; readonly folder: string; readonly cache: string | null }
  | { readonly kind: 'server'; readonly url: string }

/**
 * Opens the store and brings its schema up to date.
 * @throws SummitryError E_STORE_OPEN when the database cannot be reached, E_STORE_NEWER when a later version made it
 */
export async function openStore(address: StoreAddress): Promise<Store> {
  let db: Kysely<Schema> | undefined
  try {
    db = new Kysely<Schema>({ dialect: await dialectOf(address) })
    await migrate(db)
  } catch (error) {
    await db?.destroy()
    throw error instanceof SummitryError ? error : cannotOpen(address, error as Error)
  }
  return { db, kind: address.kind, close: () => db.destroy() }
}

async function dialectOf(address: StoreAddress): Promise<Dialect> {
  if (address.kind === 'server') return (await import('./server.ts')).serverDialect(address.url)
  return (await import('./embedded.ts')).embeddedDialect(address.folder, address.cache)
}

/** One quick question where nothing is to be done, the migrator where something is. */
async function migrate(db: Kysely<Schema>): Promise<void> {
  const known = Object.keys(migrations).sort()
  const done = await appliedMigrations(db)
  const unknown = done.find(name => !known.includes(name))
  if (unknown !== undefined) throw newer(unknown)
  if (known.length === done.length) return
  const { Migrator } = await import('kysely/migration')
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  }).migrateToLatest()
  if (error !== undefined) throw error
}

async function appliedMigrations(db: Kysely<Schema>): Promise<string[]> {
  const table = await sql<{
    name: string | null
  }>`select to_regclass('kysely_migration')::text as name`.execute(db)
  if (!table.rows[0]?.name) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  return rows.map(row => row.name)
}

const cannotOpen = (address: StoreAddress, error: Error) =>
  new SummitryError({
    code: 'E_STORE_OPEN',
    severity: 'error',
    where: address.kind === 'server' ? 'DATABASE_URL' : address.folder,
    reason: `the database cannot be opened: ${error.message || (error as NodeJS.ErrnoException).code || 'no reason given'}`,
    remedy:
      address.kind === 'server'
        ? 'check that the server runs and that DATABASE_URL names a database you may create tables in'
        : 'check that the disk has room and the folder may be written; `summitry add` can rebuild it from the files',
  })

const newer = (migration: string) =>
  new SummitryError({
    code: 'E_STORE_NEWER',
    severity: 'error',
    where: 'the project',
    reason: `it was written by a newer Summitry (${migration})`,
    remedy: 'update Summitry: npm install -g summitry@latest',
  })
