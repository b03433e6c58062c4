import type { Span } from '../base/span.ts'
import type { DocumentContext } from './context.ts'
import { lastSourceBefore } from './last-person.ts'
import { namesOf, onlyOwners } from './persons.ts'

/** The name alone: titles, posts and words around it are cut; 习主席 becomes the full name that the text gives. */
export function personName(who: string, context: DocumentContext): string {
  const { titles, aroundName } = context.grammar
  let name = upTo(who.trim(), context.grammar.nameEnd).replace(context.grammar.nameJoint, jointMark)
  for (let cut = true; cut;) {
    cut = false
    const before = aroundName.startingAt(name, 0, name.length)
    if (before && before.end < name.length && !beginsParty(name, before.end, context)) {
      name = name.slice(before.end).trimStart()
      cut = true
    }
    const after = aroundName.endingAt(name, name.length, 0)
    if (after && after.start > 0) {
      name = name.slice(0, after.start)
      cut = true
    }
  }
  let end = -1
  for (let i = 0; i < name.length; i++) {
    const hit = titles.startingAt(name, i, name.length)
    if (hit) {
      end = hit.end
      i = hit.end - 1
    }
  }
  // 主席提出…, 主席在会上…: what follows the title is what he did, not his name
  const { verbs, adjuncts, adverbs } = context.grammar
  const verb = verbs.startingAt(name, end, name.length)
  const phrase = name.length - end > longestName ? adjuncts.startingAt(name, end, name.length) : null
  // a verb of one letter may as well begin a name: 保罗
  const honoured = end > 0 && context.grammar.honours.test(name.slice(0, end))
  const manner = honoured
    ? (adverbs.startingAt(name, end, name.length) ?? adjuncts.startingAt(name, end, name.length))
    : null
  const did = phrase ?? manner ?? (verb && verb.end - verb.start > 1 ? verb : null)
  if (end > 0 && did) name = name.slice(0, end)
  const rest = end > 0 ? name.slice(end).trim() : ''
  // 委员长会议: a meeting of those in office, no name
  if (rest.length >= shortestName) return isUnnamedMeeting(rest, context) ? name : rest
  const title = titles.endingAt(name, name.length, 0)
  if (!title || title.start === 0) return name
  const short = name.slice(0, title.start)
  if (short.length < shortestName) return fullName(short, context) ?? name
  const role = context.grammar.grammar.speech.roles?.some(word => name.endsWith(word)) === true
  return !role && short.length <= longestSurnamed ? short : name
}

/** The word at the head of a name, up to `end`, is the beginning of a party's name: 也 in 也门. */
const beginsParty = (name: string, end: number, { mentions, document }: DocumentContext): boolean =>
  mentions.some(m => m.end - m.start > end && name.startsWith(document.text.slice(m.start, m.end)))

/** Between two who speak together. */
const jointMark = '$1、$2'

/** What stands before the first place where a name cannot go on. */
function upTo(words: string, end: RegExp): string {
  const at = words.search(end)
  return at > 0 ? words.slice(0, at) : words
}

/** The person in office that a subject is; null where it is a party or a body. */
export function announcer(subject: Span, context: DocumentContext): string | null {
  if (onlyOwners(subject, context.persons)) return null
  // 我同总书记一道宣布…: the speaker himself
  if (context.mentions.some(m => m.role === 'self' && m.start === subject.start)) return null
  const known = namesOf(subject, context.persons, 'joint')
  if (known && known !== 'joint') return known
  const words = context.document.text.slice(subject.start, subject.end)
  const { titles, nameless, several } = context.grammar
  if (words.length > longestOffice || several.test(words) || nameless.test(words)) return null
  for (let i = 0; i < words.length; i++) {
    if (titles.startingAt(words, i, words.length)) return personName(words, context)
  }
  return null
}

/** Office and name together, in characters. */
const longestOffice = 24

/** Letters of a personal name before its title: with fewer it is a family name, with more an office and no name. */
const shortestName = 2
/** Letters of a name after its title; what is longer and begins like a phrase is one. */
const longestName = 6
const longestSurnamed = 4

/** A short form before a title, completed from the text: the longest run after a title that begins with it. */
function fullName(short: string, context: DocumentContext): string | null {
  const { text } = context.document
  const { titles, grammar } = context.grammar
  const letter = new RegExp(grammar.speech.name, 'u')
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
    if (!titles.endingAt(text, at, Math.max(0, at - 8))) {
      const after =
        titles.startingAt(text, at + short.length + 2, text.length) ??
        titles.startingAt(text, at + short.length + 1, text.length)
      const length = after ? after.start - at : 0
      if (
        length > short.length &&
        length <= 4 &&
        Array.from(text.slice(at, at + length)).every(c => letter.test(c))
      ) {
        return text.slice(at, at + length)
      }
    }
  }
  return null
}

/**
 * Words that stand for somebody named elsewhere in the text: 发言人 for the spokesperson of a ministry, 总书记 for its
 * holder, 文章 for its author.
 * @param at where the words stand: what is nearest before them is meant
 */
export function inFull(name: string, at: number, context: DocumentContext): string {
  const { titles, works, grammar } = context.grammar
  if (works.test(name)) return authorNamed(context) ?? name
  if (titles.startingAt(name, 0, name.length)?.end !== name.length) return name
  const role = grammar.speech.roles?.includes(name) === true
  return holderOf(name, context) ?? (role ? officeOf(name, at, context) : honoured(name, context)) ?? name
}

