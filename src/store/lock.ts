import { randomUUID } from 'node:crypto'
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { SummitryError } from '../base/message.ts'

/** Who works on a project. */
export interface Holder {
  readonly pid: number
  /** when the process began, as the kernel counts; tells it from a later one with the same number */
  readonly began: string | null
  readonly host: string
  readonly command: string
  /** ISO 8601 */
  readonly since: string
  /** unlike in any other lock */
  readonly nonce: string
}

export interface Lock {
  readonly holder: Holder
  release(): Promise<void>
}

/**
 * Takes a lock file that names its holder. A lock whose process is gone is taken over: whoever wants it first takes
 * a second lock named after the dead one's nonce, and under it looks again before replacing the file, so that of
 * any number of processes that find the same dead lock one succeeds.
 * @throws SummitryError E_LOCKED when a living process holds it
 */
export async function takeLock(
  path: string,
  who: { readonly command: string; readonly since: string },
): Promise<Lock> {
  const holder: Holder = {
    pid: process.pid,
    began: await beganAt(process.pid),
    host: hostname(),
    command: who.command,
    since: who.since,
    nonce: randomUUID(),
  }
  const own = `${path}.${holder.nonce}`
  await writeFile(own, `${JSON.stringify(holder)}\n`)
  try {
    while (!(await linked(own, path))) {
      const found = await readHolder(path)
      if (found === null) continue
      if (await isAlive(found)) throw heldBy(path, found)
      if (await tookOver(path, own, found, who)) break
    }
  } finally {
    await unlink(own).catch(ignoreMissing)
  }
  return { holder, release: () => release(path, holder) }
}

/** Puts the file in place if nothing is there: the whole of it appears at once, or not at all. */
async function linked(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
    return await createdWithoutLink(own, path)
  }
}

/** For file systems without hard links (exFAT, some network shares). */
async function createdWithoutLink(own: string, path: string): Promise<boolean> {
  try {
    await writeFile(path, await readFile(own), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function tookOver(
  path: string,
  own: string,
  dead: Holder,
  who: { readonly command: string; readonly since: string },
): Promise<boolean> {
  const guard = await takeLock(`${path}.${dead.nonce}.takeover`, who)
  try {
    if ((await readHolder(path))?.nonce !== dead.nonce) return false
    await rename(own, path)
    return true
  } finally {
    await guard.release()
  }
}

async function release(path: string, holder: Holder): Promise<void> {
  if ((await readHolder(path))?.nonce === holder.nonce) await unlink(path).catch(ignoreMissing)
}

/** Null when there is no lock. A file that no living process can have left half-written counts as a dead one's. */
async function readHolder(path: string): Promise<Holder | null> {
  for (let attempt = 0; attempt < 10; attempt++) {
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    }
    try {
      return JSON.parse(text) as Holder
    } catch {
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
  return { pid: 0, began: null, host: hostname(), command: '', since: '', nonce: 'unreadable' }
}

/** Whether the process still runs. One on another machine cannot be asked, and counts as running. */
async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true
  if (holder.pid === 0) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const began = await beganAt(holder.pid)
  return began === null || holder.began === null || began === holder.began
}

/** Boot and start time of a process, where the system tells (Linux, proc(5), field 22 of `stat`). */
async function beganAt(pid: number): Promise<string | null> {
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (afterName[0] === 'Z' || afterName[0] === 'X') return 'ended'
    return `${boot}:${afterName[19]}`
  } catch {
    return null
  }
}

function heldBy(path: string, holder: Holder): SummitryError {
  const elsewhere = holder.host === hostname() ? '' : ` on ${holder.host}`
  return new SummitryError({
    code: 'E_LOCKED',
    severity: 'error',
    where: path,
    reason: `the project is in use by process ${holder.pid}${elsewhere} (${holder.command}) since ${holder.since}`,
    remedy: elsewhere
      ? `wait for it or stop it there; if that machine is gone, delete ${path}`
      : 'wait for it, or stop it and try again',
  })
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
