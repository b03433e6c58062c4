import type { Boundaries } from '../../grammar/grammar.ts'
import type { CoordinatorRule } from '../../grammar/rules.ts'
import { saidBehind } from './grammar-closing.ts'
import { again, modal, owned, promise, promised, spaced, tellsOf, whose } from './grammar-patterns.ts'
import {
  ofObject,
  noNoun,
  basePredicate,
  gerundPredicate,
  declares,
  auxiliary,
  finite,
  pronoun,
  subject,
  namedList,
  listedAfter,
  leading,
  completed,
  infinitive,
  afterInfinitive,
  withinEffort,
  withinAims,
  notAdjective,
  afterBase,
  aside,
} from './grammar-predicates.ts'

const commaOrAnd: readonly CoordinatorRule[] = [
  {
    id: 'en.cut.trailing',
    pattern: spaced(',[”"]? '),
    before: spaced(saidBehind),
    example: 'The road will open in May, she said.',
  },
  {
    id: 'en.cut.subject',
    pattern: spaced(',[”"]? (?:and |but |while |as )?'),
    before: spaced(`(?<!${listedAfter})(?:${subject}|(?<!, (?-i:\\p{Lu})[\\p{L}]*,? and )${namedList})`),
    after: spaced(
      `(?:[•*·–—-] |\\(?\\d{1,3}[.)]? )?(?:${leading}|.*(?: |^)(?:${auxiliary}|${declares})(?![\\p{L}])).*`,
    ),
    example: 'Building on this, we will open a second office.',
  },
  {
    id: 'en.cut.dated',
    pattern: spaced(', and '),
    before: spaced(
      '(?:by|in|on|from|over|within|through|during|starting|beginning|until|before|after) (?=[^,;]{0,20}\\d)[^,;]{3,30}(?:, \\d{4})?, (?:the |[\\p{L}-]+ ){1,8}?(?:will|shall|plans?|intends?|must)(?![\\p{L}])',
    ),
    after: '.*\\S{3}.*',
    example: 'The agency will plant trees, and by May 30, 2025, all ports will dig wells.',
  },
  {
    id: 'en.cut.clause',
    pattern: spaced(' (?:and|but|while|as|so|whereas) '),
    before: spaced(`(?<!${listedAfter})${subject}`),
    after: spaced(
      `(?!.* (?:he|she|I)$)(?!.* that (?:the )?(?-i:\\p{Lu})[\\p{L}. ]*$)(?!.* that (?:(?! (?:${auxiliary}|${declares})).)*(?:commitment|support|solidarity) (?:to|for|with) [^,;]*$).*(?: |^)(?:${auxiliary}|${declares}|${pronoun} [\\p{L}]+|support|oppose|(?-i:[\\p{Ll}]{3,}ed))(?![\\p{L}]).*`,
    ),
    example: 'China will open its market and the two sides will meet.',
  },
  {
    id: 'en.cut.finite',
    pattern: spaced('(?:,? (?:and|but|or|yet|as well as|while)|,) '),
    before: spaced(finite),
    after: spaced(`${aside}.*\\S{3}`),
    example: 'We welcome the report and will act on it.',
  },
  {
    id: 'en.cut.that',
    pattern: spaced(',? and that '),
    before: '\\S',
    after: spaced(`.* that .*`),
    example: 'We reaffirm that the road is open and that it will stay so.',
  },
  {
    id: 'en.cut.told',
    pattern: spaced('(?<=(?:announcements?|signals?|pledges?|assurances?|news)) that '),
    before: spaced(
      `(?:${subject}|(?:(?-i:\\p{Lu})|some |several |many )[^,;]{2,40} (?:${modal}|plans?|intends?) )`,
    ),
    example: 'She applauded the announcement that Chad intends to join.',
  },
  {
    id: 'en.cut.owned',
    pattern: ' ',
    before: spaced(owned),
    after: spaced(`(?:.* )?${tellsOf}$`),
    example: 'They discussed their readiness to open the canal.',
  },
  {
    id: 'en.cut.shared',
    pattern: ' ',
    before: spaced('(?:our|their) (?:[\\p{L}-]+ ){0,3}?(?:support|backing|solidarity) (?:for|of|with) '),
    after: spaced('.*discussed$'),
    example: 'They discussed their backing for the talks.',
  },
  {
    id: 'en.cut.promises',
    pattern: spaced(',? (?:and |as well as )|, '),
    before: spaced(promised),
    after: spaced(`(?:.*(?: |^)${again()}|${promised}) `),
    example: 'They reiterated their support for the pact and their resolve to end the siege.',
  },
  {
    id: 'en.cut.reaffirm',
    pattern: ' ',
    before: spaced(
      `to (?:(?:reaffirm|reiterate|affirm) |(?:underscore|emphasi[sz]e|stress|convey|express|pledge|highlight) (?=${whose}(?:${promise}|support|solidarity) )|(?:reinforce|renew) (?=${whose}(?:${promise}|support|solidarity) (?:to|for) ))`,
    ),
    example: 'We met to reaffirm our commitment to trade.',
  },
  {
    id: 'en.cut.infinitive',
    pattern: spaced(
      '(?:(?:, (?:and|as well as|including)|;)(?: including)? to |, to (?=[^;]*,? and (?:to|they|we) ))',
    ),
    before: spaced(infinitive),
    after: spaced(withinAims + afterInfinitive),
    example: '… committed to open the border, and to restore trains.',
  },
  {
    id: 'en.cut.infinitive.bare',
    pattern: spaced(' (?:and|as well as|including)(?: including)? to '),
    before: spaced(infinitive),
    after: spaced(withinAims + withinEffort + afterInfinitive),
    example: '… committed to open the border and to restore trains.',
  },
  {
    id: 'en.cut.base',
    pattern: spaced('(?:, (?:and|as well as)|,) '),
    before: spaced(basePredicate),
    after: spaced(withinAims + afterBase),
    example: 'We will open the border, and restore trains.',
  },
  {
    id: 'en.cut.base.bare',
    pattern: spaced(' (?:and|as well as) '),
    before: spaced(basePredicate),
    after: spaced(withinAims + withinEffort + notAdjective + afterBase),
    example: 'We will open the border and restore trains.',
  },
  {
    id: 'en.cut.base.last',
    pattern: spaced(', and '),
    before: spaced(`~(?:{sure}|{ambiguous})${ofObject} `),
    after: spaced(`(?:to ~{base} [^,]*|~{base} [^,]+)$`),
    example: '… build schools to teach girls, and train teachers.',
  },
  {
    id: 'en.cut.gerund',
    pattern: spaced('(?:,? (?:and|as well as)|,) '),
    before: spaced(gerundPredicate),
    after: spaced(
      `(?:~{ing} |.*?(?:{governs} to|by|while|look(?:s|ed|ing)? forward to|including|propos(?:e|es|ed)) ~{ing} )(?!(?:.* )?{ing},?$)(?!.*(?<!${completed} )to ~{base} ).+`,
    ),
    example: 'We commit to opening the border and restoring trains.',
  },
  {
    id: 'en.cut.gerund.to',
    pattern: spaced('(?:,? (?:and|as well as)|,) to '),
    before: spaced('~{ing} '),
    after: spaced(
      '(?:to ~{ing} |~{ing} (?!.*to ~{ing} )|.*?(?:{governs}|dedicated|look(?:s|ed|ing)? forward) to ~{ing} ).+',
    ),
    example: 'We commit to opening the border, to restoring trains and to clearing mines.',
  },
  {
    id: 'en.cut.participial',
    pattern: spaced(', '),
    before: spaced(
      '(?!including (?:by )?~{ing})(?:by |while |thereby |thus )?~(?:{ing}|recogni[sz]ing|noting|recalling|building|acknowledging|affirming|reaffirming|reiterating|welcoming|using|taking|putting|making|ensuring)(?! (?:and|or) )(?![\\p{L}-]) ',
    ),
    example: '…, recognizing the role of the region.',
  },
  {
    id: 'en.cut.by',
    pattern: '(?<!including) ',
    before: spaced('while ~{ing} |by announcing '),
    example: '… while providing relief to those in need.',
  },
  {
    id: 'en.cut.relative',
    pattern: spaced(', '),
    before: spaced('(?:which|who|where|whose|an? [\\p{L} -]{3,40} (?:that|which|who))(?![\\p{L}-])'),
    example: '…, which links the two ports.',
  },
  {
    id: 'en.cut.with',
    pattern: spaced(', '),
    before: spaced('with (?!(?:respect|regard|a view|the (?:aim|goal|objective|view|intention)) )'),
    example: 'We will widen the port, with a focus on grain.',
  },
  {
    id: 'en.cut.which',
    pattern: ' ',
    before: spaced(`(?:through|under) which (?:the|it|we|they) (?:[\\p{L}-]+ ){0,4}?${modal} `),
    example: 'a fund through which the ministry will lend to farmers',
  },
  {
    id: 'en.cut.amount',
    pattern: ' ',
    before: spaced(
      'that (?:will|aims? to|intends? to|(?:is|are) (?:expected|designed|intended) to) ~{base} (?:[\\p{L}-]+ ){0,6}[$€£\\d]',
    ),
    example: 'a fund that will leverage $20 million',
  },
  {
    id: 'en.cut.amounts',
    pattern: spaced('(?:,? and|,) '),
    before: spaced(
      '(?:including )?(?:(?:an?|another|an additional|up to|over|more than|nearly|about) )?[$€£][\\d.,]+(?:k| (?:thousand|million|billion|trillion))? (?:for|in|to|towards?|investment|grants?|loans?|fund|contribution|agreement|transaction|package)(?![\\p{L}])',
    ),
    after: spaced('.*[$€£]\\d.*'),
    example: 'This includes $3 million for wells and $2 million for pumps.',
  },
  {
    id: 'en.cut.purpose.comma',
    pattern: spaced(', '),
    before: spaced('(?:in order |so as )?to ~{base} '),
    after: spaced(
      `${withinAims}(?!.*(?:commit|pledge|agree|resolve|intend|plan|aim|seek|strive|endeavou?r)s?, [^,;]{3,80}$).+`,
    ),
    example: 'We will open clinics, to treat the newborn.',
  },
  {
    id: 'en.cut.purpose',
    pattern: ' ',
    before: spaced(`(?:in order |so as )?to ${noNoun}~{base} (?=[\\p{L}$\\d])`),
    after: spaced(
      `(?!.*${completed}$)(?!(?:.* )?(?:join forces|(?:work(?:ing)?(?! groups?)|meet|(?:re)?convene(?! an? )|stay in (?:[\\p{L}]+ )?contact|us(?:e|es|ing)|partner|cooperat\\p{L}*|coordinat\\p{L}*|consult\\p{L}*|collaborat\\p{L}*|act|act in|urg\\p{L}*|encourag\\p{L}*|ask\\p{L}*|invit\\p{L}*|request\\p{L}*|call\\p{L}*|allow\\p{L}*|enabl\\p{L}*|help\\p{L}*|requir\\p{L}*|instruct\\p{L}*|direct\\p{L}*|support\\p{L}*|task\\p{L}*|propos\\p{L}*|seek\\p{L}*|commit(?:ted|s|ment|ments)?|announc\\p{L}*|pledge[sd]?|agree[sd]?|intends?|plans?|aims?)(?: (?!.* {base} ).{0,40})?|(?:work|partner|consult) with [^;]{3,160})$).*(?: |^){base} .*\\S .*[\\p{L}\\d)”’]$`,
    ),
    example: 'We will open two clinics to treat the newborn.',
  },
]

/** Where an English sentence may be cut: before another predicate that has its own object, never inside a list of things. */
export const boundaries: Boundaries = {
  always: '[;:](?=\\s|$)|\\s[–—]\\s|—|[!?](?=\\s|$)',
  beforePredicate: commaOrAnd,
  brackets: [
    ['(', ')'],
    ['[', ']'],
    ['“', '”'],
    ['‘', '’'],
  ],
  quotes: [
    ['“', '”'],
    ['"', '"'],
  ],
}
