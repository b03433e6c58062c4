import countries from 'world-countries/countries.json' with { type: 'json' }

/** What is read of a country here; the file has much more. */
interface Country {
  readonly cca2: string
  readonly name: { readonly common: string; readonly official: string }
  readonly translations: Readonly<Record<string, { readonly common: string; readonly official: string }>>
  readonly demonyms?: Readonly<Record<string, { readonly m: string; readonly f: string }>>
}

const all = countries as unknown as readonly Country[]

/** Names of states and territories in a language (ISO 639-3) → ISO 3166-1 alpha-2, common and official. */
export function stateNames(language: 'eng' | 'zho'): Record<string, string> {
  const names: Record<string, string> = {}
  for (const country of all) {
    const name = language === 'eng' ? country.name : country.translations[language]
    if (!name) continue
    names[name.common] = country.cca2
    names[name.official] = country.cca2
  }
  return names
}

/** English demonyms: Kazakhstani → KZ. One that two states share (Congolese, Dominican) is left out. */
export function demonyms(): Record<string, string> {
  const codes = new Map<string, Set<string>>()
  for (const country of all) {
    const word = country.demonyms?.['eng']?.m
    if (word) codes.set(word, (codes.get(word) ?? new Set()).add(country.cca2))
  }
  return Object.fromEntries(
    [...codes].filter(([, set]) => set.size === 1).map(([word, set]) => [word, [...set][0]!]),
  )
}
