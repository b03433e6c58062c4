import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { DocumentDetail, Source } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { day } from '../format.ts'
import { Loaded } from '../parts/states.tsx'
import { useMessages, useSettings } from '../settings.tsx'
import type { Stretch } from './segments.ts'
import { sourceSpan } from './source-span.ts'

/** What draws pages is large, and few documents have them. */
const PagePane = lazy(() => import('./pages/page-pane.tsx'))

/** What the text was read from, as it came, so that a person can check what was made of it. */
export function SourcePane({ document, span }: { document: DocumentDetail; span: Stretch | null }) {
  const { language, messages: m } = useSettings()
  const address = `/documents/${encodeURIComponent(document.id)}`
  const source = useResource<Source>(`${address}/source`)
  return (
    <section className="side-panel source" aria-label={m.reader.showSource}>
      <p className="muted">{m.reader.sourceHint}</p>
      <Loaded resource={source}>
        {data => (
          <>
            {data.fetched_at && (
              <p className="muted">
                {m.reader.fetched} <time dateTime={data.fetched_at}>{day(language, data.fetched_at)}</time>
              </p>
            )}
            {data.pages ? (
              <PagesOrText
                address={`/api${address}/pages`}
                source={data}
                span={span}
                words={span ? document.text.slice(span.start, span.end) : ''}
              />
            ) : (
              <SourceText source={data} span={span} />
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}

function PagesOrText({
  address,
  source,
  span,
  words,
}: {
  address: string
  source: Source
  span: Stretch | null
  words: string
}) {
  const m = useMessages()
  const [asText, setAsText] = useState(false)
  return (
    <>
      <label className="layer">
        <input type="checkbox" checked={asText} onChange={event => setAsText(event.target.checked)} />
        <span>{m.reader.sourceAsText}</span>
      </label>
      {asText ? (
        <SourceText source={source} span={span} />
      ) : (
        <Suspense fallback={<p className="loading">{m.reader.pageLoading}</p>}>
          <PagePane address={address} span={span && sourceSpan(source.map, span)} words={words} />
        </Suspense>
      )}
    </>
  )
}

function SourceText({ source, span }: { source: Source; span: Stretch | null }) {
  const m = useMessages()
  const frame = useRef<HTMLPreElement>(null)
  const found = span && sourceSpan(source.map, span)
  const start = found?.start ?? -1
  useEffect(() => {
    const pane = frame.current
    const mark = pane?.querySelector('mark')
    if (pane && mark) pane.scrollTop = mark.offsetTop - pane.offsetTop - pane.clientHeight / 3
  }, [start])
  const { text } = source
  return (
    <pre
      className="source-text"
      ref={frame}
      tabIndex={0}
      role="region"
      aria-label={m.reader.source}
      translate="no"
    >
      {found ? (
        <>
          {text.slice(0, found.start)}
          <mark>{text.slice(found.start, found.end)}</mark>
          {text.slice(found.end)}
        </>
      ) : (
        text
      )}
    </pre>
  )
}
