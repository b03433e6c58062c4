import type { Boundaries } from '../../grammar/grammar.ts'
import type { CoordinatorRule } from '../../grammar/rules.ts'
import { saidBehind } from './grammar-closing.ts'
import {
  again,
  asideBegins,
  modal,
  owned,
  ownedBy,
  promise,
  promised,
  spaced,
  tellsOf,
  whose,
} from './grammar-patterns.ts'

/** What may not follow a verb that takes an object: then the word is a noun, or shares its object with the next verb. */
const ofObject =
  '(?! (?:for|of|to|in|from|with|by|and|or|on|at|as|through|across|that|which|who|between|among|are|is|will|has|have)(?![\\p{L}-])|[,.;])'
const determiner =
  '(?:(?:the|our|their|its|his|her|an?|all|each|every|any|some|these|those|this|that|new|further|additional|more|greater|efforts|both|other|such|one|two|three|four|five|inclusive|international|global|public|private|strong|investments?|support|access|cooperation|people)(?![\\p{L}-])|[$€£\\d“]|(?-i:\\p{Lu})[\\p{L}-]+(?:’s|s’)? )'

/** Nouns that begin with what is also a verb: “respond to supply chain shocks”. */
const noNoun =
  '(?!(?:supply chains?|trade (?:barriers|finance|rules|policy)|market access|food security|cyber)(?![\\p{L}]))'

/** A predicate in the base form with an object of its own. */
const parallel = '(?=[^,;]{3,80},? and ~(?:{sure}|{ambiguous}|{intransitive}) )'

const basePredicate = `~(?:{sure} and {base} (?=[\\p{L}$])|(?:meet|work|act|partner|focus|move|stand|engage) (?:with|at|on|closely|together|regularly|in|to|towards?|for) |{ambiguous} ${parallel}|{intransitive} (?=[\\p{L}$\\d])|ensure that |{sure}${ofObject} (?=[\\p{L}$€£\\d“])|{ambiguous} (?=${determiner}))`
const gerundPredicate = `~(?:{ing} and {ing} (?=[\\p{L}$])|{intransitiveing} (?=[\\p{L}$\\d])|{ing}${ofObject} (?=[\\p{L}$€£\\d“]))`

/** Forms of verbs of saying and promising that open a predicate wherever they stand. */
const declares =
  '(?:(?:re-?)?affirm(?:s|ed)?|reiterat(?:es?|ed)|(?:re)?confirm(?:s|ed)?|underscor(?:es?|ed)|emphasi[sz](?:es?|ed)|stress(?:es|ed)?|highlight(?:s|ed)?|acknowledg(?:es?|ed)|recogni[sz](?:es?|ed)|applaud(?:s|ed)?|commend(?:s|ed)?|thank(?:s|ed)?|congratulat(?:es?|ed)|recall(?:s|ed)?|condemn(?:s|ed)?|deplor(?:es?|ed)|discussed|reviewed|exchanged|expressed|pledge[sd]?|agree[sd]?|decide[sd]?|resolve(?:[sd]|(?= (?:to|that) ))|(?:re-?)?commit(?:s|ted)? (?:to|that)|noted|welcomed|called|urge[sd]?|encourage[sd]|invited|asked|requested|demanded|announce[sd]?|launched|proposed|endorsed|supported|opposed|rejected|intends?|planned|sought|seeks?|instruct(?:s|ed)?|direct(?:s|ed)|tasked|ordered|authori[sz]ed|voiced|conveyed|declared?|celebrated|appreciated|considered|stated|consulted|demonstrated|outlined?|charged|reflected|met|joined|spoke|offered|(?:re)?assured|underlined?s?|expects?|strives?|hoped|concur(?:s|red)?|signaled|renewed|remarked|regrets?|observed|looks?(?: forward)?|looked forward|hereby|vow(?:s|ed)?|promise[sd]?)(?![\\p{L}-])'

