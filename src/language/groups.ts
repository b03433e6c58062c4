import { wordList } from './words.ts'

/**
 * Memberships of groups of states, with the days on which members came and went, so that a group named in a
 * document is read as of the document's date. ISO 3166-1 alpha-2 codes; `EU` and `AU` are themselves members of some.
 * Sources: the groups' own pages on membership.
 */
interface Membership {
  /** founding members, or those since before the record begins */
  readonly members: readonly string[]
  /** ISO date → codes that joined that day */
  readonly joined?: Readonly<Record<string, readonly string[]>>
  /** ISO date → codes that left that day */
  readonly left?: Readonly<Record<string, readonly string[]>>
}

const g7 = ['US', 'GB', 'FR', 'DE', 'IT', 'CA', 'JP']
const centralAsia = ['KZ', 'KG', 'TJ', 'TM', 'UZ']
const gcc = ['SA', 'AE', 'QA', 'KW', 'OM', 'BH']
const asean = ['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'VN']
const nordics = ['DK', 'FI', 'IS', 'NO', 'SE']
const eu = wordList`AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE`
const nato = wordList`AL BE BG CA HR CZ DK EE FR DE GR HU IS IT LV LT LU ME NL MK NO PL PT RO SK SI ES TR GB US`
const arabLeague = wordList`DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE`
const africanUnion = wordList`DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW
    ML MR MU MA MZ NA NE NG RW EH ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW`
const celac = wordList`AG AR BS BB BZ BO BR CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT
    UY VE`
const pacificForum = wordList`AU CK FM FJ PF KI MH NR NC NZ NU PW PG WS SB TO TV VU`
const apec = wordList`AU BN CA CL CN HK ID JP MY MX NZ PG PE PH RU SG KR TW TH US VN`

const memberships = {
  G7: { members: g7 },
  G20: {
    members: wordList`AR AU BR CA CN FR DE IN ID IT JP MX RU SA ZA KR TR GB US EU`,
    joined: { '2023-09-09': ['AFRICAN UNION'] },
  },
  ASEAN: { members: asean, joined: { '2025-10-26': ['TL'] } },
  ASEAN3: { members: [...asean, 'CN', 'JP', 'KR'] },
  BRICS: {
    members: ['BR', 'RU', 'IN', 'CN'],
    joined: { '2011-04-14': ['ZA'], '2024-01-01': ['EG', 'ET', 'IR', 'AE'], '2025-01-06': ['ID'] },
  },
  SCO: {
    members: ['CN', 'KZ', 'KG', 'RU', 'TJ', 'UZ'],
    joined: { '2017-06-09': ['IN', 'PK'], '2023-07-04': ['IR'], '2024-07-04': ['BY'] },
  },
  EU: { members: [...eu, 'GB'], left: { '2020-02-01': ['GB'] } },
  GCC: { members: gcc },
  QUAD: { members: ['AU', 'IN', 'JP', 'US'] },
  AUKUS: { members: ['AU', 'GB', 'US'] },
  C5: { members: centralAsia },
  'C5+1': { members: [...centralAsia, 'US'] },
  'C+C5': { members: ['CN', ...centralAsia] },
  AU: { members: africanUnion },
  ARAB_LEAGUE: { members: arabLeague },
  NATO: { members: nato, joined: { '2023-04-04': ['FI'], '2024-03-07': ['SE'] } },
  CELAC: { members: celac },
  PIF: { members: pacificForum },
  APEC: { members: apec },
  EAEU: { members: ['AM', 'BY', 'KZ', 'KG', 'RU'] },
  CIS: { members: ['AM', 'AZ', 'BY', 'KZ', 'KG', 'MD', 'RU', 'TJ', 'UZ'] },
  CSTO: { members: ['AM', 'BY', 'KZ', 'KG', 'RU', 'TJ'] },
  MERCOSUR: { members: ['AR', 'BR', 'PY', 'UY'], joined: { '2024-07-08': ['BO'] } },
  SAARC: { members: ['AF', 'BD', 'BT', 'IN', 'MV', 'NP', 'PK', 'LK'] },
  LMC: { members: ['CN', 'KH', 'LA', 'MM', 'TH', 'VN'] },
  P5: { members: ['CN', 'FR', 'RU', 'GB', 'US'] },
  NORDICS: { members: nordics },
  RCEP: { members: [...asean, 'AU', 'CN', 'JP', 'NZ', 'KR'] },
} as const satisfies Readonly<Record<string, Membership>>

export type GroupId = keyof typeof memberships

export const isGroup = (id: string): id is GroupId => id in memberships

/** Members of a group on a day, in alphabetical order; without a day, all that ever joined and have not left. */
export function membersOf(id: GroupId, date: string | null): readonly string[] {
  const { members, joined, left }: Membership = memberships[id]
  if (!joined && !left) return constant(id, members)
  const on = date?.slice(0, 10) ?? '9999-12-31'
  const now = new Set(members)
  for (const [day, codes] of Object.entries(joined ?? {})) if (day <= on) for (const c of codes) now.add(c)
  for (const [day, codes] of Object.entries(left ?? {})) if (day <= on) for (const c of codes) now.delete(c)
  return [...now].sort()
}

/** Groups that nobody joined or left, asked for by the ten thousand. */
const constants = new Map<GroupId, readonly string[]>()

function constant(id: GroupId, members: readonly string[]): readonly string[] {
  let sorted = constants.get(id)
  if (!sorted) constants.set(id, (sorted = [...new Set(members)].sort()))
  return sorted
}
