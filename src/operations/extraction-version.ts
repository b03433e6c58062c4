import { extractionVersion } from '../pipeline.ts'
import { codeVersion } from './code-version.ts'

/** Rooms whose code decides what is extracted from a document. */
const rooms = ['base', 'language', 'extraction'] as const

/** Versions under which extractions are kept, by language. */
export async function extractionVersions(languages: Iterable<string>): Promise<Map<string, string>> {
  const code = await codeVersion(rooms)
  return new Map(
    [...new Set(languages)].map(language => [language, `${extractionVersion(language)}+${code}`]),
  )
}
