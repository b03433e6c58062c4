import { assert, constantFrom, property, record, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { mentionByPerson } from './decision.ts'
import { heldKeys, type MeetingKeys, meetingKeys, soughtKeys } from './grounds.ts'
import type { KeyCounts } from './key-counts.ts'
import { linksBySignature } from './link-by-signature.ts'
import { linksByWording } from './link-by-wording.ts'
import { apart, nearInTime, type Signature, signatureOf } from './signature.ts'
import { inOrder } from './commitment.ts'

const quotes = [
  '将向老挝提供三百个水利培训名额',
  '为老挝提供三百个水利培训名额',
  '将扩大自老挝进口木薯和咖啡',
  '扩大进口老挝的木薯、咖啡和香蕉',
  '继续同老挝深化水利合作',
  '深化同老挝的水利合作，扩大进口咖啡',
]
const measured = { value: 300, unit: 'place', bound: 'exact' } as const
const drawn = record({
  quote: constantFrom(...quotes),
  day: constantFrom('2030-01-01', '2030-02-20', '2030-03-10', '2031-06-01', null),
})

function signatureAt({ quote, day }: { quote: string; day: string | null }, index: number): Signature {
  const fields = { actor: ['CN'], measure: quote.includes('三百') ? measured : null, gloss: quote }
  const place = { id: `m${index}`, document: `d${index}`, start: 0, end: quote.length, quote }
  const stating = { language: 'zh', published: day, event_date: null }
  return signatureOf({ ...mentionByPerson(fields), ...place }, stating, new Set())
}

/** Every key is as common as it is long in some way: rare ones, such as lead near alone, and commonplaces. */
const countsOf = (signatures: readonly Signature[], seed: number): KeyCounts =>
  new Map(
    signatures
      .flatMap(heldKeys)
      .map(key => [key, [1, 40, 140, 160, 400, 500][((key.codePointAt(key.length - 1) ?? 0) + seed) % 6]!]),
  )

const isMet = (other: Signature, { held, sought }: MeetingKeys, counts: KeyCounts): boolean =>
  heldKeys(other).some(key => sought.includes(key)) ||
  soughtKeys(other, counts).some(key => held.includes(key))

test('whatever a new mention is linked with is met by its keys, at any time or near in time', () => {
  let [links, far] = [0, 0]
  const several = uniqueArray(drawn, { minLength: 2, maxLength: 12, selector: each => JSON.stringify(each) })
  assert(
    property(several, constantFrom(0, 1, 2, 3, 4, 5), (mentions, seed) => {
      const [fresh, ...others] = mentions.map(signatureAt)
      const all = [fresh!, ...others].sort(inOrder)
      const counts = countsOf(all, seed)
      const isFresh = (signature: Signature) => signature === fresh
      const found = [...linksBySignature(all, counts, isFresh), ...linksByWording(all, counts, isFresh)]
      const keys = meetingKeys([fresh!], counts)
      for (const other of others) {
        if (!found.some(({ a, b }) => [a, b].includes(other.mention.id))) continue
        const isNear = apart(fresh!.day, other.day) <= nearInTime
        expect(isMet(other, keys.far, counts) || (isNear && isMet(other, keys.near, counts))).toBe(true)
        links++
        if (!isNear) far++
      }
    }),
    { numRuns: 400, seed: 6 },
  )
  expect(links).toBeGreaterThan(100)
  expect(far).toBeGreaterThan(10)
})
