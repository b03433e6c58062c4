import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder, recordsOf, root, summitry } from './summitry.ts'

const example = '2022-01-25-summit-pledges.md'

test(
  'a person decides on the command line, and the log says who',
  () =>
    inFolder(async folder => {
      const run = (...args: string[]) => summitry(args, folder, { XDG_CONFIG_HOME: folder, SUMMITRY_BY: '' })
      await copyFile(join(root, 'examples', example), join(folder, example))
      expect(await run('add', example)).toMatchObject({ status: 0 })
      const early = await run('decide', 'accept', 'c_1', '--by', 'An')
      expect(early).toMatchObject({ status: 2, stdout: '' })
      expect(early.stderr).toMatch(/E_NO_COMMITMENT|E_NOT_BUILT/)
      expect(await run('build')).toMatchObject({ status: 0 })
      const [first] = recordsOf((await run('ledger', '--format', 'json')).stdout)
      const id = first!.id

      expect((await run('decide', 'reject', id)).stderr).toContain('(E_WHO): say it with --by NAME')
      expect(await run('settings', '--by', 'An Li')).toMatchObject({ status: 0 })
      const rejected = await run('decide', 'reject', id, '--reason', 'it tells history')
      expect(rejected).toMatchObject({ status: 0, stderr: '' })
      const decision = /^(x_[0-9a-f]+): reject by An Li on c_/.exec(rejected.stdout)![1]!
      expect((await run('ledger', '--format', 'json')).stdout).not.toContain(id)
      expect((await run('decide', 'edit', id, '--set', 'force=loud', '--by', 'Bo')).stderr).toContain(
        'E_DECISION',
      )
      expect(await run('decide', 'undo', decision, '--by', 'Bo')).toMatchObject({ status: 0 })
      expect((await run('decide', 'undo', decision)).stderr).toContain('E_UNDONE')
      expect((await run('ledger', '--format', 'json')).stdout).toContain(id)
      const log = recordsOf((await run('decisions', '--format', 'json')).stdout)
      expect(log.map(({ action, by, undone }) => [action, by, undone])).toEqual([
        ['undo', 'Bo', false],
        ['reject', 'An Li', true],
      ])
      expect(log[1]).toMatchObject({ reason: 'it tells history', target: [id] })
      expect((await run('decide', 'accept')).status).toBe(2)
    }),
  600_000,
)

test(
  'the status says when documents wait to be built',
  () =>
    inFolder(async folder => {
      await copyFile(join(root, 'examples', example), join(folder, example))
      await summitry(['add', example], folder)
      await summitry(['build'], folder)
      expect((await summitry(['status'], folder)).stdout).toContain('Next: summitry ledger')
      await copyFile(join(root, 'examples/2023-05-12-trade-target-met.md'), join(folder, 'later.md'))
      await summitry(['add', 'later.md'], folder)
      expect((await summitry(['status'], folder)).stdout).toContain(
        '1 document added, changed or gone since. Next: summitry build',
      )
    }),
  600_000,
)
