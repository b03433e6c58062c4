import type { Span } from '../base/span.ts'
import { amountMark, type FigureLexicon, type IndicatorRule } from '../language/lexicon/figures.ts'
import type { Quantity } from '../language/quantities.ts'
import type { TimeExpression } from '../language/times.ts'

/** The sentence of a figure, with the other amounts and the times in it. */
interface Setting extends Span {
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeExpression[]
}

/**
 * What a figure measures: the thing, in the document's words, and the indicator, in English. The thing is the subject
 * of its clause, without the indicator's own words; else, where the clause begins with the number, what follows it;
 * else the subject of the nearest clause before (中…管道是大动脉，累计输油超3亿吨: the pipeline).
 */
export function aboutOf(
  text: string,
  setting: Setting,
  quantity: Quantity,
  lexicon: FigureLexicon,
): { about: string; indicator: string } {
  const before = wordsBefore(text, setting, quantity)
  const after = text.slice(quantity.end, setting.end)
  const rule = lexicon.indicators.find(r => indicatorFits(r, quantity, before, after))
  const head = rule?.before ? before.replace(rule.before, '') : before
  const counted = quantity.counted ? text.slice(quantity.counted.start, quantity.counted.end).trim() : ''
  return { about: thing(head, counted, after, lexicon), indicator: rule?.indicator ?? 'number' }
}

function indicatorFits(rule: IndicatorRule, quantity: Quantity, before: string, after: string): boolean {
  return (
    (!rule.kinds || rule.kinds.includes(quantity.kind)) &&
    (!rule.before || rule.before.test(before)) &&
    (!rule.after || rule.after.test(after))
  )
}

/** The words before the number without expressions of time, and with a mark for each amount. */
function wordsBefore(text: string, setting: Setting, quantity: Quantity): string {
  const left = [
    ...setting.times.map(span => ({ span, word: '' })),
    ...setting.quantities.map(span => ({ span, word: amountMark })),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let kept = ''
  let at = setting.start
  for (const { span, word } of left) {
    if (span.start < at || span.end > quantity.start) continue
    kept += text.slice(at, span.start) + word
    at = span.end
  }
  return kept + text.slice(at, quantity.start)
}

function thing(head: string, counted: string, after: string, lexicon: FigureLexicon): string {
  const clauses = head.split(new RegExp(lexicon.clauseMark.source, 'gu')).reverse()
  const own = subjectOf(clauses[0]!, lexicon)
  if (own) return counted && !own.includes(counted) ? `${own} ${counted}` : own
  if (counted || clauses[0]!.replaceAll(amountMark, '').trim() === '') {
    const follows = `${counted}${firstClause(after, lexicon)}`.replace(lexicon.link, '').trim()
    if (follows) return follows.slice(0, longest)
  }
  for (const clause of clauses.slice(1)) {
    const named = subjectOf(clause, lexicon)
    if (named) return named
  }
  return (
    firstClause(after, lexicon).trim().slice(0, longest) ||
    head.replaceAll(amountMark, '').trim().slice(-longest)
  )
}

/** Characters of the words after a number that are kept as its subject. */
const longest = 32

const firstClause = (text: string, lexicon: FigureLexicon): string =>
  text.split(new RegExp(lexicon.clauseMark.source, 'gu'))[0] ?? ''

/** The words of a clause before its verb or its first amount; empty where it begins with one. */
function subjectOf(clause: string, lexicon: FigureLexicon): string {
  const bare = clause.trim().replace(lexicon.noise, '').trim()
  if (lexicon.predicate.test(bare)) return ''
  const cut = bare.search(lexicon.subjectEnd)
  const first = bare.indexOf(amountMark)
  const ends = [cut, first, bare.length].filter(n => n >= 0)
  const subject = bare.slice(0, Math.min(...ends)).trim()
  return subject.length > 1 ? subject : ''
}
