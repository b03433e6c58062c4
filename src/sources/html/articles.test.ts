import { describe, expect, test } from 'vitest'
import { readPage } from './page.ts'

const said =
  'The ministers of the lake states met in the harbour town on Tuesday, and they agreed to open the northern crossing again. '
const story = (title: string, day: string): string =>
  `<article class="post"><h2>${title}</h2><time datetime="${day}">x</time><p>${said.repeat(2)}</p><p>${said.repeat(2)}</p></article>`
const page = (title: string, body: string): string =>
  `<html><head><title>${title}</title></head><body><main>${body}</main></body></html>`
const two = story('Crossing to open again', '2023-05-09') + story('Ferries to run by night', '2023-05-08')

describe('a page of several articles', () => {
  test('is one text each, with its own title and day', () => {
    const streams = readPage(page('Lake Example Times', two))
    expect(streams.map(({ blocks }) => blocks[0]!.text.text)).toEqual([
      'Crossing to open again',
      'Ferries to run by night',
    ])
    expect(streams.map(({ fields }) => fields.find(f => f.name === 'published')?.value.text)).toEqual([
      '2023-05-09',
      '2023-05-08',
    ])
  })

  test('is one text where its own title is the first headline', () => {
    expect(readPage(page('Crossing to open again - Lake Example Times', two))).toHaveLength(1)
  })

  test('is one text where a box has no headline or shows a beginning alone', () => {
    const teaser = '<article><h2>Water levels</h2><p>More on page two.</p></article>'
    expect(readPage(page('Lake Example Times', two + teaser))).toHaveLength(1)
    expect(
      readPage(page('Talks as they happen', `${two}<article><p>${said.repeat(4)}</p></article>`)),
    ).toHaveLength(1)
  })
})
