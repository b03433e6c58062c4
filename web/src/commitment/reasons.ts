import type { Evidence } from '../../../src/server/contract.ts'
import { measure, number } from '../format.ts'
import { catalogues } from '../messages/index.ts'
import type { Language } from '../messages/index.ts'

/** Why a passage was suggested, the most telling first: its figure, the names, the parties, the words. */
export function reasonsOf(
  language: Language,
  { strength, why }: Pick<Evidence, 'strength' | 'why'>,
): string[] {
  const { evidence: m } = catalogues[language]
  const { figure, names, parties, words } = why
  return [
    strength === 'related' ? m.related : '',
    figure ? m.figures[figure.against](measure(language, figure.measure)) : '',
    ...names.map(({ name, match }) => m.names[match](name)),
    m.parties[parties],
    words > 0 ? m.words(number(language, Math.round(100 * words))) : '',
  ].filter(reason => reason !== '')
}
