import type { TimeExpression } from '../language/times.ts'
import type { Verdict } from './verdict.ts'
import type { Chain, Speaker } from './trace.ts'

/** What is carried from clause to clause and from sentence to sentence. */
export interface Reading {
  readonly speaker: Speaker
  readonly chain: Chain | null
  /** the chain that items of a list go on with */
  readonly list: Chain | null
  /** the chain whose predicates are the items, or paragraphs with a verb first, that follow: The order will: */
  readonly awaits: Chain | null
  /** the last actor that was more than the speaker's own side */
  readonly together: readonly string[] | null
  /** a time that reaches over a list announced by a colon */
  readonly scope: TimeExpression | null
  /** who spoke so far, the latest first */
  readonly spoke: readonly string[]
  /** the time at the head of the sentence before, where only a semicolon parts them */
  readonly carried: TimeExpression | null
  /** the sentence before was part of a chain, and only a semicolon parts them */
  readonly live: boolean
  /** the sentence heads an item of a list that goes on with others */
  readonly leads: boolean
  /** the sentence after the head of an item promises something itself */
  readonly spelledOut: boolean
  /** the sentence is an item of a list, and so is the one before or after it in the paragraph */
  readonly among: boolean
  /** the text tells what already happened */
  readonly history: boolean
}

/** Somebody speaks from here on: no chain and no list goes on, and another's time and partners are forgotten. */
export function spokenBy(reading: Reading, speaker: Speaker): Reading {
  const same = speaker.name === reading.speaker.name
  return {
    ...reading,
    speaker,
    spoke: speaker.name ? [...new Set([speaker.name, ...reading.spoke])] : reading.spoke,
    chain: null,
    list: null,
    awaits: null,
    history: false,
    together: same ? reading.together : null,
    scope: same ? reading.scope : null,
  }
}

/** After a clause that was taken or folded: its chain goes on, from which items of a list may go on too. */
export const chainedOn = (reading: Reading, { opens, together }: Verdict, chain: Chain | null): Reading => ({
  ...reading,
  chain,
  ...(opens ? { list: chain } : {}),
  ...(together ? { together } : {}),
})
