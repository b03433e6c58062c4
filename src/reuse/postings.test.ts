import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { PostingCollector } from './postings.ts'
import { DocumentStarts } from './starts.ts'

it('gives every posting back once, equal hashes together and by place, whatever the ranges', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.constantFrom(0, 7, 2 ** 32 - 1))),
      fc.constantFrom(2, 40_000),
      fc.constantFrom(1, 40_000),
      // places further apart than one step can say, too
      fc.constantFrom(1, 100_000),
      (hashes, capacity, expected, apart) => {
        const collector = new PostingCollector(expected, capacity)
        const found: [number, number, number][] = []
        while (collector.begin()) {
          for (const [n, hash] of hashes.entries())
            if (collector.takes(hash)) collector.add(hash, n * apart, n & 0xffffff)
          for (const postings of collector.sorted())
            for (const [n, hash] of postings.hashes.entries())
              found.push([hash, postings.places[n]!, postings.arounds[n]!])
        }
        const order = [...hashes.keys()].sort((x, y) => hashes[x]! - hashes[y]! || x - y)
        expect(found).toEqual(order.map(n => [hashes[n], n * apart, n]))
      },
    ),
  )
})

it('turns many pages of one bucket', () => {
  const collector = new PostingCollector(1, 1_000_000)
  expect(collector.begin()).toBe(true)
  const count = 40_000
  for (let place = 0; place < count; place++) collector.add(place % 3, place, 0)
  const [postings] = [...collector.sorted()]
  expect(postings!.hashes.length).toBe(count)
  expect(postings!.places[1]).toBe(3)
  expect(postings!.hashes.at(-1)).toBe(2)
})

it('knows the document that holds a place, empty ones among them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 30 }), lengths => {
      const starts = new DocumentStarts(lengths.length)
      const first = lengths.map(length => starts.add(length))
      for (const [document, length] of lengths.entries()) {
        if (!length) continue
        expect(starts.documentAt(first[document]!)).toBe(document)
        expect(starts.documentAt(first[document]! + length - 1)).toBe(document)
      }
    }),
  )
})

it('says when there are too many letters', () => {
  const starts = new DocumentStarts(2)
  expect(() => starts.add(2 ** 32)).toThrow(/at most/)
})
