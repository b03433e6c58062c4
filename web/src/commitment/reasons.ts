import type { Evidence, Merge } from '../../../src/server/contract.ts'
import { languageName, measure, number } from '../format.ts'
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
    words > 0 ? m.words(percentOf(language, words)) : '',
  ].filter(reason => reason !== '')
}

/** Why a place was joined to the others of its line, in a few words. */
export function groundOf(language: Language, merge: Merge): string {
  const { mergeGrounds: m, list } = catalogues[language]
  switch (merge.reason) {
    case 'reuse':
      return m.reuse[merge.relation]
    case 'signature': {
      const same = merge.measure ? m.amount(measure(language, merge.measure)) : m.action
      const languages = merge.languages.map(tag => languageName(language, tag))
      return languages.length > 1 ? m.across(same, list(languages)) : same
    }
    case 'wording':
      return m.words(percentOf(language, merge.words))
    case 'elaboration':
      return m.elaboration
    case 'decision':
      return merge.by === '' ? merge.note : m.decided(merge.by, merge.note)
  }
}

const percentOf = (language: Language, share: number): string => number(language, Math.round(100 * share))
