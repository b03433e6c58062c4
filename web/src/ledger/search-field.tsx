import { useEffect, useRef, useState } from 'react'
import { useKeys } from '../keys.ts'
import { CrossIcon, SearchIcon } from '../parts/icons.tsx'
import { addressOf, narrowed } from './view.ts'
import type { LedgerView } from './view.ts'
import { go } from '../router.ts'
import { useMessages } from '../settings.tsx'
import { focusFirstLine } from './table.tsx'

/** A pause in typing after which the ledger is asked. */
const pauseMilliseconds = 180

/** Searches while a person types; a composition (pinyin, kana) is left alone until it ends. */
export function SearchField({ view, show }: { view: LedgerView; show: (view: LedgerView) => void }) {
  const m = useMessages()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(view.q)
  const [composing, setComposing] = useState(false)
  const asked = useRef(view.q)
  useKeys({ '/': () => field.current?.select() })

  // The address changed by other means (back, a chip): the field follows.
  useEffect(() => {
    if (view.q !== asked.current) setTyped(view.q)
    asked.current = view.q
  }, [view.q])

  useEffect(() => {
    if (composing || typed === asked.current) return
    const timer = setTimeout(() => {
      asked.current = typed
      go(addressOf(narrowed(view, { q: typed })), { replace: true, keepScroll: true })
    }, pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [typed, composing, view])

  const clear = () => {
    asked.current = ''
    setTyped('')
    show(narrowed(view, { q: '' }))
    field.current?.focus()
  }
  return (
    <search className="search">
      <SearchIcon />
      <input
        ref={field}
        type="search"
        value={typed}
        aria-label={m.ledger.search}
        aria-keyshortcuts="/"
        placeholder={m.ledger.searchHint}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onChange={event => setTyped(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={event => {
          if (event.key === 'Escape' && typed) clear()
          else if (event.key === 'ArrowDown' && !composing) focusFirstLine()
        }}
      />
      {typed ? (
        <button type="button" className="tool" aria-label={m.ledger.clearSearch} onClick={clear}>
          <CrossIcon />
        </button>
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
    </search>
  )
}
