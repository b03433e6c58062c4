import type { Learned } from '../learned.ts'
import type { Pack } from '../pack.ts'
import { en } from './en/index.ts'
import { learned as enLearned } from './en/learned.ts'
import { zh } from './zh/index.ts'
import { learned as zhLearned } from './zh/learned.ts'

const packs: readonly Pack[] = [zh, en]

const learned: Readonly<Record<string, Learned>> = { zh: zhLearned, en: enLearned }

/** The languages that there are packs for, as BCP 47 primary subtags. */
export const languages: readonly string[] = packs.map(pack => pack.language)

/** The pack of a language tag (`zh-Hans` → zh); null where there is none. */
export function packFor(language: string): Pack | null {
  const primary = language.toLowerCase().split('-')[0]
  return packs.find(pack => pack.language === primary) ?? null
}

/** What was learned beside the rules of a pack; null where nothing was. */
export const learnedFor = ({ language }: Pack): Learned | null => learned[language] ?? null
