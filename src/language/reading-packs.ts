import { enReading } from './packs/en/reading.ts'
import { zhReading } from './packs/zh/reading.ts'
import type { ReadingPack, ReadingRule } from './reading.ts'
import { hasAll, screenOf, together, unknownScreens, type Screens } from './screens.ts'

const isRule = (value: unknown): value is ReadingRule =>
  typeof value === 'object' && value !== null && 'pattern' in value

/** A pack whose rules know the bits of the characters that they need. */
const screened = (pack: ReadingPack): ReadingPack =>
  Object.fromEntries(
    Object.entries(pack).map(([name, value]) => [name, Array.isArray(value) ? value.map(withScreen) : value]),
  ) as unknown as ReadingPack

const withScreen = (value: unknown): unknown =>
  isRule(value) && value.needs !== undefined
    ? { ...value, screen: value.needs.map(screenOf).reduce(together) }
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
export const mayFit = ({ screen }: ReadingRule, screens: Screens): boolean =>
  screen === undefined || hasAll(screens, screen)

/** Whether a text with these characters may fit one of some rules. */
export const mayFitOne = (rules: readonly ReadingRule[], screens: Screens): boolean =>
  rules.some(rule => mayFit(rule, screens))

/** The first of some rules that a text fits. `screens` are those of the text or of one that holds it, where known. */
export function firstMatch(
  rules: readonly ReadingRule[],
  text: string,
  screens: Screens = unknownScreens,
): RuleMatch | null {
  for (const rule of rules) {
    if (!mayFit(rule, screens) || (rule.holds !== undefined && !text.includes(rule.holds))) continue
    const match = rule.pattern.exec(text)
    if (match !== null) return { rule: rule.id, match }
  }
  return null
}
