import { isGroup, membersOf } from '../language/groups.ts'

/** Names by which organisations and loose groups are recorded, where the short form of the lexicon differs. */
const fullNames: Readonly<Record<string, string>> = {
  EU: 'European Union',
  'European Commission': 'European Union',
  'European Council': 'European Union',
  UN: 'United Nations',
  G77: 'Group of 77',
  Africa: 'African countries',
  Europe: 'European Union',
  PIF: 'Pacific Islands Forum',
}

/** Groups that act as their members, one by one: the codebook records them so. The others are one actor by name. */
const actAsMembers = new Set([
  'BRICS',
  'GCC',
  'SCO',
  'C5',
  'C5+1',
  'C+C5',
  'EAEU',
  'LMC',
  'P5',
  'G7',
  'QUAD',
  'AUKUS',
])

/**
 * Parties as the codebook records them: a group as its members on the day, an organisation by its name.
 * @param date ISO date of the statement
 */
export function recorded(codes: readonly string[], date: string | null): readonly string[] {
  const all = codes.flatMap(code => {
    if (actAsMembers.has(code) && isGroup(code)) return membersOf(code, date)
    const name = fullNames[code] ?? code
    if (actAsMembers.has(name) && isGroup(name)) return membersOf(name, date)
    return [name]
  })
  return [...new Set(all)]
}

/** A group recorded by its name of which the state is a member: the group stands for both. */
export const standsFor = (code: string, state: string, date: string | null): boolean =>
  code === 'United Nations' || (isGroup(code) && membersOf(code, date).includes(state))
