import { quoteAt, type Span } from '../base/span.ts'
import type { Sentence } from '../language/sentences.ts'
import type { TimeExpression } from '../language/times.ts'
import { headTime, isDeadlineToCome } from './clause-times.ts'
import { clausesBefore, type ClosingWords, isQuotedOn } from './closing-voice.ts'
import type { DocumentContext } from './context.ts'
import { tellsPast } from './clause-rules.ts'
import { decide } from './decide.ts'
import type { Situation, Verdict } from './verdict.ts'
import { headOf, isWeak } from './head.ts'
import type { CommitmentMention } from './mention.ts'
import { takenRule } from './learned/second-look.ts'
import { type Finding, mentionsOf } from './mentions.ts'
import { chainedOn, spokenBy, type Reading } from './reading.ts'
import { situationAt, situationOf, type Progress } from './situation.ts'
import {
  announcedBy,
  keepsFloor,
  quotesAnother,
  repeatsAnother,
  speaksForSide,
  subjectOfSaying,
} from './speakers.ts'
import type { Clause, ClauseTrace, Decision, Head, SentenceTrace, Speaker } from './trace.ts'
import { attributionAt, type Attribution, speakerBy } from './voice.ts'
import { firstTold, unfinished, type Waiting } from './waiting.ts'

/** Reads one sentence clause by clause. */
export function readSentence(
  sentence: Sentence,
  times: readonly TimeExpression[],
  before: Reading,
  closing: ClosingWords | null,
  context: DocumentContext,
): { trace: SentenceTrace; next: Reading; offers: Offers } {
  const { document } = context
  const clauses = clausesBefore(closing, sentence, context)
  const walk = new Walk(clauses, sentence, times, before, closing, context)
  clauses.forEach((_, i) => walk.step(i))
  walk.closePending()
  const text = document.text.slice(sentence.start, sentence.end)
  const next = walk.after(text, sentence.closedBy === 'semicolon')
  const trace = { ...sentence, text, clauses: walk.traces, times, skipped: null }
  return { trace, next, offers: walk.offers }
}

/** By the start of a clause that was left out: the mentions that it would be, were it taken where it stands. */
export type Offers = ReadonlyMap<number, () => readonly CommitmentMention[]>

/** One pass over the clauses of a sentence. */
class Walk implements Progress {
  readonly traces: ClauseTrace[] = []
  readonly offers = new Map<number, () => readonly CommitmentMention[]>()
  reading: Reading
  readonly clauses: readonly Clause[]
  readonly sentence: Span
  readonly times: readonly TimeExpression[]
  private readonly context: DocumentContext
  pending: readonly Waiting[] = []
  /** the subject of the sentence, for verbs of saying without one */
  private subject: string | null = null
  time: TimeExpression | null
  taken = 0
  listed = 0
  live: boolean
  readonly tells: string | null
  topic: Head | null = null
  /** who speaks after this sentence, where somebody else is quoted in the middle of it */
  private resume: Speaker | null = null
  private readonly closing: ClosingWords | null

  constructor(
    clauses: readonly Clause[],
    sentence: Span,
    times: readonly TimeExpression[],
    before: Reading,
    closing: ClosingWords | null,
    context: DocumentContext,
  ) {
    this.clauses = clauses
    this.sentence = sentence
    this.times = times
    this.reading = { ...before, carried: null }
    // what is told of a day or of now is no further item of what was promised
    this.live = before.live && times.every(t => t.tense === 'future')
    this.time = before.carried
    this.context = context
    this.tells = clauses.length > 0 ? this.tellsPast() : null
    this.closing = keepsFloor(before.speaker, context) ? null : closing
    if (this.closing) this.sayBehind(this.closing)
  }

  /** Who said the sentence is told behind it: he speaks in it, and on where the next is quoted too. */
  private sayBehind({ rule, who, start, end }: ClosingWords): void {
    const { speaker } = this.reading
    const goesOn = end <= this.sentence.end && isQuotedOn(this.sentence.end, this.context)
    if (!goesOn) this.resume = speaker
    this.speak(speakerBy(rule, who, this.reading, this.context, { start, end }))
  }

  private words(clause: Span | undefined): string {
    return clause ? this.context.document.text.slice(clause.start, clause.end) : ''
  }

