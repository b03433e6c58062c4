import { readFileSync, existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Document } from './document.ts'
import { readDocuments } from './read.ts'

const read = async (text: string, name = 'a.txt'): Promise<Document[]> =>
  (await readDocuments({ name, bytes: new TextEncoder().encode(text) })).documents
const partsOf = (document: Document): string[] =>
  document.parts.map(part => `${part.kind}: ${document.text.slice(part.start, part.end)}`)

describe('a post with front matter and HTML', () => {
  const post = `---
title: '两国元首通电话 同意扩大农产品贸易'
categories:
 - 财经
 - 某某财经
author: 某某财经
date: Fri, 04 Mar 2022 02:05:00 GMT
---
<div><p>　　原标题：两国元首通电话 同意扩大农产品贸易</p>
<div class="player" id="v"></div>
<p>　　新华社北京3月3日电（记者王五）国家元首3日同邻国总统通电话，双方商定扩大农产品贸易。</p>
<div class="box"><img src="a.jpg"></div>△通话现场
<p>　　双方还同意在 2025 年前新开 3 条航线。</p>
<p class="code">扫描二维码下载客户端</p>
<p>责任编辑：赵六 SF001</p></div>`

  test('keeps what the page says and drops what the site adds', async () => {
    const [document, ...rest] = await read(post)
    expect(rest).toEqual([])
    expect(partsOf(document!)).toEqual([
      'title: 两国元首通电话 同意扩大农产品贸易',
      'paragraph: 新华社北京3月3日电（记者王五）国家元首3日同邻国总统通电话，双方商定扩大农产品贸易。',
      'caption: △通话现场',
      'paragraph: 双方还同意在2025年前新开3条航线。',
      'credit: 责任编辑：赵六SF001',
    ])
  })

  test('is described by its fields and its own words', async () => {
    const [document] = await read(post)
    expect(document).toMatchObject({
      outlet: '新华社',
      reprinted_from: '新华社',
      carrier: '某某财经',
      author: '王五',
      editor: '赵六',
      dateline: '新华社北京3月3日电',
      published: '2022-03-04T02:05:00Z',
      event_date: '2022-03-03',
      language: 'zh',
      complete: true,
    })
  })
})

describe('the text layer of a page', () => {
  const page = ` 同 心 筑 路 共 谋 发 展
——在区域合作论坛开幕式上的致辞
（2023 年 5 月 9 日）
某某共和国总统 张三
各位来宾：

很高兴同大家见面。十年来，我们建成了 1200 公

里铁路，贸易额翻了一番，人员往来恢复到从前的

水平。

我宣布，未来 3 年将提供 2000 个奖学金名额，帮

助各国培养工程师。
（新华社某城5月9日电）

各国部长关于交通合作的联合声明2023 年 5 月 9 日，各

国 交 通 部 长 举 行 会 议 ，商

定在边境口岸延长通关时

间。

口岸合作

各方同意每年举行会议。

（下转第二版）

论坛达成三十项成果
本报记者 李四
论坛闭幕当天，主办方向媒体介绍了成果，称各方共

签署三十份文件，涉及铁路、口岸和能源。
`
  test('is parted into its articles', async () => {
    const documents = await read(page)
    expect(documents.map(d => [d.title, d.kind, d.complete, d.published])).toEqual([
      ['同心筑路共谋发展——在区域合作论坛开幕式上的致辞', 'speech', true, '2023-05-09'],
      ['各国部长关于交通合作的联合声明', 'joint_statement', false, '2023-05-09'],
      ['论坛达成三十项成果', 'briefing', true, null],
    ])
  })

  test('has whole sentences again', async () => {
    const documents = await read(page)
    expect(partsOf(documents[0]!)).toContain(
      'paragraph: 很高兴同大家见面。十年来，我们建成了1200公里铁路，贸易额翻了一番，人员往来恢复到从前的水平。',
    )
    expect(partsOf(documents[1]!)).toEqual([
      'title: 各国部长关于交通合作的联合声明',
      'paragraph: 2023年5月9日，各国交通部长举行会议，商定在边境口岸延长通关时间。',
      'heading: 口岸合作',
      'paragraph: 各方同意每年举行会议。',
    ])
  })
})

