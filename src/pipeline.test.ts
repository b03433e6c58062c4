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

const page = (language: 'en' | 'zh', published: string, body: string) => ({
  name: `${language}.md`,
  bytes: new TextEncoder().encode(
    `---\ntitle: ${language === 'en' ? 'Ministers agree on the valley plan' : '两国外长会谈'}\ndate: ${published}\n---\n${body}\n`,
  ),
})
const english = `China will supply 400 pumps to Kazakhstan next year. China will build 20 clinics in Kazakhstan within three years.`
const chinese = `中方将于明年向哈方提供400台水泵。中方将在未来三年为哈方修建20所诊所。`

test.each<[where: string, language: 'en' | 'zh', published: string, body: string]>([
  [
    'the day that the opening names',
    'en',
    '2031-06-20',
    `The two ministers met in Astana on June 3, 2031.\n\n${english}`,
  ],
  ['the dateline', 'en', '2032-01-20', `ASTANA, June 3, 2031 -- ${english}`],
  ['the dateline without a year', 'en', '2031-07-20', `ASTANA, June 3 (Reuters) -- ${english}`],
  ['a line of the occasion', 'en', '2032-01-15', `Remarks at the valley forum, June 3, 2031\n\n${english}`],
  ['the line of date', 'en', '2033-01-15', `Astana, June 3, 2031\n\n${english}`],
  ['where it was done', 'en', '2033-01-15', `${english}\n\nDone at Astana on 3 June 2031.`],
  [
    'the day that the opening names',
    'zh',
    '2031-06-20',
    `2031年6月3日，两国外长在阿斯塔纳会谈。\n\n${chinese}`,
  ],
  ['the dateline', 'zh', '2031-07-20', `新华社阿斯塔纳6月3日电 ${chinese}`],
  ['the line of date', 'zh', '2032-01-15', `（2031年6月3日，阿斯塔纳）\n\n${chinese}`],
  ['where it was done', 'zh', '2033-01-15', `${chinese}\n\n2031年6月3日于阿斯塔纳`],
])(
  'deadlines of a text that appeared later count from %s (%s, published %s)',
  async (_, language, published, body) => {
    const { documents, ledger } = await pipeline([page(language, published, body)])
    expect(documents[0]).toMatchObject({ language, published, event_date: '2031-06-03' })
    const ends = ledger.commitments.map(({ timeframe }) => timeframe?.end)
    expect(ends).toEqual(['2032-12-31', '2034-06-03'])
    for (const { mentions } of ledger.commitments)
      for (const { quote } of mentions) expect(quote).not.toMatch(/ASTANA|电/)
  },
)

test('deadlines of a text that tells no other day count from its publication', async () => {
  const { ledger } = await pipeline([page('en', '2031-06-20', english), page('zh', '2031-06-20', chinese)])
  for (const { timeframe } of ledger.commitments)
    expect(['2032-12-31', '2034-06-20']).toContain(timeframe?.end)
})
