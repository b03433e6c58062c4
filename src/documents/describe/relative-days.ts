import type { ReadingPack } from '../../language/reading.ts'
import { firstMatch } from '../../language/reading-packs.ts'
import type { FoundDate } from './dates.ts'

const day = 86_400_000

/** The day before another, some days back. ISO 8601. */
const daysBefore = (date: string, days: number): string =>
  new Date(Date.parse(date.slice(0, 10)) - days * day).toISOString().slice(0, 10)

/**
 * The day on which something has happened, as the first sentence of a report tells it by the day of writing: today,
 * yesterday, on Tuesday, which is the last one. Null where it tells none.
 */
export function relativeDay(sentence: string, pack: ReadingPack, published: string): FoundDate | null {
  const match = firstMatch(pack.relativeDays, sentence)?.match
  const groups = match?.groups
  if (match === undefined || groups === undefined) return null
  const word = groups.weekday ?? groups.yesterday ?? groups.today!
  const date = daysBefore(published, daysBack(groups, pack, published))
  return { date, index: match.index + match[0].lastIndexOf(word), length: word.length }
}

function daysBack(
  { today, yesterday, weekday }: Readonly<Record<string, string | undefined>>,
  pack: ReadingPack,
  published: string,
): number {
  if (today !== undefined) return 0
  if (yesterday !== undefined) return 1
  const told = pack.weekdays.indexOf(weekday!.slice(0, 3).toLowerCase())
  return (new Date(Date.parse(published.slice(0, 10))).getUTCDay() - told + 7) % 7
}