/** The author whom the title names. */
export function authorNamed(context: DocumentContext): string | null {
  const { document, grammar } = context
  for (const { here } of grammar.authors) {
    const name = here.exec(document.title ?? '')?.groups?.['name']
    if (name) return personName(name, context)
  }
  return null
}

/** The first person whom the text names with this title before the name. */
function holderOf(title: string, { document, grammar }: DocumentContext): string | null {
  for (const { here } of grammar.persons) {
    for (const match of document.text.matchAll(here))
      if (match[0].startsWith(title)) return match.groups?.['name'] ?? null
  }
  return null
}

/** The office that the role belongs to, as it was named last: 国防部新闻发言人. */
function officeOf(role: string, at: number, context: DocumentContext): string | null {
  const { text } = context.document
  for (let found = text.lastIndexOf(role, at - 1); found >= 0; found = text.lastIndexOf(role, found - 1)) {
    const before = lettersBefore(found, longestOffice, context)
    if (before.length >= shortestName) return personName(before + role, context)
    if (found === 0) break
  }
  return null
}

/** The name before the title, which most places have in common: 习近平总书记. */
function honoured(title: string, context: DocumentContext): string | null {
  const { text } = context.document
  const runs: string[] = []
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
    const party = context.mentions.some(m => m.end === at && m.kind !== 'role')
    const before = party ? '' : lettersBefore(at, longestSurnamed, context)
    if (before.length >= shortestName) runs.push(before)
  }
  for (let length = longestSurnamed; length >= shortestName; length--) {
    const ends = runs.filter(run => run.length >= length).map(run => run.slice(-length))
    const common = ends.find(name => ends.filter(other => other === name).length * 2 > runs.length)
    if (common && (runs.length > 1 || runs[0]!.length === common.length)) return common
  }
  return null
}

/** Letters of a name right before a place, at most so many. */
function lettersBefore(at: number, most: number, context: DocumentContext): string {
  const { text } = context.document
  const letter = new RegExp(context.grammar.grammar.speech.name, 'u')
  let start = at
  while (start > 0 && at - start < most && letter.test(text[start - 1]!)) start--
  return text.slice(start, at)
}

/** Words for the meeting that the text is about, without its name: 会议, 本次大会. */
export const isUnnamedMeeting = (words: string, { grammar }: DocumentContext): boolean =>
  grammar.unnamedMeeting.test(words)

/** A meeting by the name the text gives it; a paper by those who issued it; `who` where the text names none. */
export function bodyName(who: string, voice: Body, context: DocumentContext): string {
  const named = voice === 'meeting' && who !== '' && !isUnnamedMeeting(who, context)
  return named ? ofSession(who.trim(), context) : (bodyOfText(voice, context) ?? who)
}

type Body = 'meeting' | 'document'

/** By document: whose meeting and whose paper the text tells of. */
const bodies: Readonly<Record<Body, WeakMap<DocumentContext, string | null>>> = {
  meeting: new WeakMap(),
  document: new WeakMap(),
}

/** The meeting or the issuers that the text names, looked for once; null where it names none. */
export function bodyOfText(voice: Body, context: DocumentContext): string | null {
  const known = bodies[voice].get(context)
  if (known !== undefined) return known
  const found = findBody(voice, context)
  bodies[voice].set(context, found)
  return found
}

function findBody(voice: Body, context: DocumentContext): string | null {
  const { document, grammar } = context
  const title = document.parts.find(part => part.kind === 'title')
  const body = document.text.slice(title?.end ?? 0)
  // the lead says whose meeting it is; of others the text may tell later on
  const lead = /^\s*[^\n]*/u.exec(body)![0]
  for (const words of [lead, body, document.title ?? '']) {
    for (const { here } of grammar[voice === 'meeting' ? 'meetings' : 'issuers']) {
      const match = here.exec(words)
      if (match) return ofSession(match.groups?.['name'] ?? match[0], context)
    }
  }
  return null
}

/** 渔业委员会第二次会议: the body that holds a session speaks in it. */
const ofSession = (meeting: string, { grammar }: DocumentContext): string =>
  meeting.replace(grammar.session, '')

/** The body that the paragraph up to there shows acting last: 民政部近日印发通知，要求… */
export function doerBefore(end: number, context: DocumentContext): string | null {
  const { document, grammar } = context
  const before = document.text.slice(document.text.lastIndexOf('\n', end - 1) + 1, end)
  const acts = ({ groups }: RegExpExecArray): boolean =>
    groups?.['person'] !== undefined ||
    (grammar.bodies.test(groups?.['name'] ?? '') && !grammar.nameless.test(groups!['name']!))
  const { name, person } = lastOf(grammar.doers, before, acts)?.groups ?? {}
  const who = person ?? name
  return who ? personName(who, context) : null
}

/** The body that the text up to there gives as its source, or shows at work, last: 记者从渔业部了解到… */
export function sourceBefore(end: number, context: DocumentContext): string | null {
  const name = lastSourceBefore(end, context)
  return name ? personName(name, context) : null
}

/** The last place that one of the rules finds and that holds. */
function lastOf(
  rules: DocumentContext['grammar']['doers'],
  words: string,
  holds: (match: RegExpExecArray) => boolean,
): RegExpExecArray | null {
  let last: RegExpExecArray | null = null
  for (const { here } of rules) {
    for (const match of words.matchAll(here))
      if ((!last || match.index > last.index) && holds(match)) last = match
  }
  return last
}
