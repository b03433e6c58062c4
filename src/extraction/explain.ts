import type { Span } from '../base/span.ts'
import { type Document, type Part, saidIn } from '../documents/document.ts'
import type { Learned } from '../language/learned.ts'
import type { Pack } from '../language/pack.ts'
import { splitSentences, type Sentence } from '../language/sentences.ts'
import { findTimes, type TimeExpression } from '../language/times.ts'
import { closingWordsOf } from './closing-voice.ts'
import { compileGrammar } from './compile.ts'
import { contextOf, type DocumentContext } from './context.ts'
import { startsItem } from './head.ts'
import type { Reading } from './reading.ts'
import { lookedAtAgain } from './learned/look-again.ts'
import { type Offers, readSentence } from './sentence.ts'
import type { CommitmentMention } from './mention.ts'
import type { ClauseTrace, DocumentTrace, SentenceTrace } from './trace.ts'
import { asWritten, typeset } from './typeset.ts'
import { itemsOf } from './digest.ts'
import { stretchesOf } from './stretches.ts'
import { firstVoice, pressOf, turnAt } from './first-voice.ts'
import { isCommentary, startsWith } from './voice.ts'

const readParts = new Set<Part['kind']>(['paragraph', 'list_item'])

/** Changes whenever the pack could read the same text differently. */
export const extractionVersion = ({ version, grammar }: Pack, learned: Learned | null = null): string =>
  [version, grammar.version, ...(learned ? [learned.version] : [])].join('/')

/**
 * Reads a document clause by clause and says of each why it was taken or left out. The extraction is the taken
 * clauses of this trace: there is no second path. With what was learned, that looks again at what the rules decided.
 */
export function explainDocument(
  document: Document,
  pack: Pack,
  learned: Learned | null = null,
): DocumentTrace {
  const set = { ...document, text: typeset(document.text), title: document.title && typeset(document.title) }
  const [first, ...others] = itemsOf(set, pack).map(item => explainTypeset(item, pack, learned))
  const sentences = [first!, ...others].flatMap(item => item.sentences)
  return inOwnWords({ ...first!, sentences }, document.text)
}

/** Every span in the words of the text itself: the rules read it typeset. */
function inOwnWords(trace: DocumentTrace, text: string): DocumentTrace {
  const own = <Row extends Span & { readonly text: string }>(row: Row): Row => ({
    ...row,
    text: text.slice(row.start, row.end),
  })
  const mention = (found: CommitmentMention): CommitmentMention => ({
    ...found,
    quote: text.slice(found.start, found.end),
    speaker: found.speaker === null ? null : asWritten(found.speaker, text),
    actor: found.actor.map(name => asWritten(name, text)),
    counterpart: found.counterpart.map(name => asWritten(name, text)),
  })
  const clause = (read: ClauseTrace): ClauseTrace => ({ ...own(read), mentions: read.mentions.map(mention) })
  const sentences = trace.sentences.map(read => ({ ...own(read), clauses: read.clauses.map(clause) }))
  return { ...trace, sentences }
}

function explainTypeset(document: Document, pack: Pack, learned: Learned | null): DocumentTrace {
  const grammar = compileGrammar(pack.grammar)
  const version = extractionVersion(pack, learned)
  const skipped = isCommentary(document, grammar)
  if (skipped) return { document: document.id, version, sentences: [], skipped }
  const context = contextOf(document, pack, grammar)
  const sentences: SentenceTrace[] = []
  const offered: Offers[] = []
  let reading: Reading = {
    speaker: firstVoice(context),
    chain: null,
    list: null,
    awaits: null,
    together: null,
    spoke: [],
    carried: null,
    live: false,
    leads: false,
    spelledOut: false,
    among: false,
    scope: null,
    history: false,
  }
  let last: Part | null = null
  for (const part of document.parts) {
    if (part.kind === 'heading') {
      reading = underHeading(reading, part, context)
      last = null
    }
    if (!readParts.has(part.kind)) continue
    if (startsWith(grammar.furniture, document.text, part.start)) continue
    const awaits = completes(part, context) ? reading.awaits : null
    reading = newParagraph({ ...reading, awaits }, part, last, context)
    last = part
    const inPart = splitSentences(document.text, pack, saidIn(document, part)).flatMap(sentence =>
      stretchesOf(document.text, sentence, grammar),
    )
    const closing = closingWordsOf(inPart, context)
    for (const [i, sentence] of inPart.entries()) {
      const times = timesIn(sentence, context)
      const leads = headsItem(part, i, inPart, reading)
      const spelledOut = leads && part.kind === 'list_item' && promises(inPart[i + 1]!, context)
      const among = besideItem(i, inPart, context)
      const here = { ...reading, leads, spelledOut, among }
      const { trace, next, offers } = readSentence(sentence, times, here, closing[i]!, context)
      sentences.push(trace)
      offered.push(offers)
      reading = next
    }
  }
  const trace = { document: document.id, version, sentences, skipped: null }
  const read = learned ? lookedAtAgain(trace, offered, document, pack.grammar.spaced, learned) : trace
  return toldByPress(read, pressOf(context))
}

