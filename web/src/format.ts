import type { Measure, Timeframe } from '../../src/server/contract.ts'
import { catalogues } from './messages/index.ts'
import type { Language } from './messages/index.ts'

const locales: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en-GB' }

export const number = (language: Language, value: number): string =>
  new Intl.NumberFormat(locales[language]).format(value)

/** The name of a party in the reader's language: of a country code, of a name that has one; any other as it stands. */
export function partyName(language: Language, party: string): string {
  if (!/^[A-Z]{2}$/.test(party)) return catalogues[language].parties[party] ?? party
  return regions[language].of(party) ?? party
}

const regions: Readonly<Record<Language, Intl.DisplayNames>> = {
  zh: new Intl.DisplayNames(locales.zh, { type: 'region' }),
  en: new Intl.DisplayNames(locales.en, { type: 'region' }),
}

/** Groups that are read more easily by name than by members. Only groups whose membership does not change often. */
const groups: Readonly<Record<string, readonly string[]>> = {
  central_asia: ['KZ', 'KG', 'TJ', 'TM', 'UZ'],
  asean: ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'VN'],
  gcc: ['AE', 'BH', 'KW', 'OM', 'QA', 'SA'],
  g7: ['CA', 'DE', 'FR', 'GB', 'IT', 'JP', 'US'],
  quad: ['AU', 'IN', 'JP', 'US'],
}

/** Names of parties, with a whole group under its own name and the rest in order. */
export function partyNames(language: Language, parties: readonly string[]): string[] {
  let rest = [...parties]
  const names: string[] = []
  for (const [group, members] of Object.entries(groups)) {
    if (!members.every(member => rest.includes(member))) continue
    rest = rest.filter(party => !members.includes(party))
    names.push(catalogues[language].groups[group] ?? group)
  }
  return [...rest.map(party => partyName(language, party)), ...names]
}

export const languageName = (language: Language, tag: string): string =>
  new Intl.DisplayNames(locales[language], { type: 'language' }).of(tag) ?? tag

/** A calendar day of an ISO 8601 date or time; the day that the text says, whatever the reader's time zone. */
export function day(language: Language, iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(date)
}

/** The moment of an ISO 8601 time by the reader's own clock. */
export const moment = (language: Language, iso: string): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  )

/** “by the end of 2030”, “2022–2025”, “2027–2032”: as short as the precision allows. Empty where nothing is dated. */
export function deadline(language: Language, timeframe: Timeframe): string {
  const from = timeframe.earliest ?? timeframe.start
  const { end } = timeframe
  if (!end) return from ? catalogues[language].dates.since(day(language, from)) : ''
  if (from && from.slice(0, 4) !== end.slice(0, 4)) return `${from.slice(0, 4)}–${end.slice(0, 4)}`
  if (end.endsWith('-12-31')) {
    const year = end.slice(0, 4)
    return from ? catalogues[language].dates.within(year) : catalogues[language].dates.by(year)
  }
  return day(language, end)
}

/** “over 70 billion US dollars”, “5000万剂”: the amount with its bound and basis, in the reader's language. */
export function measure(language: Language, given: Measure): string {
  const { bounds, bases } = catalogues[language]
  const amount = bounds[given.bound](amountOf(language, given))
  return given.basis ? bases[given.basis](amount) : amount
}

function amountOf(language: Language, { value, max, unit }: Measure): string {
  const upper = max ?? null
  const range = (format: Formatter) =>
    upper === null ? format.format(value) : `${format.format(value)}–${format.format(upper)}`
  if (/^[A-Z]{3}$/.test(unit)) return range(currency(language, unit))
  if (unit === '%') return `${range(plain(language))}%`
  const name = catalogues[language].units[unit]
  if (name) return joined(language, range(compact(language)), name)
  return catalogues[language].counted(unit, range(compact(language)), value !== 1 || upper !== null)
}

const joined = (language: Language, amount: string, name: string) =>
  language === 'zh' ? `${amount}${name}` : `${amount} ${name}`

interface Formatter {
  format(value: number): string
}

const currency = (language: Language, code: string) =>
  new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  })

const plain = (language: Language) =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 3, useGrouping: 'min2' })

/** Large round numbers in words of magnitude; others digit by digit, because a digit is evidence. */
const compact = (language: Language): Formatter => {
  const whole = plain(language)
  const short = new Intl.NumberFormat(locales[language], {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  })
  const format = (value: number) => {
    const step = value >= 1e8 ? 1e5 : 1e3
    return value >= 1e5 && value % step === 0 ? short.format(value) : whole.format(value)
  }
  return { format }
}
