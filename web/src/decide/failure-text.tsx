import type { Failure } from '../api.ts'
import { useMessages } from '../settings.tsx'

/** Why a decision was not kept, and what to do. */
export function FailureText({ failure: { problem } }: { failure: Failure }) {
  const m = useMessages()
  return (
    <span className="failure">
      {m.decide.failed}:{' '}
      {problem ? (
        <span lang="en">
          {problem.reason}: {problem.remedy}
        </span>
      ) : (
        m.states.offlineTitle
      )}
    </span>
  )
}
