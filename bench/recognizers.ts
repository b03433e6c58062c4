/**
 * An outside test of amounts and periods: `node bench/recognizers.ts FOLDER [--list]` reads the specifications of
 * Recognizers-Text (its folder `Specs`, which is not part of this project) and counts how many of its cases are read alike:
 * value and currency, value and unit, start and end of a period. Their end of a period is the day after ours, except where
 * two days are named. `--list` prints the cases that differ.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays } from '../src/language/calendar.ts'
import { packFor } from '../src/language/packs/index.ts'
import { findQuantities } from '../src/language/quantities.ts'
import { findTimes } from '../src/language/times.ts'

interface Spec {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results: readonly {
    readonly Resolution?: { readonly value?: string; readonly unit?: string; readonly isoCurrency?: string }
    readonly Value?: Readonly<
      Record<
        'FutureResolution' | 'PastResolution',
        { readonly startDate?: string; readonly endDate?: string }
      >
    >
  }[]
}

/** Their names of units → ours. What is not here is not judged. */
const units: Readonly<Record<string, string>> = {
  Mu: 'mu',
  Kilogram: 'kg',
  Gram: 'g',
  Ton: 't',
  'Metric ton': 't',
  Meter: 'm',
  Centimeter: 'cm',
  Kilometer: 'km',
  Mile: '[mi_i]',
  Foot: '[ft_i]',
  Hectare: 'ha',
  Acre: '[acr_us]',
  Gallon: '[gal_us]',
  'Square kilometer': 'km2',
  'Square meter': 'm2',
  'Cubic meter': 'm3',
  Liter: 'L',
  Barrel: 'barrel',
  Kilowatt: 'kW',
  Megawatt: 'MW',
  Gigawatt: 'GW',
}

/** Where they leave the currency open we read the most common. */
const currencies: Readonly<Record<string, string>> = { Dollar: 'USD', Pound: 'GBP' }

const languages = { Chinese: 'zh', English: 'en' } as const
const [folder, ...options] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node bench/recognizers.ts FOLDER [--list]')
  process.exit(2)
}

function read(path: string): Spec[] {
  const file = join(folder!, path)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Spec[]) : []
}

type Judge = (spec: Spec, language: string) => boolean | null

/** Every expected amount is found with its value and unit; null where none has a unit that is judged. */
function amounts(
  unitOf: (r: NonNullable<Spec['Results'][number]['Resolution']>) => string | undefined,
): Judge {
  return ({ Input, Results }, language) => {
    const found = findQuantities(Input.normalize('NFKC'), packFor(language)!)
    const wanted = Results.flatMap(({ Resolution }) => {
      const unit = Resolution && unitOf(Resolution)
      return unit && Resolution?.value ? [{ value: Number(Resolution.value), unit }] : []
    })
    if (wanted.length === 0) return Results.length > 0 ? null : found.every(q => q.kind === 'count')
    return wanted.every(w =>
      found.some(({ measure: m }) => Math.abs(m.value - w.value) < 1e-9 && m.unit === w.unit),
    )
  }
}

const periods: Judge = ({ Input, Results, Context }, language) => {
  const wanted = Results[0]?.Value
  const reference = Context?.ReferenceDateTime
  if (!reference || Results.length !== 1 || !wanted?.FutureResolution?.startDate) return null
  const found = findTimes(Input, packFor(language)!, reference)
  return found.some(({ dates }) =>
    [wanted.FutureResolution, wanted.PastResolution].some(
      ({ startDate, endDate }) =>
        dates.start === startDate && (dates.end === endDate || dates.end === addDays(endDate!, -1)),
    ),
  )
}

const judges: Readonly<Record<string, Judge>> = {
  'NumberWithUnit/LANGUAGE/CurrencyModel.json': amounts(r => r.isoCurrency ?? currencies[r.unit ?? '']),
  'NumberWithUnit/LANGUAGE/DimensionModel.json': amounts(r => units[r.unit ?? '']),
  'DateTime/LANGUAGE/DatePeriodParser.json': periods,
}

for (const [name, language] of Object.entries(languages)) {
  for (const [path, judge] of Object.entries(judges)) {
    const judged = read(path.replace('LANGUAGE', name)).map(spec => ({ spec, like: judge(spec, language) }))
    const counted = judged.filter(({ like }) => like !== null)
    if (counted.length === 0) continue
    const alike = counted.filter(({ like }) => like).length
    console.log(`${path.replace('LANGUAGE', name)}: ${alike} of ${counted.length} alike`)
    if (!options.includes('--list')) continue
    for (const { spec, like } of counted) if (!like) console.log(`  differs: ${spec.Input}`)
  }
}