/** As nouns these are too common: they open a predicate only right after a conjunction. */
const perhapsDeclares =
  '(?:welcome|call (?:on|for|upon)|encourage|invite|ask|(?:request|demand|support|share)(?= )(?! (?:for|to|of|from|in|and|by) )|task (?=our|the|officials|ministers)|propose|endorse|oppose|reject|plans? to|aims? to|express|note|continue (?:to|our)|appreciate|declare|look forward|salute|regret|express|consider|stand|remain|hope|wish)(?![\\p{L}-])'

const auxiliary = `(?:${modal}|(?:am|are|is|remains?|have|has|had|was|were|do|does|did|should|must|cannot|can|could|would|may|might)(?![\\p{L}’-]))`

/** A finite predicate that goes on with the subject of the clause before it. */
const finite = `~(?:${auxiliary}|${declares}|${perhapsDeclares})`

const pronoun = '(?:we|they|he|she|it|both)'
const opensSubject = `(?:all|each|both|the|our|its|their|his|her|my|this|these|those|today|there|no|any|(?-i:\\p{Lu})[\\p{L}.’'-]*)`
const inSubject = `(?!(?:which|that|who|whose|to|where|including|we|they|he|she|it|and|or) )`
const subject = `(?:${pronoun}[’'](?:re|ll|ve|d|s)(?= )|${pronoun} ~(?:${auxiliary}|${declares}|${perhapsDeclares}|{base}|plan|aim)|${opensSubject}(?: ${inSubject}[\\p{L}\\p{N}.’'&+()-]+(?:, Jr\\.,?)?| and (?=(?:the |other |all |both |their |our |(?-i:\\p{Lu})))){0,9}? ~(?:${auxiliary}|${declares}|(?:plan|plans|aims?|seek|continues?|calls?) (?:to|on|for)|supports?))(?![\\p{L}’-])`
const namedList = `(?:the )?(?-i:\\p{Lu})[\\p{L}.]*(?: (?:of|the|and|\\([\\p{Lu}]+\\)|(?-i:\\p{Lu})[\\p{L}.]*))*(?:, (?:the )?(?-i:\\p{Lu})[\\p{L}.]*(?: (?:of|\\([\\p{Lu}]+\\)|(?-i:\\p{Lu})[\\p{L}.]*))*)*,? and (?:the )?(?-i:\\p{Lu})[\\p{L}.]*(?: (?:of|the|for|\\([\\p{Lu}]+\\)|(?-i:\\p{Lu})[\\p{L}.]*))* ~(?:${auxiliary}|${declares})`

/** Names in a list after a preposition: the last of them is no subject, whatever participle follows it. */
const listedAfter =
  '(?:from|in|with|to|for|of|between|across|including) (?:the )?(?-i:\\p{Lu})[\\p{L}]*(?:, (?:the )?(?-i:\\p{Lu})[\\p{L}]*)+,? and '

/** What stands before the subject: In addition, Building on…, On 5 May. */
const leading =
  '(?:[\\p{L}-]+ing|[\\p{L}-]+ed|[\\p{L}]+ly|in|on|at|as|with|to|for|through|by|under|since|from|over|during|within|beyond|given|while|when|once|after|before|because|if|although|despite|full|today|yesterday|this|together|looking|across|amid|against|between|until|per|instead|moreover|furthermore|therefore|however|meanwhile|here|likewise|also|seized|united|mindful|conscious|aware)(?![\\p{L}’])'

/** What a promise begins with; after it stands a verb in the base form. */
const heads = `(?:${modal}(?: not| never| continue to| {adverb})*|(?:should|must)(?: not| {adverb})*|${modal} ~{governs} to|{governs} to {governs} to|${modal} ~(?:work|cooperate|collaborate|coordinate|partner|act|join forces)(?: [\\p{L}-]+){0,6}? to|{governs} to|{governs} [\\p{L}]+ly to|(?:work|works|working|agreed to work|committed to work)(?: [\\p{L}-]+){1,5}? to|(?:call(?:s|ed)? (?:up)?on|urge[sd]?|encourage[sd]?|ask(?:s|ed)?|invite[sd]?|request(?:s|ed)?|instruct(?:s|ed)?|direct(?:s|ed)?|task(?:s|ed)?) [^,;]{2,60}? to|demand(?:s|ed)? that(?: [\\p{L}]+){1,3})`

