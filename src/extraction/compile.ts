import type { Grammar } from '../language/grammar/grammar.ts'
import type { NamedPattern } from '../language/grammar/rules.ts'
import { wordTable, type WordTable } from '../language/words.ts'
import { Alternation, eitherWord } from './alternation.ts'
import { compileOfficials, never } from './compile-officials.ts'
import type { Compiled, CompiledGrammar } from './compiled.ts'

/** Asked once for all patterns: inside a word none is tried. */
const wordEdge = '(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))'

const compiled = new WeakMap<Grammar, CompiledGrammar>()

/** Compiles a grammar; the same grammar is compiled once. */
export function compileGrammar(grammar: Grammar): CompiledGrammar {
  const known = compiled.get(grammar)
  if (known) return known
  const made = compile(grammar)
  compiled.set(grammar, made)
  return made
}

function compile(grammar: Grammar): CompiledGrammar {
  const classes = wordClasses(grammar)
  const flags = grammar.spaced ? 'iu' : 'u'
  const fill = (source: string): string =>
    source.replace(/\{([a-z]+)\}/g, (whole, name: string) => classes[name] ?? whole)
  const sticky = (source: string): RegExp => new RegExp(fill(source), `${flags}y`)
  const start = (source: string | undefined): RegExp | null =>
    source === undefined ? null : new RegExp(`^(?:${fill(source)})`, flags)
  const each = <R extends { readonly pattern: string }>(rules: readonly R[]): Compiled<R>[] =>
    rules.map(rule => ({ rule, here: sticky(rule.pattern) }))
  const anywhere = (rules: readonly NamedPattern[]): Compiled<NamedPattern>[] =>
    rules.map(rule => ({ rule, here: new RegExp(fill(rule.pattern), flags) }))
  const everywhere = (rules: readonly NamedPattern[]): Compiled<NamedPattern>[] =>
    rules.map(rule => ({ rule, here: new RegExp(fill(rule.pattern), `${flags}g`) }))
  const table = (words: readonly string[]): WordTable<true> =>
    wordTable(Object.fromEntries(words.map(word => [word, true as const])), grammar.spaced)
  const { speech } = grammar
  return {
    grammar,
    boundary: new RegExp(fill(grammar.boundaries.always), `${flags}g`),
    coordinators: grammar.boundaries.beforePredicate.map(rule => ({
      rule,
      here: sticky(rule.pattern),
      before: sticky(rule.before),
      after: start(rule.after),
    })),
    openers: each(grammar.openers),
    speech: each(speech.rules),
    defaults: grammar.defaults.map(rule => ({
      rule,
      title: rule.title === undefined ? null : new RegExp(fill(rule.title), flags),
    })),
    narration: each(speech.narration),
    furniture: each(speech.furniture),
    turns: each(speech.turns ?? []),
    firstPerson: new RegExp(fill(speech.firstPerson ?? never), flags),
    commentary: anywhere(grammar.commentary),
    meetings: anywhere(speech.meetings),
    issuers: anywhere(speech.issuers),
    persons: everywhere(speech.persons ?? []),
    doers: everywhere(speech.doers ?? []),
    sources: everywhere(speech.sources ?? []),
    authors: anywhere(speech.authors),
    closing: each(speech.closing ?? []),
    scene: new RegExp(`^(?:${fill(speech.scene ?? never)})$`, flags),
    leadIn: new RegExp(`^(?:${fill(speech.leadIn ?? never)})`, flags),
    works: new RegExp(`^(?:${fill(speech.works ?? never)})$`, flags),
    unnamedMeeting: new RegExp(`^(?:${fill(speech.unnamedMeeting ?? never)})$`, flags),
    honours: new RegExp(`^(?:${fill(speech.honours ?? never)})`, flags),
    collectives: new RegExp(`^(?:${fill(speech.collectives ?? never)})`, flags),
    nameless: new RegExp(fill(speech.nameless ?? never), flags),
    session: new RegExp(fill(speech.session ?? never), flags),
    nameEnd: new RegExp(fill(speech.nameEnd ?? never), flags),
    several: new RegExp(fill(speech.several ?? never), flags),
    nameJoint: new RegExp(fill(speech.nameJoint ?? never), flags),
    officials: grammar.officials ? compileOfficials(grammar.officials, speech.pronouns, fill) : null,
    jointly: anywhere(grammar.jointly ?? []),
    pressTogether: new RegExp(fill(grammar.pressTogether ?? never), flags),
    meets: grammar.meets === undefined ? null : new RegExp(fill(grammar.meets), flags),
    atHome: new RegExp(fill(grammar.atHome ?? never), flags),
    topic: new RegExp(fill(grammar.topic ?? never), flags),
    cue: new Alternation(
      grammar.cues.map(rule => fill(rule.pattern)),
      grammar.spaced ? wordEdge : '',
      flags,
    ),
    cueRules: grammar.cues,
    adverbs: table(grammar.adverbs),
    adjuncts: table(grammar.adjuncts),
    verbs: wordTable(Object.fromEntries(grammar.verbs.map(verb => [verb.word, verb])), grammar.spaced),
    titles: table(speech.titles),
    aroundName: table(speech.aroundName),
    clauses: grammar.clauses.map(rule => ({
      rule,
      text: start(rule.text),
      predicate: start(rule.predicate),
      next: start(rule.next),
      previous: start(rule.previous),
      sentence: rule.sentence === undefined ? null : new RegExp(fill(rule.sentence), flags),
      opener: start(rule.opener),
      joint: start(rule.joint),
      itemMark: start(rule.itemMark),
    })),
    notSubject: new RegExp(fill(grammar.notSubject), flags),
    aside: new RegExp(fill(grammar.aside ?? never), flags),
    conduct: new RegExp(fill(grammar.conduct), flags),
    bodies: new RegExp(fill(grammar.bodies ?? never), flags),
    ofThing: new RegExp(`(?:${fill(grammar.ofThing ?? never)})$`, flags),
    owns: new RegExp(`(?:${fill(grammar.owns ?? never)})$`, flags),
    causes: new RegExp(`(?:${fill(grammar.causes ?? never)})$`, flags),
    asked: {
      pronoun: start(grammar.asked?.pronoun ?? never)!,
      named: start(grammar.asked?.named ?? never)!,
      rulers: new RegExp(`(?:${fill(grammar.asked?.rulers ?? never)})$`, flags),
    },
    namedBody: new RegExp(`^\\s{0,3}(?:${fill(grammar.namedBody ?? never)})\\s{0,3}$`, flags),
    notBody: new RegExp(fill(grammar.notBody ?? never), flags),
    datedNames: new RegExp(`^(?:${fill(grammar.datedNames ?? never)})`, flags),
    prolongs: new RegExp(`(?:${fill(grammar.prolongs ?? never)})$`, flags),
    lasts: new RegExp(`^(?:${fill(grammar.lasts ?? never)})`, flags),
    summed: new RegExp(`(?:${fill(grammar.summed ?? never)})$`, flags),
    heeded: new RegExp(`(?:${fill(grammar.heeded ?? never)})$`, flags),
    definite: new RegExp(`(?:${fill(grammar.definite ?? never)})$`, flags),
    disposal: new RegExp(`^(?:${fill(grammar.disposal ?? never)})`, flags),
    coordinated: new RegExp(`(?:${fill(grammar.coordinated ?? never)})$`, flags),
    listed: new RegExp(`^(?:${fill(grammar.listed ?? grammar.coordinated ?? never)})$`, flags),
    delegates: start(grammar.delegates ?? never)!,
    gatherings: new RegExp(`(?:${fill(grammar.gatherings ?? never)})$`, flags),
    leads: anywhere(speech.leads ?? []),
    floor: anywhere(speech.floor ?? []),
    passive: start(grammar.passive ?? never)!,
    mutual: new RegExp(fill(grammar.mutual), flags),
    ownAffairs: new RegExp(fill(grammar.ownAffairs ?? never), flags),
    reciprocal: new RegExp(fill(grammar.reciprocal ?? never), flags),
    partners: new RegExp(fill(grammar.partners ?? never), flags),
    recipients: new RegExp(fill(grammar.recipients ?? never), `${flags}g`),
    attended: new RegExp(fill(grammar.attended ?? never), flags),
    places: new RegExp(`^(?:${fill(grammar.places ?? never)})$`, flags),
    timeTail: new RegExp(`^(?:${fill(grammar.timeTail ?? never)})$`, flags),
    bygone: new RegExp(`(?:${fill(grammar.bygone ?? never)})$`, flags),
    openStage: new RegExp(fill(grammar.openStage ?? never), flags),
    worldStage: new RegExp(fill(grammar.worldStage), flags),
    announces: new RegExp(fill(grammar.announces), flags),
    breaksOff: new RegExp(fill(grammar.breaksOff ?? never), flags),
    listsThings: new RegExp(`(?:${fill(grammar.listsThings ?? never)})$`, flags),
    actors: each(grammar.actors),
    frames: grammar.counterparts.map(rule => ({
      rule,
      before: new RegExp(`(?:${fill(rule.pattern)})$`, flags),
    })),
    groups: grammar.groups
      ? {
          kinds: grammar.groups.kinds,
          opens: new RegExp(fill(grammar.groups.opens), `${flags}g`),
          among: new RegExp(fill(grammar.groups.among), `${flags}g`),
          goesOn: new RegExp(fill(grammar.groups.goesOn), `${flags}y`),
          acts: new RegExp(`^(?:${fill(grammar.groups.acts)})$`, flags),
          besides: new RegExp(`^(?:${fill(grammar.groups.besides)})`, flags),
          decidedFor: anywhere(grammar.groups.decidedFor ?? []),
        }
      : null,
    pronoun: new RegExp(`^\\s*(?:${fill(grammar.pronoun ?? never)})\\s*$`, flags),
    side: new RegExp(`^(?:${fill(grammar.side)})$`, flags),
    concepts: conceptTable(grammar),
    bases: grammar.bases.map(rule => ({ rule, before: new RegExp(`(?:${fill(rule.pattern)})$`, flags) })),
    trimStart: new RegExp(`^(?:${fill(grammar.trims.start)})`, flags),
    trimEnd: new RegExp(`(?:${fill(grammar.trims.end)})$`, flags),
  }
}

/** The alternations that patterns may name. */
function wordClasses(grammar: Grammar): Record<string, string> {
  return {
    adverb: eitherWord(grammar.adverbs),
    verb: eitherWord(grammar.verbs.map(verb => verb.word)),
    ...Object.fromEntries(Object.entries(grammar.classes).map(([name, words]) => [name, eitherWord(words)])),
  }
}

/** Word → places in `grammar.concepts`: a word may belong to several. */
function conceptTable(grammar: Grammar): WordTable<readonly number[]> {
  const words: Record<string, number[]> = {}
  grammar.concepts.forEach((entry, i) => {
    for (const word of entry.words) (words[word] ??= []).push(i)
  })
  return wordTable(words, grammar.spaced)
}
