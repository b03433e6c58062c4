import { inOneLine, type Span } from '../base/span.ts'
import { resolveParties, type PartyMention } from '../language/parties.ts'
import { beneficiaries } from './beneficiaries.ts'
import { matchAt } from './compiled.ts'
import { concernedIn, isCause, listedFrom, placeOfPart, subjectOfPart, subjectOfText } from './concerned.ts'
import { partyContext, type DocumentContext } from './context.ts'
import { framedActor, widestFrame } from './framed-actors.ts'
import { ofOneState, placed, type Parties } from './named-parties.ts'
import { recorded } from './recorded.ts'
import type { Speaker } from './trace.ts'

/** For whom, with whom: a party in a frame of the clause, else the other side of the room. */
export function counterpartOf(
  span: Span,
  actor: readonly string[],
  speaker: Speaker,
  context: DocumentContext,
): Parties {
  return (
    earlier(
      earlier(framedParties(span, actor, speaker, context), framedActor(span, actor, false, context)),
      recipient(span, actor, context),
    ) ??
    concernedIn(span, actor, context) ??
    beneficiaries(span, context) ??
    unnamed(span, actor, speaker, context)
  )
}

/** Of two that are named in the words the one that is named first. */
const earlier = (a: Parties | null, b: Parties | null): Parties | null =>
  !a || !b ? (a ?? b) : b.origin.start! < a.origin.start! ? b : a

/** “$3 million to the Lake Fund (LF)”: a body by its own name, by its letters where the text gives them. */
function recipient(span: Span, actor: readonly string[], context: DocumentContext): Parties | null {
  const { grammar, document, mentions } = context
  for (const match of document.text.slice(span.start, span.end).matchAll(grammar.recipients)) {
    const { name = '', short } = match.groups!
    const start = span.start + match.index + match[0].indexOf(name)
    const end = start + name.length
    const known = mentions.some(m => m.start < end && start < m.end)
    const ours = grammar.actors.some(({ here }) => matchAt(here, document.text, start) !== null)
    const code = short ?? inOneLine(name)
    if (known || ours || actor.includes(code)) continue
    return { codes: [code], origin: { how: 'here', rule: 'engine.counterpart.body', start, end } }
  }
  return null
}

/** Nobody is named: the other side of the room, else whom the text is about, else who is asked for the means. */
function unnamed(span: Span, actor: readonly string[], speaker: Speaker, context: DocumentContext): Parties {
  const none: Parties = { codes: [], origin: { how: 'default' } }
  if (ofOneState(speaker, context)) return none
  if (context.grammar.ownAffairs.test(context.document.text.slice(span.start, span.end))) return none
  const room = context.parties.filter(code => code !== context.home || takesPart(code, speaker, context))
  const others = room.filter(code => !actor.includes(code))
  const { spaced } = context.grammar.grammar
  const oneSide =
    actor.length > 0 &&
    actor.every(code => context.parties.includes(code)) &&
    // what others than the text's own state undertake without naming it, they undertake at home
    (!spaced || (actor.length === 1 && (context.home === null || actor[0] === context.home)))
  const other = others.length === 1 || context.home !== null || !spaced
  if (oneSide && other && others.length > 0 && others.length < room.length) {
    const home = context.home && !actor.includes(context.home) && room.includes(context.home)
    return {
      codes: home ? [context.home!] : others,
      origin: { how: 'context', rule: 'engine.counterpart.other-side' },
    }
  }
  return (
    placeOfPart(span, actor, context) ??
    subjectOfText(actor, context) ??
    subjectOfPart(span, actor, context) ??
    framedActor(span, actor, true, context) ??
    none
  )
}

/** The outlet's own state is in the room of a report only where the report names it. */
const takesPart = (code: string, { voice }: Speaker, { mentions }: DocumentContext): boolean =>
  voice !== 'narration' ||
  mentions.some(m => m.codes.includes(code) || m.role === 'self' || m.role === 'both')

/** The words after an organisation go on with a name: UN Charter, the name of a paper and not of a party. */
const namesMore = (mention: PartyMention, { document, grammar }: DocumentContext): boolean =>
  mention.kind === 'organisation' &&
  grammar.grammar.spaced &&
  /^ (?:\p{Lu}|resolution)/u.test(document.text.slice(mention.end, mention.end + 12))

function framedParties(
  span: Span,
  actor: readonly string[],
  speaker: Speaker,
  context: DocumentContext,
): Parties | null {
  const { text } = context.document
  for (const mention of context.mentions) {
    if (mention.start < span.start) continue
    if (mention.end > span.end) break
    if (namesMore(mention, context) || isCause(mention, span, context)) continue
    const before = text.slice(Math.max(span.start, mention.start - widestFrame), mention.start)
    if (!context.grammar.frames.some(({ before: frame }) => frame.test(before))) continue
    const listed = listedFrom(mention, span.end, context)
    const named = listed.flatMap(
      m =>
        placed(m, speaker, context) ??
        (m.group ? [m.group] : resolveParties(m, partyContext(context, speaker.side[0] ?? null))),
    )
    const codes = [...new Set(recorded(named, context.date))].filter(code => !actor.includes(code))
    if (codes.length > 0)
      return { codes, origin: { how: 'here', start: mention.start, end: listed.at(-1)!.end } }
  }
  return null
}
