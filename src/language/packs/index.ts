import type { Pack } from '../pack.ts'
import { en } from './en/index.ts'
import { zh } from './zh/index.ts'

const packs: readonly Pack[] = [zh, en]

/** The languages that there are packs for, as BCP 47 primary subtags. */
export const languages: readonly string[] = packs.map(pack => pack.language)

/** The pack of a language tag (`zh-Hans` → zh); null where there is none. */
export function packFor(language: string): Pack | null {
  const primary = language.toLowerCase().split('-')[0]
  return packs.find(pack => pack.language === primary) ?? null
}
