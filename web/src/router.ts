import { useSyncExternalStore } from 'react'

/** A place in the application: what its address says. */
export interface Place {
  readonly path: string
  readonly query: URLSearchParams
  /** without `#` */
  readonly fragment: string
}

const moved = new EventTarget()

/** Goes to an address of this application; `replace` where going back should not stop here. */
export function go(href: string, options: { replace?: boolean; keepScroll?: boolean } = {}): void {
  if (href === current()) return
  if (options.replace) history.replaceState(null, '', href)
  else history.pushState(null, '', href)
  moved.dispatchEvent(new Event('move'))
  if (!options.keepScroll && !options.replace && !location.hash) window.scrollTo(0, 0)
}

const current = () => location.pathname + location.search + location.hash

function subscribe(listener: () => void): () => void {
  moved.addEventListener('move', listener)
  window.addEventListener('popstate', listener)
  return () => {
    moved.removeEventListener('move', listener)
    window.removeEventListener('popstate', listener)
  }
}

export function usePlace(): Place {
  const address = useSyncExternalStore(subscribe, current)
  const url = new URL(address, location.origin)
  return { path: url.pathname, query: url.searchParams, fragment: decodeURIComponent(url.hash.slice(1)) }
}

/** True for a plain click, which the application answers; others (new tab, download) are the browser's. */
export const isPlainClick = (event: {
  button: number
  metaKey: boolean
  ctrlKey: boolean
  shiftKey: boolean
  altKey: boolean
}) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** Documents that can be compared at once. */
export const mostCompared = 8

export const addresses = {
  ledger: '/',
  documents: '/documents',
  figures: '/figures',
  review: '/review',
  entities: '/entities',
  system: '/entities?view=system',
  coverage: '/coverage',
  deadlines: '/deadlines',
  entity: (id: string) => `/entities/${encodeURIComponent(id)}`,
  /** the first of them, where there are more than can be compared */
  compare: (...ids: readonly string[]) =>
    `/compare?${new URLSearchParams(ids.slice(0, mostCompared).map(id => ['document', id]))}`,
  commitment: (id: string) => `/commitments/${encodeURIComponent(id)}`,
  document: (id: string, mention?: string) =>
    `/documents/${encodeURIComponent(id)}${mention ? `#${encodeURIComponent(mention)}` : ''}`,
} as const
