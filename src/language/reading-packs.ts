import { enReading } from './packs/en/reading.ts'
import { zhReading } from './packs/zh/reading.ts'
import type { ReadingPack, ReadingRule } from './reading.ts'

/** Every language whose documents are described in their own words. */
export const readingPacks: readonly ReadingPack[] = [zhReading, enReading]

/** The pack of a BCP 47 tag, or null: a document in another language is read and not described by its words. */
export const readingPackOf = (language: string): ReadingPack | null =>
  readingPacks.find(pack => language === pack.language || language.startsWith(`${pack.language}-`)) ?? null

export interface RuleMatch {
  readonly rule: string
  readonly match: RegExpExecArray
}

/** The first of some rules that a text fits. */
export function firstMatch(rules: readonly ReadingRule[], text: string): RuleMatch | null {
  for (const rule of rules) {
    if (rule.needs?.test(text) === false) continue
    const match = rule.pattern.exec(text)
    if (match !== null) return { rule: `${rule.id}`, match }
  }
  return null
}
