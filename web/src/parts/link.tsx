import type { AnchorHTMLAttributes } from 'react'
import { go, isPlainClick } from '../router.ts'

/** A link inside the application: the address is real, a plain click does not reload the page. */
export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return (
    <a
      {...rest}
      href={href}
      onClick={event => {
        onClick?.(event)
        if (event.defaultPrevented || !isPlainClick(event)) return
        event.preventDefault()
        go(href)
      }}
    />
  )
}
