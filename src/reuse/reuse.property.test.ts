import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from './align.ts'
import type { Alignment } from './alignment.ts'
import { addReuse, alignSharers, alignTouched, findReuse } from './find.ts'
import { lettersOf } from './letters.ts'
import { marksOf, Sharers } from './sharers.ts'

/** Scraps of prose that every document draws on, so that documents share passages, whole and changed. */
const scraps = [
  '两国总理在边境小镇会谈，同意修复被洪水冲毁的大桥。',
  '到2028年，双方将把留学生名额增加到每年1200人。',
  'The parties agreed to reopen the mountain pass before winter and to share the cost equally. ',
  '渔民们说，今年湖里的鱼比往年少了三成，收入也随之下降。',
  '大橋修復工程預計耗資８億元，由兩國各自承擔一半。',
  'Ministers will not accept any change to the treaty without a vote in both chambers. ',
  '“我们不会忘记老朋友”，总统在欢迎宴会上说。\n',
  '😀会议记录𠮷野家，第十二页：所有代表都签了字。',
]
const words = fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'grapheme', maxLength: 12 })), {
  maxLength: 12,
})
const text = words.map(parts => parts.join(''))
const documents = fc
  .uniqueArray(text, { minLength: 2, maxLength: 8 })
  .map(texts =>
    texts.map((text, n) => ({ id: `d${n}`, text, language: n % 2 ? 'zh' : 'en', published: null })),
  )

const runs = { numRuns: 100 }
const folded = (words: string): string => String.fromCharCode(...lettersOf(words).codes)

describe('text reuse, whatever the documents', () => {
  it('quotes slices of the texts, and its edits lead from one quote to the other', () => {
    fc.assert(
      fc.property(documents, documents => {
        const texts = new Map(documents.map(document => [document.id, document.text]))
        for (const { a, b, edits, similarity } of findReuse(documents).alignments) {
          expect(texts.get(a.document)!.slice(a.start, a.end)).toBe(a.quote)
          expect(texts.get(b.document)!.slice(b.start, b.end)).toBe(b.quote)
          expect(similarity).toBeGreaterThan(0)
          expect(similarity).toBeLessThanOrEqual(1)
          let at: readonly [number, number] = [0, 0]
          for (const edit of edits) {
            expect([edit.a[0], edit.b[0]]).toEqual(at)
            at = [edit.a[1], edit.b[1]]
            if (edit.op !== 'equal') continue
            expect(edit.a[1] - edit.a[0]).toBe(edit.b[1] - edit.b[0])
            expect(folded(a.quote.slice(...edit.a))).toBe(folded(b.quote.slice(...edit.b)))
          }
          expect(at).toEqual([a.quote.length, b.quote.length])
        }
      }),
      runs,
    )
  })

  it('is symmetric', () => {
    const sides = (alignments: readonly Alignment[], flip: boolean) =>
      alignments.map(({ id, a, b }) => `${id} ${flip ? b.start : a.start} ${flip ? a.start : b.start}`).sort()
    fc.assert(
      fc.property(documents, ([a, b]) => {
        expect(sides(align(b!, a!), true)).toEqual(sides(align(a!, b!), false))
      }),
      runs,
    )
  })

  it('aligns a document with itself as one whole verbatim passage', () => {
    fc.assert(
      fc.property(documents, ([a]) => {
        const [alignment, ...others] = align(a!, a!)
        expect(others).toEqual([])
        if (!alignment) return
        expect(folded(alignment.a.quote)).toBe(folded(a!.text))
        expect(alignment).toMatchObject({ relation: 'verbatim', similarity: 1 })
        expect(alignment.b).toEqual(alignment.a)
      }),
      runs,
    )
  })

  it('depends neither on the order of documents, nor on memory, nor on what was added when', () => {
    fc.assert(
      fc.property(
        documents,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 255 }),
        (documents, commonIn, mask) => {
          const options = { commonIn, formula: 120 }
          const found = findReuse(documents, options)
          expect(findReuse([...documents].reverse(), { ...options, memory: 4000 })).toEqual(found)
          const old = documents.filter((_, n) => mask & (1 << n))
          const earlier = {
            documents: old.map(({ id }) => id),
            alignments: findReuse(old, options).alignments,
          }
          expect(addReuse(documents, earlier, options)).toEqual(found)
        },
      ),
      runs,
    )
  })

  it('is found among the documents that share a fingerprint as among all', () => {
    fc.assert(
      fc.property(
        documents,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 255 }),
        (documents, commonIn, mask) => {
          const options = { commonIn, formula: 120 }
          const marks = new Map(documents.map(({ id, text }) => [id, marksOf(text)]))
          const textsOf = (ids: Iterable<string>) => documents.filter(({ id }) => new Set(ids).has(id))
          const old = documents.filter((_, n) => mask & (1 << n))
          const known = new Set(old.map(({ id }) => id))
          const added = documents.flatMap(({ id }) => (known.has(id) ? [] : [id]))
          const shared = new Sharers(marks, new Set(added), commonIn)
          const touched = shared.touched()
          const again = new Sharers(marks, new Set(touched.flat()), commonIn)
          const pairs = new Set(touched.map(pair => pair.join(' ')))
          const standing = findReuse(old, options).alignments.filter(
            ({ a, b }) => !pairs.has(`${a.document} ${b.document}`),
          )
          const all = [
            ...standing,
            ...alignSharers(textsOf(shared.partners()), shared, options),
            ...alignTouched(textsOf(again.focus), again, touched, options),
          ]
          const byId = (list: readonly Alignment[]) =>
            new Map(list.map(alignment => [alignment.id, { ...alignment, family: null }]))
          expect(byId(all)).toEqual(byId(findReuse(documents, options).alignments))
        },
      ),
      runs,
    )
  })
})
