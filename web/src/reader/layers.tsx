import type { DocumentDetail } from '../../../src/server/contract.ts'
import { useMessages, useSettings } from '../settings.tsx'

/** What is shown in the text. */
export interface LayerSet {
  readonly commitments: boolean
  readonly figures: boolean
  readonly captions: boolean
  readonly tags: boolean
  /** the source beside the text, in the place of which the reading may stand */
  readonly showSource: boolean
  /** how the rules read it, beside the text */
  readonly showReading: boolean
}

export const layersAtFirst: LayerSet = {
  commitments: true,
  figures: true,
  captions: true,
  tags: true,
  showSource: false,
  showReading: false,
}

const layerNames = ['commitments', 'figures', 'captions', 'tags', 'showSource', 'showReading'] as const

export function Layers({
  document,
  layers,
  onChange,
}: {
  document: DocumentDetail
  layers: LayerSet
  onChange: (layers: LayerSet) => void
}) {
  const { language } = useSettings()
  const m = useMessages()
  return (
    <fieldset className="layers" lang={language}>
      <legend className="hidden">{m.reader.layers}</legend>
      {layerNames.map(name => (
        <label key={name} className="layer" data-layer={name}>
          <input
            type="checkbox"
            checked={layers[name]}
            onChange={event => onChange(switched(layers, name, event.target.checked))}
          />
          <span>{m.reader[name]}</span>
          {(name === 'commitments' || name === 'figures') && <span className="count">{document[name]}</span>}
        </label>
      ))}
    </fieldset>
  )
}

/** One layer switched. Beside the text there is room for one thing. */
function switched(layers: LayerSet, name: keyof LayerSet, on: boolean): LayerSet {
  const beside = name === 'showSource' || name === 'showReading'
  const cleared = beside ? { ...layers, showSource: false, showReading: false } : layers
  return { ...cleared, [name]: on }
}
