/**
 * Writes pages of made-up text as HTML and prints them to PDF with Chromium: columns of several kinds, Chinese and
 * English, running heads, notes, tables, vertical text, initials. The paragraphs of the HTML and the rows of its tables
 * are what reading the PDF must give back.
 *
 *     node scripts/print-pages.ts [NAME …]    (writes test/fixtures/pages; all of them, or those that are named)
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.ts'

const english = [
  'The ministers of transport of the lake states met on Monday to take stock of the corridor that joins their ports.',
  'They agreed to open two more border crossings before the end of the year and to staff them around the clock.',
  'A joint working group will report every six months on waiting times, fees and the state of the roads.',
  'The secretariat said that freight along the route had grown by a third since the first agreement was signed.',
  'Each side will appoint a single office to which hauliers can turn with complaints about delays.',
  'The lending bank is ready to provide up to 120 million dollars for repairs if the plans are approved in time.',
  'Local councils asked for more say in the choice of sites, and the ministers promised to hear them in spring.',
  'No decision was taken on the northern bridge, whose cost is still being studied by engineers from three countries.',
]
const chinese = [
  '湖区各国交通部长周一举行会议，盘点连接各港口的通道建设情况。',
  '各方商定在年底前新开两个边境口岸，并实行昼夜通关。',
  '联合工作组将每半年报告一次等候时间、收费和道路状况。',
  '秘书处表示，自首份协议签署以来，沿线货运量增长了三分之一。',
  '各方将分别指定一个部门，受理承运人关于延误的投诉。',
  '开发银行愿提供至多1.2亿元用于道路维修，前提是规划按时获批。',
  '地方议会希望在选址问题上有更多发言权，部长们承诺在春天听取意见。',
  '关于北桥尚未作出决定，三国工程师仍在研究造价。',
]

/** Numbers that look random and are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function paragraphs(sentences: readonly string[], count: number, seed: number, join: string): string[] {
  const next = numbers(seed)
  return Array.from({ length: count }, () =>
    Array.from(
      { length: 2 + Math.floor(next() * 4) },
      () => sentences[Math.floor(next() * sentences.length)]!,
    ).join(join),
  )
}

interface Sheet {
  readonly name: string
  readonly language: 'en' | 'zh'
  readonly style: string
  readonly body: string
}

const p = (texts: readonly string[]): string => texts.map(text => `<p data-part>${text}</p>`).join('\n')
const en = (count: number, seed: number): string => p(paragraphs(english, count, seed, ' '))
const zh = (count: number, seed: number): string => p(paragraphs(chinese, count, seed, ''))
const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map(row => `<tr data-part>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const freight = [
  ['Port', '2022', '2023', 'Change'],
  ['North harbour', '410', '520', '+27 %'],
  ['South harbour', '1,200', '1,350', '+13 %'],
  ['River mouth', '88', '91', '+3 %'],
]
const trade = [
  ['项目', '合作方', '金额（亿元）'],
  ['北线公路', '湖区开发银行', '12.5'],
  ['口岸改造', '三国联合办公室', '3.2'],
  ['冷链仓储', '商会与地方政府', '0.8'],
]
const indented = 'p{margin:0;text-indent:2em;text-align:justify}'
const spaced = 'p{margin:0 0 8pt}'
const ruled = 'table{border-collapse:collapse;width:100%;margin:8pt 0}td{border:.5pt solid;padding:2pt 4pt}'
const bare = 'table{width:100%;margin:8pt 0}td{padding:1pt 8pt 1pt 0}'
const upright = '.v{writing-mode:vertical-rl;height:690pt}'

const sheets: readonly Sheet[] = [
  {
    name: 'en-one',
    language: 'en',
    style: spaced,
    body: `<h1 data-part>Lake corridor grows</h1>${en(9, 1)}`,
  },
  {
    name: 'en-two',
    language: 'en',
    style: `${spaced}.c{columns:2;column-gap:18pt}`,
    body: `<h1 data-part>Two columns of news</h1><div class=c>${en(12, 2)}</div>`,
  },
  {
    name: 'en-three',
    language: 'en',
    style: `${indented}.c{columns:3;column-gap:14pt;hyphens:none}`,
    body: `<h1 data-part>Three narrow columns</h1><div class=c>${en(14, 3)}</div>`,
  },
  {
    name: 'en-mixed',
    language: 'en',
    style: `${spaced}.c{columns:2;column-gap:18pt}.d{columns:3;column-gap:14pt}`,
    body: `<h1 data-part>From wide to narrow</h1>${en(2, 4)}<div class=c>${en(4, 5)}</div><h2 data-part>What comes next</h2><div class=d>${en(6, 6)}</div>`,
  },
  {
    name: 'en-running',
    language: 'en',
    style: `${spaced}@page{@top-left{content:'The Lake Courier · Weekly edition';font-size:8pt}@bottom-right{content:'Page ' counter(page);font-size:8pt}}`,
    body: `<h1 data-part>Over several pages</h1>${en(34, 7)}`,
  },
  {
    name: 'zh-one',
    language: 'zh',
    style: indented,
    body: `<h1 data-part>湖区通道建设提速</h1>${zh(12, 11)}`,
  },
  {
    name: 'zh-two',
    language: 'zh',
    style: `${indented}.c{columns:2;column-gap:20pt}`,
    body: `<h1 data-part>部长会议商定新举措</h1><div class=c>${zh(14, 12)}</div>`,
  },
  {
    name: 'zh-three',
    language: 'zh',
    style: `${indented}.c{columns:3;column-gap:16pt}`,
    body: `<h1 data-part>三栏排印的长篇报道</h1><div class=c>${zh(16, 13)}</div>`,
  },
  {
    name: 'zh-mixed',
    language: 'zh',
    style: `${indented}.c{columns:2;column-gap:20pt}.d{columns:4;column-gap:14pt}h2{font-size:13pt}`,
    body: `<h1 data-part>由宽到窄</h1>${zh(3, 14)}<div class=c>${zh(6, 15)}</div><h2 data-part>下一步安排</h2><div class=d>${zh(8, 16)}</div>`,
  },
  {
    name: 'zh-pages',
    language: 'zh',
    style: `${indented}.c{columns:2;column-gap:20pt}`,
    body: `<h1 data-part>跨页的报道</h1><div class=c>${zh(60, 17)}</div>`,
  },
  {
    name: 'zh-notes',
    language: 'zh',
    style: `${indented}.n{margin-top:14pt;border-top:.5pt solid;font-size:7.5pt}.n p{text-indent:0}`,
    body: `<h1 data-part>带脚注的文件</h1>${zh(6, 18)}<div class=n style="position:fixed;bottom:0"><p>1 见秘书处年度报告。</p></div>`,
  },
  {
    name: 'en-letter',
    language: 'en',
    style: 'p{margin:0;text-indent:1.5em;text-align:justify}h1{letter-spacing:.5em}',
    body: `<h1 data-part>Wide set</h1>${en(10, 8)}`,
  },
  {
    name: 'en-table',
    language: 'en',
    style: `${spaced}${ruled}`,
    body: `<h1 data-part>Freight in figures</h1>${en(3, 21)}${table(freight)}${en(3, 22)}`,
  },
  {
    name: 'en-table-column',
    language: 'en',
    style: `${spaced}${bare}.c{columns:2;column-gap:18pt}`,
    body: `<h1 data-part>Figures in a column</h1><div class=c>${en(4, 23)}${table(freight)}${en(5, 24)}</div>`,
  },
  {
    name: 'zh-table',
    language: 'zh',
    style: `${indented}${ruled}`,
    body: `<h1 data-part>合作项目一览</h1>${zh(3, 25)}${table(trade)}${zh(3, 26)}`,
  },
  {
    name: 'en-initial',
    language: 'en',
    style: `${spaced}.i::first-letter{font-size:30pt;float:left;line-height:1;margin-right:3pt}`,
    body: `<h1 data-part>An initial set large</h1>${en(1, 27).replace('<p', '<p class=i')}${en(5, 28)}`,
  },
  {
    name: 'en-span',
    language: 'en',
    style: `${spaced}.c{columns:2;column-gap:18pt}h2{column-span:all}`,
    body: `<h1 data-part>A headline between</h1><div class=c>${en(5, 39)}<h2 data-part>Over both columns</h2>${en(5, 30)}</div>`,
  },
  {
    name: 'zh-picture',
    language: 'zh',
    style: `${indented}.c{columns:2;column-gap:20pt}.b{height:90pt;border:1pt solid;column-span:all;margin:8pt 0}`,
    body: `<h1 data-part>图片横跨两栏</h1><div class=c>${zh(5, 31)}<div class=b></div>${zh(5, 32)}</div>`,
  },
  {
    name: 'zh-letter',
    language: 'zh',
    style: `${indented}.c{columns:2;column-gap:20pt}h1{letter-spacing:1em}h2{font-size:13pt}`,
    body: `<h1 data-part>疏排标题</h1><div class=c>${zh(4, 33)}<h2 data-part>各方承诺</h2>${zh(4, 34)}</div>`,
  },
  {
    name: 'en-notes',
    language: 'en',
    style: `${spaced}.n{margin-top:14pt;border-top:.5pt solid;font-size:7.5pt}`,
    body: `<h1 data-part>A paper with a note</h1>${en(6, 35)}<div class=n style="position:fixed;bottom:0"><p>1 See the secretariat's yearly report.</p></div>`,
  },
  {
    name: 'zh-vertical',
    language: 'zh',
    style: `${indented}${upright}`,
    body: `<div class=v><h1 data-part>直排的公报</h1>${zh(7, 36)}</div>`,
  },
  {
    name: 'zh-vertical-tiers',
    language: 'zh',
    style: `${indented}${upright}.c{columns:2;column-gap:20pt;height:690pt}`,
    body: `<div class=v><div class=c><h1 data-part>分两段的直排</h1>${zh(12, 37)}</div></div>`,
  },
]

const html = ({ language, style, body }: Sheet): string => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><style>
@page{size:A4;margin:48pt}
body{font:10pt/1.5 'Noto Serif CJK SC','Noto Sans CJK SC','DejaVu Serif',serif;margin:0}
h1,h2{font-weight:normal}h1{font-size:20pt}
${style}
</style>
${body}
</html>
`

const folder = fileURLToPath(new URL('../test/fixtures/pages/', import.meta.url))
const chromium = findChromium()
if (chromium === null) throw new Error('no Chromium found: set CHROMIUM_PATH')
mkdirSync(folder, { recursive: true })
const named = process.argv.slice(2)
for (const sheet of sheets.filter(({ name }) => named.length === 0 || named.includes(name))) {
  const page = `${folder}${sheet.name}.html`
  writeFileSync(page, html(sheet))
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
  execFileSync(chromium, [...options, `--print-to-pdf=${folder}${sheet.name}.pdf`, `file://${page}`], {
    stdio: 'ignore',
  })
}
