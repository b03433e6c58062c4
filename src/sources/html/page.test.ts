import { describe, expect, test } from 'vitest'
import { readPage } from './page.ts'

const texts = (html: string): string[] =>
  readPage(html)[0]!.blocks.map(block => `${block.kind}: ${block.text.text.replace(/\s+/g, ' ').trim()}`)
const field = (html: string, name: string): string | undefined =>
  readPage(html)[0]!.fields.find(f => f.name === name)?.value.text

const chinese = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">
<title>两国商定扩大合作_要闻_示例新闻网</title>
<meta property="og:site_name" content="示例新闻网">
<meta name="publishdate" content="2023-05-09 10:20"></head><body>
<div class="topnav"><a href="/">首页</a><a href="/b">国际</a><a href="/c">财经</a></div>
<div class="crumbs"><a href="/">首页</a> > <a href="/b">国际</a> > 正文</div>
<div class="wrap"><div class="left">
<h1>两国商定扩大合作</h1>
<div class="info">2023-05-09 10:20 来源：示例社</div>
<div class="body-area"><p>　　两国领导人会谈后宣布，商定扩大农业合作。</p>
<figure><img src="a.jpg"><figcaption>会谈现场</figcaption></figure>
<p>　　双方将在边境增设通关口岸，延长开放时间。</p>
<table><tr><th>年份</th><th>贸易额</th></tr><tr><td>2021</td><td>300 亿元</td></tr></table>
<p>　　会谈持续了两个小时。</p></div>
<div class="share">分享到：<a>微信</a><a>微博</a></div>
<ul class="list"><li><a href="1">某地举行大型马拉松比赛</a></li><li><a href="2">天气预报：明天有雨，气温下降</a></li><li><a href="3">专家谈春季养生与睡眠</a></li></ul>
</div><div class="right"><h3>热点</h3><a href="9">一则与此无关的长标题新闻报道</a></div></div>
<div class="footer">关于我们 联系我们 版权所有</div></body></html>`

describe('the main text of a page', () => {
  test('a short Chinese page', () => {
    expect(texts(chinese)).toEqual([
      'byline: 2023-05-09 10:20 来源：示例社',
      'paragraph: 两国领导人会谈后宣布，商定扩大农业合作。',
      'caption: 会谈现场',
      'paragraph: 双方将在边境增设通关口岸，延长开放时间。',
      'table: 年份 | 贸易额',
      'table: 2021 | 300 亿元',
      'paragraph: 会谈持续了两个小时。',
    ])
    expect(field(chinese, 'title')).toBe('两国商定扩大合作')
    expect(field(chinese, 'published')).toBe('2023-05-09 10:20')
  })

  test('an English page with comments and cookies', () => {
    const html = `<html><head><title>Ministers agree on rail link | Example Times</title>
<script type="application/ld+json">{"@context":"x","@type":"NewsArticle","headline":"Ministers agree on rail link","datePublished":"2023-05-09T10:00:00+02:00","author":[{"name":"Jane Doe"}],"publisher":{"name":"Example Times"}}</script></head>
<body><header><nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav></header>
<div id="cookie-banner">We use cookies to improve your experience, and to show you things, as you may know.</div>
<main><article><h1>Ministers agree on rail link</h1><p class=byline>By Jane Doe</p>
<p>Ministers of three states agreed on Tuesday to build a rail link, officials said.
<p>The line will be 300 kilometres long<sup><a href="#n1">1</a></sup> and open in 2030.
<aside class="related"><h4>Read more</h4><a href=/x>Another story about something else</a></aside>
<p>“We will start this year,” one of them said.</article></main>
<section id="comments"><p>I think this is a very good idea, and I have always said so, honestly.</p></section>
<footer>All rights reserved. Terms, privacy, and so on.</footer></body></html>`
    expect(texts(html)).toEqual([
      'heading: Ministers agree on rail link',
      'paragraph: By Jane Doe',
      'paragraph: Ministers of three states agreed on Tuesday to build a rail link, officials said.',
      'paragraph: The line will be 300 kilometres long and open in 2030.',
      'paragraph: “We will start this year,” one of them said.',
    ])
    expect(field(html, 'author')).toBe('Jane Doe')
    expect(field(html, 'site_name')).toBe('Example Times')
  })

  test('a body without a class, parted by line breaks', () => {
    const html = `<html><body><table><tr><td><a href=1>栏目一</a> <a href=2>栏目二</a></td></tr><tr><td>