/** In a state's own text its press says what nobody is named for. */
function toldByPress(trace: DocumentTrace, press: string | null): DocumentTrace {
  if (press === null) return trace
  const told = (clause: ClauseTrace): ClauseTrace =>
    clause.mentions.some(({ speaker }) => speaker === null)
      ? { ...clause, mentions: clause.mentions.map(m => (m.speaker === null ? saidBy(press, m) : m)) }
      : clause
  const sentences = trace.sentences.map(sentence => ({ ...sentence, clauses: sentence.clauses.map(told) }))
  return { ...trace, sentences }
}

const saidBy = (press: string, mention: CommitmentMention): CommitmentMention => ({
  ...mention,
  speaker: press,
  origins: { ...mention.origins, speaker: { how: 'default', rule: 'engine.speaker.press' } },
})

/** “• Mend the northern piers. Storms have …”: the first of several whole sentences heads the item. */
const headsItem = (part: Part, place: number, sentences: readonly Sentence[], { awaits }: Reading): boolean =>
  (part.kind === 'list_item' || awaits !== null) &&
  place === 0 &&
  sentences.length > 1 &&
  sentences[0]!.closedBy !== 'semicolon'

/** “• Mend the northern piers. The agency will …”: what the head promises is said under it, so it is a heading. */
function promises({ start, end }: Span, { document, grammar }: DocumentContext): boolean {
  const cue = grammar.cue.search(document.text.slice(0, end), start)
  return cue !== null && grammar.cueRules[cue.which]!.force === 'firm'
}

/** “The group will:” is completed by the items of a list, or by paragraphs that begin with a verb. */
const completes = (part: Part, { document, grammar }: DocumentContext): boolean =>
  part.kind === 'list_item' || startsItem(document.text, part, grammar)

/** “First, mend the piers. Second, count the boats.”: nothing is said under the item, so it is no heading. */
function besideItem(place: number, sentences: readonly Sentence[], context: DocumentContext): boolean {
  const { document, grammar } = context
  const isItem = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined && startsItem(document.text, sentence, grammar)
  return isItem(sentences[place]) && (isItem(sentences[place - 1]) || isItem(sentences[place + 1]))
}

/** A heading in a report begins a matter of its own: nobody speaks any more. */
function underHeading(reading: Reading, part: Span, context: DocumentContext): Reading {
  const { voice } = reading.speaker
  if (voice === 'own' || voice === 'joint' || firstVoice(context).voice !== 'narration') return reading
  const speaker = { ...firstVoice(context), rule: 'engine.voice.heading', start: part.start, end: part.start }
  return {
    ...reading,
    speaker,
    chain: null,
    list: null,
    awaits: null,
    scope: null,
    carried: null,
    live: false,
    history: false,
  }
}

/** A paragraph goes on in the voice of the one before, unless it begins as the reporter's own. */
function newParagraph(reading: Reading, part: Part, last: Part | null, context: DocumentContext): Reading {
  const turn = turnAt(part, context)
  if (turn) return { ...reading, speaker: turn, chain: null, list: null, scope: null, history: false }
  const goesOn = handsOn(part, last, context)
  const narrated = startsWith(context.grammar.narration, context.document.text, part.start)
  if (!narrated) return { ...reading, chain: null, history: false }
  const { speaker } = reading
  const turns = context.grammar.turns.some(({ rule }) => rule.id === speaker.rule)
  const keeps = speaker.voice === 'own' || speaker.voice === 'joint'
  if (turns || (keeps && firstVoice(context).voice === speaker.voice))
    return {
      ...reading,
      chain: null,
      history: false,
      list: goesOn ? (reading.awaits ?? reading.list) : null,
    }
  return {
    ...reading,
    speaker: { ...firstVoice(context), rule: narrated.id, start: part.start, end: part.start },
    chain: null,
    list: reading.awaits ?? (goesOn && part.kind === 'list_item' ? reading.list : null),
    scope: null,
    history: false,
  }
}

/** No list of things begins here: an item after other words than those that announce a list has none to go on with. */
function handsOn(part: Part, last: Part | null, { document, grammar }: DocumentContext): boolean {
  if (part.kind !== 'list_item' || last === null || last.kind === 'list_item') return true
  const before = document.text.slice(last.start, last.end).trimEnd()
  return grammar.announces.test(before) && !grammar.listsThings.test(before)
}

const timesIn = (sentence: Span, context: DocumentContext): TimeExpression[] =>
  findTimes(context.document.text, context.pack, context.date, sentence)
