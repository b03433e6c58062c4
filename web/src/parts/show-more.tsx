import { number } from '../format.ts'
import { useSettings } from '../settings.tsx'

interface Props {
  readonly shown: number
  readonly total: number
  /** how many are asked for now */
  readonly limit: number
  /** how many more at a time, and the most that the API gives at once */
  readonly step: number
  readonly most: number
  readonly onLimit: (limit: number) => void
  /** how to come to what cannot be shown here */
  readonly rest: string
}

/** What a list does not show yet: never cut off without a word. */
export function ShowMore({ shown, total, limit, step, most, onLimit, rest }: Props) {
  const { language, messages: m } = useSettings()
  const left = total - shown
  if (left <= 0) return null
  if (limit < most) {
    return (
      <button type="button" className="button" onClick={() => onLimit(Math.min(limit + step, most))}>
        {m.ledger.more} ({number(language, left)})
      </button>
    )
  }
  return (
    <p className="muted">
      {m.andMore(left)}: {rest}
    </p>
  )
}
