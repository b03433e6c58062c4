import type { ReactNode } from 'react'
import type { CommitmentRow } from '../../../src/server/contract.ts'
import { addresses } from '../router.ts'
import { ForceLabel } from './force.tsx'
import { Link } from './link.tsx'
import { ActorLine } from './parties.tsx'
import { Words } from './words.tsx'
import { useMessages } from '../settings.tsx'

/** A line of the ledger in a list: who acts, how firmly, and its first wording as the link to it. */
export const LineItem = ({ line, children }: { line: CommitmentRow; children?: ReactNode }) => (
  <>
    <p className="line-head">
      <ForceLabel force={line.force} />
      <ActorLine actor={line.actor} counterpart={line.counterpart} />
    </p>
    <p className="line-words">
      <Link href={addresses.commitment(line.id)}>
        <Words text={line.quote} language={line.language} />
      </Link>
    </p>
    {children}
  </>
)

/** The commitment that a later passage bears on, above the passage. */
export function BearsOn({ line, children }: { line: CommitmentRow | undefined; children?: ReactNode }) {
  const { review: words } = useMessages()
  if (!line) return null
  return (
    <div className="bears-on">
      <p className="bears-on-head">
        {children}
        {words.bearsOn}
      </p>
      <LineItem line={line} />
      <p className="bears-on-head">{words.passage}</p>
    </div>
  )
}
