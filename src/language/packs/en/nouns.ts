/** Counted things whose English singular is not what dropping the plural's ending gives. */
export const nouns: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  individuals: 'person',
  men: 'person',
  women: 'person',
  girls: 'person',
  boys: 'person',
  children: 'person',
  adults: 'person',
  civilians: 'person',
  residents: 'person',
  islanders: 'person',
  migrants: 'person',
  survivors: 'person',
  workers: 'person',
  lives: 'life',
  jobs: 'job',
  doses: 'dose',
  vaccine: 'dose',
  vaccines: 'dose',
  'health facilities': 'health_facility',
  'health workers': 'health_worker',
  'health centers': 'health_center',
  'health centres': 'health_center',
  'food banks': 'food_bank',
  'school districts': 'school_district',
  'housing units': 'housing_unit',
  'nursing homes': 'nursing_home',
  'power plants': 'power_plant',
  'charging stations': 'charging_station',
  'data centers': 'data_center',
  'data centres': 'data_center',
  'police officers': 'police_officer',
  'sister cities': 'city',
  'small businesses': 'small_business',
  'job opportunities': 'job',
  personnel: 'person',
  police: 'person',
  troops: 'soldier',
  aircraft: 'aircraft',
  trips: 'trip',
  times: 'time',
  once: 'time',
}

const irregular: Readonly<Record<string, string>> = {
  series: 'series',
  species: 'species',
  means: 'means',
  analyses: 'analysis',
  crises: 'crisis',
  bases: 'base',
  phases: 'phase',
  leaves: 'leaf',
  media: 'media',
  buses: 'bus',
  gases: 'gas',
  viruses: 'virus',
  campuses: 'campus',
  bonuses: 'bonus',
  lenses: 'lens',
}

/** dollars → dollar, countries → country, businesses → business; null where it is no plural. */
export function singular(word: string): string | null {
  const lower = word.toLowerCase()
  if (irregular[lower]) return irregular[lower]
  if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is|ous)$/.test(lower)) return null
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (/(?:sses|ches|shes|xes|zzes)$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}
