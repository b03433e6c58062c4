import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { Summary } from '../../src/server/contract.ts'
import { Link } from './parts/link.tsx'
import { Mountain, MoonIcon, SunIcon } from './parts/icons.tsx'
import { catalogues } from './messages/index.ts'
import type { Language } from './messages/index.ts'
import { addresses, usePlace } from './router.ts'
import { useSettings } from './settings.tsx'

export function Masthead({ summary, onHelp }: { summary: Summary | null; onHelp: () => void }) {
  const { messages: m } = useSettings()
  return (
    <header className="masthead">
      <Link className="wordmark" href={addresses.ledger}>
        <Mountain />
        <span className="wordmark-name">{m.name}</span>
        {summary && <span className="project">{summary.project}</span>}
      </Link>
      <Navigation differing={summary?.differing ?? 0} />
      <div className="tools">
        <LanguageSwitch />
        <ThemeSwitch />
        <button
          type="button"
          className="tool"
          aria-label={m.nav.help}
          aria-keyshortcuts="?"
          title={m.nav.help}
          onClick={onHelp}
        >
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </header>
  )
}

function Navigation({ differing }: { differing: number }) {
  const { messages: m } = useSettings()
  const { path } = usePlace()
  const nav = useRef<HTMLElement>(null)
  // On a phone the rooms do not all fit beside each other: the one that is open is in sight.
  useEffect(() => {
    const here = nav.current?.querySelector('[aria-current]')
    if (!nav.current || !here) return
    const [frame, link] = [nav.current.getBoundingClientRect(), here.getBoundingClientRect()]
    if (link.left < frame.left || link.right > frame.right) {
      nav.current.scrollLeft += link.left - frame.left - (frame.width - link.width) / 2
    }
  }, [path])
  const rooms = [
    { href: addresses.ledger, name: m.nav.ledger, here: path === '/' || path.startsWith('/commitments') },
    { href: addresses.review, name: m.nav.review, here: path.startsWith('/review') },
    { href: addresses.documents, name: m.nav.documents, here: /^\/(documents|compare)/.test(path) },
    { href: addresses.entities, name: m.nav.entities, here: path.startsWith('/entities') },
    { href: addresses.coverage, name: m.nav.coverage, here: path.startsWith('/coverage') },
    { href: addresses.deadlines, name: m.nav.deadlines, here: path.startsWith('/deadlines') },
    { href: addresses.figures, name: m.nav.figures, here: path.startsWith('/figures'), count: differing },
  ]
  return (
    <nav ref={nav} aria-label={m.nav.main}>
      {rooms.map(({ href, name, here, count }) => (
        <Link key={href} href={href} aria-current={here ? 'page' : undefined}>
          {name}
          {count ? <span className="count"> {count}</span> : null}
        </Link>
      ))}
    </nav>
  )
}

function LanguageSwitch() {
  const { language, setLanguage } = useSettings()
  const other: Language = language === 'zh' ? 'en' : 'zh'
  const name = catalogues[other].languageName
  return (
    <button type="button" className="tool wide" lang={other} onClick={() => setLanguage(other)}>
      {name}
    </button>
  )
}

const darkMedia = window.matchMedia('(prefers-color-scheme: dark)')

/** Chooses the other theme; choosing what the system asks for means following the system again. */
function ThemeSwitch() {
  const { messages: m, theme, setTheme } = useSettings()
  const systemDark = useSyncExternalStore(
    listener => {
      darkMedia.addEventListener('change', listener)
      return () => darkMedia.removeEventListener('change', listener)
    },
    () => darkMedia.matches,
  )
  const dark = theme === 'system' ? systemDark : theme === 'dark'
  const name = `${m.settings.theme}: ${dark ? m.settings.light : m.settings.dark}`
  return (
    <button
      type="button"
      className="tool"
      aria-label={name}
      title={name}
      onClick={() => setTheme(dark === systemDark ? (dark ? 'light' : 'dark') : 'system')}
    >
      {dark ? <SunIcon /> : <MoonIcon />}
    </button>
  )
}
