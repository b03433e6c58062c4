import { useState } from 'react'
import type { Suggestion, SuggestionFeed } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { Passage } from '../commitment/later-evidence.tsx'
import { useDecide } from '../decide/deciding.ts'
import { number } from '../format.ts'
import { BearsOn } from '../parts/line-item.tsx'
import { Loaded } from '../parts/states.tsx'
import { addresses, go } from '../router.ts'
import { useSettings } from '../settings.tsx'
import { useQueueItem } from './queue.tsx'

/** Suggestions that are asked for at once. */
const shown = 20

/** Later evidence that nobody has judged, what was suggested last first. */
export function Suggestions() {
  const { seen, setSeen, language, messages: m } = useSettings()
  const { review: words } = m
  const [onlyNew, setOnlyNew] = useState(false)
  const query = new URLSearchParams({ limit: String(shown) })
  if (onlyNew && seen !== null) query.set('after', seen)
  const feed = useResource<SuggestionFeed>(`/suggestions?${query}`)
  const found = feed.state === 'failed' ? null : feed.data
  return (
    <section aria-labelledby="suggestions-title">
      <h2 id="suggestions-title">
        {words.suggestions}
        {found && <span className="beside">{number(language, found.total)}</span>}
      </h2>
      <p className="muted">{words.suggestionsHint}</p>
      <div className="buttons">
        {seen !== null && (
          <button
            type="button"
            className="button"
            aria-pressed={onlyNew}
            onClick={() => setOnlyNew(!onlyNew)}
          >
            {onlyNew ? words.showAll : words.onlyUnseen}
          </button>
        )}
        <button type="button" className="button" onClick={() => setSeen(new Date().toISOString())}>
          {words.markSeen}
        </button>
      </div>
      <Loaded resource={feed}>
        {({ total, items }) => (
          <>
            <ul className="plain queue">
              {items.map(item => (
                <Item key={item.id} item={item} isNew={seen === null || item.suggested_at > seen} />
              ))}
            </ul>
            {total > items.length && <p className="muted">{words.moreThere}</p>}
          </>
        )}
      </Loaded>
    </section>
  )
}

function Item({ item, isNew }: { item: Suggestion; isNew: boolean }) {
  const { review: words } = useSettings().messages
  const decide = useDecide()
  const element = useQueueItem({
    onYes: () => decide({ action: 'confirm', evidence: item.id }),
    onNo: () => decide({ action: 'dismiss', evidence: item.id }),
    onOpen: () => go(addresses.commitment(item.commitment.id)),
  })
  return (
    <li ref={element} className="wording queue-item" tabIndex={-1}>
      <BearsOn line={item.commitment}>{isNew && <span className="badge new">{words.isNew}</span>}</BearsOn>
      <Passage evidence={item} />
    </li>
  )
}
