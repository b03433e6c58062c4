import type { DocumentRef } from '../../../src/server/contract.ts'
import { day } from '../format.ts'
import { useSettings } from '../settings.tsx'

/** Outlet, kind and date of a document, on one line. */
export function SourceLine({ document }: { document: DocumentRef }) {
  const { language, messages: m } = useSettings()
  const { outlet, kind, published } = document
  return (
    <span className="source-line">
      {outlet && <span lang={document.language}>{outlet}</span>}
      <span>{m.kinds[kind]}</span>
      {published && <time dateTime={published}>{day(language, published)}</time>}
    </span>
  )
}

/** The title as printed, else what stands for it. */
export function DocumentTitle({ document }: { document: DocumentRef }) {
  const { messages: m } = useSettings()
  if (!document.title) {
    return (
      <>
        {m.documents.untitled} ({document.source})
      </>
    )
  }
  return <span lang={document.language}>{document.title}</span>
}
