import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { listen } from './listen.ts'

const open: Server[] = []
const server = () => {
  const made = createServer()
  open.push(made)
  return made
}
afterEach(() => open.splice(0).forEach(one => one.close()))

test('a port that was asked for and is busy is an error that says what to do', async () => {
  const port = await listen(server(), '127.0.0.1', 0, () => {})
  await expect(listen(server(), '127.0.0.1', port, () => {})).rejects.toMatchObject({
    detail: { code: 'E_PORT_BUSY', where: `port ${port}` },
  })
})

test('without a port asked for, a busy one gives way to the next, and that is said', async () => {
  const said: string[] = []
  const first = await listen(server(), '127.0.0.1', undefined, () => {})
  const second = await listen(server(), '127.0.0.1', undefined, line => said.push(line))
  expect(second).toBeGreaterThan(first)
  expect(said).toContain(`Port ${first} is busy; trying ${first + 1}.`)
})

test('an address of another machine is an error', async () => {
  await expect(listen(server(), '192.0.2.1', 0, () => {})).rejects.toMatchObject({
    detail: { code: 'E_LISTEN' },
  })
})
