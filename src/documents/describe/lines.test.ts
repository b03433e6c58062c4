import { describe, expect, test } from 'vitest'
import { readDocuments } from '../read.ts'

const zh = ['两国部长八日在湖城会谈，商定共建一条公路。', '各方同意在两年内完成勘测，并设立联合办公室。']
const en = [
  'Ministers of two lake states agreed on Wednesday to build a road, officials said after the talks.',
  'They will finish the survey within two years, and set up a joint office to run the works.',
]
const page = (language: string, line: string, texts: readonly string[], head = ''): string =>
  `<!DOCTYPE html><html lang="${language}"><head><title>Talks</title>${head}</head><body><ul><li><a href="/">A</a></li></ul>` +
  `<h1>${language === 'zh' ? '两国部长商定共建公路' : 'Two ministers agree on a road'}</h1>${line}<div>${texts.map(text => `<p>${text}</p>`).join('')}</div></body></html>`

const described = async (html: string): Promise<Record<string, unknown>> => {
  const { documents } = await readDocuments({ name: 'page.html', bytes: new TextEncoder().encode(html) })
  const [{ outlet, author, editor, published }] = documents as [(typeof documents)[number]]
  return { outlet, author, editor, published }
}

describe('the line between a page’s headline and its text', () => {
  test.each([
    [
      '2024年05月09日10:20　来源：湖城日报　作者：林某　编辑：赵某',
      { outlet: '湖城日报', author: '林某', editor: '赵某', published: '2024-05-09' },
    ],
    ['发布时间：2024-05-09 10:20　浏览次数：120', { published: '2024-05-09' }],
    ['【信息来源：办公厅】【信息时间：2024-05-09】', { outlet: '办公厅', published: '2024-05-09' }],
    ['<span>湖城日报</span> <span>2024/05/09 10:20:31</span>', { published: '2024-05-09' }],
    ['时间：2024-05-09 来源：湖城日报', { outlet: '湖城日报', published: '2024-05-09' }],
  ])('%s', async (line, expected) => {
    expect(await described(page('zh', `<div>${line}</div>`, zh))).toMatchObject(expected)
  })

  test.each([
    [
      'en',
      '<p>By Jane Miller</p><p>Published 10:20 AM EDT, Thu May 9, 2024</p>',
      '2024-05-09T10:20:00-04:00',
    ],
    ['en', '<span class="by">Jane Miller</span><span class="on">9 May 2024</span>', '2024-05-09'],
    ['de', '<p>Stand: 09.05.2024 10:20 Uhr</p>', '2024-05-09'],
  ])('%s: %s', async (language, line, published) => {
    expect(await described(page(language, `<div>${line}</div>`, en))).toMatchObject({ published })
  })

  test('a language without a pack tells its day by the names of its months', async () => {
    const russian = ['Министры двух стран договорились построить дорогу.', 'Изыскания завершат за два года.']
    expect(await described(page('ru', '<div>9 мая 2024, 10:20</div>', russian))).toMatchObject({
      published: '2024-05-09',
    })
  })

  test('the day of the text is the one at its headline, not that of another story', async () => {
    const other = '<time datetime="2023-01-01T00:00:00Z">1 January</time>'
    const html = page('en', '<time datetime="2024-05-09T10:20:00Z">9 May</time>', en).replace(
      '<ul>',
      `${other}<ul>`,
    )
    expect(await described(`${html}${other}`)).toMatchObject({ published: '2024-05-09T10:20:00Z' })
  })
})
