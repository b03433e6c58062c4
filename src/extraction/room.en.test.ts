import { expect, test } from 'vitest'
import { readDocuments } from '../documents/read.ts'
import { rulesExtractor } from './rules.ts'

/** Who is to do what, as the rules read a text. */
async function actors(title: string, body: string) {
  const text = `---\ntitle: "${title}"\n---\n\n${body}\n`
  const { documents } = await readDocuments({ name: 'post.md', bytes: new TextEncoder().encode(text) })
  const [document] = documents
  return {
    kind: document!.kind,
    commitments: rulesExtractor
      .extract(document!)
      .commitments.map(({ actor, speaker }) => `${speaker ?? 'nobody'}: ${actor.toSorted().join(' ')}`),
  }
}

test('“they” are those who were named last together', async () => {
  const title = 'Fact sheet: the lake summit'
  const text = `On 3 May 2021 China met its neighbours.

China and Mongolia will work to clean the lake by 2030. They agreed to set up a water office.`
  const { commitments } = await actors(title, text)
  expect(commitments.map(line => line.replace(/^.*: /, ''))).toEqual(['CN MN', 'CN MN'])
})

test('a declaration is the word of all who declare it', async () => {
  const title = 'Forum of the Lake Fishers Declaration'
  const text = `Today, Chile, Ghana and Peru met in Lima.

We will open two fish markets next year.`
  expect(await actors(title, text)).toEqual({
    kind: 'joint_statement',
    commitments: ['joint: CL GH PE'],
  })
})

test('a declaration of disaster declares nothing together', async () => {
  const title = 'President Approves Chile Disaster Declaration'
  const text = `The President ordered aid for the coast.`
  expect((await actors(title, text)).kind).not.toBe('joint_statement')
})

test('“We, the ministers of …” opens a joint statement whatever its title', async () => {
  const title = 'Lake Dialogue in Lima'
  const text = `We—the ministers of Chile and Peru—met on Monday.

We will dredge the harbour by June.`
  expect(await actors(title, text)).toEqual({
    kind: 'joint_statement',
    commitments: ['joint: CL PE'],
  })
})

test('the other side of a joint text is the state that it names most', async () => {
  const title = 'U.S. and Island Nation Joint Statement'
  const text = `We will open a consulate in Tonga next year. Trade between Tonga and the United States has grown.

Ships from Tonga and Fiji called last year. We will train pilots.`
  const { commitments } = await actors(title, text)
  expect(commitments).toEqual(['joint: TO US', 'joint: TO US'])
})
