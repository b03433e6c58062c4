import type { Span } from '../base/span.ts'
import type { PartyMention } from '../language/parties.ts'
import type { Hit } from './alternation.ts'
import { matchAt, type CompiledGrammar } from './compiled.ts'
import type { Chain, Clause, Head } from './trace.ts'

/**
 * The longest subject that is believed, in characters: what is longer is a sentence of its own. Words spelled with an
 * alphabet take about three times the room of characters, and lists of bodies as subjects are long in their prose.
 */
const longestSubject = { spaced: 240, unspaced: 40 }
/** What may stand before a party that is the subject, in characters: “The ”. */
export const articleLength = 4
/** The longest body without a name that begins with a verb, in characters. */
const longestBody = 8
/** How far a phrase before the verb may reach, in characters. */
const longestAdjunct = 80

/**
 * Finds the parts at the head of a clause, in the order opener, subject, cue, verb; each may be missing.
 * @param parties the parties named in the sentence
 * @param times the times in the sentence: one at the head is passed over
 */
export function headOf(
  text: string,
  clause: Clause,
  parties: readonly PartyMention[],
  times: readonly Span[],
  grammar: CompiledGrammar,
): Head {
  const words = text.slice(0, clause.end)
  const opened = skipOpeners(words, clause.start, grammar)
  // 力争到2030年: a cue may stand inside the words of the time
  const cued = cueOutsideNames(text, clause.end, opened.from, grammar)?.index === opened.from
  const time = cued ? undefined : times.find(t => t.start === opened.from && t.end < clause.end)
  // 未来三年中方…: the last letter of a time may belong to the party after it
  const torn = time && parties.find(p => p.start < time.end && time.end < p.end)
  const from = torn?.start ?? time?.end ?? opened.from
  const cue = findCue(text, clause.end, from, parties, grammar)
  const subjectEnd = cue ? cue.start : bareSubject(words, from, parties, grammar)
  const subject = subjectIn(words, { start: from, end: subjectEnd }, parties, grammar)
  const body = cue ? cue.end : subjectEnd
  const party = subject ? parties.filter(p => p.start >= subject.start && p.end <= subject.end) : []
  const head = {
    from: opened.from,
    item: opened.item,
    subject,
    party,
    cue,
    body,
    verb: findVerb(words, times.find(t => t.start === body && t.end < clause.end)?.end ?? body, grammar),
  }
  return { ...head, inner: innerHead(text, clause, head, parties, times, grammar) }
}

/** What a governing cue promises or announces, where it has a subject of its own: 宣布中方将…. */
function innerHead(
  text: string,
  clause: Clause,
  { cue, body }: Pick<Head, 'cue' | 'body'>,
  parties: readonly PartyMention[],
  times: readonly Span[],
  grammar: CompiledGrammar,
): Head | null {
  if (!cue?.rule.governs || body >= clause.end) return null
  const inner = headOf(text, { ...clause, start: body }, parties, times, grammar)
  return inner.subject && inner.cue && inner.party.length > 0 ? inner : null
}

/** A list mark stands at the start. */
export const startsItem = (text: string, { start, end }: Span, grammar: CompiledGrammar): boolean =>
  skipOpeners(text.slice(0, end), start, grammar).item

function skipOpeners(text: string, start: number, grammar: CompiledGrammar): { from: number; item: boolean } {
  let from = start
  let item = false
  for (let moved = true; moved;) {
    moved = false
    for (const { rule, here } of grammar.openers) {
      const match = matchAt(here, text, from)
      if (match && rule.item && from === start) item = true
      if (!match || match[0] === '' || from + match[0].length >= text.length) continue
      from += match[0].length
      while (text[from] === ' ') from++
      item ||= rule.item === true
      moved = true
    }
  }
  return { from, item }
}

