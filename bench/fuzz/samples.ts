import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync, strToU8, zipSync } from 'fflate'

/** A file of one format. `packed`: its members may be changed before they are packed, so that what is inside is reached. */
export type Sample =
  | { readonly format: string; readonly bytes: Uint8Array }
  | {
      readonly format: string
      readonly members: Readonly<Record<string, Uint8Array>>
      readonly pack: (members: Readonly<Record<string, Uint8Array>>) => Uint8Array
    }

const root = resolve(import.meta.dirname, '../..')
const body =
  'The ministers agreed to open two crossings by 2030, and they will report to the council every spring.'
const chinese = '各方商定在2030年前新开两个边境口岸，并实行昼夜通关。秘书处表示，货运量增长了三分之一。'

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour talks</title>
<meta property="article:published_time" content="2023-05-09T10:00:00+08:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour talks"}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>Harbour talks</h1><p class="byline">By Jane Doe</p><p>${body}</p>
<figure><img src="a.jpg"><figcaption>The harbour &amp; the hall</figcaption></figure><p>${chinese}</p><table><tr><th>Year</th><td>2030</td></tr></table>
<ul><li>One</li><li>Two</li></ul><h2>Next</h2><p>${body}</p></article><div class="share">Share</div></body></html>`

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Lake Courier</title><item><title>First &amp; foremost</title>
<pubDate>Tue, 09 May 2023 10:00:00 GMT</pubDate><description><![CDATA[<p>${body}</p>]]></description></item>
<item><title>二</title><description>&lt;p&gt;${chinese}&lt;/p&gt;</description></item></channel></rss>`

const jsonl = [
  {
    id: 'a-1',
    title: 'One',
    date: '2023-05-09',
    text: `${body}\nThe line “opens” in 2030.`,
    tags: ['x', 'y'],
  },
  { id: 'a-2', headline: '二', published_at: '2023-05-10', body: chinese },
]
  .map(row => JSON.stringify(row))
  .join('\n')

const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/d\r\nContent-Length: ${page.length + 200}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${page.length.toString(16)}\r\n${page}\r\n0\r\n\r\n\r\n\r\n`

const mhtml = `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--x"\r\n\r\n----x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page.replaceAll('=', '=3D')}\r\n----x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\naGVsbG8=\r\n----x--\r\n`

const rtf = String.raw`{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\fnil Times;}{\f1\fnil\fcharset134 SimSun;}}{\stylesheet{\s1 heading 1;}}{\info{\title Harbour talks}{\author Jane Doe}}
\pard\s1\b Harbour talks\b0\par\pard ${body}\par\f1 \'b8\'f7\'b7\'bd\u21830?\u23450? {\*\generator x}\par{\pict\wmetafile8 0102030405}\trowd\cellx100 Year\cell 2030\cell\row\par}`

const docx = {
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8(
    `<?xml version="1.0"?><w:document><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Joint Statement</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">${body} </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2030</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>${chinese}</w:t></w:r></w:p></w:body></w:document>`,
  ),
  'docProps/core.xml': strToU8('<cp><dc:title>Joint Statement</dc:title><dc:language>en</dc:language></cp>'),
}
const odt = {
  mimetype: strToU8('application/vnd.oasis.opendocument.text'),
  'content.xml': strToU8(
    `<office:text><text:h text:outline-level="1">Joint Statement</text:h><text:p>${body}<text:note>x</text:note></text:p><text:list><text:list-item><text:p>${chinese}</text:p></text:list-item></text:list></office:text>`,
  ),
  'meta.xml': strToU8('<m><dc:title>Joint Statement</dc:title></m>'),
}
const epub = {
  mimetype: strToU8('application/epub+zip'),
  'META-INF/container.xml': strToU8('<container><rootfile full-path="o/a.opf"/></container>'),
  'o/a.opf': strToU8(
    '<package><dc:title>Papers</dc:title><item id="a" href="a.xhtml"/><item id="b" href="b%20c.xhtml"/><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
  ),
  'o/a.xhtml': strToU8(page),
  'o/b c.xhtml': strToU8(`<html><body><p>${body}</p></body></html>`),
}

/** A PDF whose objects are all legible, so that a changed byte changes a thing and not a packed stream. */
function plainPdf(): Uint8Array {
  const content = `BT /F1 12 Tf 72 720 Td (${body.slice(0, 60)}) Tj 0 -14 Td (${body.slice(60)}) Tj 0 -14 Td /F2 12 Tf <0001000200030004> Tj ET`
  const map =
    '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 4 beginbfchar <0001> <5404> <0002> <65b9> <0003> <5546> <0004> <5b9a> endbfchar endcmap end'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>',
    `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
  ]
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const entries = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  return strToU8(
    `${text}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
  )
}

function tar(members: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const blocks: Uint8Array[] = []
  for (const [name, bytes] of Object.entries(members)) {
    const block = new Uint8Array(512 + Math.ceil(bytes.length / 512) * 512)
    block.set(strToU8(name).subarray(0, 100), 0)
    block.set(strToU8(bytes.length.toString(8).padStart(11, '0')), 124)
    block.set(strToU8('0'), 156)
    block.set(strToU8('ustar'), 257)
    block.set(bytes, 512)
    blocks.push(block)
  }
  return Buffer.concat([...blocks, new Uint8Array(1024)])
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
const zip = (members: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...members })

/** Every example and printed page of the project, and one small file of each container. */
export function samples(): Sample[] {
  const formatOf: Readonly<Record<string, string>> = {
    '.pdf': 'pdf',
    '.md': 'markdown',
    '.html': 'html',
    '.txt': 'text',
  }
  const files = ['examples', 'test/fixtures/pages'].flatMap(folder =>
    readdirSync(join(root, folder))
      .sort()
      .flatMap((name): Sample[] => {
        const format = formatOf[/\.\w+$/.exec(name)?.[0] ?? '']
        return format === undefined
          ? []
          : [{ format, bytes: new Uint8Array(readFileSync(join(root, folder, name))) }]
      }),
  )
  return [
    ...files,
    { format: 'pdf', bytes: plainPdf() },
    { format: 'html', bytes: strToU8(page) },
    { format: 'text', bytes: utf16(`${chinese}\n${body}`) },
    { format: 'feed', bytes: strToU8(feed) },
    { format: 'jsonl', bytes: strToU8(jsonl) },
    { format: 'warc', bytes: strToU8(warc) },
    { format: 'mhtml', bytes: strToU8(mhtml) },
    { format: 'rtf', bytes: strToU8(rtf) },
    { format: 'docx', members: docx, pack: zip },
    { format: 'odt', members: odt, pack: zip },
    { format: 'epub', members: epub, pack: zip },
    {
      format: 'zip',
      members: { 'a.html': strToU8(page), 'b/b.txt': strToU8(chinese), 'c.pdf': plainPdf() },
      pack: zip,
    },
    { format: 'tar', members: { 'a.html': strToU8(page), 'b.md': strToU8(`# T\n\n${body}`) }, pack: tar },
    { format: 'gzip', members: { warc: strToU8(warc) }, pack: ({ warc }) => gzipSync(warc!) },
  ]
}
