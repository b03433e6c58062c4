import type { FigureLexicon, IndicatorRule } from '../language/lexicon/figures.ts'
import type { Quantity } from '../language/quantities.ts'
import type { Span } from '../base/span.ts'

/**
 * What a figure measures: the thing, in the document's words, and the indicator, in English. The thing is what stands
 * before the number in its clause, without the indicator's own words, or else what follows it or stands in the clause
 * before.
 */
export function aboutOf(
  text: string,
  statement: Span,
  quantity: Quantity,
  lexicon: FigureLexicon,
): { about: string; indicator: string } {
  const before = text.slice(statement.start, quantity.start)
  const after = text.slice(quantity.end, statement.end)
  const rule = lexicon.indicators.find(r => indicatorFits(r, quantity, before, after))
  const indicator = rule?.indicator ?? 'number'
  const head = rule?.before ? before.replace(rule.before, '') : before
  const counted = quantity.counted ? text.slice(quantity.counted.start, quantity.counted.end) : ''
  return { about: subjectOf(head, counted, after, lexicon), indicator }
}

function indicatorFits(rule: IndicatorRule, quantity: Quantity, before: string, after: string): boolean {
  return (
    (!rule.kinds || rule.kinds.includes(quantity.kind)) &&
    (!rule.before || rule.before.test(before)) &&
    (!rule.after || rule.after.test(after))
  )
}

/** The nearest clause before the number that names something; else the counted noun or the words after the number. */
function subjectOf(head: string, counted: string, after: string, lexicon: FigureLexicon): string {
  const marks = new RegExp(lexicon.clauseMark.source, 'gu')
  for (const clause of head.split(marks).reverse().slice(0, 3)) {
    const named = plainSubject(clause, lexicon)
    if (named) return counted && !named.includes(counted) ? `${named} ${counted}`.trim() : named
  }
  return counted || plainSubject(after.split(marks)[0] ?? '', lexicon) || after.trim().slice(0, 24)
}

function plainSubject(clause: string, lexicon: FigureLexicon): string {
  const bare = clause.trim().replace(lexicon.noise, '')
  const end = lexicon.subjectEnd.exec(bare)
  const subject = (end && end.index > 1 ? bare.slice(0, end.index) : bare).trim()
  return subject.length > 1 ? subject : ''
}
