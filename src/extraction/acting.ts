import type { DocumentContext } from './context.ts'
import { isWeak } from './head.ts'
import type { Chain, Head } from './trace.ts'

/** How far after a cue the one stands with whom it is to be done, in characters. */
const nearCue = 8

/** The head with the subject of the clause folded before it, or of the topic that the sentence began with. */
export function acting(
  head: Head,
  earlier: { readonly folded: Head | undefined; readonly topic: Head | null },
  chain: Chain | null,
  context: DocumentContext,
): Head {
  if (head.subject) return head
  // a bare predicate takes its actor from the chain
  if (!head.cue || isWeak(head, chain)) return head
  const from = earlier.folded ?? earlier.topic
  if (!from || addresses(head, from, context)) return head
  return { ...head, subject: from.subject, party: from.party }
}

/** 中国…，愿同中方…: what the sentence began with is the one with whom it is to be done, so it is not the actor. */
function addresses({ cue }: Head, topic: Head, context: DocumentContext): boolean {
  const { mentions, grammar, document } = context
  const named = mentions.find(m => m.start >= cue!.end && m.start <= cue!.end + nearCue)
  if (!named || topic.party.length === 0) return false
  const before = document.text.slice(cue!.end, named.start)
  return (
    grammar.frames.some(({ before: frame }) => frame.test(before)) &&
    topic.party.every(p => p.kind !== 'role' && p.codes.every(code => named.codes.includes(code)))
  )
}
