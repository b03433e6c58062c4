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
  'sister cities': 'city',
  'small businesses': 'small_business',
  'job opportunities': 'job',
  personnel: 'person',
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
