import { useEffect, useRef, useState } from 'react'
import type { Summary } from '../../src/server/contract.ts'
import { useResource } from './api.ts'
import { Help } from './help.tsx'
import { useKeys } from './keys.ts'
import { CommitmentPage } from './pages/commitment.tsx'
import { ComparePage } from './pages/compare.tsx'
import { DocumentsPage } from './pages/documents.tsx'
import { FiguresPage } from './pages/figures.tsx'
import { LedgerPage } from './pages/ledger.tsx'
import { ReaderPage } from './pages/reader.tsx'
import { Missing } from './parts/states.tsx'
import { addresses, go, usePlace } from './router.ts'
import { SettingsProvider, useMessages } from './settings.tsx'
import { Masthead } from './shell.tsx'

export const App = () => (
  <SettingsProvider>
    <Shell />
  </SettingsProvider>
)

function Shell() {
  const m = useMessages()
  const { path } = usePlace()
  const summary = useResource<Summary>('/summary')
  const [helping, setHelping] = useState(false)
  const main = useFocusOnArrival(path)
  useKeys({
    '?': () => setHelping(true),
    'g l': () => go(addresses.ledger),
    'g d': () => go(addresses.documents),
    'g f': () => go(addresses.figures),
  })
  return (
    <>
      <a className="skip" href="#main">
        {m.skip}
      </a>
      <Masthead summary={summary.state === 'failed' ? null : summary.data} onHelp={() => setHelping(true)} />
      <main id="main" ref={main} tabIndex={-1}>
        <Page path={path} summary={summary.state === 'failed' ? null : summary.data} />
      </main>
      {helping && <Help onClose={() => setHelping(false)} />}
    </>
  )
}

function Page({ path, summary }: { path: string; summary: Summary | null }) {
  const [, room = '', id, ...more] = path.split('/').map(decode)
  if (more.length > 0) return <Missing />
  if (room === 'compare' && id === undefined) return <ComparePage />
  if (room === '' && id === undefined) return <LedgerPage summary={summary} />
  if (room === 'documents') return id ? <ReaderPage key={id} id={id} /> : <DocumentsPage />
  if (room === 'commitments' && id) return <CommitmentPage key={id} id={id} />
  if (room === 'figures' && id === undefined) return <FiguresPage />
  return <Missing />
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}

/** A new page is announced by moving focus to it; the first one leaves focus where the browser put it. */
function useFocusOnArrival(path: string) {
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    main.current?.focus({ preventScroll: true })
  }, [path])
  return main
}
