import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourceOf } from '../../base/mapped.ts'
import { readDocuments } from '../../documents/read.ts'
import { readRtf } from './rtf.ts'

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0))
const blocks = (body: string) =>
  readRtf('a.rtf', bytesOf(`{\\rtf1\\ansi\\ansicpg1252\\uc1 ${body}}`)).streams[0]!.blocks
const texts = (body: string): string[] => blocks(body).map(block => `${block.kind}: ${block.text.text}`)

test.each<[string, string, string[]]>([
  [
    'paragraphs',
    String.raw`The parties met.\par They will meet again.`,
    ['paragraph: The parties met.', 'paragraph: They will meet again.'],
  ],
  [
    'line ends of the file are no line ends of the text',
    'The parties\r\n met.\\par',
    ['paragraph: The parties met.'],
  ],
  [
    'marks',
    String.raw`\ldblquote We will\rdblquote\emdash 5\~km\_long \{x\} \\`,
    ['paragraph: “We will”—5\u00a0km\u2011long {x} \\'],
  ],
  ['an optional hyphen is no letter', String.raw`agree\-ment`, ['paragraph: agreement']],
  ['bytes of its code page', String.raw`Caf\'e9 \'93open\'94`, ['paragraph: Café “open”']],
  ['Unicode with what stands for it elsewhere', String.raw`\u21508?\u26041\'b7\'bd`, ['paragraph: 各方½']],
  [
    'Unicode with two bytes that stand for it',
    String.raw`\uc2\u21508\'b8\'f7\u26041\'b7\'bd met`,
    ['paragraph: 各方 met'],
  ],
  ['Unicode above 32767, and in two halves', String.raw`\u-24372?\u-10179?\u-8704?`, ['paragraph: \ua0cc😀']],
  ['Unicode without anything', String.raw`{\uc0\u21508\u26041  met}`, ['paragraph: 各方 met']],
  [
    'a font’s own code page',
    String.raw`{\fonttbl{\f0 Times;}{\f1\fcharset134 SimSun;}{\f2\fcharset204 Arial;}}\f1\'b8\'f7\'b7\'bd{\f2\'cc\'e8\'f0}\f0 met`,
    ['paragraph: 各方Мирmet'],
  ],
  [
    'a second byte that is a letter',
    String.raw`{\fonttbl{\f1\fcharset136 MingLiU;}}\f1\'a5@\'a5_`,
    ['paragraph: 世北'],
  ],
  [
    'headings by style and by level',
    String.raw`{\stylesheet{\s0 Normal;}{\s3\b heading 2;}{\s9 Title;}}\pard\s9 Joint Statement\par\pard\s3 Energy\par\pard\outlinelevel0 Rail\par\pard We agreed.`,
    ['heading: Joint Statement', 'heading: Energy', 'heading: Rail', 'paragraph: We agreed.'],
  ],
  [
    'list items',
    String.raw`\pard{\listtext\bullet\tab}One\par{\pntext 2.\tab}Two\par\pard Three\par`,
    ['list_item: One', 'list_item: Two', 'paragraph: Three'],
  ],
  [
    'rows of a table',
    String.raw`\trowd\cellx1\pard\intbl Year\cell Tonnes\par a day\cell\row\trowd 2030\cell 5\cell\row\pard Then.`,
    ['table: Year | Tonnes a day', 'table: 2030 | 5', 'paragraph: Then.'],
  ],
  [
    'what is no text',
    String.raw`{\header Page 3}{\*\generator Word}{\pict\wmetafile8 01ff}{\footnote x}{\field{\*\fldinst HYPERLINK "a"}{\fldrslt the line}} opens{\v  never}{\deleted  late}.`,
    ['paragraph: the line opens.'],
  ],
  ['binary data', '{\\pict\\bin5 }{\\x1}We met.', ['paragraph: We met.']],
  [
    'groups that do not end and ends that begin nothing',
    String.raw`We {\b agreed}}}} to {\i meet`,
    ['paragraph: We agreed to meet'],
  ],
])('%s', (_, body, expected) => expect(texts(body)).toEqual(expected))

test('bold paragraphs are strong', () => {
  expect(blocks(String.raw`{\b Joint Statement}\par We {\b agreed}.\par`).map(block => block.strong)).toEqual(
    [true, undefined],
  )
})

test('a file as an editor writes it becomes a document', async () => {
  const file = String.raw`{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}}{\info{\title \'c1\'aa\'ba\'cf\'c9\'f9\'c3\'f7}{\author typist}}
\pard\qc\b \'c1\'aa\'ba\'cf\'c9\'f9\'c3\'f7\b0\par\pard \'b8\'f7\'b7\'bd\'c9\'cc\'b6\'a8\'c3\'bf\'c4\'ea\'bb\'e1\'ce\'ee\'a1\'a3\par}`
  const { documents, messages, sourceText } = await readDocuments({ name: 'a.rtf', bytes: bytesOf(file) })
  expect(messages).toEqual([])
  expect(documents.map(({ text }) => text)).toEqual(['联合声明\n各方商定每年会晤。'])
  const { text, map } = documents[0]!
  const at = sourceOf({ text, pieces: map }, text.indexOf('商'))
  expect(sourceText.slice(at.start, at.end)).toBe(String.raw`\'c9\'cc`)
})

test('a file that is cut off says so', () => {
  expect(readRtf('a', bytesOf(String.raw`{\rtf1 We {\b agreed to`)).messages.map(({ code }) => code)).toEqual(
    ['W_PARTLY_READ'],
  )
})

test('a table of styles without end is read in time', () => {
  const { streams } = readRtf('a', bytesOf(`{\\rtf1{\\stylesheet{\\s1 ${'heading {'.repeat(200_000)}`))
  expect(streams[0]!.blocks).toEqual([])
})

test('groups without end are read in time', () => {
  const { streams } = readRtf(
    'a',
    bytesOf(`{\\rtf1 ${'{'.repeat(300_000)}deep${'}'.repeat(300_000)} We met.}`),
  )
  expect(streams[0]!.blocks.map(({ text }) => text.text)).toEqual([' We met.'])
})

test('whatever stands there, every character comes from the file', () => {
  const word = fc.constantFrom(
    '{',
    '}',
    '\\',
    'a',
    ' ',
    '\\par',
    "\\'b8",
    "\\'",
    '\\u21508',
    '?',
    '\\uc3',
    '\\b',
    '\\cell',
    '\\row',
    '\\trowd',
    '\\*',
    '\\f1',
    '\\fonttbl',
    '\\title',
    '\\info',
    '\\bin3',
    '\\pard',
    '\\listtext',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), words => {
      const source = readRtf('a', bytesOf(`{\\rtf1${words.join('')}`))
      for (const { text } of source.streams.flatMap(stream => stream.blocks)) {
        let at = 0
        for (const piece of text.pieces) {
          expect(piece.text).toBe(at)
          expect(piece.source + piece.sourceLength).toBeLessThanOrEqual(source.text.length)
          at += piece.length
        }
        expect(at).toBe(text.text.length)
      }
    }),
  )
})
