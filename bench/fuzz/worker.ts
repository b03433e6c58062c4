import type { Document } from '../../src/documents/document.ts'
import { readDocuments } from '../../src/documents/read.ts'
import { answer } from '../../src/operations/workers/answer.ts'

/** What a reading says that must not be; empty where all is well. */
answer(async (bytes: Uint8Array): Promise<string[]> => {
  const { documents, messages, sourceText } = await readDocuments({ name: 'fuzz', bytes })
  const wrong = documents.flatMap(document => wrongIn(document, sourceText))
  if (documents.length === 0 && !messages.some(message => message.severity === 'error'))
    wrong.push('neither a document nor an error')
  return wrong
})

function wrongIn({ text, parts, map }: Document, sourceText: string): string[] {
  const wrong: string[] = []
  let at = 0
  for (const { text: start, length, source, sourceLength } of map) {
    if (start !== at) wrong.push('the map has a gap')
    if (source < 0 || source + sourceLength > sourceText.length) wrong.push('the map leaves the source')
    at = start + length
  }
  if (at !== text.length) wrong.push('the map ends before the text')
  let last = -1
  for (const { start, end } of parts) {
    if (start !== last + 1 || end <= start || end > text.length) wrong.push('the parts do not cover the text')
    last = end
  }
  return [...new Set(wrong)]
}
