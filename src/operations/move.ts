import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Transaction } from 'kysely'
import { SummitryError } from '../base/message.ts'
import {
  copyRows,
  dropTables,
  holdsProject,
  sameContent,
  storeState,
  type TableState,
} from '../store/copy.ts'
import { type Lock, takeLock } from '../store/lock.ts'
import { completeIndex } from '../store/search-index.ts'
import { openStore, type Store, type StoreAddress } from '../store/open.ts'
import { takeTurn } from '../store/rows.ts'
import type { Schema } from '../store/schema.ts'
import { writeSetting } from '../store/settings.ts'
import { cacheFolder } from './cache.ts'
import {
  forgetInFolder,
  movedFromFolder,
  movedFromServer,
  movedSetting,
  noteInFolder,
  placeOf,
  wasMoved,
} from './moved.ts'

export interface MoveOptions {
  /** absolute path of the project's folder */
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  readonly command: string
  /** told how many rows have been copied */
  readonly onRows?: (done: number) => void
}

export interface MoveReport {
  /** where the project is now */
  readonly to: string
  /** what every table holds, the same on both sides */
  readonly tables: readonly TableState[]
  /** false: all of it was there already, from a move that was stopped before its end */
  readonly copied: boolean
}

/**
 * Moves the embedded project of a folder to a PostgreSQL server. The copy is whole or not there: it is one transaction,
 * and is compared with the original before it ends. Only then is the embedded one set aside.
 * @throws SummitryError E_STORE_MOVED, E_STORE_TAKEN, E_NO_PROJECT, E_LOCKED, E_STORE_OPEN
 */
export async function moveToServer(options: MoveOptions, url: string): Promise<MoveReport> {
  const { data, database } = places(options)
  return await holding(options, data, async () => {
    const gone = await movedFromFolder(data)
    if (gone) throw wasMoved(data, gone, 'set DATABASE_URL to work with it there')
    if (!(await exists(database))) throw noProject(options.folder)
    const source = await openStore({ kind: 'embedded', folder: database, cache: null })
    let report: MoveReport
    try {
      report = await copied(source, { kind: 'server', url }, options, null)
    } finally {
      await source.close()
    }
    await noteInFolder(data, { to: report.to, at: options.now().toISOString() })
    await rm(aside(database), { recursive: true, force: true })
    await rename(database, aside(database))
    return report
  })
}

/**
 * Moves the project that is on a server into a folder. The server's copy stays there, marked as moved.
 * @throws SummitryError as `moveToServer` does
 */
export async function moveToFolder(options: MoveOptions, url: string): Promise<MoveReport> {
  const { data, database } = places(options)
  await mkdir(data, { recursive: true })
  return await holding(options, data, async () => {
    const source = await openStore({ kind: 'server', url })
    try {
      const gone = await movedFromServer(source.db)
      if (gone) throw wasMoved(placeOf(url), gone, 'leave DATABASE_URL out to work with it there')
      const stale = (await movedFromFolder(data)) !== null
      const here = !stale && (await exists(database))
      const draft = here ? database : `${database}.moving`
      if (!here) await rm(draft, { recursive: true, force: true })
      const address = { kind: 'embedded', folder: draft, cache: cacheFolder(options.env) } as const
      const report = await copied(source, address, options, async db => {
        if (!here) {
          await rm(database, { recursive: true, force: true })
          await rename(draft, database)
        }
        await forgetInFolder(data)
        await writeSetting(db, movedSetting, { to: data, at: options.now().toISOString() })
      })
      await rm(aside(database), { recursive: true, force: true })
      return report
    } finally {
      await source.close()
    }
  })
}

/**
 * Copies a store to an address that holds no project, or holds this very one.
 * @param finish what is to be done when the copy is whole and closed, while nobody can write to the original
 */
async function copied(
  source: Store,
  address: StoreAddress,
  { onRows = () => {} }: MoveOptions,
  finish: ((from: Transaction<Schema>) => Promise<void>) | null,
): Promise<MoveReport> {
  return await source.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async from => {
      await takeTurn(from)
      const original = await storeState(from)
      const target = await emptied(address)
      try {
        const copied = await target.db.transaction().execute(async to => {
          await takeTurn(to)
          const there = await storeState(to)
          if (sameContent(original, there) && holdsProject(original)) return false
          if (holdsProject(there)) throw taken(address)
          await copyRows(from, to, onRows)
          if (!sameContent(original, await storeState(to))) throw differs()
          await completeIndex(to)
          return true
        })
        await target.close()
        await finish?.(from)
        return { to: nameOf(address), tables: original, copied }
      } catch (error) {
        await target.close().catch(() => {})
        throw error
      }
    })
}

/** Opens the store at an address; what was moved away from there before is cleared. */
async function emptied(address: StoreAddress): Promise<Store> {
  const store = await openStore(address)
  if (address.kind === 'embedded' || (await movedFromServer(store.db)) === null) return store
  await store.db.transaction().execute(dropTables)
  await store.close()
  return await openStore(address)
}

async function holding<Result>(
  { command, now }: MoveOptions,
  data: string,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!(await exists(data))) throw noProject(data)
  const lock: Lock = await takeLock(join(data, 'lock'), { command, since: now().toISOString() })
  try {
    return await work()
  } finally {
    await lock.release()
  }
}

const places = ({ folder }: MoveOptions) => ({
  data: join(folder, '.summitry'),
  database: join(folder, '.summitry', 'database'),
})

const aside = (database: string): string => `${database}.moved`

const nameOf = (address: StoreAddress): string =>
  address.kind === 'server' ? placeOf(address.url) : 'the project’s folder'

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const noProject = (folder: string) =>
  new SummitryError({
    code: 'E_NO_PROJECT',
    severity: 'error',
    where: folder,
    reason: 'there is no project here to move',
    remedy: 'name its folder with --project DIR',
  })

const taken = (address: StoreAddress) =>
  new SummitryError({
    code: 'E_STORE_TAKEN',
    severity: 'error',
    where: nameOf(address),
    reason: 'there is another project already',
    remedy: 'move into an empty database or folder; nothing was changed',
  })

const differs = () =>
  new SummitryError({
    code: 'E_MOVE_DIFFERS',
    severity: 'error',
    where: 'the copy',
    reason: 'it is not what the original holds',
    remedy: 'nothing was changed; stop other programs that write to the project and try again',
  })
