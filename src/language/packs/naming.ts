import type { PartyLexicon } from '../lexicon/parties.ts'
import type { NamingLexicon } from '../naming.ts'
import { names as enNames } from './en/names.ts'
import { parties as enParties } from './en/parties.ts'
import { regions as enRegions, wording as enWording } from './en/wording.ts'
import { names as zhNames } from './zh/names.ts'
import { parties as zhParties } from './zh/parties.ts'
import { regions as zhRegions, wording as zhWording } from './zh/wording.ts'

const known: Readonly<Record<string, NamingLexicon>> = {
  zh: { language: 'zh', names: zhNames, parties: zhParties, wording: zhWording, regions: zhRegions },
  en: { language: 'en', names: enNames, parties: enParties, wording: enWording, regions: enRegions },
}

const noParties: PartyLexicon = {
  states: {},
  shortForms: {},
  compoundEnd: null,
  partySuffixes: [],
  notParties: [],
  organisations: {},
  roles: {},
  spaced: true,
}

/** Words of a language nobody has described yet: nothing is dropped, nothing is common, nothing is named. */
const plain: NamingLexicon = {
  language: 'und',
  names: {
    heads: [],
    part: /(?!)/uy,
    openers: [],
    places: [],
    outside: [],
    year: /(?!)/uy,
    edition: /(?!)/uy,
    describing: [],
    small: [],
    article: '',
    joining: [],
    generic: [],
    groupEndings: [],
    fillers: [],
    tails: [],
    initiativeBefore: [],
    initiativeAfter: [],
    modifiers: {},
    persons: { titles: [], surnames: [], foreign: /(?!)/uy, ends: /(?!)/uy, never: /(?!)/uy },
    shortForm: /(?!)/gu,
    spaced: true,
  },
  parties: noParties,
  wording: { stop: [], common: [], keep: [], actions: {}, concepts: {}, wholes: {}, spaced: true },
  regions: {},
}

/** @param language BCP 47; its primary subtag decides */
export const namingOf = (language: string): NamingLexicon =>
  known[language.split('-')[0]!.toLowerCase()] ?? plain
