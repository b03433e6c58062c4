import { stableId } from '../base/id.ts'
import { quoteAt, trimmed, type Span } from '../base/span.ts'
import type { TimeExpression } from '../language/times.ts'
import type { DocumentContext } from './context.ts'
import { defaultForce } from './chains.ts'
import type { Situation } from './verdict.ts'
import type { Quantity } from '../language/quantities.ts'
import { amountsIn, basisOf, forceOf, measureOf, subjectMatter, timeframeOf } from './fields.ts'
import { glossOf } from './gloss.ts'
import type { CommitmentMention } from './mention.ts'
import { isWeak } from './head.ts'
import { counterpartOf } from './counterparts.ts'
import type { Parties } from './named-parties.ts'
import { actorOf } from './parties.ts'
import { namesOf } from './persons.ts'
import type { Chain, Clause, Head } from './trace.ts'
import { firstVoice } from './first-voice.ts'
import { bodyOfText, doerBefore, sourceBefore } from './speaker-names.ts'
import { performer } from './performer.ts'

export interface Finding {
  readonly span: Span
  readonly sentence: Span
  readonly clause: Clause
  readonly head: Head
  readonly rule: string
  readonly situation: Situation
  /** as it stands after this clause */
  readonly chain: Chain | null
  readonly times: readonly TimeExpression[]
  readonly scope: TimeExpression | null
}

/**
 * A taken clause as mentions, with every field and where it was read. One clause is one, but where it gives two
 * amounts of different kinds side by side (五亿元援助和一千个名额) each is a commitment: the first ends before the
 * second amount.
 */
export function mentionsOf(finding: Finding, context: DocumentContext): readonly CommitmentMention[] {
  const span = shortest(finding.span, context)
  const [first, second] = promised(amountsIn(span, context), finding, context)
  const { coordinated } = context.grammar
  const between =
    first && second ? coordinated.exec(context.document.text.slice(first.end, second.start)) : null
  if (!first || !second || !between || first.kind === second.kind)
    return [mentionOf(finding, span, first, context)]
  const cut = { start: span.start, end: first.end + between.index }
  return [mentionOf(finding, cut, first, context), mentionOf(finding, span, second, context)]
}

/**
 * The amounts that are promised: those after the cue, for what stands before it counts who promises; and the level to
 * be reached rather than the one that it starts from (从2列增加到12列).
 */
function promised(
  amounts: readonly Quantity[],
  { head: { cue, subject }, situation }: Finding,
  context: DocumentContext,
): readonly Quantity[] {
  const inSubject = (q: Quantity): boolean =>
    subject !== null && cue !== null && q.start >= subject.start && q.start < cue.start
  const [first, second, ...rest] = amounts.filter(q => !inSubject(q))
  // 900 nets will be given out: what is done to the subject is promised of it
  if (!first && context.grammar.passive.test(situation.predicate)) return amounts.slice(0, 1)
  if (!first || !second) return first ? [first] : []
  return outranks(second, first, context) ? [second, ...rest] : [first, second, ...rest]
}

/**
 * Of two amounts in one clause the later is the promise where it is the level to be reached, or the sum of what is
 * counted before it (42 schools with $6 million); two that stand side by side are each their own.
 */
function outranks(second: Quantity, first: Quantity, context: DocumentContext): boolean {
  const between = context.document.text.slice(first.end, second.start)
  const counted = first.kind === 'count' && second.kind !== 'count'
  if (counted && second.kind === 'money' && context.grammar.summed.test(between)) return true
  const alike = counted || second.measure.unit === first.measure.unit
  return alike && basisOf({ start: first.end, end: second.number.start }, context)?.basis === 'level'
}

function mentionOf(
  finding: Finding,
  span: Span,
  amount: Quantity | undefined,
  context: DocumentContext,
): CommitmentMention {
  const { head, situation, times } = finding
  const { document } = context
  const before = situation.chain
  const quote = quoteAt(document, span)
  const force = forceOf(
    head,
    document.text.slice(head.cue?.start ?? head.from, finding.clause.end),
    before,
    defaultForce(situation, context)?.force ?? null,
    context,
  )
  const actor = actorOf(situation.acting, situation.speaker, before, situation.scene, context)
  const counterpart = withWhom(finding, span, actor.codes, context)
  const matter = subjectMatter(span, passageOf(finding, context), context)
  const measure = measureOf(span, amount, context)
  const timeframe = timeframeOf(span, times, finding.scope, head.cue, context)
  const speaker = speakerOf(finding, context)
  const action = head.verb?.entry.action ?? null
  const fields = {
    actor: actor.codes,
    counterpart: counterpart.codes,
    force: force.force,
    action,
    concepts: matter.concepts,
    areas: matter.areas,
    measure: measure?.measure ?? null,
    timeframe: timeframe?.timeframe ?? null,
  }
  return {
    ...quote,
    ...fields,
    id: stableId('m', document.id, span.start, span.end),
    by: 'rules',
    rule: finding.rule,
    speaker,
    gloss: glossOf(fields),
    origins: {
      actor: actor.origin,
      counterpart: counterpart.origin,
      speaker: {
        how: 'context',
        rule: situation.speaker.rule,
        start: situation.speaker.start,
        end: situation.speaker.end,
      },
      force: force.origin,
      areas: matter.origin,
      ...(measure ? { measure: measure.origin } : {}),
      ...(timeframe ? { timeframe: timeframe.origin } : {}),
    },
  }
}

