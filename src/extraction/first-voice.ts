import type { Span } from '../base/span.ts'
import { matchAt } from './compiled.ts'
import type { DocumentContext } from './context.ts'
import type { Author } from './home.ts'
import { holderOf, personsIn } from './persons.ts'
import type { Speaker } from './trace.ts'
import { sideOf } from './voice.ts'

/** The voice a text begins in: a speech is its author's, a joint text everybody's, a report the reporter's. */
export function firstVoice(context: DocumentContext): Speaker {
  const { document } = context
  const at = { start: 0, end: 0 }
  if (context.jointly) {
    return { voice: 'joint', name: 'joint', side: context.parties, rule: 'engine.voice.jointly', ...at }
  }
  switch (document.kind) {
    case 'speech':
    case 'interview':
      return { ...authorsVoice(context), rule: 'engine.voice.author', ...at }
    case 'joint_statement':
    case 'communique':
    case 'agreement':
      return { voice: 'joint', name: 'joint', side: context.parties, rule: 'engine.voice.joint', ...at }
    default:
      if (context.author && context.firstPerson)
        return { ...authorsVoice(context), rule: 'engine.voice.first-person', ...at }
      return {
        voice: 'narration',
        name: document.kind === 'announcement' ? pressOf(context) : null,
        side: context.own,
        rule: 'engine.voice.reporter',
        ...at,
      }
  }
}

/** The one whom the title names as author, else the one that the source does. */
function authorsVoice(context: DocumentContext): Pick<Speaker, 'voice' | 'name' | 'side'> {
  const { author, document } = context
  if (!author) return { voice: 'own', name: document.author, side: sideOf(document.author, context) }
  return { voice: 'own', name: author.name, side: author.code ? [author.code] : sideOf(author.name, context) }
}

/** Who speaks where a state's own press office tells it and nobody is named. */
export function pressOf({ document, grammar, home, author }: DocumentContext): string | null {
  if ((document.kind !== 'announcement' && document.kind !== 'briefing') || !home) return null
  if (author?.code === home) return author.name
  return grammar.grammar.press?.[home] ?? null
}

/** A paragraph of a transcript that begins with the name of the one who speaks; null where it goes on. An announcement is none. */
export function turnAt(part: Span, context: DocumentContext): Speaker | null {
  const { grammar, document } = context
  if (document.kind === 'announcement') return null
  for (const { rule, here } of grammar.turns) {
    const match = matchAt(here, document.text, part.start)
    const who = match?.groups?.['who']
    if (!match || who === undefined) continue
    const at = { rule: rule.id, start: part.start, end: part.start + match[0].length }
    const person = labelled(who, context)
    if (person) return { voice: 'own', name: person.name, side: person.code ? [person.code] : [], ...at }
    return { voice: 'narration', name: null, side: [], ...at }
  }
  return null
}

/** The person whom a label in capitals means: by office alone, by name, or the name as it stands. */
function labelled(label: string, context: DocumentContext): Author | null {
  const { author, persons, home, date, grammar } = context
  const { officials } = grammar
  if (!officials || officials.strangers.test(label)) return null
  const words = label.replace(/\p{L}+/gu, word => word[0]! + word.slice(1).toLowerCase())
  const [found] = personsIn({ text: words }, grammar, [], null, date)
  const surname = (name: string): string => officials.surname(name).toLowerCase()
  if (!found) {
    const office = words.replace(/^the /iu, '')
    const holder = holderOf(office, home, date, officials)
    return holder ?? { name: office, code: home }
  }
  const same = persons.find(p => surname(p.name) === surname(found.name))
  if (author && surname(author.name) === surname(found.name)) return author
  return { name: same?.name ?? found.name, code: same?.code ?? found.code }
}
