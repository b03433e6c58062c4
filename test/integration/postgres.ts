import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A PostgreSQL server of its own for a test, reached by a socket in its folder. */
export interface Server {
  readonly url: string
  stop(): void
}

/** The folder of the newest PostgreSQL server on this machine; null where there is none. */
export function serverPrograms(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map(version => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ]
  return folders.find(folder => ['initdb', 'pg_ctl'].every(name => existsSync(join(folder, name)))) ?? null
}

/** Starts a server on a fresh cluster. PostgreSQL refuses to run as root: then it runs as nobody. */
export function startServer(programs: string): Server {
  const folder = mkdtempSync(join(tmpdir(), 'summitry-pg-'))
  const owner = unprivileged()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs, program), args, { ...owner, cwd: folder, stdio: 'ignore' })
  const data = join(folder, 'data')
  run('initdb', '-D', data, '-U', 'summitry', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync')
  const options = `-k ${folder} -c listen_addresses='' -c fsync=off`
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start')
  return {
    url: `postgresql://summitry@localhost/postgres?host=${folder}`,
    stop: () => {
      run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}
