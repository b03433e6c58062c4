import type { Pack } from './pack.ts'

/** One rule of a pack as a person reads it. */
export interface RuleRow {
  /** where in the pack: `grammar.cues` */
  readonly place: string
  readonly id: string
  /** what it decides: a force, a decision, a voice, a bound */
  readonly decides: string
  /** a sentence that it is for */
  readonly example: string
}

const deciding = ['force', 'decision', 'voice', 'shape', 'bound', 'kind', 'name'] as const

/** Every rule of a pack that carries an id and an example, in the order of the pack. */
export function ruleRows(pack: Pack): RuleRow[] {
  const rows: RuleRow[] = []
  walk(pack, [], rows)
  return rows
}

function walk(value: unknown, path: readonly string[], rows: RuleRow[]): void {
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return
  if (Array.isArray(value)) {
    for (const item of value) walk(item, path, rows)
    return
  }
  const fields = value as Readonly<Record<string, unknown>>
  const id = fields['id'] ?? fields['rule']
  if (typeof id === 'string' && typeof fields['example'] === 'string') {
    rows.push({ place: path.join('.'), id, decides: decidesOf(fields), example: fields['example'] })
    return
  }
  for (const [name, field] of Object.entries(fields)) walk(field, [...path, name], rows)
}

const decidesOf = (fields: Readonly<Record<string, unknown>>): string =>
  deciding
    .map(name => fields[name])
    .filter(value => typeof value === 'string')
    .join(', ')

/** The rules of a pack as a page of Markdown. */
export function ruleTable(pack: Pack): string {
  const rows = ruleRows(pack)
  const places = [...new Set(rows.map(row => row.place))]
  const sections = places.map(place => {
    const lines = rows
      .filter(row => row.place === place)
      .map(({ id, decides, example }) => `| \`${id}\` | ${cell(decides)} | ${cell(example)} |`)
    return [
      `## ${place}`,
      '',
      '| rule | decides | a sentence it is for |',
      '| --- | --- | --- |',
      ...lines,
    ].join('\n')
  })
  const head = `# Rules of the pack \`${pack.language}\`, version ${pack.version}`
  const note = `${rows.length} rules, made from the pack by \`npm run docs\`. Examples were written for this project.`
  return [head, note, ...sections].join('\n\n') + '\n'
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