<font>　　会议今天闭幕，各方同意设立秘书处。<br><br>　　秘书处将在明年开始工作。<br></font></td></tr></table></body></html>`
    expect(texts(html)).toEqual([
      'paragraph: 会议今天闭幕，各方同意设立秘书处。',
      'paragraph: 秘书处将在明年开始工作。',
    ])
  })

  test('elements nested 100,000 deep, unclosed and closed twice', () => {
    const deep = `${'<div>'.repeat(100_000)}<p>The ministers met, and they agreed.</p>${'</div></p>'.repeat(100_000)}`
    expect(texts(deep)).toEqual(['paragraph: The ministers met, and they agreed.'])
  })

  test('headings that nobody closed, and a title without end, are read in time', () => {
    const said = '<p>The ministers met, and they agreed.</p>'
    expect(texts(`<title>Talks</title>${'<h1><b>'.repeat(20_000)}${said}`).join()).toContain('they agreed')
    expect(texts(`<title>${'Talks - '.repeat(100_000)}</title>${said}`)).toEqual([
      'paragraph: The ministers met, and they agreed.',
    ])
  })

  test('what stands over the headline in one box with the text is the site’s, but for the day', () => {
    const html = `<html><head><title>Ministers agree on a road</title></head><body><div class="w">
<p>You are reading the free edition of this paper, which is made possible by our readers.</p><p>9 May 2023</p>
<h1>Ministers agree on a road</h1><p>The ministers of the lake states met on Tuesday, officials said.</p>
<p>They agreed to build a road, and to open the crossing again. <a href="/more">Read more</a></p>
<p>They will meet again in the autumn in the <a href="/h">harbour town</a></p></div></body></html>`
    expect(texts(html)).toEqual([
      'byline: You are reading the free edition of this paper, which is made possible by our readers.',
      'byline: 9 May 2023',
      'heading: Ministers agree on a road',
      'paragraph: The ministers of the lake states met on Tuesday, officials said.',
      'paragraph: They agreed to build a road, and to open the crossing again.',
      'paragraph: They will meet again in the autumn in the harbour town',
    ])
  })

  test('microdata tells what nothing else does', () => {
    const html = `<div itemscope><h2 itemprop="headline">Ministers agree on a road</h2>
<span itemprop="author" itemscope><a href="/j"><span itemprop="name">Jane Doe</span></a></span>
<time itemprop="datePublished" datetime="2023-05-09T10:00:00+02:00">9 May</time>
<div itemprop="articleBody"><p>The ministers met, and they agreed to build a road.</p></div></div>`
    expect(['title', 'author', 'published'].map(name => field(html, name))).toEqual([
      'Ministers agree on a road',
      'Jane Doe',
      '2023-05-09T10:00:00+02:00',
    ])
  })

  test('a page in the source of a frame', () => {
    const inner =
      '<h1>Ministers agree</h1><p>The ministers met, &amp; they agreed to build a road of some length across the lake, and they said that it would open in autumn.</p>'
    const html = `<p>Menu</p><iframe srcdoc="${inner.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`)}"></iframe>`
    expect(texts(html).at(-1)).toContain('The ministers met, & they agreed')
    const [{ blocks }] = readPage(html) as [ReturnType<typeof readPage>[number]]
    const at = blocks.at(-1)!.text.pieces[0]!.source
    expect(html.slice(at, at + 12)).toBe('The minister')
  })

  test('the line of day and source is read whatever its box is called', () => {
    const html = `<html><head><title>三国部长商定共建公路</title></head><body><div class="c"><h1>三国部长商定共建公路</h1>
<div class="pages-date">2024-05-09 10:20 来源：示例社</div><div id="t"><p>三国部长八日在湖城会谈，商定共同修建一条公路。</p>
<p>各方同意在两年内完成勘测，并设立联合办公室。</p></div></div></body></html>`
    expect(texts(html)).toContain('byline: 2024-05-09 10:20 来源：示例社')
  })
})

test.each([
  [
    'a cell of a table',
    '<table><tr><td class="t">三国部长商定共建公路</td></tr><tr><td>信息来源：路政司　浏览次数：次　2024-05-09</td></tr>',
    '</table>',
  ],
  [
    'a box',
    '<div class="lm">您现在的位置：首页</div><div class="zt">三国部长商定共建公路</div><div>发布单位：路政司 点击量：24 2024-05-09</div>',
    '',
  ],
])('the headline is the line that the page’s title repeats, though it is %s', (_, before, behind) => {
  const cell = (words: string): string => (behind === '' ? words : `<tr><td>${words}</td></tr>`)
  const html = `<html><head><title>三国部长商定共建公路_路政司网站</title></head><body>${before}${cell('<p>三国部长八日在湖城会谈，商定共同修建一条公路。</p><p>各方同意在两年内完成勘测，并设立联合办公室。</p>')}${behind}</body></html>`
  expect(texts(html).filter(line => line.startsWith('paragraph') && !line.endsWith('共建公路'))).toEqual([
    'paragraph: 三国部长八日在湖城会谈，商定共同修建一条公路。',
    'paragraph: 各方同意在两年内完成勘测，并设立联合办公室。',
  ])
})
