import { followLexiconOf } from '../language/packs/following.ts'
import { type GroupId, isGroup, membersOf } from '../language/groups.ts'
import type { Passage } from './passages.ts'

/** The other side of a pledge: what a passage must speak of. Pledges to the same parties share one. */
export interface Audience {
  readonly key: string
  /** codes; empty where the pledge names nobody but the home side */
  readonly others: ReadonlySet<string>
  /** the codes of which most must be named for all to be meant: a group's members as they are now, else `others` */
  readonly members: ReadonlySet<string>
}

export interface PartyMatch {
  /** `nowhere`: the pledge names no other side, so that none can be looked for */
  readonly place: 'sentence' | 'paragraph' | 'title' | 'nowhere'
  readonly all: boolean
}

/** Groups that stand for their members as one side of a pledge, the larger first. */
const sides = (
  ['ARAB_LEAGUE', 'CELAC', 'AU', 'ASEAN', 'GCC', 'PIF', 'C5'] as const satisfies readonly GroupId[]
).toSorted((x, y) => membersOf(y, null).length - membersOf(x, null).length)

/** @param since ISO date of the pledge, for memberships */
export function audienceOf(others: ReadonlySet<string>, since: string): Audience {
  const group = sides.find(id => membersOf(id, since).every(member => others.has(member))) ?? null
  const members = group === null ? others : new Set(membersOf(group, null))
  return { key: [...others].sort().join('+'), others, members }
}

/**
 * The pledge's other side: in the sentence, else in the paragraph before it, else in the title. A sentence that speaks
 * of other parties only is about them (near miss). A pledge that names no other side is matched by its words alone.
 */
export function partyMatched(audience: Audience, passage: Passage): PartyMatch | null {
  if (audience.others.size === 0) return { place: 'nowhere', all: true }
  const { home } = followLexiconOf(passage.document.language)
  for (const place of ['sentence', 'paragraph', 'title'] as const) {
    const codes = place === 'sentence' ? passage.codes : passage[place]
    const reach = reachOf(audience, codes)
    if (reach !== null) return { place, all: reach }
    for (const code of codes) if (code !== home && isParty(code)) return null
  }
  return null
}

/** True for the group or most of its members, false for one of many, null for none. */
export function reachOf({ others, members }: Audience, codes: ReadonlySet<string>): boolean | null {
  const hit = new Set<string>()
  for (const code of codes) {
    if (others.has(code)) hit.add(code)
    else if (isGroup(code)) {
      const named = groupMembers(code)
      const meant = named.filter(member => others.has(member))
      // A wider group (all neighbours of a region) does not speak of these few.
      if (meant.length * 5 >= named.length * 4) for (const member of named) hit.add(member)
    }
  }
  return hit.size === 0 ? null : hit.size * 2 > members.size
}

const groups = new Map<string, readonly string[]>()

function groupMembers(id: GroupId): readonly string[] {
  let members = groups.get(id)
  if (!members) groups.set(id, (members = membersOf(id, null)))
  return members
}

/** States, groups and regions; organisations and mankind set no other scope. */
const isParty = (code: string): boolean =>
  /^[A-Z]{2}$/u.test(code) || isGroup(code) || /^[a-z]+(?:-[a-z]+)*$/u.test(code)
