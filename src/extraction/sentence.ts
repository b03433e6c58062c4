import { quoteAt, type Span } from '../base/span.ts'
import type { Sentence } from '../language/sentences.ts'
import type { TimeExpression } from '../language/times.ts'
import { bears, isNamed } from './fields.ts'
import type { DocumentContext } from './context.ts'
import { decide, tellsPast, type Situation } from './decide.ts'
import { headOf, isWeak } from './head.ts'
import type { CommitmentMention } from './mention.ts'
import { mentionsOf } from './mentions.ts'
import type { Scene } from './parties.ts'
import { clausesOf } from './segment.ts'
import type { Chain, Clause, ClauseTrace, Head, SentenceTrace, Speaker } from './trace.ts'
import { announcer, attributionAt, firstVoice, sideOf } from './voice.ts'

/** What is carried from clause to clause and from sentence to sentence. */
export interface Reading {
  readonly speaker: Speaker
  readonly chain: Chain | null
  /** the chain that items of a list go on with */
  readonly list: Chain | null
  /** the last actor that was more than the speaker's own side */
  readonly together: readonly string[] | null
  /** a time that reaches over a list announced by a colon */
  readonly scope: TimeExpression | null
  /** who spoke so far, the latest first */
  readonly spoke: readonly string[]
  /** the time at the head of the sentence before, where only a semicolon parts them */
  readonly carried: TimeExpression | null
  /** the text tells what already happened */
  readonly history: boolean
}

/** Reads one sentence clause by clause. */
export function readSentence(
  sentence: Sentence,
  times: readonly TimeExpression[],
  before: Reading,
  context: DocumentContext,
): { trace: SentenceTrace; next: Reading } {
  const { document, grammar } = context
  const clauses = clausesOf(document.text, sentence, grammar)
  const walk = new Walk(clauses, sentence, times, before, context)
  clauses.forEach((_, i) => walk.step(i))
  walk.closePending()
  const text = document.text.slice(sentence.start, sentence.end)
  const next = walk.after(grammar.announces.test(text), sentence.closedBy === 'semicolon')
  return { trace: { ...sentence, text, clauses: walk.traces, times, skipped: null }, next }
}

/** More clauses than this before their predicate are a sermon, not part of what is promised. */
const mostFolded = 4

/** How far after a cue the one stands with whom it is to be done, in characters. */
const nearCue = 8

/** A period of so many calendar years or more is that of a plan. */
const shortestPlan = 3

/** The calendar years that a time touches; 0 where a side is open. */
const yearsOf = ({ dates: { start, end } }: TimeExpression): number =>
  start && end ? Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1 : 0

/** One pass over the clauses of a sentence. */
class Walk {
  readonly traces: ClauseTrace[] = []
  private reading: Reading
  private readonly clauses: readonly Clause[]
  private readonly sentence: Span
  private readonly times: readonly TimeExpression[]
  private readonly context: DocumentContext
  /** places in `traces` of clauses waiting for the predicate that they belong to */
  private pending: { readonly place: number; readonly empty: boolean }[] = []
  /** the subject of the sentence, for verbs of saying without one */
  private subject: string | null = null
  private head: TimeExpression | null = null
  private taken = 0
  /** the first clause of the list that this sentence announced */
  private listed = 0
  /** a clause of this sentence had a cue or was taken */
  private live = false
  private tells: string | null = null
  /** the last clause of the sentence that had a subject */
  private topic: Head | null = null
  /** who speaks after this sentence, where somebody else is quoted in the middle of it */
  private resume: Speaker | null = null

  constructor(
    clauses: readonly Clause[],
    sentence: Span,
    times: readonly TimeExpression[],
    before: Reading,
    context: DocumentContext,
  ) {
    this.clauses = clauses
    this.sentence = sentence
    this.times = times
    this.reading = { ...before, carried: null }
    this.head = before.carried
    this.context = context
  }

  /** The sentence ends in what already happened and nothing in it is promised: all of it is told. */
  private tellsPast(): string | null {
    const last = this.clauses.at(-1)!
    const { text } = this.context.document
    const rule = tellsPast(text.slice(last.start, last.end), this.context)
    const aims = this.times.some(t => t.shape === 'deadline' && t.tense === 'future')
    if (!rule || aims) return null
    const whole = text.slice(this.clauses[0]!.start, last.end)
    return this.context.grammar.cue.search(whole, 0) ? null : rule
  }

