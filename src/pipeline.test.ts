import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { pipeline } from './pipeline.ts'
import { ledgerLines } from './publish/jsonl.ts'

const example = async (name: string) => ({
  name,
  bytes: new Uint8Array(await readFile(new URL(`../examples/${name}`, import.meta.url))),
})

test('files go all the way to a ledger, whatever the order they come in', async () => {
  const inputs = await Promise.all(
    ['2022-01-25-summit-pledges.md', '2022-01-26-summit-pledges-reprint.md'].map(example),
  )
  const { documents, messages, ledger, reuse, evidence } = await pipeline(inputs)
  expect(messages).toEqual([])
  expect(documents.map(({ source }) => source)).toEqual(inputs.map(({ name }) => name))
  expect(ledger.commitments.length).toBeGreaterThan(3)
  expect(reuse.families).toHaveLength(1)
  const stated = ledger.coverage.filter(({ documents }) => documents.length === 2)
  expect(stated.length).toBeGreaterThan(0)
  expect(stated.every(({ voices }) => voices === 1)).toBe(true)
  expect([...ledgerLines({ documents, ledger, reuse, evidence })].length).toBeGreaterThan(10)

  const turned = await pipeline(inputs.toReversed())
  const ids = (commitments: typeof ledger.commitments) => commitments.map(({ id }) => id).sort()
  expect(ids(turned.ledger.commitments)).toEqual(ids(ledger.commitments))
})

test('a quote that is not what the document says is never published', async () => {
  const { documents, ledger, reuse, evidence } = await pipeline([
    await example('2022-01-25-summit-pledges.md'),
  ])
  const [first] = documents
  const changed = [{ ...first!, text: `${first!.text.slice(0, 40)}，${first!.text.slice(40)}` }]
  expect(() => [...ledgerLines({ documents: changed, ledger, reuse, evidence })]).toThrow(RangeError)
})