  /** The sentence ends in what already happened and nothing in it is promised: all of it is told. */
  private tellsPast(): string | null {
    const last = this.clauses.at(-1)!
    const rule = tellsPast(this.words(last), this.context)
    if (!rule || this.times.some(isDeadlineToCome)) return null
    const whole = this.words({ start: this.clauses[0]!.start, end: last.end })
    return this.context.grammar.cue.search(whole, 0) ? null : rule
  }

  step(i: number): void {
    const { document, grammar, mentions } = this.context
    const clause = this.clauses[i]!
    const parties = mentions.filter(m => m.start >= clause.start && m.end <= clause.end)
    const read = (from: Clause): Head => {
      const head = headOf(document.text, from, parties, this.times, grammar)
      return i === 0 && this.context.items.has(clause.start) ? { ...head, item: true } : head
    }
    let head = read(clause)
    if (this.closing && clause.start >= this.closing.start)
      return this.push(clause, head, 'attribution', this.closing.rule.id)
    const { spoke } = this.reading
    const subject = subjectOfSaying(this.subject, this.clauses[0]!, clause, spoke, this.context)
    const said = attributionAt(this.context, head.from, clause.end, this.reading, subject)
    if (said) {
      this.attribute(i, said)
      if (said.end >= clause.end) return this.push(clause, head, 'attribution', said.speaker.rule)
      head = read({ ...clause, start: said.end })
    } else if (i === 0 && head.subject) this.subject = this.words(head.subject)
    const announced = announcedBy(head, this.reading.speaker, this.context)
    if (announced) {
      this.resume ??= this.reading.speaker
      this.speak(announced)
    }
    this.noteTime(clause, head)
    this.judge(i, clause, head)
  }

  private attribute(i: number, said: Attribution): void {
    const before = this.reading.speaker
    // 会见总理时，主席表示…: the sentence begins with when it was said, so whoever says it goes on
    const setsScene = this.context.grammar.scene.test(this.words(this.clauses[0]))
    const inside = i > 0 && this.traces[0]?.decision !== 'attribution' && !setsScene
    if ((inside && quotesAnother(said, before)) || repeatsAnother(said, before, this.context))
      this.resume = before
    const keeps = keepsFloor(before, this.context) || speaksForSide(said, before, this.context)
    this.speak(keeps ? before : said.speaker)
  }

  private speak(speaker: Speaker): void {
    this.pending = []
    const others = this.topic?.party.some(p => !p.codes.every(code => speaker.side.includes(code)))
    if (others && speaker.name !== this.reading.speaker.name) this.topic = null
    this.reading = spokenBy(this.reading, speaker)
  }

  /** A time at the head of a clause reaches over what follows in the sentence. */
  private noteTime(clause: Clause, head: Head): void {
    const time = headTime(clause, head, this.times, this.context)
    if (time && this.taken > 0) this.time = null
    else if (time) this.time = time
    else if (this.taken > 0 && head.cue && !isWeak(head, this.reading.chain)) this.time = null
  }

  private judge(i: number, clause: Clause, head: Head): void {
    const situation = situationAt(i, head, this, this.context)
    if (this.actsAnew(head)) this.topic = head
    else if (head.subject) this.topic ??= head
    const verdict = decide(situation, this.context)
    this.offer(clause, head, situation)
    const chain = verdict.opens ?? situation.chain
    switch (verdict.decision) {
      case 'take':
        this.reading = { ...chainedOn(this.reading, verdict, chain), history: false }
        if (head.party.length > 0) this.topic = head
        return this.take(clause, head, verdict.rule, situation)
      case 'fold':
        this.reading = chainedOn(this.reading, verdict, chain)
        this.live ||= head.cue !== null
        this.pending = [...this.pending, { place: this.traces.length, empty: verdict.empty === true }]
        return this.push(clause, head, 'folded', verdict.rule)
      case 'join':
        return this.join(clause, head, verdict.rule)
      case 'reset':
        this.closePending()
        if (this.time && situation.timeOnly === null && this.time.start >= clause.start) this.time = null
        this.reading = { ...this.reading, chain: null, history: verdict.history || this.reading.history }
        return this.push(clause, head, 'left', verdict.rule)
      default:
        this.closePending()
        this.leave(head, verdict)
        return this.push(clause, head, 'left', verdict.rule)
    }
  }