  step(i: number): void {
    if (i === 0) this.tells = this.tellsPast()
    const { document, grammar, mentions } = this.context
    const clause = this.clauses[i]!
    const parties = mentions.filter(m => m.start >= clause.start && m.end <= clause.end)
    let head = headOf(document.text, clause, parties, this.times, grammar)
    const said = attributionAt(
      this.context,
      head.from,
      clause.end,
      this.reading.speaker,
      this.subject ?? this.named(clause),
    )
    if (said) {
      const quotes =
        i > 0 &&
        (said.named || said.speaker.voice === 'joint') &&
        this.reading.speaker.voice === 'speech' &&
        said.speaker.name !== this.reading.speaker.name
      const base = firstVoice(this.context).voice
      const fixed =
        (this.reading.speaker.voice === 'own' && this.reading.speaker.name !== null) ||
        (base === 'joint' && this.reading.speaker.voice === base)
      if (quotes && this.traces[0]?.decision !== 'attribution' && !this.setsScene())
        this.resume = this.reading.speaker
      this.speakerChanges(fixed ? this.reading.speaker : said.speaker)
      if (said.end >= clause.end) return this.push(clause, head, 'attribution', said.speaker.rule)
      head = headOf(document.text, { ...clause, start: said.end }, parties, this.times, grammar)
    } else if (i === 0 && head.subject)
      this.subject = document.text.slice(head.subject.start, head.subject.end)
    this.announce(head)
    this.noteTime(clause, head)
    this.judge(i, clause, head)
  }

  /** Somebody who spoke before and is named earlier in the sentence, for a verb of saying without a subject. */
  private named(clause: Clause): string | null {
    const { text } = this.context.document
    const before = text.slice(this.clauses[0]!.start, clause.start)
    for (const { here } of this.context.grammar.leads) {
      const name = here.exec(before)?.groups?.['name']
      if (name) return name
    }
    return this.reading.spoke.find(name => before.includes(name)) ?? null
  }

  /** 会见总理时，主席表示…: the sentence begins with when it was said, so whoever says it goes on. */
  private setsScene(): boolean {
    const { start, end } = this.clauses[0]!
    return this.context.grammar.scene.test(this.context.document.text.slice(start, end))
  }

  /** 主席宣布…: a person in office who announces speaks from here on. */
  private announce(head: Head): void {
    const { cue, subject } = head
    const { speaker } = this.reading
    if (
      !cue?.rule.speaks ||
      !subject ||
      speaker.voice === 'own' ||
      firstVoice(this.context).voice === 'joint'
    )
      return
    const name = announcer(subject, this.context)
    if (name && name !== speaker.name) {
      const side = sideOf(name, this.context, subject.start)
      const { start, end } = subject
      this.resume ??= speaker
      this.speakerChanges({ voice: 'speech', name, side, rule: cue.rule.id, start, end })
    }
  }

  private speakerChanges(speaker: Speaker): void {
    const same = speaker.name === this.reading.speaker.name
    this.pending = []
    this.reading = {
      ...this.reading,
      speaker,
      spoke: speaker.name ? [...new Set([speaker.name, ...this.reading.spoke])] : this.reading.spoke,
      chain: null,
      list: null,
      history: false,
      together: same ? this.reading.together : null,
      scope: same ? this.reading.scope : null,
    }
  }

  /** A time before subject and cue, or in a clause of its own, reaches over what follows in the sentence. */
  private noteTime(clause: Clause, head: Head): void {
    const limit = head.cue?.start ?? head.body
    const time = this.times.find(
      t =>
        t.start >= clause.start &&
        t.end <= clause.end &&
        bears(t) &&
        !isNamed(t, this.context) &&
        (t.end <= limit || (t.start <= head.from && t.end === clause.end)),
    )
    if (time && this.taken > 0) this.head = null
    else if (time) this.head = time
    else if (this.taken > 0 && head.cue && !isWeak(head, this.reading.chain)) this.head = null
  }

