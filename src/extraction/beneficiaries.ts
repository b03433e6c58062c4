import type { Span } from '../base/span.ts'
import type { Document } from '../documents/document.ts'
import type { CompiledGrammar } from './compiled.ts'
import type { DocumentContext } from './context.ts'
import type { Parties } from './named-parties.ts'

/** For whom it is done where no party is named: the groups in the words, else the one that the whole text is about. */
export function beneficiaries(span: Span, context: DocumentContext): Parties | null {
  if (!context.grammar.groups) return null
  const here = groupsIn(span, context)
  if (here) return here
  const { served, parties } = context
  return served && parties.length <= 1
    ? { codes: [served], origin: { how: 'context', rule: 'engine.counterpart.served' } }
    : null
}

/** By this rule a group named in the words is the counterpart. */
export const groupRule = 'engine.counterpart.group'

/** The first group in the words, and those in one list with it. */
function groupsIn(span: Span, { document, grammar }: DocumentContext): Parties | null {
  const { kinds, goesOn, among } = grammar.groups!
  const opens = kinds.includes(document.kind) ? grammar.groups!.opens : among
  const words = document.text.slice(span.start, span.end)
  opens.lastIndex = 0
  const first = opens.exec(words)
  if (!first) return null
  const names = [nameIn(first)]
  let end = opens.lastIndex
  for (;;) {
    goesOn.lastIndex = end
    const next = goesOn.exec(words)
    if (!next) break
    names.push(nameIn(next))
    end = goesOn.lastIndex
  }
  const start = span.start + opens.lastIndex - first.groups!['name']!.length
  return {
    codes: [...new Set(names)],
    origin: { how: 'here', rule: groupRule, start, end: span.start + end },
  }
}

/**
 * For whom a whole announcement is: as its title says, else the group that it names often and at least twice as often
 * as any other; null where there is none.
 */
export function servedBy(document: Document, grammar: CompiledGrammar): string | null {
  const { groups } = grammar
  if (!groups || document.kind !== 'announcement') return null
  const title = document.title ?? ''
  for (const { here } of groups.decidedFor) {
    const name = here.exec(title)?.groups?.['name']
    if (name) return name
  }
  const titled = titledGroup(document, title, groups.opens)
  if (titled) return titled
  const count = new Map<string, number>()
  for (const match of document.text.matchAll(groups.opens)) {
    const name = nameIn(match)
    count.set(name, (count.get(name) ?? 0) + 1)
  }
  const [first, second] = [...count].sort((a, b) => b[1] - a[1])
  return first && first[1] >= often && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}

/** A group that the title names by more than one word and the text many times, in the text's own letters. */
function titledGroup({ text }: Document, title: string, opens: RegExp): string | null {
  for (const match of title.matchAll(opens)) {
    const name = nameIn(match).toLowerCase()
    if (name.includes(' ') && text.toLowerCase().split(name).length > often && text.includes(name))
      return name
  }
  return null
}

/** From this count on a group is what a text is about, and not one among those it names. */
const often = 5

const nameIn = (match: RegExpExecArray): string => match.groups!['name']!.replace(/\s+/gu, ' ')
