import type { Mention } from '../../../src/server/contract.ts'

/** Mentions in the same words. */
export interface Wording {
  readonly quote: string
  readonly language: string
  readonly mentions: readonly Mention[]
}

/** Groups mentions by identical text, white space and edge punctuation aside, in the order of their first. */
export function wordingsOf(mentions: readonly Mention[]): Wording[] {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const key = bare(mention.quote)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()].map(group => ({
    quote: group[0]!.quote,
    language: group[0]!.document.language,
    mentions: group,
  }))
}

const bare = (quote: string) =>
  quote
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^[\p{P}]+|[\p{P}]+$/gu, '')

/** Documents that carry one text speak with one voice. */
export interface Voice {
  readonly mentions: readonly Mention[]
  readonly documents: number
}

/** The voices behind a line, in the order in which they are first heard. */
export function voicesOf(mentions: readonly Mention[], numbers: Readonly<Record<string, number>>): Voice[] {
  const groups = Map.groupBy(mentions, ({ document }) => numbers[document.id] ?? document.id)
  return [...groups.values()].map(group => ({
    mentions: group,
    documents: new Set(group.map(({ document }) => document.id)).size,
  }))
}
