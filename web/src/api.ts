import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Decided, DecisionRequest, Problem } from '../../src/server/contract.ts'

/** Why an answer did not come. `status` 0: the server did not answer at all. */
export interface Failure {
  readonly status: number
  readonly problem: Problem | null
}

export type Resource<Data> =
  | { readonly state: 'loading'; readonly data: Data | null }
  | { readonly state: 'ready'; readonly data: Data }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void }

interface Answer<Data> {
  readonly key: string
  readonly data: Data | null
  readonly failure: Failure | null
}

/** Tells everything on the screen that the project is not as it was. */
const changes = new EventTarget()
let revision = 0

function announceChange(): void {
  revision++
  changes.dispatchEvent(new Event('change'))
}

function subscribe(listener: () => void): () => void {
  changes.addEventListener('change', listener)
  return () => changes.removeEventListener('change', listener)
}

/**
 * What the API holds at `path`; null: nothing is asked. While the next address loads, or the same one again after a
 * decision, the last answer stays on the screen, so that nothing jumps.
 */
export function useResource<Data>(path: string | null): Resource<Data> {
  const changed = useSyncExternalStore(subscribe, () => revision)
  const [attempt, setAttempt] = useState(0)
  const [answer, setAnswer] = useState<Answer<Data> | null>(null)
  const key = `${attempt} ${changed} ${path}`
  useEffect(() => {
    if (path === null) return
    const control = new AbortController()
    const load = async () => {
      const result = await ask<Data>(path, { signal: control.signal })
      if (!control.signal.aborted) setAnswer({ key, ...result })
    }
    void load()
    return () => control.abort()
  }, [key, path])
  if (answer?.key !== key) return { state: 'loading', data: answer?.data ?? null }
  if (answer.data !== null) return { state: 'ready', data: answer.data }
  const failure = answer.failure ?? { status: 0, problem: null }
  return { state: 'failed', failure, retry: () => setAttempt(n => n + 1) }
}

/** Sends a decision; what is kept is told to everything on the screen. */
export async function sendDecision(
  request: DecisionRequest,
): Promise<{ data: Decided | null; failure: Failure | null }> {
  const sent = await ask<Decided>('/decisions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  })
  if (sent.data !== null) announceChange()
  return sent
}

async function ask<Data>(path: string, init: RequestInit): Promise<Omit<Answer<Data>, 'key'>> {
  let response: Response
  try {
    response = await fetch(`/api${path}`, init)
  } catch {
    return { data: null, failure: { status: 0, problem: null } }
  }
  const body: unknown = await response.json().catch(() => null)
  if (response.ok && body !== null) return { data: body as Data, failure: null }
  return { data: null, failure: { status: response.status, problem: body as Problem | null } }
}
