import { useEffect } from 'react'

/** Brings the element to the middle of the window and gives it the focus, each time another one is named. */
export function useScrollTo(id: string | null): void {
  useEffect(() => {
    const element = id === null ? null : document.getElementById(id)
    if (!element) return
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' })
    element.focus({ preventScroll: true })
  }, [id])
}