/** With whom or for whom: as the clause itself says, else as the head of its chain says. */
function withWhom(
  { head, situation }: Finding,
  span: Span,
  actor: readonly string[],
  context: DocumentContext,
): Parties {
  const own = counterpartOf(span, actor, situation.speaker, context)
  const { chain } = situation
  const follows = chain?.open === true && !head.subject && (!head.cue || isWeak(head, chain))
  if (own.origin.how === 'here' || !follows || chain.counterpart.length === 0) return own
  const codes = chain.counterpart.filter(code => !actor.includes(code))
  return { codes, origin: { how: 'inherited', start: chain.start, end: chain.end } }
}

/** How much of a paragraph before and after a sentence says what it is about, in characters. */
const nearParagraph = 600

/** Where a mention's subject matter is looked up when its own words say little: sentence, paragraph, heading, title. */
function passageOf(finding: Finding, context: DocumentContext): readonly Span[] {
  const { sentence } = finding
  const { parts } = context.document
  const part = parts.find(each => each.start <= sentence.start && each.end >= sentence.end)
  const around = part && {
    start: Math.max(part.start, sentence.start - nearParagraph),
    end: Math.min(part.end, sentence.end + nearParagraph),
  }
  const title = parts.find(each => each.kind === 'title')
  const heading = parts.findLast(each => each.kind === 'heading' && each.end <= sentence.start)
  return [sentence, around, heading, title].filter(span => span !== undefined)
}

/** Who says it: the voice, or the subject of a cue that speaks for itself; `joint` where all promise together. */
function speakerOf(finding: Finding, context: DocumentContext): string | null {
  const { head, chain, situation } = finding
  const { speaker } = situation
  if (speaker.voice === 'own') return speaker.name
  if (firstVoice(context).voice === 'joint') return oneOfThem(situation.acting, context) ?? speaker.name
  if (head.cue?.rule.governs && !head.subject && situation.scene.mutual) return 'joint'
  return (
    performer(head, speaker, context) ??
    (speaker.voice === 'narration' ? performer(situation.acting, speaker, context) : null) ??
    (head.cue && !isWeak(head, chain) ? null : chain?.speaker) ??
    speaker.name ??
    chain?.speaker ??
    heldIn(finding, context)
  )
}

/** In a joint text: the person in office who alone announces or says again what is promised. */
function oneOfThem({ cue, subject }: Head, context: DocumentContext): string | null {
  const name = cue?.rule.speaks && subject ? namesOf(subject, context.persons, 'joint') : null
  return name === 'joint' ? null : name
}

/** What a report says was done by a body that it names, or decided in a meeting, is said by that body or meeting. */
function heldIn({ situation, span }: Finding, context: DocumentContext): string | null {
  if (situation.speaker.voice !== 'narration') return null
  const named =
    doerBefore(span.start, context) ?? sourceBefore(span.start, context) ?? bodyOfText('meeting', context)
  if (named) return named
  const issuer = bodyOfText('document', context)
  return issuer !== null && context.grammar.bodies.test(issuer) ? issuer : null
}

/** The shortest run that states it whole: no connective before it, no mark or “etc.” after it. */
export function shortest(span: Span, context: DocumentContext): Span {
  const { text } = context.document
  const { trimStart, trimEnd } = context.grammar
  let { start, end } = span
  for (let moved = true; moved;) {
    moved = false
    const before = trimStart.exec(text.slice(start, end))
    if (before && before[0].length > 0 && before[0].length < end - start) {
      start += before[0].length
      moved = true
    }
    const after = trimEnd.exec(text.slice(start, end))
    if (after && after[0].length > 0 && after[0].length < end - start) {
      end -= after[0].length
      moved = true
    }
  }
  return trimmed(text, { start, end })
}
