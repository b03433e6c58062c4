import type { Document, Part } from '../src/documents/document.ts'
import { readDocuments } from '../src/documents/read.ts'

/**
 * A report made of lines, as reading would give it: `# ` begins its title, `## ` a heading, anything else is a paragraph.
 * `described` says what else is known of it.
 */
export function documentOf(lines: readonly string[], described: Partial<Document>): Document {
  const parts: Part[] = []
  let text = ''
  for (const line of lines) {
    if (parts.length) text += '\n'
    const marks = /^#*/.exec(line)![0].length
    const words = line.slice(marks ? marks + 1 : 0)
    const kind = (['paragraph', 'title', 'heading'] as const)[marks]!
    parts.push({ kind, start: text.length, end: text.length + words.length })
    text += words
  }
  const title = parts.find(part => part.kind === 'title')
  return {
    id: 'd_test',
    source: 'test.txt',
    digest: '',
    n: 1,
    of: 1,
    story: null,
    kind: 'report',
    title: title ? text.slice(title.start, title.end) : null,
    subtitle: null,
    outlet: null,
    author: null,
    editor: null,
    dateline: null,
    published: '2023-03-01',
    event_date: null,
    reprinted_from: null,
    language: 'zh',
    complete: true,
    text,
    parts,
    map: [],
    provenance: {},
    ...described,
  }
}

/** What reading makes of a post with a title and a date. */
export async function postOf(title: string, body: string, date = '2024-03-05'): Promise<Document> {
  const post = `---\ndate: '${date}'\ntitle: "${title}"\n---\n\n${body}\n`
  const { documents } = await readDocuments({ name: 'post.md', bytes: new TextEncoder().encode(post) })
  return documents[0]!
}
