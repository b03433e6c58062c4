import { useState } from 'react'
import type { Commitment, Mention, Merge } from '../../../src/server/contract.ts'
import { day } from '../format.ts'
import { ForceLabel } from '../parts/force.tsx'
import { Link } from '../parts/link.tsx'
import { DocumentTitle, SourceLine } from '../parts/source.tsx'
import { Words } from '../parts/words.tsx'
import { addresses } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { wordingsOf } from './wordings.ts'

/** Every wording once, with each place that uses it and why that place was taken for the same commitment. */
export function Wordings({ commitment }: { commitment: Commitment }) {
  const merges = new Map(commitment.merges.map(merge => [merge.mention, merge]))
  return (
    <ol className="wordings">
      {wordingsOf(commitment.wordings).map(({ quote, language, mentions }) => (
        <li key={mentions[0]!.id} className="wording">
          <blockquote>
            <Words text={quote} language={language} />
          </blockquote>
          <ul className="plain places">
            {mentions.map(mention => (
              <Place key={mention.id} mention={mention} merge={merges.get(mention.id)} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function Place({ mention, merge }: { mention: Mention; merge: Merge | undefined }) {
  const { messages: m } = useSettings()
  const { document, speaker } = mention
  return (
    <li className="place" data-force={mention.force}>
      <div className="place-head">
        <ForceLabel force={mention.force} />
        {speaker && <span className="speaker">{speaker === 'joint' ? m.joint : speaker}</span>}
        <SourceLine document={document} />
      </div>
      <div className="place-title">
        <DocumentTitle document={document} />
      </div>
      {merge && (
        <p className="reason">
          <span className="badge">{m.mergeReasons[merge.reason]}</span> <span lang="en">{merge.detail}</span>
        </p>
      )}
      <div className="place-actions">
        <Link className="read-link" href={addresses.document(document.id, mention.id)}>
          {m.commitment.inDocument}
          <span aria-hidden="true"> →</span>
        </Link>
        <CopyButton mention={mention} />
      </div>
    </li>
  )
}

/** Copies the words and where they stand, as a note wants them. */
function CopyButton({ mention }: { mention: Mention }) {
  const { language, messages: m } = useSettings()
  const [copied, setCopied] = useState(false)
  const { outlet, title, source, published } = mention.document
  const where = [outlet, title ?? source, published && day(language, published)].filter(Boolean)
  const [open, close, comma] = language === 'zh' ? ['“', '”', '，'] : ['“', '”', ', ']
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${open}${mention.quote}${close} (${where.join(comma)})`)
      setCopied(true)
      setTimeout(() => setCopied(false), 2000)
    } catch {
      setCopied(false)
    }
  }
  return (
    <button type="button" className="more" onClick={copy}>
      <span role="status">{copied ? m.commitment.copied : m.commitment.copy}</span>
    </button>
  )
}
