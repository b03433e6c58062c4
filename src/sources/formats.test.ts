import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Document } from '../documents/document.ts'
import { readDocuments, type ReadResult } from '../documents/read.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (bytes: Uint8Array, name = 'file'): Promise<ReadResult> => readDocuments({ name, bytes })
const documentsOf = async (bytes: Uint8Array): Promise<Document[]> => (await read(bytes)).documents
const parts = (document: Document): string[] =>
  document.parts.map(part => `${part.kind}: ${document.text.slice(part.start, part.end)}`)

const page = (title: string, body: string): string =>
  `<!doctype html><html lang=en><head><title>${title}</title></head><body><h1>${title}</h1><p>${body}</p></body></html>`
const body = 'The ministers agreed to meet every spring, and they will report to the council.'

describe('formats are told by content', () => {
  test('an RSS feed: every item is a document', async () => {
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<rss version="2.0"><channel><title>Lake Courier</title><link>https://example.org</link>
<item><title>First &amp; foremost</title><link>https://example.org/1</link><pubDate>Tue, 09 May 2023 10:00:00 GMT</pubDate>
<description><![CDATA[<p>${body}</p><p>&x;</p>]]></description></item>
<item><title>Second</title><description>&lt;p&gt;They will build a line of 300 km.&lt;/p&gt;</description></item></channel></rss>`
    const documents = await documentsOf(bytesOf(feed))
    expect(documents.map(d => [d.title, d.outlet, d.published])).toEqual([
      ['First & foremost', 'Lake Courier', '2023-05-09T10:00:00Z'],
      ['Second', 'Lake Courier', null],
    ])
    expect(documents[0]!.text).not.toContain('root:')
    expect(parts(documents[1]!)).toEqual(['title: Second', 'paragraph: They will build a line of 300 km.'])
  })

  test('an Atom feed', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>通道新闻</title><entry><title>各方商定增设口岸</title>
<published>2023-05-09T10:00:00+08:00</published><author><name>张三</name></author>
<content type="html">&lt;p&gt;各方商定在年底前增设两个口岸。&lt;/p&gt;</content></entry></feed>`
    const [document] = await documentsOf(bytesOf(feed))
    expect(document).toMatchObject({
      title: '各方商定增设口岸',
      author: '张三',
      published: '2023-05-09T10:00:00+08:00',
    })
    expect(document!.text).toBe('各方商定增设口岸\n各方商定在年底前增设两个口岸。')
  })

  test('JSON Lines with a broken line: the others are read, and it is told', async () => {
    const { documents, messages } = await read(
      bytesOf(`{"text":"${body}"}\n{broken\n{"content":"${body}"}\n`),
    )
    expect(documents).toHaveLength(2)
    expect(messages.map(({ code, reason }) => [code, reason.endsWith('lines that are no JSON: 1')])).toEqual([
      ['W_PARTLY_READ', true],
    ])
  })

  test('a gzip file that ends in the middle is read as far as it goes, and it is told', async () => {
    const varied = Array.from({ length: 4000 }, (_, i) => `${body} It is number ${i * i}.`).join('</p><p>')
    const packed = gzipSync(strToU8(page('Talks', varied)))
    expect((await read(packed)).messages).toEqual([])
    const { documents, messages } = await read(packed.subarray(0, packed.length >> 1))
    expect(documents[0]!.text).toContain('It is number 4.')
    expect(messages.map(message => message.code)).toContain('W_PARTLY_READ')
  })

  test('JSON Lines with a named text', async () => {
    const rows = [
      {
        id: 'a-1',
        title: 'One',
        date: '2023-05-09',
        text: `${body}\nThe line “opens” in 2030.`,
        tags: ['x', 'y'],
      },
      { id: 'a-2', headline: '二', published_at: '2023-05-10', body: '各方商定每年举行会议。' },
    ]
    const documents = await documentsOf(bytesOf(rows.map(row => JSON.stringify(row)).join('\n')))
    expect(documents.map(d => [d.story, d.title, d.published])).toEqual([
      ['a-1', 'One', '2023-05-09'],
      ['a-2', '二', '2023-05-10'],
    ])
    expect(documents[0]!.text).toContain('The line “opens” in 2030.')
  })

  test('DOCX: headings, tables, deleted words', async () => {
    const paragraph = (text: string, style = ''): string =>
      `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
    const xml = `<?xml version="1.0"?><w:document><w:body>${paragraph('Joint Statement on Transport', 'Title')}
${paragraph('We agreed to open two crossings by 2025.')}<w:p><w:r><w:t>We </w:t></w:r><w:del><w:r><w:delText>may </w:delText></w:r></w:del><w:r><w:t>will meet every year.</w:t></w:r></w:p>
${paragraph('Energy', 'Heading1')}<w:tbl><w:tr><w:tc>${paragraph('Year')}</w:tc><w:tc>${paragraph('Tonnes')}</w:tc></w:tr></w:tbl></w:body></w:document>`
    const docx = zipSync({ 'word/document.xml': strToU8(xml), '[Content_Types].xml': strToU8('<Types/>') })
    const [document] = await documentsOf(docx)
    expect(parts(document!)).toEqual([
      'title: Joint Statement on Transport',
      'paragraph: We agreed to open two crossings by 2025.',
      'paragraph: We will meet every year.',
      'heading: Energy',
      'table: Year | Tonnes',
    ])
    expect(document!.kind).toBe('joint_statement')
  })

  test('EPUB: chapters in the order of the spine', async () => {
    const epub = zipSync({
      mimetype: strToU8('application/epub+zip'),
      'META-INF/container.xml': strToU8(
        '<container><rootfiles><rootfile full-path="o/a.opf"/></rootfiles></container>',
      ),
      'o/a.opf': strToU8(
        '<package><metadata><dc:title>Papers</dc:title><dc:creator>Jane Doe</dc:creator></metadata><manifest><item id="b" href="b.xhtml"/><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
      ),
      'o/a.xhtml': strToU8(
        '<html><body><h1>Papers of the council</h1><p>First we met in May.</p></body></html>',
      ),
      'o/b.xhtml': strToU8('<html><body><p>Then we agreed to meet again.</p></body></html>'),
    })
    const [document] = await documentsOf(epub)
    expect(document!.text).toBe('Papers of the council\nFirst we met in May.\nThen we agreed to meet again.')
    expect(document!.author).toBe('Jane Doe')
  })

  test('ZIP, gzip and TAR of pages', async () => {
    const zip = zipSync({
      'a.html': strToU8(page('Alpha talks', body)),
      'b/b.txt': strToU8('两国部长会谈\n各方商定每年举行一次会议。'),
    })
    expect((await documentsOf(zip)).map(d => [d.title, d.source])).toEqual([
      ['Alpha talks', 'file/a.html'],
      ['两国部长会谈', 'file/b/b.txt'],
    ])
    const nested = zipSync({ 'in.zip': zip, 'bad/empty.txt': new Uint8Array() })
    const { documents, messages } = await read(nested)
    expect(documents.map(d => d.source)).toEqual(['file/in.zip/a.html', 'file/in.zip/b/b.txt'])
    expect(messages.map(m => [m.where, m.code])).toEqual([['file/bad/empty.txt', 'E_EMPTY']])
    expect((await documentsOf(gzipSync(strToU8(page('Beta talks', body))))).map(d => d.title)).toEqual([
      'Beta talks',
    ])
    const content = bytesOf(page('Gamma talks', body))
    const tar = new Uint8Array(1024 + Math.ceil(content.length / 512) * 512)
    tar.set(bytesOf('g.html'), 0)
    tar.set(bytesOf(content.length.toString(8).padStart(11, '0')), 124)
    tar.set(bytesOf('0'), 156)
    tar.set(bytesOf('ustar'), 257)
    tar.set(content, 512)
    expect((await documentsOf(tar)).map(d => d.title)).toEqual(['Gamma talks'])
  })

  test('WARC, plain and packed', async () => {
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page('Delta talks', body)}`
    const record = (type: string, content: string): string =>
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://example.org/d\r\nContent-Length: ${bytesOf(content).length}\r\n\r\n${content}\r\n\r\n`
    const warc = bytesOf(record('warcinfo', 'software: x') + record('response', http))
    expect((await documentsOf(warc)).map(d => [d.title, d.source])).toEqual([
      ['Delta talks', 'file/https://example.org/d'],
    ])
    expect((await documentsOf(gzipSync(warc))).map(d => d.title)).toEqual(['Delta talks'])
  })

  test('MHTML in quoted-printable', async () => {
    const mhtml = `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--x"\r\n\r\n----x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><head><title>Epsilon talks</title></head><body><h1>Epsilon talks</h1><p>They agreed to=\r\n meet =E2=80=93 in May, and then to part.</p></body></html>\r\n----x\r\nContent-Type: image/png\r\n\r\nxx\r\n----x--\r\n`
    const [document] = await documentsOf(bytesOf(mhtml))
    expect(document!.text).toBe('Epsilon talks\nThey agreed to meet – in May, and then to part.')
  })
})

