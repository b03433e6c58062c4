import { useRef, useState } from 'react'
import type { Summary } from '../../src/server/contract.ts'
import { useResource } from './api.ts'
import { DecideProvider } from './decide/provider.tsx'
import { useFocusOnArrival, useKeptFocus } from './focus.ts'
import { Help } from './help.tsx'
import { useKeys } from './keys.ts'
import { CommitmentPage } from './pages/commitment.tsx'
import { ComparePage } from './pages/compare.tsx'
import { CoveragePage } from './pages/coverage.tsx'
import { DeadlinesPage } from './pages/deadlines.tsx'
import { DocumentsPage } from './pages/documents.tsx'
import { EntitiesPage } from './pages/entities.tsx'
import { EntityPage } from './pages/entity.tsx'
import { FiguresPage } from './pages/figures.tsx'
import { LedgerPage } from './pages/ledger.tsx'
import { ReaderPage } from './pages/reader.tsx'
import { ReviewPage } from './pages/review.tsx'
import { Missing } from './parts/states.tsx'
import { addresses, go, usePlace } from './router.ts'
import { SettingsProvider, useMessages } from './settings.tsx'
import { Masthead } from './shell.tsx'

export const App = () => (
  <SettingsProvider>
    <DecideProvider>
      <Shell />
    </DecideProvider>
  </SettingsProvider>
)

function Shell() {
  const m = useMessages()
  const { path } = usePlace()
  const summary = useResource<Summary>('/summary')
  const [helping, setHelping] = useState(false)
  const main = useRef<HTMLElement>(null)
  useFocusOnArrival(path, main)
  useKeptFocus(main)
  useKeys({
    '?': () => setHelping(true),
    'g l': () => go(addresses.ledger),
    'g d': () => go(addresses.documents),
    'g f': () => go(addresses.figures),
    'g r': () => go(addresses.review),
    'g n': () => go(addresses.entities),
    'g c': () => go(addresses.coverage),
    'g t': () => go(addresses.deadlines),
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
  if (room === 'entities') return id ? <EntityPage key={id} id={id} /> : <EntitiesPage />
  if (id !== undefined) return <Missing />
  if (room === 'figures') return <FiguresPage />
  if (room === 'review') return <ReviewPage />
  if (room === 'coverage') return <CoveragePage />
  if (room === 'deadlines') return <DeadlinesPage />
  return <Missing />
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}
