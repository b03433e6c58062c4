import { useEffect, useRef } from 'react'
import type { Source } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { Loaded } from '../parts/states.tsx'
import { useMessages } from '../settings.tsx'
import type { Stretch } from './segments.ts'
import { sourceSpan } from './source-span.ts'

/** What the text was read from, as it came, so that a person can check what was made of it. */
export function SourcePane({ id, span }: { id: string; span: Stretch | null }) {
  const m = useMessages()
  const source = useResource<Source>(`/documents/${encodeURIComponent(id)}/source`)
  return (
    <section className="source" aria-label={m.reader.showSource}>
      <p className="muted">{m.reader.sourceHint}</p>
      <Loaded resource={source}>{data => <SourceText source={data} span={span} />}</Loaded>
    </section>
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