  /** A side of the talks, or all of them: whoever the sentence began with, from here on they act. */
  private actsAnew({ subject, party }: Head): boolean {
    if (party.some(p => p.role === 'both' || p.role === 'all')) return true
    return subject !== null && this.context.grammar.side.test(this.words(subject))
  }

  /** What the clause would be, were it taken: reckoned only if what was learned asks for it. */
  private offer(clause: Clause, head: Head, situation: Situation): void {
    const finding = this.finding({ start: head.from, end: clause.end }, takenRule, situation)
    this.offers.set(clause.start, () => mentionsOf(finding, this.context))
  }

  private take(clause: Clause, head: Head, rule: string, situation: Situation): void {
    const first = firstTold(this.pending, this.traces, head)
    this.pending = []
    this.taken++
    this.live = true
    const span = { start: (first?.head ?? head).from, end: clause.end }
    this.push(clause, head, 'taken', rule, this.mentions(span, rule, situation))
  }

  /** Left out: an item of a list leaves its list open, and an announcement opens one. */
  private leave(head: Head, { opens }: Verdict): void {
    const { list } = this.reading
    if (head.item && list && !opens) this.reading = { ...this.reading, chain: list }
    if (!opens) return
    if (this.time && this.time.start < this.sentence.start) this.time = null
    this.reading = { ...this.reading, chain: opens, list: opens, scope: null, history: false }
    this.listed = this.traces.length + 1
  }

  /** Clauses that wait for a predicate that never comes: with a cue among them they are one commitment themselves. */
  closePending(): void {
    const left = unfinished(this.pending, this.traces)
    this.pending = []
    if (!left || this.reading.speaker.voice === 'narration') return
    const { last, place } = left
    const situation = situationOf(left, this.reading, this.context)
    this.taken++
    const rule = 'engine.take.folded'
    const mentions = this.mentions({ start: left.first.head.from, end: last.end }, rule, situation)
    this.traces[place] = { ...last, decision: 'taken', rule, mentions }
  }

  private mentions(span: Span, rule: string, situation: Situation): readonly CommitmentMention[] {
    return mentionsOf(this.finding(span, rule, situation), this.context)
  }

  private finding(span: Span, rule: string, situation: Situation): Finding {
    const { clause, head } = situation
    const { sentence, times, reading } = this
    const scope = this.time ?? reading.scope
    return { span, sentence, clause, head, rule, situation, chain: reading.chain, times, scope }
  }

  /** What goes on with the object of the clause before. */
  private join(clause: Clause, head: Head, rule: string): void {
    const place = this.traces.findLastIndex(t => t.mentions.length > 0)
    const host = this.traces[place]
    this.push(clause, head, host && place === this.traces.length - 1 ? 'joined' : 'left', rule)
    if (!host || place !== this.traces.length - 2) return
    const last = host.mentions.at(-1)!
    const longer = { ...last, ...quoteAt(this.context.document, { start: last.start, end: clause.end }) }
    this.traces[place] = { ...host, mentions: [...host.mentions.slice(0, -1), longer] }
  }

  private push(
    clause: Clause,
    head: Head,
    decision: Decision,
    rule: string,
    mentions: ClauseTrace['mentions'] = [],
  ): void {
    const { chain, speaker } = this.reading
    const inherits = chain?.open ? { force: chain.force, cue: chain.cue?.id ?? null } : null
    const text = this.words(clause)
    this.traces.push({ ...clause, text, head, speaker, inherits, decision, rule, mentions, learned: null })
  }

  after(text: string, semicolon: boolean): Reading {
    const { announces, breaksOff } = this.context.grammar
    const scope = announces.test(text) && this.time ? this.time : this.reading.scope
    const { chain } = this.reading
    const back = this.resume ? { speaker: this.resume, chain: null } : {}
    return {
      ...this.reading,
      ...back,
      scope,
      carried: semicolon || chain?.loose ? this.time : null,
      list: chain ?? this.reading.list,
      awaits: breaksOff.test(text) ? chain : this.reading.awaits,
      live: semicolon && this.live,
    }
  }
}
