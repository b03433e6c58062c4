import type { Document } from '../documents/document.ts'
import { type Link, link } from './links.ts'
import { agree, type Signature } from './signature.ts'

/** Weight of terms up to which a lead is a bare topic: 深化安全合作, deepen energy cooperation. */
const bareLead = 5

/** Characters between the end of a lead and the beginning of what spells it out, at most. */
const reach = 60

const strength = 0.6

/**
 * A lead sentence and the sentence after it that spells it out (“First, deepen energy cooperation. The parties will
 * expand …”) are one line: same document and paragraph, same actor and class of action, a concept in common, and the
 * lead opens the paragraph and names no more than the topic.
 */
export function linksByElaboration(signatures: readonly Signature[], documents: readonly Document[]): Link[] {
  const byDocument = Map.groupBy(signatures, signature => signature.mention.document)
  return documents.flatMap(document => {
    const found = [...(byDocument.get(document.id) ?? [])].sort((x, y) => x.mention.start - y.mention.start)
    return found.slice(1).flatMap((detail, index) => {
      const lead = found[index]!
      return isElaborated(lead, detail, document.text)
        ? [link(lead.mention.id, detail.mention.id, { reason: 'elaboration' }, strength)]
        : []
    })
  })
}

function isElaborated(lead: Signature, detail: Signature, text: string): boolean {
  const between = text.slice(lead.mention.end, detail.mention.start)
  return (
    lead.wording.weight <= bareLead &&
    detail.mention.start >= lead.mention.end &&
    between.length <= reach &&
    !between.includes('\n') &&
    /^[^\p{L}\p{N}]*[。.!！]/u.test(between) &&
    opensParagraph(lead, text) &&
    saysTheSame(lead, detail)
  )
}

/** Nothing but an ordinal stands before it in its paragraph. */
function opensParagraph({ mention }: Signature, text: string): boolean {
  const from = text.lastIndexOf('\n', mention.start) + 1
  return mention.start - from <= 4
}

const saysTheSame = (lead: Signature, detail: Signature): boolean =>
  lead.actor === detail.actor &&
  agree(lead.measure, detail.measure) &&
  agree(lead.deadline, detail.deadline) &&
  lead.wording.actions.some(action => detail.wording.actions.includes(action)) &&
  [...lead.concepts].some(concept => detail.concepts.has(concept))
