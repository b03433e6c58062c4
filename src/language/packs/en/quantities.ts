import type { QuantityLexicon, QuantityPhrase, SkipRule } from '../../lexicon/quantities.ts'
import { currencySigns } from './currencies.ts'
import { nouns, singular } from './nouns.ts'
import { fractions, numeral, numeralValue, ofWhole } from './numerals.ts'
import { units } from './units.ts'

const percent = (value: number): { value: number; unit: string; kind: 'ratio' } => ({
  value: Number(value.toPrecision(12)),
  unit: '%',
  kind: 'ratio',
})
const fold = (value: number): { value: number; unit: string; kind: 'fold' } => ({
  value,
  unit: 'fold',
  kind: 'fold',
})
const small = 'one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3}'

/** How many meetings a year, month, week or day: every two years is half of one a year, every six months two. */
function meetings(often: string): { value: number; unit: string; kind: 'count' } {
  const adverb = { annually: 'a', yearly: 'a', quarterly: 'q', monthly: 'mo', weekly: 'wk', daily: 'd' }[
    often
  ]
  const [, count = 'one', length = ''] =
    /(?:every|each|an?) (?:(\w+) )?(year|month|week|day)/.exec(often) ?? []
  const every = count === 'other' ? 2 : (numeralValue(count)?.value ?? 1)
  const unit = adverb ?? { year: 'a', month: 'mo', week: 'wk', day: 'd' }[length] ?? 'a'
  const perYear = unit === 'q' ? 4 : unit === 'mo' && every > 1 && 12 % every === 0 ? 12 / every : null
  const value = Number((perYear ?? 1 / every).toPrecision(12))
  return { value, unit: `meeting/${perYear === null ? unit : 'a'}`, kind: 'count' }
}

const phrases: readonly QuantityPhrase[] = [
  {
    rule: 'en.out-of',
    pattern: new RegExp(
      `\\b(${small})(?: out of(?: every)?| in(?: every)?) (${small})\\b(?! (?:years|months|days|weeks))`,
      'giu',
    ),
    read: m => {
      const above = numeralValue(m[1]!)
      const below = numeralValue(m[2]!)
      if (!above || !below || above.value >= below.value) return null
      return percent((100 * above.value) / below.value)
    },
    example: 'three out of five',
  },
  {
    rule: 'en.fraction',
    pattern: new RegExp(
      `\\b(?:(one|two|three|four|five|six|seven|a)[ -](third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?)(?! ${ofWhole})(?= of\\b|[.,;]| (?:higher|lower|more|less))`,
      'giu',
    ),
    read: m => {
      const above = m[1]!.toLowerCase() === 'a' ? 1 : (numeralValue(m[1]!)?.value ?? 1)
      return percent((100 * above) / fractions[m[2]!.toLowerCase()]!)
    },
    example: 'two thirds of',
  },
  {
    rule: 'en.half',
    pattern:
      /\b(?:one[- ]|a )?half(?: of(?= (?!an?\b|one\b)[\p{L}])(?! 20\d\d)|(?= (?:the|all|its|our|their|those|these) (?!year|time|day|month|week|hour|century|decade)))/giu,
    read: () => percent(50),
    example: 'half of the',
  },
  {
    rule: 'en.multiplied',
    pattern: /\b(doubl|tripl|quadrupl|halv)(?:e|es|ed|ing)\b/giu,
    read: m => fold({ doubl: 2, tripl: 3, quadrupl: 4, halv: 0.5 }[m[1]!.toLowerCase() as 'doubl']),
    example: 'doubling its exports',
  },
  {
    rule: 'en.times-fold',
    pattern: /\b(two|three|four|five|six|seven|eight|nine|ten|twenty)-?fold\b/giu,
    read: m => fold(numeralValue(m[1]!)!.value),
    example: 'a threefold rise',
  },
  {
    rule: 'en.twice-as',
    pattern: /\btwice as [\p{L}]+/giu,
    read: () => fold(2),
    example: 'twice as likely',
  },
  {
    rule: 'en.meets',
    pattern:
      /\b(?:meet|meets|meeting|convene|convenes|gather) (?:again |together |regularly |at least )?(annually|yearly|quarterly|monthly|weekly|daily|(?:once )?(?:every|each|an?) (?:other |(?:two|three|four|five|six) )?(?:years?|months?|weeks?|days?))\b/giu,
    read: m => meetings(m[1]!.toLowerCase()),
    example: 'will meet every two years',
  },
  {
    rule: 'en.once',
    pattern: /\b(once|twice)(?= (?:a|every|per|each) )/giu,
    read: m => ({ value: m[1]!.toLowerCase() === 'once' ? 1 : 2, unit: 'meeting', kind: 'count' }),
    example: 'once a year',
  },
]

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** What begins with a numeral and is no amount. */
const skip: readonly SkipRule[] = [
  {
    rule: 'en.skip.year',
    pattern:
      '(?:19|20)[0-9]{2}(?!-(?:mile|kilomet|met(?:er|re)|foot|acre|hectare|ton|person|member|bed|seat)|,?[0-9]|\\.[0-9]| (?:million|billion|people|countries|projects|companies|jobs|km|kilomet|m[eE]t))(?:[–/-][0-9]{2,4})?s?',
    example: 'in 2023',
  },
  { rule: 'en.skip.ordinal', pattern: '[0-9]{1,3}(?:st|nd|rd|th)(?![a-z])', example: 'the 14th' },
  { rule: 'en.skip.day', pattern: `[0-9]{1,2} (?:${months})`, example: '25 January' },
  { rule: 'en.skip.clock', pattern: '[0-9]{1,2}:[0-9]{2}|[0-9]{1,2} ?[ap]\\.?m\\b\\.?', example: '9:30' },
  {
    rule: 'en.skip.compound',
    pattern:
      '(?:[oO]ne|[tT]wo|[tT]hree|[fF]our|[fF]ive|[sS]ix|[sS]even|[eE]ight|[nN]ine|[tT]en)-(?!third|quarter|fifth|tenth|half|hundred|thousand|million|billion|mile|kilomet|met(?:er|re)|foot|ton|acre|hectare)[a-z]+',
    example: 'two-way trade',
  },
  {
    rule: 'en.skip.word',
    pattern:
      '[oO]ne (?:another|of|day|hand|side|voice|way|China)\\b|[oO]ne-|[fF]irst|[fF]ive Eyes|(?<=Fortune )[0-9]+|(?:911|9/11)(?![0-9,.])|24/7',
    example: 'one another',
  },
  {
    rule: 'en.skip.name',
    pattern: '[0-9]+(?:(?!(?:[KMBT]|[kMGT]Wh?|[MG]Hz|[kKMGTP]B|[MGT]bps|ML)(?![A-Za-z]))[A-Z]|-[A-Z])',
    example: '5G',
  },
]

