/** Names of the months as the platform's locale data (CLDR) writes them in a date; in lower case, January first. */
function monthNames(locale: string): string[][] {
  const forms = (['long', 'short'] as const).flatMap(month => [
    new Intl.DateTimeFormat(locale, { month, day: 'numeric', calendar: 'gregory', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { month, calendar: 'gregory', timeZone: 'UTC' }),
  ])
  return Array.from({ length: 12 }, (_, i) => {
    const names = forms.map(
      form =>
        form.formatToParts(new Date(Date.UTC(2024, i, 9))).find(part => part.type === 'month')?.value ?? '',
    )
    return [...new Set(names.map(name => name.toLowerCase().replace(/\.$/, '')))].filter(name =>
      /\p{L}/u.test(name),
    )
  })
}

interface Calendar {
  readonly pattern: RegExp
  readonly months: ReadonlyMap<string, number>
}

const calendars = new Map<string, Calendar | null>()

function calendarOf(language: string): Calendar | null {
  const known = calendars.get(language)
  if (known !== undefined) return known
  const calendar = isLocale(language) ? built(language) : null
  calendars.set(language, calendar)
  return calendar
}

function isLocale(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  } catch {
    return false
  }
}

function built(language: string): Calendar | null {
  const months = new Map(
    monthNames(language).flatMap((names, i) => names.map(name => [name, i + 1] as const)),
  )
  if (months.size === 0) return null
  const names = [...months.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
  // Between the day, the month and the year stand marks and words of at most three letters: 9 de mayo de 2024.
  const gap = '\\.?[\\s,،/-]*(?:\\p{L}{1,3}\\.?[\\s,]+)?'
  return {
    months,
    pattern: new RegExp(
      `(?<!\\p{N})(?<day>\\p{Nd}{1,2})(?:º|er|ª|\\.)?${gap}(?<month>${names})(?!\\p{L})${gap}(?<year>\\p{Nd}{4})(?!\\p{N})` +
        `|(?<![\\p{L}])(?<month2>${names})(?!\\p{L})${gap}(?<day2>\\p{Nd}{1,2})(?!\\p{N})${gap}(?<year2>\\p{Nd}{4})(?!\\p{N})`,
      'iu',
    ),
  }
}

/** The first date in words of a language by the names that locale data gives its months. `index` in UTF-16 units. */
export function dateInWords(
  text: string,
  language: string,
): { year: number; month: number; day: number; index: number; length: number } | null {
  const calendar = calendarOf(language)
  const match = calendar?.pattern.exec(text) ?? null
  if (calendar === null || match === null) return null
  const groups = match.groups!
  const month = calendar.months.get((groups.month ?? groups.month2)!.toLowerCase())
  if (month === undefined) return null
  const [year, day] = [(groups.year ?? groups.year2)!, (groups.day ?? groups.day2)!].map(decimal) as [
    number,
    number,
  ]
  return { year, month, day, index: match.index, length: match[0].length }
}

/** The value of decimal digits of any script: their code points run from 0 to 9 (Unicode Standard 4.6). */
function decimal(digits: string): number {
  let value = 0
  for (const digit of digits) {
    let zero = digit.codePointAt(0)!
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero--
    value = value * 10 + (digit.codePointAt(0)! - zero)
  }
  return value
}
