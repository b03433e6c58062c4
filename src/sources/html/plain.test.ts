import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf } from './blocks.ts'
import { plainBlocks } from './plain.ts'
import { treeOf } from './tree.ts'

const piece = fc.constantFrom(
  '<p>',
  '</p>',
  '<p>',
  '</p>',
  '<strong>',
  '</strong>',
  '<br>',
  '双方商定',
  'the ferry ',
  ' ',
  '\n',
  'salt &amp; fish',
  '&nbsp;',
  '<em>',
  '<p class="caption">',
  '<br/>',
  '< 3',
  '>',
)

test('the blocks are those of the tree', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), fc.array(piece, { maxLength: 2 }), (pieces, around) => {
      const [before, inside] = [around.join(''), pieces.join('')]
      const source = `${before}${inside}${before}`
      const [from, to] = [before.length, before.length + inside.length]
      const plain = plainBlocks(source, from, to)
      if (plain !== null) expect(plain).toEqual(blocksOf(source, treeOf(source, from, to)))
    }),
    { numRuns: 3000 },
  )
})

test.each([
  ['<p>一</p><p><strong>二</strong></p>', ['一', '二']],
  [
    '<p><strong>北港消息</strong>：轮渡明天开航。<br>票价不变。</p>',
    ['北港消息：轮渡明天开航。', '票价不变。'],
  ],
  ['句前<p>&lt;三&gt;</p>句后', ['句前', '<三>', '句后']],
])('%s needs no tree', (source, texts) =>
  expect(plainBlocks(source, 0, source.length)?.map(block => block.text.text)).toEqual(texts),
)

test.each([
  '<p>a<p>b',
  '<strong>a<p>b</p></strong>',
  '<p>a</strong></p>',
  '<div>a</div>',
  '<p>a</p',
  '<P>a</P>',
])('%s needs one', source => expect(plainBlocks(source, 0, source.length)).toBeNull())
