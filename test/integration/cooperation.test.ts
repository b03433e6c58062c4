import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectQueries } from '../../src/server/project-queries.ts'
import { open } from './project.ts'
import { inFolder, root, summitry } from './summitry.ts'

test('the examples as one system: every number leads to the lines that it counts', () =>
  inFolder(async folder => {
    const examples = join(root, 'examples')
    const files = (await readdir(examples)).map(name => join(examples, name))
    await summitry(['add', ...files], folder)
    expect((await summitry(['build'], folder)).status).toBe(0)
    const project = await open(folder)
    try {
      const { cooperation, entity } = projectQueries(project, '0')
      const query = { most: 60, limit: 200, offset: 0 }
      const { columns, joins, commitments, items } = await cooperation(query)
      expect(items).toEqual([])
      expect(commitments).toBeGreaterThan(0)
      expect(columns.party.nodes.map(({ id }) => id)).toContain('CN')
      for (const node of [...columns.mechanism.nodes, ...columns.project.nodes]) {
        const { lines, kind, name, place } = (await entity(node.entity!))!
        expect(place?.id).toBe(node.id)
        expect({ kind, name }).toEqual({ kind: node.kind, name: node.name })
        expect(lines.length).toBe(node.commitments)
      }
      for (const { entity: page, id } of columns.party.nodes.filter(node => node.entity !== null))
        expect((await entity(page!))!.place).toEqual({ column: 'party', id })
      expect(joins.length).toBeGreaterThan(10)
      for (const { from, to, columns: ends, commitments: count } of joins.slice(0, 10)) {
        const both = await cooperation({ ...query, [ends[0]]: from, [ends[1]]: to })
        expect(both.total).toBe(count)
        expect(both.items.length).toBe(count)
      }
      const one = await cooperation({ ...query, most: 1, party: 'CN', limit: 1 })
      expect(one.items.length).toBe(1)
      expect(one.items[0]!.actor).toContain('CN')
      expect(one.columns.mechanism).toMatchObject({ total: columns.mechanism.total })
      expect(one.columns.mechanism.nodes.length).toBe(1)
      expect((await cooperation({ ...query, party: 'nobody' })).total).toBe(0)
    } finally {
      await project.close()
    }
  }))