/** A sum of money, and over how long it is spent. */
const spent = '[$€£][\\d.,]+(?:k| (?:thousand|million|billion|trillion))?(?: over [^,;]{3,25})?'

/** Nouns and verbs that an infinitive completes: it is no purpose. */
const completed = `(?:${spent}|everything [\\p{L}]+ can|legislation|policies|practices|pillars|procedures|memorand(?:um|a) of understanding|number of [\\p{L}]+|means for [^,;]{3,40}|efforts?|ability|abilities|capacity|capacities|capabilities|steps|actions?|measures|initiatives?|mechanisms?|means|process(?:es)?|programs?|platforms?|dialogues?|everything|funds|reforms?|needed|necessary|needs?|opportunit(?:y|ies)|ways?|how|rights?|order|as well as|able|and|or|,|due|potential|failure|attempts?|pressure|freedom|mandate|tools|resources|plans?|role|willingness|desire|aspirations?|vision|interest|invitation|calls?|{governs}|{governs} [\\p{L}]+ly)`

/** “To” with any verb, also one that is as often a noun. */
const infinitive = `(?:${basePredicate}|${gerundPredicate}|~{base} (?=[\\p{L}$\\d]))`

const afterInfinitive = `(?:~{base} .*|.*(?:{governs} to|${again()}.* to|(?:invite|urge|ask|encourage|call|work).* to) .*)`

/** What a sum or a law is for is one list, whatever parts it. */
const withinList = `(?!.*(?:${spent}|legislation) to ~{base} )`

/** An infinitive that completes a noun is not over yet: what “and” adds to it without a comma belongs to the noun. */
const withinEffort =
  '(?!.*(?:efforts?|initiatives?|(?:new|additional|further|urgent|bold) (?:[\\p{L}-]+ )?(?:steps|actions?|measures|commitments)(?: in line with [^,;]{3,80})?|orders?|memorand(?:um|a)) to ~{base} [^,;]*$)'

/** The aims of an effort or an order, and what a thing that is promised will do, are one list, also where commas part them. */
const withinAims = `(?!.*(?:efforts?|orders?|memorand(?:um|a)|ability) to ~{base} [^;]*$)(?!(?:(?!${heads} (?!further \\p{L}+al )~{base} ).)* that will ~{base} [^;]*$)`

/** “A free and open sea”: after an adjective a word that is also a verb is another adjective. */
const notAdjective =
  '(?!(?:.* )?(?:an?|the|for|of|towards?) (?:[\\p{L}-]+, ){0,3}(?:free|safe|fair|inclusive|transparent|stable|resilient|trusted|peaceful|prosperous|reliable|affordable|equitable|just|healthy|diverse|accessible|interoperable|sustainable|vibrant|democratic)$)'

const afterBase = `${withinList}(?:(?:(?:[•*·–—-]|\\(?\\d{1,3}[.)]) )?|(?:(?!${heads} ).)*${heads} )~{base} (?!.*(?<!(?:efforts?|ability|capacity|steps|actions?|measures|ways?) )to ~{base} )(?!(?:.* )?{base},?$).+`

/** What stands between commas parts no subject from its verb. */
const aside = `(?!(?:(?:today|in addition|to (?:this|that) end), )?(?:the |our )?(?-i:\\p{Lu})(?:(?! (?:${auxiliary}|${declares}))[^,;]){1,80}, ${asideBegins}(?:(?! (?:${auxiliary}|${declares}))[^,;]){2,100}$)`

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
    id: 'en.cut.owned.by',
    pattern: ' ',
    before: spaced(
      ownedBy(
        'decisions?|announcements?|pledges?|undertaking|commitments?|plans?|intentions?|offers?|determination',
      ),
    ),
    after: spaced(`(?:.* )?${tellsOf}$`),
    example: 'They welcomed the recent decision by Chad to open the canal.',
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
