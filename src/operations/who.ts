import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { SummitryError } from '../base/message.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Where a person's own settings are, for all projects (XDG base directory specification). */
const settingsPath = (env: Env): string =>
  join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'summitry', 'settings.json')

/**
 * The name under which a person decides: as given now, of this environment (`SUMMITRY_BY`), or as kept.
 * @throws SummitryError E_WHO when there is none
 */
export async function whoDecides(env: Env, given?: string): Promise<string> {
  const name = given?.trim() || env['SUMMITRY_BY']?.trim() || (await keptName(env))
  if (name) return name
  throw new SummitryError({
    code: 'E_WHO',
    severity: 'error',
    where: 'the decision',
    reason: 'it is not known who decides',
    remedy: 'say it with --by NAME, or once for all: summitry settings --by NAME',
  })
}

/** The name that was kept; null where none was, or where the settings cannot be read. */
export async function keptName(env: Env): Promise<string | null> {
  try {
    const kept = JSON.parse(await readFile(settingsPath(env), 'utf8')) as { by?: unknown }
    return typeof kept.by === 'string' && kept.by.trim() !== '' ? kept.by.trim() : null
  } catch {
    return null
  }
}

export async function keepName(env: Env, by: string): Promise<void> {
  const path = settingsPath(env)
  const draft = `${path}.${process.pid}`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(draft, `${JSON.stringify({ by: by.trim() }, null, 2)}\n`)
  await rename(draft, path)
}
