import type { Measure, Timeframe } from '../base/values.ts'
import type { DocumentRow } from '../operations/ledger.ts'

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 6 })
const signs: Record<Measure['bound'], string> = {
  exact: '',
  about: '~',
  over: '>',
  under: '<',
  at_least: '≥',
  at_most: '≤',
}

const numberText = (value: number): string => (Math.abs(value) < 1e6 ? plain : compact).format(value)

/** A measure in a few characters: `>380B m3`, `1,833 km`, `5–10 a`. */
export function measureText(measure: Pick<Measure, 'value' | 'max' | 'unit' | 'bound'> | null): string {
  if (!measure) return ''
  const most = measure.max === null || measure.max === undefined ? '' : `–${numberText(measure.max)}`
  const unit = measure.unit === '%' ? '%' : ` ${measure.unit}`
  return `${signs[measure.bound]}${numberText(measure.value)}${most}${unit}`
}

/** When it is due, or the words that say so where they name no date. */
export const deadlineText = (timeframe: Timeframe | null): string => timeframe?.end ?? timeframe?.text ?? ''

export const partiesText = (parties: readonly string[]): string => parties.join(' ')

/** A document by its file, and its place in it where it holds several. */
export const sourceText = ({ source, n, of }: Pick<DocumentRow, 'source' | 'n' | 'of'>): string =>
  of > 1 ? `${source}#${n}` : source

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** What is said of files that another version of the reader read. */
export const outdatedLine = (files: number): string =>
  `${counted(files, 'file')} ${files === 1 ? 'was' : 'were'} read by an earlier reader: add ${files === 1 ? 'it' : 'them'} again to read ${files === 1 ? 'it' : 'them'} as this version does.`
