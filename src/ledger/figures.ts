import { stableId } from '../base/id.ts'
import { overlaps } from '../base/span.ts'
import { type Document, statementDate } from '../documents/document.ts'
import type { Extraction, FigureMention } from '../extraction/mention.ts'
import { namingOf } from '../language/packs/naming.ts'
import { withoutParties } from '../language/party-codes.ts'
import { type Wording, wordingOf } from '../language/wording.ts'
import type { Reuse } from '../reuse/alignment.ts'
import { differences, type Differing, spreadOf } from './figure-differences.ts'
import type { Figure } from './ledger.ts'
import { linksByReuse } from './link-by-reuse.ts'
import { namesIn } from './names-in-document.ts'
import { lettersOf, namesWithin } from './signature.ts'

/** A figure mention with what is needed to compare it. */
export interface FigureSignature {
  readonly mention: FigureMention
  readonly language: string
  /** ISO date of the statement */
  readonly date: string | null
  readonly wording: Wording
  /** words of the thing measured, parties left out */
  readonly about: Wording
  /** who published it, where that is known */
  readonly outlet: string | null
  /** other amounts of its unit are stated in the same words */
  readonly listed: boolean
  /** keys of the things that its words name, parties and persons aside */
  readonly names: ReadonlySet<string>
  /** thing and indicator as the extractor named them, letters alone */
  readonly topic: string
}

/** One claim in all its mentions, before its differences are known. */
export interface Claim {
  readonly id: string
  readonly members: readonly FigureSignature[]
}

/** Claims as figures, with those about the same thing that differ. */
export function figuresFrom(claims: readonly Claim[]): Figure[] {
  const links = differencesByClaim(differences(claims, spreadOf(claims)))
  return claims.map(claim => figureOf(claim, links.get(claim.id) ?? []))
}

/** In order of time, then place. */
export function figureSignatures(
  documents: readonly Document[],
  extractions: readonly Extraction[],
): FigureSignature[] {
  const byId = new Map(documents.map(document => [document.id, document]))
  return extractions
    .flatMap(({ document, figures }) => {
      const source = byId.get(document)
      if (!source) return []
      return figures.map(mention =>
        signatureOf(mention, source, {
          listed: figures.some(other => isSibling(mention, other)),
          names: namesWithin(mention, namesIn(source)),
        }),
      )
    })
    .sort(inOrder)
}

/** Both ways, in order of the other's id. */
export function differencesByClaim(found: readonly Differing[]): Map<string, Figure['differs_from']> {
  const both = found.flatMap(({ a, b, relation }) => [
    { of: a, id: b, relation },
    { of: b, id: a, relation },
  ])
  const sorted = both.sort((x, y) => (x.id < y.id ? -1 : 1))
  return new Map(
    [...Map.groupBy(sorted, ({ of }) => of)].map(([of, list]) => [
      of,
      list.map(({ id, relation }) => ({ id, relation })),
    ]),
  )
}

/** What a signature needs to know of the document. */
export type Claiming = Pick<Document, 'language' | 'published' | 'event_date' | 'outlet'>

/** @param read what the rest of the document tells of the mention */
export function signatureOf(
  mention: FigureMention,
  document: Claiming,
  read: Pick<FigureSignature, 'listed' | 'names'>,
): FigureSignature {
  const naming = namingOf(document.language)
  return {
    mention,
    language: document.language,
    date: statementDate(document),
    wording: wordingOf(mention.quote, naming),
    about: wordingOf(withoutParties(mention.about, naming), naming),
    outlet: document.outlet,
    ...read,
    topic: `${lettersOf(mention.about)}|${lettersOf(mention.indicator)}`,
  }
}

const isSibling = (a: FigureMention, b: FigureMention): boolean =>
  a.id !== b.id && a.unit === b.unit && a.value !== b.value && overlaps(a, b)

/** The same claim says the same amount of the same thing: by its topic, or at one place of a shared passage. */
export function claimsOf(signatures: readonly FigureSignature[], reuse: Pick<Reuse, 'alignments'>): Claim[] {
  const parent = new Map(signatures.map(({ mention }) => [mention.id, mention.id]))
  const find = (id: string): string => {
    let root = id
    while (parent.get(root) !== root) root = parent.get(root)!
    return root
  }
  const join = (a: string, b: string) => parent.set(find(b), find(a))
  const first = new Map<string, string>()
  for (const signature of signatures) {
    const { mention } = signature
    const key = claimKey(signature)
    const known = first.get(key)
    if (known === undefined) first.set(key, mention.id)
    else join(known, mention.id)
  }
  const mentions = signatures.map(({ mention }) => mention)
  const same = (a: FigureMention, b: FigureMention) => a.id !== b.id && amountKey(a) === amountKey(b)
  for (const { a, b } of linksByReuse(mentions, reuse.alignments, same)) join(a, b)
  const groups = Map.groupBy(signatures, ({ mention }) => find(mention.id))
  return withIds([...groups.values()])
}

/** Mentions of one key make the same claim. */
const claimKey = (signature: FigureSignature): string =>
  `${amountOf(signature)}|${signature.mention.as_of ?? ''}`

/** The thing and its amount, of whatever day. */
export const amountOf = ({ mention, topic }: FigureSignature): string => `${topic}|${amountKey(mention)}`

/** Ids from the first mention's topic, amount and words; a second claim of the same words adds its place. */
function withIds(groups: readonly (readonly FigureSignature[])[]): Claim[] {
  const taken = new Set<string>()
  return [...groups]
    .sort((x, y) => inOrder(x[0]!, y[0]!))
    .map(members => {
      const { mention, topic } = members[0]!
      let id = stableId('f', topic, amountKey(mention), lettersOf(mention.quote))
      if (taken.has(id)) id = stableId('f', id, mention.id)
      taken.add(id)
      return { id, members }
    })
}

const amountKey = ({ value, max, unit, bound }: FigureMention): string =>
  `${value}–${max ?? value} ${unit.toLowerCase()} ${bound}`

export function inOrder(a: FigureSignature, b: FigureSignature): number {
  const [x, y] = [a.date ?? '9999', b.date ?? '9999']
  if (x !== y) return x < y ? -1 : 1
  if (a.mention.document !== b.mention.document) return a.mention.document < b.mention.document ? -1 : 1
  return a.mention.start - b.mention.start || (a.mention.id < b.mention.id ? -1 : 1)
}

export function figureOf({ id, members }: Claim, differs_from: Figure['differs_from']): Figure {
  const { about, indicator, value, max, unit, bound } = members[0]!.mention
  const as_of = members.find(({ mention }) => mention.as_of !== null)?.mention.as_of ?? null
  const mentions = members.map(({ mention }) => mention)
  return { id, about, indicator, value, max, unit, bound, as_of, mentions, differs_from }
}