describe('a format is told in time, whatever stands at the head', () => {
  test.each([
    ['comments', '<!---->'.repeat(500)],
    ['comments that do not end', '<!-- '.repeat(800)],
    ['doctypes', '<!DOCTYPE x [<!ENTITY a "&a;">]>'.repeat(120)],
    ['instructions', '<?x?>'.repeat(800)],
    ['header lines', 'Content-Length: 1\r\n'.repeat(200)],
    ['folded header lines', 'Received: a\r\n \r\n \r\n'.repeat(200)],
  ])('%s', async (_name, head) => {
    const { documents } = await read(bytesOf(`${head}<p>${body}</p>`))
    expect(documents.length).toBeLessThanOrEqual(1)
  })

  test('a feed behind comments and a doctype with entities', async () => {
    const feed = `<?xml version="1.0"?><!-- a --><!DOCTYPE rss [<!ENTITY x "y">]>\n<!-- b --><rss><channel><item><title>Rice</title><description>${body}</description></item></channel></rss>`
    expect((await documentsOf(bytesOf(feed))).map(d => d.title)).toEqual(['Rice'])
  })
})

describe('encodings without a label', () => {
  const chinese =
    '两国部长会谈\n各方商定在年底前新开两个边境口岸，并实行昼夜通关。秘书处表示，货运量增长了三分之一。'
  const utf16 = (text: string, big: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2)
    for (let i = 0; i < text.length; i++) {
      bytes[i * 2 + (big ? 0 : 1)] = text.charCodeAt(i) >> 8
      bytes[i * 2 + (big ? 1 : 0)] = text.charCodeAt(i) & 255
    }
    return bytes
  }
  /** Every byte pair of an encoding that decodes to one character, turned round. */
  const encoder = (encoding: string): ((text: string) => Uint8Array) => {
    const map = new Map<string, number[]>()
    const decoder = new TextDecoder(encoding)
    for (let a = 0; a < 256; a++) {
      const one = decoder.decode(Uint8Array.of(a))
      if (one.length === 1 && one !== '\ufffd' && !map.has(one)) map.set(one, [a])
    }
    for (let a = 0x81; a < 0xff; a++)
      for (let b = 0x40; b < 0xff; b++) {
        const two = decoder.decode(Uint8Array.of(a, b))
        if (two.length === 1 && two !== '\ufffd' && !map.has(two)) map.set(two, [a, b])
      }
    return text => Uint8Array.from([...text].flatMap(character => map.get(character) ?? [0x3f]))
  }
  test.each([
    ['gb18030', chinese],
    [
      'big5',
      '兩國部長會談\n各方商定在年底前新開兩個邊境口岸，並實行晝夜通關。祕書處表示，貨運量增長了三分之一。',
    ],
    [
      'shift_jis',
      '両国の閣僚が会談\n双方は年末までに二つの検問所を新たに開くことで合意した。貨物の量は三割ふえた。',
    ],
    [
      'windows-1251',
      'Министры провели встречу\nСтороны договорились открыть два новых пункта пропуска до конца года.',
    ],
    ['euc-kr', '두 나라 장관 회담\n양측은 연말까지 국경 검문소 두 곳을 새로 열기로 합의했다.'],
  ])('%s', async (encoding, text) => {
    const { documents, sourceText } = await read(encoder(encoding)(text))
    expect(sourceText).toBe(text)
    expect(documents[0]!.text).toContain(text.split('\n')[1])
  })
  test.each([
    ['utf-16le', false],
    ['utf-16be', true],
  ])('%s without a mark', async (_name, big) => {
    expect((await read(utf16(chinese, big))).sourceText).toBe(chinese)
  })
})

describe('what cannot be read gets one line', () => {
  const codes = async (bytes: Uint8Array): Promise<string[]> =>
    (await read(bytes)).messages.map(message => message.code)
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255)
  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'E_EMPTY'],
    ['white space', bytesOf(' \n\n '), 'E_EMPTY'],
    ['a binary', noise, 'E_BINARY'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'E_IMAGE'],
    [
      'an old office file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
      'E_LEGACY_OFFICE',
    ],
    ['a broken ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5), 'E_FORMAT_BROKEN'],
    ['a bomb', gzipSync(new Uint8Array(60_000_000)), 'E_BOMB'],
    [
      'a page with nothing on it',
      bytesOf('<!doctype html><html><body><script>1</script></body></html>'),
      'E_NO_TEXT',
    ],
  ])('%s', async (_name, bytes, code) => {
    expect(await codes(bytes)).toEqual([code])
  })
})
