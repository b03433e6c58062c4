import type { ClauseView } from './clause-view.ts'
import { type Cut, lengthOf } from './wording.ts'

/** A document read by the rules, and how much the words of each clause sound like a commitment. */
export interface Hearing {
  readonly views: readonly ClauseView[]
  /** each clause in pieces */
  readonly cuts: readonly Cut[]
  /** the features of its words, for each clause */
  readonly wordings: readonly (readonly string[])[]
  /** in logits, one for each clause */
  readonly soundings: readonly number[]
  readonly kind: string
  /** how much of all clauses the rules took, in eighths */
  readonly taken: number
}

export function hearingOf(
  views: readonly ClauseView[],
  cuts: readonly Cut[],
  wordings: Hearing['wordings'],
  soundings: readonly number[],
  kind: string,
): Hearing {
  const taken = views.filter(({ decision }) => decision === 'taken').length
  return {
    views,
    cuts,
    wordings,
    soundings,
    kind,
    taken: Math.min(5, Math.floor((taken * 8) / views.length)),
  }
}

/**
 * Features of what the rules saw and decided, of the clauses around it, of its words and how they sound. Those that mean something
 * else of a clause that was taken than of one that was left out come a second time with the decision.
 */
export function circumstancesOf(hearing: Hearing, place: number): string[] {
  const { views, cuts, soundings, kind } = hearing
  const view = views[place]!
  const cut = cuts[place]!
  const { decision, rule, voice, verb, cue, inherits } = view
  const own = [
    ...doing(view, cut),
    `rule ${rule}`,
    `rule ${rule} voice ${voice}`,
    `rule ${rule} kind ${kind}`,
    `rule ${rule} inherits ${inherits}`,
    `rule ${rule} verb ${verb}`,
    `rule ${rule} cue ${cue}`,
    `decision ${decision} voice ${voice}`,
    `joint ${view.joint}`,
    `verb ${verb}`,
  ]
  const shared = [
    'any',
    `cue ${cue}`,
    `force ${view.force}`,
    `inherits ${inherits}`,
    `voice ${voice}`,
    `kind ${kind}`,
    `voice ${voice} kind ${kind}`,
    `subject ${view.subject !== ''} ${Math.min(2, view.parties)}`,
    `direct ${verb === '' ? '–' : view.direct}`,
    `item ${view.item}`,
    `speaker ${view.named} ${Math.min(2, view.side)}`,
    `long ${lengthOf(cut.words.length)}`,
    `taken share ${hearing.taken}`,
    ...placeOf(views, place),
    ...soundsLike(soundings[place]!, 'sounds', 0.75),
  ]
  const before = sameSentence(views, place, -1)
  const after = sameSentence(views, place, 1)
  shared.push(`before ${before?.decision}`, `before ${before?.decision} ${before?.rule}`)
  shared.push(`after ${after?.decision}`, `after ${after?.decision} ${after?.rule}`)
  own.push(`rule ${rule} before ${before?.decision} ${before?.rule}`)
  if (before) own.push(...soundsLike(soundings[place - 1]!, `${decision} before sounds`, 2))
  if (after) own.push(...soundsLike(soundings[place + 1]!, `${decision} after sounds`, 2))
  own.push(...soundsLike(soundings[place]!, `rule ${rule} sounds`, 1.5))
  const decided = shared.map(feature => `${decision} ${feature}`)
  return [...new Set([...own, ...shared, ...decided, ...hearing.wordings[place]!])]
}

/** Who does what, as the cue and the rule see it: the end of the subject, the beginning of the predicate, and figures. */
function doing({ rule, cue, words, voice, decision }: ClauseView, cut: Cut): string[] {
  const who = cut.subject.at(-1) ?? '–'
  const [does = '–', what = '–'] = cut.predicate
  const opening = cut.words
  return [
    `cue ${cue} who ${who}`,
    `cue ${cue} does ${does}`,
    `cue ${cue} does ${does} ${what}`,
    `cue ${cue} who ${who} does ${does}`,
    `who ${who} does ${does}`,
    `rule ${rule} who ${who}`,
    `rule ${rule} does ${does}`,
    `rule ${rule} does ${does} ${what}`,
    `rule ${rule} begins ${opening[0]}`,
    `rule ${rule} begins ${opening[0]} ${opening[1]}`,
    `voice ${voice} ${decision} who ${who}`,
    `rule ${rule} number ${/\p{N}/u.test(words)}`,
    `rule ${rule} money ${/\p{Sc}/u.test(words)}`,
    `capital ${/^\p{Lu}/u.test(words)}`,
  ]
}

/** One feature for each level that is passed, so that more never counts as something else. */
function soundsLike(sounding: number, what: string, step: number): string[] {
  const features: string[] = []
  for (let level = -6; level <= 6; level += step) if (sounding > level) features.push(`${what} over ${level}`)
  return features
}

/** Where in sentence and document it stands, and how far from its cue. */
function placeOf(views: readonly ClauseView[], place: number): string[] {
  const { sentence } = views[place]!
  let first = place
  while (views[first - 1]?.sentence === sentence) first--
  let last = place
  while (views[last + 1]?.sentence === sentence) last++
  let cued = place
  while (cued > first && views[cued]!.cue === null) cued--
  const where = first === last ? 'only' : place === first ? 'first' : place === last ? 'last' : 'middle'
  return [
    `stands ${where}`,
    `clause ${Math.min(6, place - first)}`,
    `from cue ${Math.min(8, place - cued)}`,
    `part ${Math.floor((5 * place) / views.length)}`,
  ]
}

function sameSentence(views: readonly ClauseView[], place: number, distance: number): ClauseView | null {
  const other = views[place + distance]
  return other && other.sentence === views[place]!.sentence ? other : null
}
