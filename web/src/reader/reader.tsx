import { useMemo, useState } from 'react'
import type { DocumentDetail, Mark } from '../../../src/server/contract.ts'
import { AddFromSelection } from '../decide/add-from-selection.tsx'
import { useKeys } from '../keys.ts'
import { go, usePlace } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { useTitle } from '../title.ts'
import { About } from './about.tsx'
import { Layers, layersAtFirst } from './layers.tsx'
import type { LayerSet } from './layers.tsx'
import { Margin } from './margin.tsx'
import { markId } from './marked-text.tsx'
import { ReadingPane } from './reading-pane.tsx'
import { SourcePane } from './source-pane.tsx'
import { Text } from './text.tsx'
import { useScrollTo } from './use-scroll-to.ts'

/** A document with what rests on it. The mark in the address is the current one, so that a quote can be linked. */
export function Reader({ document }: { document: DocumentDetail }) {
  const { messages: m } = useSettings()
  const { path, fragment } = usePlace()
  const [layers, setLayers] = useState<LayerSet>(layersAtFirst)
  const marks = useMemo(() => document.marks.filter(mark => layers[layerOf[mark.layer]]), [document, layers])
  const current = marks.findIndex(mark => mark.mention === fragment)
  const select = (index: number) => {
    const mark = marks[index]
    if (mark) go(`${path}#${encodeURIComponent(mark.mention)}`, { replace: true, keepScroll: true })
  }
  const next = () => select(Math.min(current + 1, marks.length - 1))
  const previous = () => select(current === -1 ? marks.length - 1 : Math.max(current - 1, 0))
  useKeys({ n: next, p: previous })
  useTitle(document.title ?? document.source)
  useScrollTo(current === -1 ? null : markId(fragment))
  return (
    <div className="page reader" data-beside={layers.showSource || layers.showReading || undefined}>
      <article className="sheet" lang={document.language} data-tags={layers.tags}>
        {!document.title && <h1 className="hidden">{m.documents.untitled}</h1>}
        <About document={document} />
        <Layers document={document} layers={layers} onChange={setLayers} />
        <Text document={document} marks={marks} layers={layers} current={current} onSelect={select} />
        {!document.complete && (
          <p className="incomplete" lang={undefined}>
            {m.reader.incomplete}
          </p>
        )}
      </article>
      <AddFromSelection document={document} from={marks[current]?.start ?? null} />
      {layers.showSource && <SourcePane document={document} span={marks[current] ?? null} />}
      {layers.showReading && (
        <ReadingPane id={document.id} language={document.language} span={marks[current] ?? null} />
      )}
      <Margin
        document={document}
        marks={marks}
        current={current}
        onSelect={select}
        onNext={next}
        onPrevious={previous}
      />
    </div>
  )
}

const layerOf: Readonly<Record<Mark['layer'], keyof LayerSet>> = {
  commitment: 'commitments',
  figure: 'figures',
}
