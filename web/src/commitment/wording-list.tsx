import { useEffect, useRef, useState } from 'react'
import type { Commitment, Mention, Merge } from '../../../src/server/contract.ts'
import { useDecide } from '../decide/deciding.ts'
import { useKeys } from '../keys.ts'
import { ForceLabel } from '../parts/force.tsx'
import { Link } from '../parts/link.tsx'
import { DocumentTitle, SourceLine } from '../parts/source.tsx'
import { Words } from '../parts/words.tsx'
import { addresses } from '../router.ts'
import { useMessages, useSettings } from '../settings.tsx'
import { CopyButton } from './copy-button.tsx'
import { groundOf } from './reasons.ts'
import { voicesOf, wordingsOf } from './wordings.ts'
import type { Voice } from './wordings.ts'

interface Splitting {
  /** mentions that are another commitment */
  readonly chosen: readonly string[]
  readonly onToggle: (mention: string, on: boolean) => void
}

/** Every wording by the voice that says it, with each place that uses it and why that place was joined to the others. */
export function Wordings({ commitment }: { commitment: Commitment }) {
  const { actions, decide: words } = useMessages()
  const decide = useDecide()
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const choosing = chosen !== null
  const divisible = commitment.wordings.length > 1 && commitment.state !== 'rejected'
  useEffect(() => {
    if (choosing) frame.current?.querySelector<HTMLElement>('.split-choice input')?.focus()
  }, [choosing])
  const voices = voicesOf(commitment.wordings, commitment.voices_of)
  const merges = new Map(commitment.merges.map(merge => [merge.mention, merge]))
  const splitting = chosen && {
    chosen,
    onToggle: (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter(one => one !== id)),
  }
  const ready = chosen !== null && chosen.length > 0 && chosen.length < commitment.wordings.length
  const split = async () => {
    if (await decide({ action: 'split', commitment: commitment.id, mentions: [...(chosen ?? [])] }))
      setChosen(null)
  }
  const begin = () => setChosen([])
  const end = () => setChosen(null)
  useKeys(!divisible ? {} : !choosing ? { t: begin } : { t: () => ready && void split(), Escape: end })
  return (
    <div ref={frame}>
      {voices.map((voice, index) => (
        <VoiceGroup
          key={voice.mentions[0]!.id}
          voice={voice}
          number={voices.length > 1 ? index + 1 : null}
          merges={merges}
          splitting={splitting}
        />
      ))}
      {divisible && (
        <div className="split" data-choosing={choosing || undefined} tabIndex={-1}>
          {!choosing ? (
            <button type="button" className="button" aria-keyshortcuts="t" onClick={begin}>
              {actions.split} … <kbd aria-hidden="true">t</kbd>
            </button>
          ) : (
            <>
              <p>{words.splitHint}</p>
              <button
                type="button"
                className="button primary"
                aria-keyshortcuts="t"
                disabled={!ready}
                onClick={() => void split()}
              >
                {actions.split} <kbd aria-hidden="true">t</kbd>
              </button>
              <button type="button" className="button" aria-keyshortcuts="Escape" onClick={end}>
                {words.cancel}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  )
}

function VoiceGroup({
  voice,
  number,
  merges,
  splitting,
}: {
  voice: Voice
  number: number | null
  merges: ReadonlyMap<string, Merge>
  splitting: Splitting | null
}) {
  const { voices: words } = useMessages()
  return (
    <>
      {number !== null && (
        <h3 className="voice">
          {words.one(String(number))}
          <span className="beside">
            {voice.documents > 1 ? words.group(String(voice.documents)) : words.alone}
          </span>
        </h3>
      )}
      <ol className="wordings">
        {wordingsOf(voice.mentions).map(({ quote, language, mentions }) => (
          <li key={mentions[0]!.id} className="wording">
            <blockquote>
              <Words text={quote} language={language} />
            </blockquote>
            <ul className="plain places">
              {mentions.map(mention => (
                <Place
                  key={mention.id}
                  mention={mention}
                  merge={merges.get(mention.id)}
                  splitting={splitting}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}

function Place({
  mention,
  merge,
  splitting,
}: {
  mention: Mention
  merge: Merge | undefined
  splitting: Splitting | null
}) {
  const { language, messages: m } = useSettings()
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
          <span className="badge">{m.mergeReasons[merge.reason]}</span> {groundOf(language, merge)}
        </p>
      )}
      {splitting && (
        <label className="split-choice">
          <input
            type="checkbox"
            checked={splitting.chosen.includes(mention.id)}
            onChange={event => splitting.onToggle(mention.id, event.target.checked)}
          />
          <span>
            {m.decide.splitOut}
            <span className="hidden">: {document.title ?? document.source}</span>
          </span>
        </label>
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
