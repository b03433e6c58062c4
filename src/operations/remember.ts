import { ledgerMark } from '../store/counts.ts'
import type { Project } from './project.ts'

/** Answers that are kept at most: as many filters as somebody tries between two decisions. */
const mostKept = 64

/** Asks once and remembers the answer until the ledger is built again or somebody decides, in whatever process. */
export function remembering<Question, Answer>(
  project: Project,
  ask: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  let mark: string | null = null
  return async question => {
    const now = await ledgerMark(project.store.db)
    if (now !== mark || answers.size >= mostKept) answers.clear()
    mark = now
    const key = JSON.stringify(question)
    const answer = answers.get(key) ?? ask(question)
    answers.set(key, answer)
    // What failed is asked again.
    answer.catch(() => answers.delete(key))
    return await answer
  }
}
