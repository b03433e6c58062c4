import { isoDate } from './dates.ts'

/** Offsets of zones that RFC 5322 (4.3) and web pages name without doubt; where a name means several, it tells nothing. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CEST: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
}

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'

const forms: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.年]\s?(?<month>\d{1,2})[-/.月]\s?(?<day>\d{1,2})日?(?!\d)/,
  /^(?<year>(?:19|20)\d{2})(?<month>[01]\d)(?<day>[0-3]\d)(?=$|T\d|\d{4}(?:\d{2})?$)/,
  new RegExp(`^(?:[a-z]{2,9},?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+(?<year>\\d{4})`, 'i'),
  new RegExp(`^(?:[a-z]{2,9},?\\s+)?${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`, 'i'),
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>(?:19|20)\d{2})(?!\d)/,
]

/**
 * A machine's date (ISO 8601, RFC 5322, seconds of the epoch and their looser kin) as ISO 8601: with the time where the
 * zone is told, else the day. Null where it is none, or where day and month cannot be told apart.
 */
export function fieldDate(value: string): string | null {
  const text = value.trim()
  if (/^\d{10}(?:\d{3})?$/.test(text))
    return new Date(Number(text.padEnd(13, '0'))).toISOString().replace('.000', '')
  for (const form of forms) {
    const match = form.exec(text)
    if (match === null) continue
    const { year, month: name, day } = match.groups as { year: string; month: string; day: string }
    const named = englishMonths.indexOf(name.slice(0, 3).toLowerCase()) + 1
    const date = isoDate(Number(year), named > 0 ? named : Number(name), Number(day))
    return date === null ? null : withTime(date, text.slice(match[0].length))
  }
  return null
}

const clock =
  /(?:^[T\s]?|[\s,T-])(?<hour>\d{1,2})(?:[:：.时]\s?(?<minute>\d{2})分?(?:[:：](?<second>\d{2})(?:[.,]\d+)?)?)\s*(?<half>[ap]\.?m\b\.?)?/i
const compactClock = /^T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?=$|Z|[+-])/
const offset = /^\s*\(?\s*(?:GMT|UTC)?\s*(?<sign>[+-])\s*(?<hours>\d{1,2}):?(?<minutes>\d{2})?(?!\d)/i
const zoneName = /^\s*\(?\s*(?<name>[A-Z]{1,4})\b/

/** A day with the hour that stands in the words beside it, where these tell the zone as well; else the day. */
export function withTime(date: string, words: string): string {
  const match = compactClock.exec(words) ?? clock.exec(words)
  if (match === null) return date
  const groups = match.groups!
  const hour = hourOf(Number(groups.hour), groups.half)
  const zone = zoneOf(words.slice(match.index + match[0].length))
  if (zone === null || hour > 23 || Number(groups.minute) > 59) return date
  return `${date}T${String(hour).padStart(2, '0')}:${groups.minute}:${groups.second ?? '00'}${zone}`
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

function zoneOf(words: string): string | null {
  const shift = offset.exec(words)?.groups
  if (shift !== undefined) return `${shift.sign}${shift.hours!.padStart(2, '0')}:${shift.minutes ?? '00'}`
  const name = zoneName.exec(words)?.groups?.name
  return name === undefined ? null : (zones[name] ?? null)
}
