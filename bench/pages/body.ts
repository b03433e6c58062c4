import { readDocuments } from '../../src/documents/read.ts'

/** The head of a document is described, not compared. */
const heads: ReadonlySet<string> = new Set(['title', 'subtitle', 'byline', 'dateline', 'credit'])

/** The body that is read from a page. */
export async function bodyOf(bytes: Uint8Array): Promise<string> {
  const { documents } = await readDocuments({ name: 'page.html', bytes })
  return documents
    .flatMap(({ text, parts }) =>
      parts.filter(part => !heads.has(part.kind)).map(part => text.slice(part.start, part.end)),
    )
    .join('\n')
}
