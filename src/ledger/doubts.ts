import type { CommitmentMention } from '../extraction/mention.ts'
import { partyKey } from './signature.ts'
import type { Commitment } from './ledger.ts'

/** Why a line wants a person's eye, the gravest first. */
export const doubts = ['no_actor', 'actors_differ', 'model_alone', 'actor_assumed', 'force_assumed'] as const
export type Doubt = (typeof doubts)[number]

const tests: Readonly<Record<Doubt, (commitment: Commitment) => boolean>> = {
  /** nobody is said to act */
  no_actor: ({ actor }) => actor.length === 0,
  /** its wordings name other actors */
  actors_differ: ({ mentions }) =>
    new Set(mentions.filter(({ actor }) => actor.length > 0).map(({ actor }) => partyKey(actor))).size > 1,
  /** no rule found it */
  model_alone: ({ mentions }) => mentions.every(({ by }) => by === 'model'),
  /** in none of its wordings do the words, or those that they hang on, say who acts */
  actor_assumed: ({ mentions }) => mentions.every(mention => isAssumed(mention, 'actor')),
  force_assumed: ({ mentions }) => mentions.every(mention => mention.origins.force?.how === 'default'),
}

const isAssumed = ({ origins }: CommitmentMention, field: 'actor'): boolean =>
  origins[field]?.how === 'context' || origins[field]?.how === 'default'

/** What is doubtful about a line as the rules read it. */
export const doubtsOf = (commitment: Commitment): Doubt[] => doubts.filter(doubt => tests[doubt](commitment))
