import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document } from '../documents/document.ts'
import { align } from '../reuse/align.ts'
import { compareRows } from './compare-rows.ts'
import type { Piece } from './compare-rows.ts'

const documentOf = (id: string, paragraphs: readonly string[]): Document => {
  const parts: { kind: 'paragraph'; start: number; end: number }[] = []
  let start = 0
  for (const { length } of paragraphs) {
    parts.push({ kind: 'paragraph', start, end: start + length })
    start += length + 1
  }
  return { id, language: 'zh', text: paragraphs.join('\n'), parts } as unknown as Document
}

const compare = (a: readonly string[], b: readonly string[]) => {
  const [first, second] = [documentOf('a', a), documentOf('b', b)]
  const words = (text: string) => (piece: Piece) =>
    `${piece.kind[0]}:${text.slice(piece.start, piece.end).trim()}`
  return compareRows(first, second, align(first, second)).map(row => ({
    a: row.a.map(words(first.text)),
    b: row.b.map(words(second.text)),
    moved: row.moved,
  }))
}

const [road, school, water] = [
  '两国今年将修通山口公路，并在沿线设立三处货物集散站供商队休整',
  '教育部门会商定互派一百名教师，到对方乡村学校讲授农学和历史',
  '水利专家下月起联合勘察上游河段，为来年春灌提出分水方案',
]

test('the same text is equal throughout', () => {
  expect(compare([road, school], [road, school])).toEqual([
    { a: [`e:${road}`], b: [`e:${road}`], moved: false },
    { a: [`e:${school}`], b: [`e:${school}`], moved: false },
  ])
})

test('a paragraph that one version leaves out stands alone, in its place', () => {
  expect(compare([road, school, water], [road, water])[1]).toEqual({
    a: [`o:${school}`],
    b: [],
    moved: false,
  })
  expect(compare([road, water], [road, school, water])[1]).toEqual({
    a: [],
    b: [`o:${school}`],
    moved: false,
  })
})

test('a changed word is changed on both sides', () => {
  const [row] = compare([road], [road.replace('三处', '五处')])
  expect(row!.a.filter(piece => piece.startsWith('c'))).toEqual([expect.stringContaining('三')])
  expect(row!.b.filter(piece => piece.startsWith('c'))).toEqual([expect.stringContaining('五')])
})

test('nothing in common: each stands alone', () => {
  expect(compare([road], [water])).toEqual([
    { a: [], b: [`o:${water}`], moved: false },
    { a: [`o:${road}`], b: [], moved: false },
  ])
})

test('every letter of both versions is shown once', () => {
  const paragraphs = fc.shuffledSubarray([road, school, water, `${road}，${water}`], { minLength: 1 })
  const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('')
  fc.assert(
    fc.property(paragraphs, paragraphs, (a, b) => {
      const rows = compare(a, b)
      const shown = (side: 'a' | 'b') => rows.flatMap(row => row[side].map(piece => piece.slice(2))).join('')
      expect(shown('a').replace(/\s/g, '')).toBe(a.join('').replace(/\s/g, ''))
      expect(letters(shown('b'))).toBe(letters(b.join('')))
    }),
    { numRuns: 60 },
  )
})
