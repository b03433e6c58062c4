import type { Officials } from '../language/grammar/speech.ts'
import type { CompiledOfficials } from './compiled.ts'

/** Matches nowhere: a pattern that a language does not need. */
export const never = '(?!)'

/** Case tells names from words, so these patterns keep it. */
export function compileOfficials(
  officials: Officials,
  pronouns: readonly string[],
  fill: (source: string) => string,
): CompiledOfficials {
  const edge = '(?<![\\p{L}\\p{N}])'
  const title = `(?<title>${fill(officials.title)})`
  const ownedBy = new RegExp(`^(?:${fill(officials.owner ?? never)})?[^\\S\\n]?$`, 'u')
  const whole = officials.known.map(({ name }) => name.replaceAll('.', '\\.'))
  return {
    titled: new RegExp(`${edge}(?:${title}\\s+)+(?<name>${fill(officials.name)})`, 'gu'),
    whole: new RegExp(`${edge}(?:${whole.join('|')})(?![\\p{L}])`, 'gu'),
    titleAlone: new RegExp(
      `${edge}(?:(?:[Tt]he\\s+|(?<=${fill(officials.and ?? never)}))${title}|${pronouns.join('|')})(?![\\p{L}-])`,
      'gu',
    ),
    surnamesAlone: names =>
      new RegExp(
        `(?<![\\p{L}\\p{N}-]|\\p{Lu}(?:[\\p{L}’'-]*|\\.)\\s)(?:${names.join('|')})(?![\\p{L}-])(?=${fill(officials.goesOn ?? never)})`,
        'gu',
      ),
    joinsTitle: between => ownedBy.test(between),
    of: new RegExp(fill(officials.of), 'uy'),
    owner: new RegExp(fill(officials.owner ?? never), 'uy'),
    known: officials.known,
    held: officials.held ?? [],
    strangers: new RegExp(`^(?:${fill(officials.strangers ?? never)})$`, 'iu'),
    surname: name =>
      officials.known.find(o => name.endsWith(o.surname) || o.name === name)?.surname ??
      name
        .replace(/,?\s+Jr\.?$/u, '')
        .split(/\s+/u)
        .at(-1)!,
  }
}
