import type { Interval } from './calendar.ts'
import type { TimeReading } from './lexicon/times.ts'

/** A time with both ends, ISO 8601 dates, the last day included. */
export const span = ({ start, end }: Interval, shape: TimeReading['shape'] = 'period'): TimeReading => ({
  shape,
  start,
  end,
})

/** A deadline on a day (ISO 8601); null where the day is not known. */
export const until = (end: string | null): TimeReading | null => (end ? { shape: 'deadline', end } : null)
