import type { DocumentDetail } from '../../../src/server/contract.ts'
import { useMessages, useSettings } from '../settings.tsx'

/** What is shown in the text. */
export interface LayerSet {
  readonly commitments: boolean
  readonly figures: boolean
  readonly captions: boolean
  readonly tags: boolean
  /** the source beside the text */
  readonly showSource: boolean
}

export const layersAtFirst: LayerSet = {
  commitments: true,
  figures: true,
  captions: true,
  tags: true,
  showSource: false,
}

const layerNames = ['commitments', 'figures', 'captions', 'tags', 'showSource'] as const

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
            onChange={event => onChange({ ...layers, [name]: event.target.checked })}
          />
          <span>{m.reader[name]}</span>
          {(name === 'commitments' || name === 'figures') && <span className="count">{document[name]}</span>}
        </label>
      ))}
    </fieldset>
  )
}
