import { expect, test } from 'vitest'
import { codedMessage } from '../base/codes.ts'
import { readDocuments } from '../documents/read.ts'
import { documentSection, pageEnd, pageHead } from './reading-page.ts'

const nasty = '<script>alert(1)</script>" onload="x'

test('everything of a document is shown, with what it was read from', async () => {
  const text = `---\ntitle: Rail talks\noutlet: Lake Courier\n---\n# Rail talks\n\nThe parties met.\n\n## Energy\n\n- They will build a line.\n`
  const { documents } = await readDocuments({ name: 'a.md', bytes: new TextEncoder().encode(text) })
  const page = documentSection(documents[0]!)
  for (const words of ['Rail talks', 'The parties met.', 'Energy', 'They will build a line.', 'Lake Courier'])
    expect(page).toContain(words)
  expect(page).toMatch(/<h4>Energy<\/h4>|<h3>Energy<\/h3>/)
  expect(page).toContain('the source’s own “outlet”')
  expect(page).toMatch(/Not found: .*event date/)
})

test('nothing of a document becomes part of the page itself', async () => {
  const rows = JSON.stringify({
    title: nasty,
    author: nasty,
    text: `${nasty}\u0000 and they will meet again in 2031.`,
  })
  const { documents } = await readDocuments({ name: `${nasty}.jsonl`, bytes: new TextEncoder().encode(rows) })
  const page =
    pageHead(nasty) +
    documents.map(documentSection).join('') +
    pageEnd([codedMessage('E_EMPTY', nasty, nasty)])
  expect(page).not.toContain('<script')
  expect(page).not.toContain('\u0000')
  expect(page.match(/<[a-z][^>]*\son\w+=/gi)).toBeNull()
  expect(page).toContain("default-src 'none'")
})
