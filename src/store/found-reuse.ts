import type { EarlierReuse } from '../reuse/find.ts'
import { readReuse } from './read-ledger.ts'
import type { Db } from './rows.ts'
import { readTrace } from './traces.ts'

/** What was shared among the documents built from last; null where other code found it, or nobody has built. */
export async function readFoundReuse(db: Db, version: string): Promise<EarlierReuse | null> {
  if ((await readTrace(db, 'reuse', version)) === null) return null
  const built = await db.selectFrom('built').select('document').execute()
  const { alignments } = await readReuse(db)
  return { documents: built.map(({ document }) => document), alignments }
}
