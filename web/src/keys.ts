import { useEffectEvent, useLayoutEffect } from 'react'

export type KeyMap = Readonly<Record<string, () => void>>

/** Within this time a second key completes a sequence such as `g d`. */
const sequenceMilliseconds = 1200

/**
 * Keys of a page, by `KeyboardEvent.key`; two keys parted by a space are a sequence. Never while a person types, and
 * never with Ctrl, Alt or Meta, which belong to the browser.
 */
export function useKeys(keys: KeyMap): void {
  const press = useEffectEvent((chord: string) => {
    const action = keys[chord]
    action?.()
    return action !== undefined
  })
  // With the page itself and not after it is painted: a key pressed as soon as a page is seen is heard.
  useLayoutEffect(() => {
    let before = { key: '', at: 0 }
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
      if (isTyping(event.target)) return
      const recent = event.timeStamp - before.at < sequenceMilliseconds
      const done = (recent && press(`${before.key} ${event.key}`)) || press(event.key)
      before = { key: event.key, at: event.timeStamp }
      if (done) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

/** Fields for text take their own keys; so does everything while a dialog is open, which the browser makes inert. */
function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true
  return target instanceof HTMLElement && target.matches(fields)
}

const fields = 'input:not([type=checkbox], [type=radio]), textarea, select'