/** The leftmost cue, if what stands before it can be a subject. */
function findCue(
  whole: string,
  end: number,
  from: number,
  parties: readonly PartyMention[],
  grammar: CompiledGrammar,
): Head['cue'] {
  const match = cueOutsideNames(whole, end, from, grammar)
  if (!match) return null
  const text = whole.slice(0, end)
  if (match.index > from && beginsPredicate(text, from, match.index, parties, grammar)) return null
  const before = text.slice(from, match.index)
  // a cue right after an opener of a phrase stands inside that phrase: 在争取独立的斗争中
  if (grammar.adjuncts.endingAt(before, before.length, 0)) return null
  if (
    before.length > longestSubject[grammar.grammar.spaced ? 'spaced' : 'unspaced'] ||
    grammar.notSubject.test(before.replace(grammar.aside, ''))
  )
    return null
  return { rule: grammar.cueRules[match.which]!, start: match.index, end: match.end }
}

/** Where words are parted, what stands in quotation marks for longer than this is somebody's words, in characters. */
const longestName = 40

/** The first cue that does not stand in brackets: 《关于…的决定》 is a name. */
function cueOutsideNames(text: string, end: number, from: number, grammar: CompiledGrammar): Hit | null {
  for (let at = from; ;) {
    const match = nextCue(text, end, at, grammar)
    if (!match) return null
    const before = text.slice(from, match.index)
    const named = grammar.grammar.boundaries.brackets.some(([open, close]) => {
      const opened = before.lastIndexOf(open)
      if (opened < 0 || before.lastIndexOf(close) > opened) return false
      const words = grammar.grammar.spaced && /\p{Pi}/u.test(open)
      return !words || text.indexOf(close, from + opened) <= from + opened + longestName
    })
    if (!named) return match
    at = match.end
  }
}

interface CueSearch {
  readonly text: string
  readonly end: number
  readonly from: number
  readonly match: Hit | null
}

/** The last search of each grammar: the same clause is looked at several times, each time from a little further on. */
const searches = new WeakMap<CompiledGrammar, CueSearch>()

/** The first cue from `from` on in what stands before `end`. */
function nextCue(text: string, end: number, from: number, grammar: CompiledGrammar): Hit | null {
  const last = searches.get(grammar)
  const known = last && from >= last.from && (last.match === null || from <= last.match.index)
  if (known && last.end === end && last.text === text) return last.match
  const match = grammar.cue.search(text.slice(0, end), from)
  searches.set(grammar, { text, end, from, match })
  return match
}

/** The words before the cue are a verb and its object, so the cue stands inside the object. */
function beginsPredicate(
  text: string,
  from: number,
  cue: number,
  parties: readonly PartyMention[],
  grammar: CompiledGrammar,
): boolean {
  if (parties.some(p => p.start === from) || startsActor(text, from, grammar)) return false
  // 检查组将…: the name of a body may begin with a verb
  if (cue - from <= longestBody && grammar.bodies.test(text.slice(from, cue))) return false
  const verb = findVerbAt(text, from, grammar)
  return verb !== null && verb.end - verb.start > 1 && verb.end <= cue
}

const startsActor = (text: string, at: number, grammar: CompiledGrammar): boolean =>
  grammar.actors.some(({ here }) => matchAt(here, text, at) !== null)

/** Where the subject of a clause without a cue ends: a party or a loose actor at its very start. */
function bareSubject(
  text: string,
  from: number,
  parties: readonly PartyMention[],
  grammar: CompiledGrammar,
): number {
  const party = parties.find(p => p.start === from || isArticle(text.slice(from, p.start), grammar))
  if (party) return endOfList(text, party, parties, grammar)
  for (const { here } of grammar.actors) {
    const match = matchAt(here, text, from)
    if (match) return from + match[0].length
  }
  return from
}

/** “the Kenyan and Malian chairs”: nothing but an article or its like stands before the party. */
const isArticle = (words: string, { definite }: CompiledGrammar): boolean =>
  definite.exec(words)?.[0] === words

