import { keyNumber, textMark } from '../base/id.ts'
import { plainId } from '../ledger/commitment.ts'
import type { NamedPlace } from '../ledger/entities.ts'
import type { Evidence } from '../ledger/evidence.ts'
import { amountOf, type FigureSignature } from '../ledger/figures.ts'
import { lookoutOf } from '../ledger/follow-hints.ts'
import { type FollowProfile, profileText } from '../ledger/follow-profile.ts'
import { type FigureGround, heldKeys, type MentionGround, soughtKeys } from '../ledger/grounds.ts'
import type { KeyCounts } from '../ledger/key-counts.ts'
import type { Commitment, Figure } from '../ledger/ledger.ts'
import { byStrength, type Link } from '../ledger/links.ts'
import type { NamedThing } from '../ledger/named-things.ts'
import { placeKey } from '../ledger/place.ts'
import { numbersText } from './numbers-text.ts'
import type { Document } from '../documents/document.ts'
import { marksOf } from '../reuse/sharers.ts'
import type { Alignment, Family } from '../reuse/alignment.ts'

/** Document → day of what it says, null where it does not tell. */
export type Days = ReadonlyMap<string, string | null>

/** Rows of the tables that are derived from documents, each the same whatever else is written with it. */
export const derivedRow = (row: Commitment, days: Days) => ({
  id: row.id,
  ordinal: lineOrdinal(row, days),
  plain: plainId(row),
  documents: [...new Set(row.mentions.map(mention => mention.document))],
  row,
})

export function lineOrdinal({ mentions: [first] }: Commitment, days: Days): string {
  const { document, start, end, id } = first!
  return placeKey(days.get(document) ?? null, document, start, end, id)
}

export const familyRow = (row: Family) => ({ id: row.id, ordinal: row.id, row })

export const alignmentRow = (row: Alignment) => ({
  id: row.id,
  ordinal: placeKey('', row.a.document, row.b.document, row.a.start, row.b.start),
  family: row.family,
  a_document: row.a.document,
  b_document: row.b.document,
  row,
})

export function figureRow({ mentions, ...row }: Figure, keys: readonly number[], days: Days) {
  const { document, start, id } = mentions[0]!
  return {
    id: row.id,
    ordinal: placeKey(days.get(document) ?? null, document, start, id),
    about: row.about,
    indicator: row.indicator,
    value: row.value,
    unit: row.unit,
    differs: row.differs_from.length > 0,
    keys,
    row,
  }
}

export const entityRow = ({ names, ...thing }: NamedThing) => {
  const row = { ...thing, name: names[0]!, names }
  return { id: row.id, ordinal: row.id, kind: row.kind, name: row.name, row }
}

/** The mentions of a thing stand in the order of their places. */
export const namedRow = ({ thing, ...row }: NamedPlace) => ({
  kind: 'entity',
  owner: thing,
  id: row.id,
  ordinal: 0,
  document: row.document,
  span_start: row.start,
  span_end: row.end,
  row,
})

export const suggestionRow = (row: Evidence, suggested_at: string) => ({
  id: row.id,
  ordinal: placeKey(row.commitment, row.published ?? '', row.document, row.start),
  commitment: row.commitment,
  suggested_at,
  row,
})

export const signatureRow = ({ signature, line, links, linked }: MentionGround, counts: KeyCounts) => ({
  mention: signature.mention.id,
  document: signature.mention.document,
  line,
  names: [...signature.names],
  held: numbersOf(heldKeys(signature)),
  sought: numbersOf(soughtKeys(signature, counts)),
  links: linksText(links),
  linked,
})

export const profileRow = (profile: FollowProfile) => ({
  commitment: profile.commitment,
  profile: profileText(profile),
  lookout: numbersText(lookoutOf(profile)),
})

export const markRow = ({ id, text }: Pick<Document, 'id' | 'text'>) => ({
  document: id,
  marks: numbersText(marksOf(text)),
})

/** The links of a mention as they are kept: in an order of their own. */
export const linksText = (links: readonly Link[]): string => JSON.stringify(links.toSorted(byStrength))

export const claimRow = ({ signature, figure }: FigureGround) => ({
  mention: signature.mention.id,
  document: signature.mention.document,
  figure,
  key: claimMark(signature),
  listed: signature.listed,
  names: [...signature.names],
})

/** Mentions of one claim have it in common, whatever day it is of. */
export const claimMark = (signature: FigureSignature): string => textMark(amountOf(signature))

export const numbersOf = (keys: readonly string[]): number[] => [...new Set(keys.map(keyNumber))]
