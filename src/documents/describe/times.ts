import { fieldNamed } from '../../sources/source.ts'
import { dateInWords } from './calendar-names.ts'
import { daysBetween, fullDates, isoDate, monthOf, nearest, type FoundDate } from './dates.ts'
import { fieldDate, withTime } from './field-date.ts'
import { languageOf } from './language.ts'
import { partsOf, type Found, type Reading } from './reading.ts'

const publicationFields = [
  'published',
  'published_time',
  'datePublished',
  'date',
  'pubdate',
  'updated',
  'modified_time',
]

/** When the text was published: a field of the source, a line of date, the dateline, the day in the file's headings. */
export function publicationDate(reading: Reading, dateline: RegExpExecArray | null): Found | null {
  for (const name of publicationFields) {
    const field = fieldNamed(reading.fields, [name])
    const date = field === null ? null : fieldDate(field.value.text)
    if (date !== null) return { value: date, from: { from: 'field', name } }
  }
  return (
    fromDateline(reading, dateline) ?? fromHeadLine(reading) ?? fromAbove(reading) ?? fromFileName(reading)
  )
}

function fromAbove(reading: Reading): Found | null {
  for (const heading of reading.above) {
    const compact = /(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?!\d)/.exec(heading)
    const date =
      compact === null
        ? (fullDates(heading, reading.pack)[0]?.date ?? null)
        : isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]))
    if (date !== null) return { value: date, from: { from: 'rule', rule: 'day-in-heading-of-file' } }
  }
  return null
}

/** Where nothing else tells the day: people name the files they save by it. */
function fromFileName(reading: Reading): Found | null {
  const date = reading.fileNameDate
  return date === null ? null : { value: date, from: { from: 'field', name: 'file name' } }
}

/** A line of its own near the head that tells the day, with the time or the source beside it. */
function fromHeadLine(reading: Reading): Found | null {
  const body = reading.parts.find(part => part.kind === 'paragraph')
  for (const part of partsOf(reading, 'dateline', 'byline')) {
    if (body === undefined || part.start > body.start) return null
    const { words, screens } = part
    const found = fullDates(words, reading.pack, screens)[0] ?? dateElsewhere(words, reading)
    if (found === null) continue
    const start = part.start + found.index
    const rest = `${words.slice(found.index + found.length)} ${words.slice(0, found.index)}`
    return { value: withTime(found.date, rest), from: { from: 'text', start, end: start + found.length } }
  }
  return null
}

const dotted = /(?<!\d)\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}(?!\d)/

/** A date in numbers with dots, or in words of the text's own language where no pack knows it. */
function dateElsewhere(words: string, { fields, text }: Reading): FoundDate | null {
  const numbers = dotted.exec(words)
  const date = numbers === null ? null : fieldDate(numbers[0])
  if (numbers !== null && date !== null) return { date, index: numbers.index, length: numbers[0].length }
  const found = dateInWords(words, languageOf(text, fieldNamed(fields, ['language'])?.value.text ?? null))
  const told = found === null ? null : isoDate(found.year, found.month, found.day)
  return found === null || told === null ? null : { date: told, index: found.index, length: found.length }
}

function fromDateline(reading: Reading, dateline: RegExpExecArray | null): Found | null {
  const groups = dateline?.groups
  if (groups?.month === undefined || groups.day === undefined) return null
  const [month, day] = [monthOf(groups.month, reading.pack), Number(groups.day)]
  if (groups.year !== undefined) {
    const date = isoDate(Number(groups.year), month, day)
    return date === null ? null : { value: date, from: { from: 'rule', rule: 'dateline' } }
  }
  const year = yearOf(reading, month, day)
  const date = year === null ? null : isoDate(year.year, month, day)
  return date === null ? null : { value: date, from: { from: 'rule', rule: year!.rule } }
}

/** Days within which a full date of the same file tells the year of a dateline. */
const sameTime = 40

/** The year of a dateline: of a full date near that day in the text or its file, else the latest year the text lives in. */
function yearOf(reading: Reading, month: number, day: number): { year: number; rule: string } | null {
  const own = fullDates(reading.text, reading.pack).map(found => found.date)
  for (const [dates, rule] of [
    [own, 'dateline-year-from-date-in-text'],
    [reading.fileDates, 'dateline-year-from-date-in-file'],
    [reading.fileNameDate === null ? [] : [reading.fileNameDate], 'dateline-year-from-file-name'],
  ] as const)
    for (const date of dates) {
      const full = nearest(month, day, date)
      if (full !== null && Math.abs(daysBetween(date, full)) <= sameTime)
        return { year: Number(full.slice(0, 4)), rule }
    }
  const year = latestYear(reading)
  return year === null ? null : { year, rule: 'dateline-year-from-years-in-text' }
}

/** The latest year that the text names as its own time: not one to be reached, not one in a name. */
function latestYear(reading: Reading): number | null {
  const targets = reading.pack.yearsOfNoDate.map(
    rule => new RegExp(rule.pattern.source, `${rule.pattern.flags}g`),
  )
  let text = partsOf(reading, 'paragraph', 'list_item', 'heading', 'title')
    .map(part => part.words)
    .join('\n')
  for (const target of targets) text = text.replace(target, match => match.replace(/\d/g, ' '))
  const years = (text.match(/(?<!\d)(?:19|20)\d{2}(?=\s*年)/g) ?? []).map(Number)
  return years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b))
}
