import { SummitryError } from '../base/message.ts'
import { findDocument } from './find-document.ts'
import { idsBeginning } from '../store/lines.ts'
import { queryLedger } from '../store/query-ledger.ts'
import type { Project } from './project.ts'

/**
 * The one commitment that a person means, also a rejected one: its id, the beginning of its id, or words that it alone
 * holds.
 * @throws SummitryError E_NO_COMMITMENT when there is none, E_WHICH_COMMITMENT when there are several
 */
export async function findLine(project: Project, name: string): Promise<string> {
  const { db } = project.store
  const begun = await idsBeginning(db, name)
  if (begun.includes(name)) return name
  const { lines } = begun.length > 0 ? { lines: [] } : await queryLedger(db, { text: name })
  const found = begun.length > 0 ? begun : lines.map(({ commitment }) => commitment.id)
  if (found.length === 1) return found[0]!
  if (found.length === 0)
    throw problem(
      'E_NO_COMMITMENT',
      name,
      'no commitment has that id or holds these words',
      'summitry ledger lists them',
    )
  const some = found.slice(0, 5).join(', ')
  throw problem(
    'E_WHICH_COMMITMENT',
    name,
    `it could be any of ${found.length}: ${some} …`,
    'give an id, or more words',
  )
}

/**
 * Where words stand in a document, which may stand in it once only.
 * @throws SummitryError E_SPAN, and those of `findDocument`
 */
export async function findWords(
  project: Project,
  name: string,
  words: string,
): Promise<{ document: string; start: number; end: number }> {
  const { id, text } = await findDocument(project, name)
  const start = text.indexOf(words)
  if (words === '' || start < 0)
    throw problem(
      'E_SPAN',
      name,
      `it does not say “${words}”`,
      'copy the words from: summitry read, or the reader',
    )
  if (text.includes(words, start + 1))
    throw problem('E_SPAN', name, `it says “${words}” more than once`, 'give more words around them')
  return { document: id, start, end: start + words.length }
}

const problem = (code: string, where: string, reason: string, remedy: string) =>
  new SummitryError({ code, severity: 'error', where, reason, remedy })
