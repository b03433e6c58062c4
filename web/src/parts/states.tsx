import type { ReactNode } from 'react'
import type { Resource } from '../api.ts'
import { addresses } from '../router.ts'
import { useMessages } from '../settings.tsx'
import { Link } from './link.tsx'

/** Shows what was loaded; while it loads for the first time, or where it failed, says so and what to do. */
export function Loaded<Data>({
  resource,
  children,
}: {
  resource: Resource<Data>
  children: (data: Data, busy: boolean) => ReactNode
}) {
  if (resource.state === 'failed') return <Failed resource={resource} />
  if (resource.data === null) return <Loading />
  return <>{children(resource.data, resource.state === 'loading')}</>
}

export function Loading() {
  const m = useMessages()
  return (
    <div className="notice loading" role="status">
      <span className="pulse" aria-hidden="true" />
      {m.states.loading}
    </div>
  )
}

function Failed({ resource }: { resource: Extract<Resource<unknown>, { state: 'failed' }> }) {
  const m = useMessages()
  const { status, problem } = resource.failure
  if (status === 404) return <Missing />
  const offline = status === 0
  return (
    <div className="notice" role="alert">
      <h1 className="notice-title">{offline ? m.states.offlineTitle : m.states.failedTitle}</h1>
      <p>{offline ? m.states.offlineHint : m.states.failedHint}</p>
      {offline && <Command>summitry serve</Command>}
      {problem && (
        <p className="muted" lang="en">
          {problem.reason} ({problem.code}): {problem.remedy}
        </p>
      )}
      <button type="button" className="button primary" onClick={resource.retry}>
        {m.states.retry}
      </button>
    </div>
  )
}

export function Missing() {
  const m = useMessages()
  return (
    <div className="notice">
      <h1 className="notice-title">{m.states.missingTitle}</h1>
      <p>{m.states.missingHint}</p>
      <Link className="button primary" href={addresses.ledger}>
        {m.states.toLedger}
      </Link>
    </div>
  )
}

export function Empty({ title, hint, commands }: { title: string; hint: string; commands?: string }) {
  return (
    <div className="notice">
      <h2 className="notice-title">{title}</h2>
      <p>{hint}</p>
      {commands && <Command>{commands}</Command>}
    </div>
  )
}

const Command = ({ children }: { children: string }) => (
  <pre className="command" lang="en">
    <code>{children}</code>
  </pre>
)
