import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** A new page is announced by moving focus to it; the first one leaves focus where the browser put it. */
export function useFocusOnArrival(path: string, main: RefObject<HTMLElement | null>): void {
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    main.current?.focus({ preventScroll: true })
  }, [path, main])
}

/**
 * Where what had focus is taken off the page (a decision that can be made once, a filter that was let go), focus goes
 * to the nearest element around it that can hold it (`tabIndex={-1}`), else to the page: it is never lost to the
 * window, and it never comes to rest on another button, which a second press would set off.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let around: readonly Element[] = []
    const onFocus = (event: FocusEvent) => {
      around = event.target instanceof Element ? ancestorsOf(event.target) : []
    }
    const observer = new MutationObserver(() => {
      const lost = around[0]?.isConnected === false && document.activeElement === document.body
      if (!lost || document.querySelector('dialog[open]')) return
      const holder = around.find(
        (element): element is HTMLElement =>
          element instanceof HTMLElement && element.isConnected && element.hasAttribute('tabindex'),
      )
      const next = holder ?? main.current
      next?.focus({ preventScroll: true })
    })
    document.addEventListener('focusin', onFocus)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', onFocus)
      observer.disconnect()
    }
  }, [main])
}

/** The element itself first, then what stands around it, outwards. */
function ancestorsOf(element: Element): Element[] {
  const found: Element[] = []
  for (let one: Element | null = element; one; one = one.parentElement) found.push(one)
  return found
}
