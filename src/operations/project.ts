import { mkdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { SummitryError } from '../base/message.ts'
import { cacheFolder } from './cache.ts'
import { movedFromFolder, movedFromServer, placeOf, wasMoved } from './moved.ts'
import { takeLock } from '../store/lock.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/open.ts'

/** A project that this process holds: its folder and its store. */
export interface Project {
  /** absolute path of the folder that holds `.summitry` */
  readonly folder: string
  readonly store: Store
  /** the clock: tests bring their own */
  readonly now: () => Date
  close(): Promise<void>
}

export interface ProjectOptions {
  /** the folder asked for by name; without it the project is looked for from `cwd` upwards, as git does */
  readonly folder?: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** what this process does, for whoever finds the project in use */
  readonly command: string
  /** make a project where there is none */
  readonly create: boolean
}

const dataFolder = '.summitry'

/**
 * Finds, locks and opens a project. `DATABASE_URL` names a PostgreSQL server to use in the place of the embedded
 * database; a server looks after its own locks.
 * @throws SummitryError E_NO_PROJECT, E_LOCKED, E_STORE_OPEN, E_STORE_NEWER
 */
export async function openProject(options: ProjectOptions): Promise<Project> {
  const url = options.env['DATABASE_URL']
  const folder = await projectFolder(options, options.create || (url !== undefined && url !== ''))
  const { now } = options
  if (url) {
    const store = await openStore({ kind: 'server', url })
    const moved = await movedFromServer(store.db)
    if (moved) {
      await store.close()
      throw wasMoved(placeOf(url), moved, 'leave DATABASE_URL out, or move it here: summitry move --to URL')
    }
    return { folder, store, now, close: () => store.close() }
  }
  const data = join(folder, dataFolder)
  await mkdir(data, { recursive: true }).catch((error: Error) => {
    throw cannotWrite(data, error)
  })
  const lock = await takeLock(join(data, 'lock'), {
    command: options.command,
    since: now().toISOString(),
  })
  try {
    const moved = await movedFromFolder(data)
    if (moved)
      throw wasMoved(
        data,
        moved,
        'set DATABASE_URL to work with it there, or move it back: summitry move --to embedded',
      )
    const database = join(data, 'database')
    const store = await openStore({
      kind: 'embedded',
      folder: database,
      cache: cacheFolder(options.env),
    })
    return {
      folder,
      store,
      now,
      close: async () => {
        await store.close()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/**
 * The folder asked for by name, or the nearest that holds a project.
 * @param make take the folder where there is no project yet
 * @throws SummitryError E_NO_PROJECT
 */
export async function projectFolder(
  options: Pick<ProjectOptions, 'folder' | 'cwd'>,
  make = false,
): Promise<string> {
  const start = resolve(options.cwd, options.folder ?? '.')
  const found = options.folder === undefined ? await above(start) : (await holdsData(start)) ? start : null
  if (found !== null) return found
  if (make) return start
  throw noProject(start)
}

async function above(start: string): Promise<string | null> {
  for (let folder = start; ; folder = dirname(folder)) {
    if (await holdsData(folder)) return folder
    if (dirname(folder) === folder) return null
  }
}

const holdsData = (folder: string): Promise<boolean> =>
  stat(join(folder, dataFolder)).then(
    found => found.isDirectory(),
    () => false,
  )

const noProject = (folder: string) =>
  new SummitryError({
    code: 'E_NO_PROJECT',
    severity: 'error',
    where: folder,
    reason: 'there is no project here or in a folder above',
    remedy: 'start one with: summitry add PATH… (files or folders of documents)',
  })

const cannotWrite = (folder: string, error: Error) =>
  new SummitryError({
    code: 'E_PROJECT_WRITE',
    severity: 'error',
    where: folder,
    reason: `the project's folder cannot be made: ${error.message}`,
    remedy: 'choose a folder that you may write, with --project DIR',
  })
