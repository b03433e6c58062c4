import { firstMatch } from '../../language/reading-packs.ts'
import { daysBetween, fullDates, isoDate, monthOf, nearest, partialDates } from './dates.ts'
import { relativeDay } from './relative-days.ts'
import { firstParts, partsOf, type Found, type Reading } from './reading.ts'

/** Days before publication within which the first day that a text names is the day of its event. */
const recent = 21
/** Letters at the head of a text in which the day of its event stands. */
const leadLength = 400

/**
 * The day of the event: a date line under the title, else the first day that the opening names and that is not later
 * than the text itself, else the day on which the text says at its end that it was adopted. A dateline is the day of
 * writing: it counts where nothing else tells, and the text appeared later than that.
 */
export function eventDate(
  reading: Reading,
  published: string | null,
  dateline: RegExpExecArray | null,
): Found | null {
  for (const part of partsOf(reading, 'dateline', 'subtitle', 'title')) {
    const { words, screens } = part
    const found = fullDates(words, reading.pack, screens)[0]
    if (found === undefined || firstMatch(reading.pack.datelines, words.replace(/^[（(]/, '')) !== null)
      continue
    if (published !== null && part.kind === 'dateline' && /\d{1,2}[:：]\d{2}/.test(words)) continue
    const start = part.start + found.index
    return { value: found.date, from: { from: 'text', start, end: start + found.length } }
  }
  return (
    fromOpening(reading, published) ??
    fromClosing(reading, published) ??
    (published === null ? null : fromDateline(reading, published, dateline))
  )
}

/** Paragraphs at the end of a text among which the one stands that says where and when it was adopted. */
const closing = 3

function fromClosing(reading: Reading, published: string | null): Found | null {
  for (const part of partsOf(reading, 'paragraph').slice(-closing)) {
    const { words, screens } = part
    if (firstMatch(reading.pack.closings, words, screens) === null) continue
    const found = fullDates(words, reading.pack, screens)[0]
    if (found === undefined || (published !== null && daysBetween(found.date, published) < -1)) continue
    const start = part.start + found.index
    return { value: found.date, from: { from: 'text', start, end: start + found.length } }
  }
  return null
}

function fromDateline({ pack }: Reading, published: string, dateline: RegExpExecArray | null): Found | null {
  const { year, month, day } = dateline?.groups ?? {}
  if (month === undefined || day === undefined) return null
  const written =
    year === undefined
      ? nearest(monthOf(month, pack), Number(day), published)
      : isoDate(Number(year), monthOf(month, pack), Number(day))
  const later = written !== null && daysBetween(written, published) > 0
  return later ? { value: written, from: { from: 'rule', rule: 'dateline' } } : null
}

/** Letters of a line that is no sentence (Remarks at the opening of the forum, March 4, 2021), at most. */
const longestLine = 120

const isLine = (words: string): boolean => words.length <= longestLine && !/[.。!！?？]\s*$/u.test(words)

function fromOpening(reading: Reading, published: string | null): Found | null {
  const first = firstParts(reading, 1, 'paragraph')[0]
  if (first === undefined) return null
  const { screens } = first
  const words = first.words.slice(0, leadLength)
  const skip = firstMatch(reading.pack.datelines, words, screens)?.match[0].length ?? 0
  const lead = words.slice(skip)
  const at = (index: number, length: number, value: string): Found => ({
    value,
    from: { from: 'text', start: first.start + skip + index, end: first.start + skip + index + length },
  })
  const full = fullDates(lead, reading.pack, screens)
  const past = isLine(first.words) ? Number.POSITIVE_INFINITY : recent
  const fits = (date: string): boolean => {
    const days = published === null ? 0 : daysBetween(date, published)
    return days >= -1 && days <= past
  }
  const around = published ?? reading.fileDates[0] ?? null
  const partial = around === null ? [] : partialDates(lead, reading.pack, screens)
  const candidates = [
    ...full.map(({ date, index, length }) => ({ date, index, length })),
    ...partial.map(({ month, day, index, length }) => ({
      date: nearest(month, day, around!),
      index,
      length,
    })),
  ].sort((a, b) => a.index - b.index || b.length - a.length)
  for (const { date, index, length } of candidates)
    if (date !== null && fits(date)) return at(index, length, date)
  const told = published === null ? null : relativeDay(lead, reading.pack, published)
  return told === null ? null : at(told.index, told.length, told.date)
}
