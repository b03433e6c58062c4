import { describe, expect, test } from 'vitest'
import { readPage } from './page.ts'

const shown = (body: string, title = ''): string[] =>
  readPage(`<html><head><title>${title}</title></head>${body}</html>`)[0]!
    .blocks.filter(({ kind }) => kind !== 'credit')
    .map(block => block.text.text.replace(/\s+/g, ' ').trim())

const said = [
  'The envoys of the four valleys met on Monday at the old mill, and they spoke until the evening, as their hosts told reporters.',
  'They agreed to mend the bridge before the winter, to share what it costs, and to let the carts of every valley pass without a toll.',
  'A second meeting will be held in spring, when the first report on the works is due, according to the note that was handed out.',
]
const paragraphs = (name = ''): string => said.map(line => `<p${name}>${line}</p>`).join('\n')

describe('what is the site’s and what is the text’s', () => {
  test.each([
    ['paragraphs that are named after the wall in front of them', paragraphs(' class="paywall"')],
    [
      'a box that says what it has or lacks',
      `<div class="has-sidebar no-comments with-share">${paragraphs()}</div>`,
    ],
    [
      'a body that is hidden until a script has run',
      `<body style="visibility:hidden">${paragraphs()}</body>`,
    ],
  ])('%s is the text', (_, body) => {
    expect(shown(body)).toEqual(said)
  })

  test('a link to a story of a settlement’s terms is no link to the terms of use', () => {
    const line = `Shares fell after <a href="/2013/06/ferry-falls-after-it-tells-lower-than-hoped-settlement-terms/">the ferry told its terms</a>, as traders said.`
    const notice = `By signing in you accept <a href="/legal/terms-of-use">our terms</a>, and you agree to be written to.`
    expect(shown(`${paragraphs()}<p>${line}</p><p>${notice}</p>`)).toEqual([
      ...said,
      line.replace(/<[^>]*>/g, ''),
    ])
  })

  test('words inside a line that are only read aloud, and links to an editor', () => {
    const body = `<h2>The bridge<span class="mw-editsection">[edit]</span></h2>${paragraphs().replace('winter', 'winter<span class="sr-only"> (opens a window)</span>')}`
    expect(shown(body)).toEqual(['The bridge', ...said])
  })

  test('a hidden list of words for search engines, longer than the text', () => {
    const words = '山谷大桥 过路费查询 马车时刻 磨坊旅馆 '.repeat(200)
    expect(shown(`<div style="display:none">${words}</div><div class="left">${paragraphs()}</div>`)).toEqual(
      said,
    )
  })
})

describe('lists of other stories', () => {
  test('beginnings of stories that break off, without a link', () => {
    const card = (n: number): string =>
      `<div class="item"><h3>第${n}则别处的消息</h3><p>据当地居民介绍，这条山路去年冬天就已封闭，至今没有...</p><div>2021-03-0${n}</div></div>`
    expect(shown(`<div>${paragraphs()}<div>${[1, 2, 3, 4].map(card).join('')}</div></div>`)).toEqual(said)
  })

  test('pictures with a linked name and a sentence each', () => {
    const card = `<div class="w"><ul><li><a href="/1"><img src="1.png"></a></li></ul><ul><li><span><a href="/1">Valleys of the north</a>&nbsp;</span></li></ul><ul><li>Not every valley has a bridge, but some have two of them.</li></ul></div>`
    expect(shown(`<div>${paragraphs()}<div>${card.repeat(4)}</div></div>`)).toEqual(said)
  })

  test('headings at the end, under which nothing is left', () => {
    const list = `<ul><li><a href="/1">A mill burnt down in the valley</a></li><li><a href="/2">The price of hay is rising again</a></li></ul>`
    expect(shown(`<div>${paragraphs()}<h3>The newest</h3>${list}<h3>What is read</h3>${list}</div>`)).toEqual(
      said,
    )
  })

  test('a column that is an item of a list', () => {
    const aside = `<div class="m"><h4>Quick news</h4></div><div class="m"><span>The newest</span><ul>${'<li><a href="/1">A mill burnt down in the valley</a></li>'.repeat(8)}</ul></div>`
    const text = `<div class="all">${paragraphs()}${paragraphs()}</div>`
    expect(shown(`<ul class="columns"><li class="a">${text}</li><li class="b">${aside}</li></ul>`)).toEqual([
      ...said,
      ...said,
    ])
  })
})

test('an article with the page’s title is the text, also beside a longer column', () => {
  const [first] = said as [string]
  const column = said.map(line => `<div class="w"><h3>A word</h3><p>${line}</p></div>`).join('')
  const post = `<div class="post hentry"><h1>Envoys meet at the mill</h1><p>${first} ${first}</p></div>`
  expect(
    shown(`<div>${post}<div class="b">${column}</div></div>`, 'Envoys meet at the mill').join('\n'),
  ).toContain(first)
})

describe('pages of which nothing would be left', () => {
  test('a round-up is its teasers', () => {
    const item = (n: number): string =>
      `<div class="item"><h3><a href="/${n}">Mill number ${n} works again</a></h3><p>Its owner says that the new wheel turns well, and that flour number ${n} will be sold from Monday on.</p></div>`
    const found = shown(`<h1>What opened this week</h1><div>${[1, 2, 3, 4].map(item).join('')}</div>`)
    for (const n of [1, 2, 3, 4]) expect(found.join('\n')).toContain(`flour number ${n} will`)
  })

  test('names that would leave nothing are not believed', () => {
    const page = `<nav><a href="/">Home</a></nav><div class="promo"><p>${said[0]}</p></div><div class="related"><p>${said[1]}</p></div><div class="teaser"><p>${said[2]}</p></div>`
    expect(shown(page)).toEqual(said)
  })
})

test('questions that open their answers, the words of an element’s shadow, and whose a quotation is', () => {
  const asked = `<h3><button>Who may cross?</button></h3><div><p>${said[0]}</p></div>`
  const shadow = `<x-text><template shadowrootmode="open"><p>${said[1]}</p></template></x-text>`
  const quoted = `<blockquote><p>${said[2]}</p><footer>— The oldest of the envoys</footer></blockquote>`
  expect(shown(`<article>${asked}${shadow}${quoted}</article>`)).toEqual([
    'Who may cross?',
    ...said,
    '— The oldest of the envoys',
  ])
})
