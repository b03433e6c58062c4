import { languages, packFor } from '../src/language/packs/index.ts'
import { ruleTable } from '../src/language/rule-table.ts'

/** Pages of documentation that are made from the code: path from the root, and text. */
export const generatedPages = (): [path: string, text: string][] =>
  languages.map(language => [`docs/rules/${language}.md`, ruleTable(packFor(language)!)])
