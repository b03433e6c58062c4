import { describe, expect, test } from 'vitest'
import { readPage } from './page.ts'

const shown = (body: string): string[] =>
  readPage(`<html><body><nav><a href="/">Home</a></nav>${body}</body></html>`)[0]!
    .blocks.filter(({ kind }) => kind !== 'credit')
    .map(block => block.text.text.replace(/\s+/g, ' ').trim())

const said = [
  'The herders of both slopes met their governors on Friday and asked for a common pasture, which has been closed for nine years.',
  'The governors promised to open the pasture by the first of May, to mark its borders with stones, and to pay a keeper together.',
  'Each side will send four people to a board that settles quarrels, and the board will meet in the first week of every month.',
]
const [first, second, third] = said as [string, string, string]
const p = (...lines: string[]): string => lines.map(line => `<p>${line}</p>`).join('')
const away = 'style="display:none"'

describe('the rest of a text that a page hides behind a click', () => {
  test.each([
    [
      'a box that is called the rest',
      `<div>${p(first)}<div class="more-text" ${away}>${p(second, third)}</div></div>`,
    ],
    [
      'a box beside what is clicked',
      `<div>${p(first)}<a class="readMore" href="#">Go on</a><div id="x1" hidden>${p(second, third)}</div></div>`,
    ],
    [
      'the whole text behind its beginning',
      `<div class="excerpt">${p(`${first.slice(0, 90)}…`)}<span class="show-more">All of it</span></div><div class="full-content" ${away}>${p(...said)}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(shown(body).filter(line => line !== 'Go on' && line !== 'All of it')).toEqual(said)
  })

  test('words behind a click inside a line', () => {
    const line = `${first} <span id="dots"></span><span id="more" ${away}>${second} ${third}</span>`
    expect(shown(`<div><p>${line}</p></div>`).join(' ').replace(/\s+/g, ' ')).toBe(said.join(' '))
  })

  test.each([
    ['a dialog', `<div class="modal" ${away}>${p(third)}</div>`],
    ['what nothing unfolds', `<div ${away}>${p(third)}</div>`],
    [
      'a list of links',
      `<div class="more-content" ${away}>${'<p><a href="/1">Herders of the other valley ask for a road, too.</a></p>'.repeat(4)}</div>`,
    ],
  ])('not %s', (_, hidden) => {
    expect(shown(`<div>${p(first, second)}${hidden}</div>`)).toEqual([first, second])
  })
})

describe('a text in linked data beside its beginning on the page', () => {
  const data = (body: string): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`

  test('is read whole where the page shows two thirds of it', () => {
    expect(shown(`${data(said.join('\n'))}<div>${p(first, second.slice(0, 60) + '…')}</div>`)).toEqual(said)
  })

  test('is left where it is another text', () => {
    const other = `${'A ferry sank off the cape, and the crew was saved by a fishing boat from the next harbour. '.repeat(6)}`
    expect(shown(`${data(other)}<div>${p(first, second)}</div>`)).toEqual([first, second])
  })

  test('is left where the page shows it all, with its table', () => {
    const table = '<table><tr><th>Year</th><th>Sheep</th></tr><tr><td>1999</td><td>4000</td></tr></table>'
    expect(shown(`${data(said.join(' '))}<div>${p(...said)}${table}</div>`)).toEqual([
      ...said,
      'Year | Sheep',
      '1999 | 4000',
    ])
  })
})
