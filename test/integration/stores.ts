import { sql } from 'kysely'
import { afterAll, beforeAll, describe } from 'vitest'
import { serverPrograms, startServer } from './postgres.ts'
import type { Server } from './postgres.ts'
import { open } from './project.ts'
import { root } from './summitry.ts'

/** Makes an empty database and says its address; the embedded one is in the project's folder and has none. */
export type Fresh = () => Promise<string>

/** What must hold on the embedded database and on a real server, where this machine has one. */
export function onEveryStore(behaviour: (fresh: Fresh) => void): void {
  describe('the embedded database', () => behaviour(() => Promise.resolve('')))
  onServer('a PostgreSQL server', behaviour)
}

export function onServer(name: string, behaviour: (fresh: Fresh) => void): void {
  const programs = serverPrograms()
  describe.skipIf(programs === null)(`${name} (skipped where no server program is found)`, () => {
    let server: Server
    let count = 0
    beforeAll(() => {
      server = startServer(programs!)
    })
    afterAll(() => server.stop())
    behaviour(async () => {
      const name = `test_${++count}`
      const project = await open(root, server.url)
      await sql.raw(`create database ${name}`).execute(project.store.db)
      await project.close()
      return server.url.replace('/postgres?', `/${name}?`)
    })
  })
}