  private judge(i: number, clause: Clause, head: Head): void {
    const { text } = this.context.document
    const words = (c: Clause | undefined): string => (c ? text.slice(c.start, c.end) : '')
    const list = head.item ? this.reading.list : null
    const situation: Situation = {
      clause,
      head,
      text: text.slice(head.from, clause.end),
      predicate: text.slice(head.body, clause.end).trimStart(),
      opener: text.slice(clause.start, head.from),
      after: this.taken > 0,
      alone: this.clauses.length === 1,
      fresh: this.fresh(),
      awaited: this.traces.at(-1)?.rule === 'engine.fold.cue' && this.pending.length > 0,
      nextBare: this.bare(i + 1),
      live: head.item || this.live,
      past: this.times.some(
        t => this.reaches(t, clause) && t.tense === 'past' && t.end <= (head.cue?.start ?? head.body),
      ),
      toCome: this.head !== null && this.head.shape === 'deadline' && this.head.tense === 'future',
      ahead: this.times.some(
        t => t.start >= clause.start && t.end <= head.body && bears(t) && t.tense === 'future',
      ),
      tells: this.tells,
      timeOnly: this.timeOnly(clause, head),
      previous: words(this.clauses[i - 1]),
      sentence: text.slice(this.sentence.start, this.sentence.end),
      next: words(this.clauses[i + 1]),
      position: i === 0 ? 'first' : i === this.clauses.length - 1 ? 'last' : 'later',
      speaker: this.reading.speaker,
      chain: this.reading.chain ?? list,
      history: this.reading.history,
      kind: this.context.document.kind,
      acting: this.acting(head),
      scene: this.scene(text.slice(head.from, clause.end)),
    }
    if (head.subject) this.topic ??= head
    const verdict = decide(situation, this.context)
    const chain = verdict.opens ?? situation.chain
    switch (verdict.decision) {
      case 'take':
        this.reading = {
          ...this.reading,
          chain,
          history: false,
          ...(verdict.opens ? { list: chain } : {}),
          ...(verdict.together ? { together: verdict.together } : {}),
        }
        return this.take(clause, head, verdict.rule, situation)
      case 'fold':
        this.reading = {
          ...this.reading,
          chain,
          ...(verdict.opens ? { list: chain } : {}),
          ...(verdict.together ? { together: verdict.together } : {}),
        }
        this.live ||= head.cue !== null
        this.pending.push({ place: this.traces.length, empty: verdict.empty === true })
        return this.push(clause, head, 'folded', verdict.rule)
      case 'join':
        return this.join(clause, head, verdict.rule)
      case 'reset':
        this.closePending()
        if (this.head && situation.timeOnly === null && this.head.start >= clause.start) this.head = null
        this.reading = { ...this.reading, chain: null, history: verdict.history || this.reading.history }
        return this.push(clause, head, 'left', verdict.rule)
      default:
        this.closePending()
        if (list && !verdict.opens) this.reading = { ...this.reading, chain: list }
        if (verdict.opens) {
          const { opens } = verdict
          if (this.head && this.head.start < this.sentence.start) this.head = null
          this.reading = { ...this.reading, chain: opens, list: opens, scope: null, history: false }
          this.listed = this.traces.length + 1
        }
        return this.push(clause, head, 'left', verdict.rule)
    }
  }

  /** Where words are not spaced a time scopes over the clauses after it; else only over its own. */
  private reaches(time: TimeExpression, clause: Clause): boolean {
    return !this.context.grammar.grammar.spaced || time.start >= clause.start
  }

  /** The head with the subject of the folded clause before it, or of the topic that the sentence began with. */
  private acting(head: Head): Head {
    if (head.subject) return head
    // a bare predicate takes its actor from the chain
    if (!head.cue || isWeak(head, this.reading.chain)) return head
    const folded = this.pending.map(({ place }) => this.traces[place]!.head).find(h => h.subject)
    const from = folded ?? this.topic
    if (from && this.addresses(head, from)) return head
    return from ? { ...head, subject: from.subject, party: from.party } : head
  }

  /** 中国…，愿同中方…: what the sentence began with is the one with whom it is to be done, so it is not the actor. */
  private addresses({ cue }: Head, topic: Head): boolean {
    const { mentions, grammar, document } = this.context
    const named = mentions.find(m => m.start >= cue!.end && m.start <= cue!.end + nearCue)
    if (!named || topic.party.length === 0) return false
    const before = document.text.slice(cue!.end, named.start)
    return (
      grammar.frames.some(({ before: frame }) => frame.test(before)) &&
      topic.party.every(p => p.kind !== 'role' && p.codes.every(code => named.codes.includes(code)))
    )
  }

  /** Nothing but a time: one that began long ago and is over tells history, any other belongs to what follows. */
  private timeOnly(clause: Clause, head: Head): 'past' | 'deadline' | 'open' | null {
    const time = this.times.find(t => t.start <= head.from && t.end >= clause.end)
    if (!time) return null
    if (time.tense === 'past' && time.shape !== 'point') return 'past'
    const plan = time.shape === 'period' && time.tense !== 'past' && yearsOf(time) >= shortestPlan
    return plan || (time.shape === 'deadline' && time.tense === 'future') ? 'deadline' : 'open'
  }

  /** All since the words of saying was folded into this clause. */
  private fresh(): boolean {
    const said = this.traces.findLastIndex(t => t.decision === 'attribution')
    return this.traces.slice(Math.max(said + 1, this.listed)).every(t => t.decision === 'folded')
  }

