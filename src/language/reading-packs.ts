import { enReading } from './packs/en/reading.ts'
import { zhReading } from './packs/zh/reading.ts'
import type { ReadingPack, ReadingRule } from './reading.ts'
import { kindScreens, lineScreens, type Screens } from './screens.ts'

const isRule = (value: unknown): value is ReadingRule =>
  typeof value === 'object' && value !== null && 'pattern' in value

/** A pack whose rules know the bits of the characters that they need. */
const screened = (pack: ReadingPack): ReadingPack =>
  Object.fromEntries(
    Object.entries(pack).map(([name, value]) => [
      name,
      withScreens(value, name === 'kinds' ? kindScreens : lineScreens),
    ]),
  ) as unknown as ReadingPack

const withScreens = (value: unknown, screens: Screens): unknown =>
  Array.isArray(value)
    ? value.map(rule =>
        isRule(rule) && rule.needs !== undefined
          ? { ...rule, screen: rule.needs.reduce((bits, set) => bits | screens.of(set), 0) }
          : rule,
      )
    : value

/** Every language whose documents are described in their own words. */
export const readingPacks: readonly ReadingPack[] = [zhReading, enReading].map(screened)

/** The pack of a BCP 47 tag, or null: a document in another language is read and not described by its words. */
export const readingPackOf = (language: string): ReadingPack | null =>
  readingPacks.find(pack => language === pack.language || language.startsWith(`${pack.language}-`)) ?? null

export interface RuleMatch {
  readonly rule: string
  readonly match: RegExpExecArray
}

/** Whether a text with these characters may fit a rule. */
export const mayFit = ({ screen }: ReadingRule, screens: number): boolean =>
  screen === undefined || (screen & screens) === screen

/** Whether a text with these characters may fit one of some rules. */
export const mayFitOne = (rules: readonly ReadingRule[], screens: number): boolean =>
  rules.some(rule => mayFit(rule, screens))

/** All bits: the characters of a text are not known. */
const unknown = -1

/** The first of some rules that a text fits. `screens` are those of the text or of one that holds it, where known. */
export function firstMatch(
  rules: readonly ReadingRule[],
  text: string,
  screens: number = unknown,
): RuleMatch | null {
  for (const rule of rules) {
    if (!mayFit(rule, screens)) continue
    const match = rule.pattern.exec(text)
    if (match !== null) return { rule: rule.id, match }
  }
  return null
}
