import type { Span } from '../base/span.ts'
import type { DocumentContext } from './context.ts'
import type { Parties } from './named-parties.ts'

/** A loose group in a frame; `asked`: one that is hardly ever the one for whom it is done, where nobody else is. */
export function framedActor(
  span: Span,
  actor: readonly string[],
  asked: boolean,
  context: DocumentContext,
): Parties | null {
  const { text } = context.document
  for (const { rule, here } of context.grammar.actors) {
    if (rule.home || (rule.asked ?? false) !== asked) continue
    for (let at = span.start + 1; at < span.end; at++) {
      here.lastIndex = at
      const match = here.exec(text)
      if (!match || at + match[0].length > span.end) continue
      const before = text.slice(Math.max(span.start, at - 8), at)
      if (!context.grammar.frames.some(({ before: frame }) => frame.test(before))) continue
      if (!actor.includes(rule.name))
        return {
          codes: [rule.name],
          origin: { how: 'here', rule: rule.id, start: at, end: at + match[0].length },
        }
    }
  }
  return null
}