/** English numbers, units and counted things. */
export const quantities: QuantityLexicon = {
  numeral,
  value: numeralValue,
  skip,
  range: / ?(?:to|–|—|-) ?(?=\$?[0-9a-z])\$?/iuy,
  ordinalBefore: [
    'no.',
    'number',
    'article',
    'paragraph',
    'chapter',
    'section',
    'phase',
    'figure',
    'resolution',
    'covid',
    'title',
    'agenda',
    'goal',
    'sdg',
    'annex',
    'level',
    'pillar',
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  before: {
    over: 'over',
    'more than': 'over',
    above: 'over',
    exceeding: 'over',
    exceed: 'over',
    exceeded: 'over',
    surpassing: 'over',
    'in excess of': 'over',
    'at least': 'at_least',
    'no less than': 'at_least',
    'no fewer than': 'at_least',
    'not less than': 'at_least',
    'a minimum of': 'at_least',
    'as many as': 'at_most',
    'as much as': 'at_most',
    'up to': 'at_most',
    'at most': 'at_most',
    'no more than': 'at_most',
    'not more than': 'at_most',
    'a maximum of': 'at_most',
    nearly: 'under',
    almost: 'under',
    'close to': 'under',
    'less than': 'under',
    'fewer than': 'under',
    under: 'under',
    below: 'under',
    about: 'about',
    around: 'about',
    approximately: 'about',
    roughly: 'about',
    some: 'about',
    'an estimated': 'about',
    'more than a': 'over',
    'over a': 'over',
    'an additional': 'exact',
  },
  between: { '+': 'over', plus: 'over' },
  after: {
    'or more': 'at_least',
    'or less': 'at_most',
    'or fewer': 'at_most',
    plus: 'over',
    'or so': 'about',
  },
  currencyBefore: currencySigns,
  units,
  classifiers: {},
  nouns,
  nounReach: 60,
  nounLink: /(?<![\p{L}-])(?:and|or)(?![\p{L}-])/iuy,
  article: null,
  reached: null,
  bare: null,
  list: / ?(?:,| and| or) /iuy,
  nounEnd:
    /[.,;:!?()\n"“”]|(?<![\p{L}-])[$€£0-9]|(?<![\p{L}\p{N}-])(?:of|in|on|to|for|from|with|by|at|as|that|which|who|is|are|was|were|has|have|had|will|would|under|across|through|over|since|into|during|between|the|its|their|our|than|while|including|per|a|an|each|every|worth)(?![\p{L}\p{N}-])/iuy,
  nounOf: phrase => {
    for (const word of phrase.matchAll(/[\p{L}’'-]+/gu)) {
      const name = singular(word[0].replace(/^.*-/, ''))
      if (name) return { name, end: word.index + word[0].length }
    }
    return null
  },
  ratesBefore: {},
  ratesAfter: {
    'a year': '/a',
    'per year': '/a',
    'each year': '/a',
    'every year': '/a',
    annually: '/a',
    'per annum': '/a',
    'a month': '/mo',
    'per month': '/mo',
    'a day': '/d',
    'per day': '/d',
    'per hour': '/h',
    'an hour': '/h',
  },
  eachBefore: ['each', 'every', 'respectively'],
  phrases,
  spaced: true,
}