  private bare(i: number): boolean {
    const clause = this.clauses[i]
    if (!clause) return false
    const { document, grammar } = this.context
    const head = headOf(document.text, clause, [], this.times, grammar)
    return !head.cue && !head.subject
  }

  private scene(words: string): Scene {
    return { together: this.reading.together, mutual: this.context.grammar.mutual.test(words) }
  }

  private take(clause: Clause, head: Head, rule: string, situation: Situation): void {
    // 主席宣布，中国将…: what is announced is stated whole without the words of announcing
    const announced = head.subject && head.cue
    const said = announced
      ? this.pending.findLastIndex(p => this.traces[p.place]!.rule === 'engine.fold.cue')
      : -1
    const told = this.pending
      .slice(said + 1)
      .filter(({ place, empty }) => !empty || this.traces[place]!.rule.startsWith('engine.'))
    const first = told.length > 0 && told.length <= mostFolded ? this.traces[told[0]!.place]! : null
    const span = { start: first ? first.head.from : head.from, end: clause.end }
    this.pending = []
    this.taken++
    this.live = true
    const made = this.mentions(span, clause, head, rule, situation)
    this.push(clause, head, 'taken', rule, made)
  }

  /** Clauses that wait for a predicate that never comes: with a cue among them they are one commitment themselves. */
  closePending(): void {
    const waiting = this.pending.map(({ place, empty }) => ({ place, empty, trace: this.traces[place]! }))
    this.pending = []
    const cued = waiting.find(({ empty, trace }) => !empty && trace.head.cue && !trace.head.cue.rule.weak)
    const last = waiting.findLast(({ empty }) => !empty)
    if (!cued || !last || this.reading.speaker.voice === 'narration') return
    const { head } = cued.trace
    const situation: Situation = {
      clause: last.trace,
      head,
      text: last.trace.text,
      predicate: last.trace.text,
      opener: '',
      after: false,
      alone: false,
      fresh: false,
      awaited: false,
      nextBare: false,
      live: false,
      past: false,
      toCome: false,
      ahead: false,
      tells: null,
      timeOnly: null,
      previous: '',
      sentence: '',
      next: '',
      position: 'last',
      speaker: cued.trace.speaker,
      chain: this.reading.chain,
      history: false,
      kind: this.context.document.kind,
      acting: head,
      scene: this.scene(last.trace.text),
    }
    this.taken++
    const span = { start: waiting[0]!.trace.head.from, end: last.trace.end }
    const mentions = this.mentions(span, last.trace, head, 'engine.take.folded', situation)
    this.traces[last.place] = { ...last.trace, decision: 'taken', rule: 'engine.take.folded', mentions }
  }

  private mentions(
    span: Span,
    clause: Clause,
    head: Head,
    rule: string,
    situation: Situation,
  ): readonly CommitmentMention[] {
    const { chain, scope } = this.reading
    const { times, context } = this
    return mentionsOf(
      {
        span,
        sentence: this.sentence,
        clause,
        head,
        rule,
        situation,
        chain,
        times,
        scope: this.head ?? scope,
      },
      context,
    )
  }

  /** What goes on with the object of the clause before. */
  private join(clause: Clause, head: Head, rule: string): void {
    const place = this.traces.findLastIndex(t => t.mentions.length > 0)
    const host = this.traces[place]
    this.push(clause, head, host && place === this.traces.length - 1 ? 'joined' : 'left', rule)
    if (!host || place !== this.traces.length - 2) return
    const { document } = this.context
    const last = host.mentions.at(-1)!
    const longer = { ...last, ...quoteAt(document, { start: last.start, end: clause.end }) }
    this.traces[place] = { ...host, mentions: [...host.mentions.slice(0, -1), longer] }
  }

  private push(
    clause: Clause,
    head: Head,
    decision: ClauseTrace['decision'],
    rule: string,
    mentions: ClauseTrace['mentions'] = [],
  ): void {
    const { chain, speaker } = this.reading
    const inherits = chain?.open ? { force: chain.force, cue: chain.cue?.id ?? null } : null
    const text = this.context.document.text.slice(clause.start, clause.end)
    this.traces.push({ ...clause, text, head, speaker, inherits, decision, rule, mentions })
  }

  after(announces: boolean, semicolon: boolean): Reading {
    const scope = announces && this.head ? this.head : this.reading.scope
    const { chain } = this.reading
    const back = this.resume ? { speaker: this.resume, chain: null } : {}
    return {
      ...this.reading,
      ...back,
      scope,
      carried: semicolon || chain?.loose ? this.head : null,
      list: chain ?? this.reading.list,
    }
  }
}
