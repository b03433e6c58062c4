import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SummitryError } from '../base/message.ts'
import type { Db } from '../store/rows.ts'
import { readSetting } from '../store/settings.ts'

/** Where a project went, and when. */
export interface Moved {
  /** without user and password */
  readonly to: string
  /** ISO 8601 */
  readonly at: string
}

const setting = 'moved'
const note = (data: string): string => join(data, 'moved.json')

/** Host and database of a server, without what only its users may know. */
export function placeOf(url: string): string {
  try {
    const { host, pathname, searchParams } = new URL(url)
    return `postgresql://${searchParams.get('host') ?? host}${pathname}`
  } catch {
    return 'a PostgreSQL server'
  }
}

/** Where the embedded project in a data folder was moved to; null: it is here. */
export async function movedFromFolder(data: string): Promise<Moved | null> {
  try {
    return JSON.parse(await readFile(note(data), 'utf8')) as Moved
  } catch {
    return null
  }
}

export async function noteInFolder(data: string, moved: Moved): Promise<void> {
  const draft = `${note(data)}.part`
  await writeFile(draft, `${JSON.stringify(moved, null, 2)}\n`)
  await rename(draft, note(data))
}

export const forgetInFolder = (data: string): Promise<void> => rm(note(data), { force: true })

/** Where the project on a server was moved to; null: it is there. */
export const movedFromServer = async (db: Db): Promise<Moved | null> =>
  (await readSetting(db, setting)) as Moved | null

export const movedSetting = setting

export const wasMoved = (where: string, { to, at }: Moved, back: string) =>
  new SummitryError({
    code: 'E_STORE_MOVED',
    severity: 'error',
    where,
    reason: `the project was moved to ${to} on ${at.slice(0, 10)}`,
    remedy: back,
  })