/** The President and Prime Minister discussed…: where the last of the parties ends that are named in one list. */
function endOfList(
  text: string,
  first: PartyMention,
  parties: readonly PartyMention[],
  grammar: CompiledGrammar,
): number {
  let { end } = first
  for (const next of parties) {
    if (next.start > end && grammar.listed.test(text.slice(end, next.start))) end = next.end
  }
  return end
}

/** What of the words before the cue is a subject: without adverbs and asides. */
function subjectIn(
  text: string,
  span: Span,
  parties: readonly PartyMention[],
  grammar: CompiledGrammar,
): Span | null {
  let { start, end } = span
  while (!parties.some(p => p.start === start)) {
    const hit = grammar.adverbs.startingAt(text, start, end)
    // 会议决定: what is left must be a word
    if (!hit || hit.end === end - 1) break
    start = hit.end
  }
  if (end <= start) return null
  // “The agency, through its fund, will lend”: the subject ends where an aside begins
  const aside = text.slice(start, end).search(grammar.aside)
  if (aside > 0) end = start + aside
  // a phrase before the cue is no subject, unless a party stands first in it
  const phrase = grammar.adjuncts.startingAt(text, start, end) && !parties.some(p => p.start === start)
  return phrase ? null : { start, end }
}

/** A verb of so many characters holds its object: 加强合作. */
const shortestWhole = 4

/** The first verb of the predicate: after adverbs, or anywhere after a phrase that stands before the verb. */
function findVerb(text: string, from: number, grammar: CompiledGrammar): Head['verb'] {
  const end = text.length
  const at = afterAdverbs(text, from, grammar)
  const direct = findVerbAt(text, from, grammar)
  if (direct) return direct
  if (!grammar.adjuncts.startingAt(text, at, end)) return null
  for (let i = at + 1; i < Math.min(end, at + longestAdjunct); i++) {
    const verb = grammar.verbs.startingAt(text, i, end)
    if (
      verb &&
      verb.end - verb.start > 1 &&
      (verb.end < end || verb.value.force || verb.end - verb.start >= shortestWhole)
    ) {
      return { entry: verb.value, start: verb.start, end: verb.end, direct: false }
    }
  }
  return null
}

/** The verb right after the adverbs, if any. A word that is both is an adverb where a verb follows it. */
function findVerbAt(text: string, from: number, grammar: CompiledGrammar): Head['verb'] {
  const at = afterAdverbs(text, from, grammar)
  const verb = grammar.verbs.startingAt(text, at, text.length)
  return verb ? { entry: verb.value, start: verb.start, end: verb.end, direct: true } : null
}

function afterAdverbs(text: string, from: number, grammar: CompiledGrammar): number {
  const end = text.length
  let at = from
  for (;;) {
    const verb = grammar.verbs.startingAt(text, at, end)
    const adverb = grammar.adverbs.startingAt(text, at, end)
    if (!adverb || (verb && adverb.end <= verb.end && !follows(text, adverb.end, grammar))) return at
    at = adverb.end
  }
}

const follows = (text: string, at: number, grammar: CompiledGrammar): boolean =>
  grammar.verbs.startingAt(text, at, text.length) !== null ||
  grammar.adverbs.startingAt(text, at, text.length) !== null

/**
 * A weak cue goes on with the chain that is open, unless it has a subject of its own; a soft one only with a call, and
 * one that governs with the chain that it opened itself: 双方同意…；同意….
 */
export const isWeak = (head: Head, chain: Chain | null): boolean =>
  chain?.open === true &&
  !head.subject &&
  !(chain.cue?.actor === 'object' && chain.cue.governs) &&
  (head.cue?.rule.weak === true ||
    (head.cue?.rule.soft === true && chain.force === 'call') ||
    (head.cue?.rule.governs === true && head.cue.rule === chain.cue && chain.force === 'firm'))
