import { useEffect } from 'react'

/** The page's name in the window's title, before the product's. */
export function useTitle(name: string): void {
  useEffect(() => {
    document.title = name ? `${name} · Summitry` : 'Summitry'
  }, [name])
}
