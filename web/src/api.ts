import { useEffect, useState } from 'react'
import type { Problem } from '../../src/server/contract.ts'

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

/**
 * What the API holds at `path`. While the next address loads, the last answer stays on the screen, so that nothing
 * jumps while a person types.
 */
export function useResource<Data>(path: string): Resource<Data> {
  const [attempt, setAttempt] = useState(0)
  const [answer, setAnswer] = useState<Answer<Data> | null>(null)
  const key = `${attempt} ${path}`
  useEffect(() => {
    const control = new AbortController()
    const load = async () => {
      const result = await ask<Data>(path, control.signal)
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

async function ask<Data>(path: string, signal: AbortSignal): Promise<Omit<Answer<Data>, 'key'>> {
  let response: Response
  try {
    response = await fetch(`/api${path}`, { signal })
  } catch {
    return { data: null, failure: { status: 0, problem: null } }
  }
  const body: unknown = await response.json().catch(() => null)
  if (response.ok && body !== null) return { data: body as Data, failure: null }
  return { data: null, failure: { status: response.status, problem: body as Problem | null } }
}