test('a plain article parted by ideographic spaces', async () => {
  const [document] = await read(
    '邻国商定联合修建公路　　新华社某城6月2日电  两国交通部长举行会谈，商定联合修建一条三百公里的公路，并说2024年贸易还会增长。　　双方还讨论了口岸管理，同意延长开放时间。　　会谈后，两国签署了备忘录。双方将在秋天再次会面，检查进展。工程由两国企业共同承担，沿线居民将优先得到工作。路面按高速标准设计，全线设六座桥梁。',
  )
  expect(document!.title).toBe('邻国商定联合修建公路')
  expect(document!.parts.filter(part => part.kind === 'paragraph')).toHaveLength(3)
  expect(document!.published).toBe('2024-06-02')
})

test('a day of news is a document for each story, with the ids of the day', async () => {
  const day = `# 《晚间新闻》 (20230509)

## 新闻摘要

1.部长会见客人；

2.铁路通车。

## 详细新闻

### 部长会见客人

<p><strong>央视网消息</strong>（晚间新闻）：5月9日，部长会见了客人。<br></p><p>双方同意扩大贸易。</p>

[查看原文](https://example.org/1)

### 铁路通车

<p><strong>央视网消息</strong>（晚间新闻）：新铁路今天通车。</p>
`
  const documents = await read(day, 'days/20230509.md')
  expect(documents.map(d => [d.story, d.title, d.outlet, d.published, d.n, d.of])).toEqual([
    ['20230509-00', '部长会见客人', '央视网', '2023-05-09', 1, 2],
    ['20230509-01', '铁路通车', '央视网', '2023-05-09', 2, 2],
  ])
  expect(documents[0]!.text).toBe(
    '部长会见客人\n央视网消息（晚间新闻）：5月9日，部长会见了客人。\n双方同意扩大贸易。',
  )
  const { messages } = await readDocuments({ name: 'd.md', bytes: new TextEncoder().encode(day) })
  expect(messages.map(({ code, reason }) => [code, reason.replace(/^.*: /, '')])).toEqual([
    ['N_LEFT_OUT', '2 lines from “1.部长会见客人；” on'],
  ])
})

test('a statement in Markdown', async () => {
  const [document] = await read(
    `---
date: '2023-05-09'
published_time: 2023-05-09 16:03:46-04:00
title: "Three Leaders\\u2019 Joint\\_Statement"
---

*The Lake Declaration*

 Today we met for the 4<sup>th</sup> time<sup>[1]</sup> and
agreed to open two new
crossings by 2025.   
  
***Energy  
***  
We will build a line of 300 kilometres.

1.  We will meet every
    year.
2.  We ask our ministers to report.

-   one train a day
`,
    'x.md',
  )
  expect(partsOf(document!)).toEqual([
    'title: Three Leaders’ Joint Statement',
    'heading: The Lake Declaration',
    'paragraph: Today we met for the 4th time and agreed to open two new crossings by 2025.',
    'heading: Energy',
    'paragraph: We will build a line of 300 kilometres.',
    'paragraph: 1. We will meet every year.',
    'paragraph: 2. We ask our ministers to report.',
    'list_item: one train a day',
  ])
  expect(document).toMatchObject({
    kind: 'joint_statement',
    published: '2023-05-09T16:03:46-04:00',
    language: 'en',
  })
})

const shared = new URL('../../../shared/', import.meta.url)
const seeds = new URL('corpus/seeds/', shared)
const missing = existsSync(seeds) ? '' : ' (skipped: ../shared/corpus/seeds is not here)'

describe.skipIf(missing !== '')(`the seeds${missing}`, () => {
  interface Article {
    source: string
    type: string
    title: string
    published: string | null
    starts_with: string
    ends_with: string
  }
  const gold: Article[] =
    missing === '' ? JSON.parse(readFileSync(new URL('gold/seeds.articles.json', shared), 'utf8')) : []
  const letters = (text: string | null): string =>
    (text ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

  test.each(gold.map(article => [`${article.source} ${article.title}`, article] as const))(
    '%s',
    async (_n, article) => {
      const bytes = readFileSync(new URL(article.source, seeds))
      const { documents } = await readDocuments({ name: article.source, bytes })
      const document = documents.find(d => letters(d.title) === letters(article.title))
      expect(document).toMatchObject({ kind: article.type })
      expect(document!.published?.slice(0, 10) ?? null).toBe(article.published?.slice(0, 10) ?? null)
      expect(letters(document!.text)).toContain(letters(article.starts_with))
      expect(letters(document!.text)).toContain(letters(article.ends_with))
    },
  )
})
