import type { Span } from '../base/span.ts'
import { atWordStart } from '../language/words.ts'
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
  const places = framedIn(span, context)
  for (const { rule, here } of context.grammar.actors) {
    if (rule.home || (rule.asked ?? false) !== asked) continue
    for (const at of places) {
      here.lastIndex = at
      const match = here.exec(text)
      if (!match || at + match[0].length > span.end) continue
      if (!actor.includes(rule.name))
        return {
          codes: [rule.name],
          origin: { how: 'here', rule: rule.id, start: at, end: at + match[0].length },
        }
    }
  }
  return null
}

/** The places in a stretch of text before which a frame stands. */
function framedIn({ start, end }: Span, { document, grammar }: DocumentContext): readonly number[] {
  const { text } = document
  const places: number[] = []
  for (let at = start + 1; at < end; at++) {
    if (grammar.grammar.spaced && !atWordStart(text, at)) continue
    const before = text.slice(Math.max(start, at - widestFrame), at)
    if (grammar.frames.some(({ before: frame }) => frame.test(before))) places.push(at)
  }
  return places
}

/** How far before a name the words of its frame may begin, in characters: “together with the ”. */
export const widestFrame = 18
