import type { Unit } from '../../lexicon/quantities.ts'
import { currencies } from './currencies.ts'

const physical: Readonly<Record<string, readonly [Unit['kind'], readonly string[]]>> = {
  km: ['length', ['km', 'kilometers', 'kilometres', 'kilometer', 'kilometre']],
  m: ['length', ['meters', 'metres', 'meter', 'metre']],
  cm: ['length', ['centimeters', 'centimetres', 'cm']],
  mm: ['length', ['millimeters', 'millimetres', 'mm']],
  '[mi_i]': ['length', ['miles', 'mile']],
  '[nmi_i]': ['length', ['nautical miles', 'nautical mile']],
  '[ft_i]': ['length', ['feet', 'foot']],
  '[in_i]': ['length', ['inches', 'inch']],
  km2: ['area', ['square kilometers', 'square kilometres', 'sq km', 'km2']],
  m2: ['area', ['square meters', 'square metres', 'm2']],
  '[sft_i]': ['area', ['square feet', 'square foot', 'sq ft']],
  '[smi_us]': ['area', ['square miles', 'square mile', 'sq mi']],
  ha: ['area', ['hectares', 'hectare', 'ha']],
  '[acr_us]': ['area', ['acres', 'acre']],
  m3: ['volume', ['cubic meters', 'cubic metres', 'm3']],
  '[cft_i]': ['volume', ['cubic feet', 'cubic foot']],
  mL: ['volume', ['milliliters', 'millilitres', 'milliliter', 'millilitre', 'ml']],
  L: ['volume', ['liters', 'litres', 'liter', 'litre']],
  barrel: ['volume', ['barrels', 'barrel']],
  '[gal_us]': ['volume', ['gallons', 'gallon']],
  t: ['mass', ['tonnes', 'tonne', 'tons', 'ton', 'metric tons', 'metric tonnes']],
  kg: ['mass', ['kilograms', 'kg', 'kilogram', 'kilos']],
  g: ['mass', ['grams', 'gram']],
  mg: ['mass', ['milligrams', 'milligram', 'mg']],
  '[lb_av]': ['mass', ['lbs', 'lb', 'pounds of', 'pound']],
  '[oz_av]': ['mass', ['ounces', 'ounce', 'oz']],
  'kW.h': ['energy', ['kilowatt-hours', 'kilowatt hours', 'kwh']],
  'MW.h': ['energy', ['megawatt-hours', 'megawatt hours', 'mwh']],
  'GW.h': ['energy', ['gigawatt-hours', 'gigawatt hours', 'gwh']],
  'TW.h': ['energy', ['terawatt-hours', 'terawatt hours', 'twh']],
  kW: ['power', ['kilowatts', 'kw', 'kilowatt']],
  MW: ['power', ['megawatts', 'mw', 'megawatt']],
  GW: ['power', ['gigawatts', 'gw', 'gigawatt']],
  TW: ['power', ['terawatts', 'tw', 'terawatt']],
  V: ['voltage', ['volts', 'volt']],
  kV: ['voltage', ['kilovolts', 'kilovolt', 'kv']],
  Cel: [
    'temperature',
    [
      '°c',
      '˚c',
      'º c',
      '° c',
      'degrees celsius',
      'degree celsius',
      'degrees centigrade',
      'degrees c',
      'degrees',
    ],
  ],
  '[degF]': ['temperature', ['°f', 'degrees fahrenheit']],
  Hz: ['frequency', ['hertz', 'hz']],
  kHz: ['frequency', ['kilohertz', 'khz']],
  MHz: ['frequency', ['megahertz', 'mhz']],
  GHz: ['frequency', ['gigahertz', 'ghz']],
  '[mi_i]/h': ['speed', ['miles per hour', 'miles an hour', 'mph']],
  'km/h': ['speed', ['km/h', 'kilometers per hour', 'kilometres per hour', 'kilometers an hour', 'kph']],
  bit: ['data', ['bits', 'bit']],
  By: ['data', ['bytes', 'byte']],
  kBy: ['data', ['kilobytes', 'kilobyte', 'kb']],
  MBy: ['data', ['megabytes', 'megabyte', 'mb']],
  GBy: ['data', ['gigabytes', 'gigabyte', 'gb']],
  TBy: ['data', ['terabytes', 'terabyte', 'tb']],
  PBy: ['data', ['petabytes', 'petabyte', 'pb']],
  'Mbit/s': ['data', ['megabits per second', 'megabits a second', 'mbps', 'mbit/s']],
  'Gbit/s': ['data', ['gigabits per second', 'gigabits a second', 'gbps', 'gbit/s']],
  'Tbit/s': ['data', ['terabits per second', 'terabits a second', 'tbps', 'tbit/s']],
  '%': ['ratio', ['%', 'percent', 'per cent', 'pct']],
  percentage_point: ['points', ['percentage points', 'percentage point']],
  basis_point: ['points', ['basis points', 'basis point']],
  fold: ['fold', ['times', 'fold', 'folds', 'x']],
  a: ['duration', ['years', 'year', 'years old', 'year-old']],
  mo: ['duration', ['months', 'month']],
  wk: ['duration', ['weeks', 'week']],
  d: ['duration', ['days', 'day']],
  h: ['duration', ['hours', 'hour']],
  min: ['duration', ['minutes', 'minute']],
  s: ['duration', ['seconds']],
  decade: ['duration', ['decades', 'decade']],
  century: ['duration', ['centuries']],
}

/** Masses in millions and billions of tonnes. */
const heavy: Readonly<Record<string, Unit>> = Object.fromEntries(
  (
    [
      [1e3, ['kilotons', 'kilotonnes']],
      [1e6, ['megatons', 'megatonnes', 'megaton', 'megatonne']],
      [1e9, ['gigatons', 'gigatonnes', 'gigaton', 'gigatonne']],
    ] as const
  ).flatMap(([factor, words]) => words.map(word => [word, { unit: 't', kind: 'mass' as const, factor }])),
)

/** Gas in billions of its units, as the trade writes it. */
const gas: Readonly<Record<string, Unit>> = {
  bcm: { unit: 'm3', kind: 'volume', factor: 1e9 },
  bcf: { unit: '[cft_i]', kind: 'volume', factor: 1e9 },
}

/** Coins of a hundredth. Cents without a country are those of the dollar. */
const hundredths: Readonly<Record<string, Unit>> = {
  cents: { unit: 'USD', kind: 'money', factor: 0.01 },
  cent: { unit: 'USD', kind: 'money', factor: 0.01 },
  'euro cents': { unit: 'EUR', kind: 'money', factor: 0.01 },
  pence: { unit: 'GBP', kind: 'money', factor: 0.01 },
}

/** Words after a numeral, in lower case where case says nothing. */
export const units: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(
    currencies.flatMap(([unit, words]) => words.map(word => [word, { unit, kind: 'money' as const }])),
  ),
  ...heavy,
  ...gas,
  ...hundredths,
  ...Object.fromEntries(
    Object.entries(physical).flatMap(([unit, [kind, words]]) => words.map(word => [word, { unit, kind }])),
  ),
}
