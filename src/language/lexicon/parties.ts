/**
 * A word that names a party only by its place in the text. `self` who speaks (我国, we of a state); `home` the
 * outlet's own country by name (中方 is a state, not a role); `other` the interlocutor (对方); `both` (双方, 两国);
 * `all` every party of the document (各方, 六国, we of a joint text); `members` of the named organisation
 * (成员国, member states); `world` nobody in particular (各国, 国际社会).
 */
export type PartyRole = 'self' | 'other' | 'both' | 'all' | 'members' | 'world'

export interface RoleWord {
  readonly role: PartyRole
  /** how many parties the word says there are: 六国 6 */
  readonly count?: number
}

export interface NamedOrganisation {
  /** the name by which it is recorded, English or its abbreviation: `UN`, `SCO` */
  readonly name: string
  /** id of its membership in `groups.ts` where it stands for its members */
  readonly group?: string
}

/** Names of states, groups and organisations in a language. */
export interface PartyLexicon {
  /** name, adjective or demonym → ISO 3166-1 alpha-2 */
  readonly states: Readonly<Record<string, string>>
  /** one-letter short forms used in compounds (中哈, 中吉乌) → codes in order of likelihood */
  readonly shortForms: Readonly<Record<string, readonly string[]>>
  /** flags `yu`; what may follow a compound of short forms to make it one: 关系, 两国, 铁路, 双方 */
  readonly compoundEnd: RegExp | null
  /** suffixes that make a short form a party: 方, 国 (哈方) */
  readonly partySuffixes: readonly string[]
  /** flags `yu`; what shows that a letter alone stands for a party of the text: 巴坚定恪守… */
  readonly aloneBefore?: RegExp
  /** flags `u`; what stands right before such a letter */
  readonly aloneAfter?: RegExp
  /** words in which a name is not meant: 中国石油 (a company), 美元 (a currency), New Mexico */
  readonly notParties: readonly string[]
  readonly organisations: Readonly<Record<string, NamedOrganisation>>
  readonly roles: Readonly<Record<string, RoleWord>>
  readonly spaced: boolean
  /** flags `u`; names that may begin with a small letter: developing countries */
  readonly lowerCase?: RegExp
}
