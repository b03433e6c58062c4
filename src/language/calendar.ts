/** Arithmetic on ISO 8601 dates (`2022-01-25`), in the proleptic Gregorian calendar, without a time zone. */

export interface Day {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  readonly day: number
}

const two = (n: number): string => String(n).padStart(2, '0')

const isoOf = (day: Day): string => `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`

export function dayOf(iso: string): Day {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) }
}

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The ISO date, or null where the calendar has no such day (30 February). */
export function isoIfValid(year: number, month: number, day: number): string | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? isoOf({ year, month, day })
    : null
}

/** Adds months; a day that the month does not have becomes its last (31 January + 1 month: 28 February). */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = dayOf(iso)
  const index = year * 12 + (month - 1) + months
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return isoOf({ year: y, month: m, day: Math.min(day, daysInMonth(y, m)) })
}

export const addYears = (iso: string, years: number): string => addMonths(iso, Math.round(years * 12))

export function addDays(iso: string, days: number): string {
  const { year, month, day } = dayOf(iso)
  const moved = new Date(Date.UTC(year, month - 1, day + days))
  return isoOf({ year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() })
}

/** Adds a number of units of time; fractions of a year count in months. */
export function addUnits(iso: string, count: number, unit: TimeUnit): string {
  if (unit === 'year') return addYears(iso, count)
  if (unit === 'month') return addMonths(iso, Math.round(count))
  return addDays(iso, Math.round(count * (unit === 'week' ? 7 : 1)))
}

export type TimeUnit = 'year' | 'month' | 'week' | 'day'

export interface Interval {
  readonly start: string
  readonly end: string
}

export const yearSpan = (year: number): Interval => ({
  start: isoOf({ year, month: 1, day: 1 }),
  end: isoOf({ year, month: 12, day: 31 }),
})

export const monthSpan = (year: number, month: number): Interval => ({
  start: isoOf({ year, month, day: 1 }),
  end: isoOf({ year, month, day: daysInMonth(year, month) }),
})

/** Months `first` to `last` of a year: a half, a quarter, the first seven months. */
export const monthsSpan = (year: number, first: number, last: number): Interval => ({
  start: monthSpan(year, first).start,
  end: monthSpan(year, last).end,
})

/** The Monday to Sunday that holds the date, moved by whole weeks. */
export function weekSpan(iso: string, weeks: number): Interval {
  const { year, month, day } = dayOf(iso)
  const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
  const start = addDays(iso, weeks * 7 - weekday)
  return { start, end: addDays(start, 6) }
}
