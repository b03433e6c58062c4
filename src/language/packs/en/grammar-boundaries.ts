import type { Boundaries, CoordinatorRule } from '../../grammar.ts'
import { again, being, modal, spaced } from './grammar-patterns.ts'

/** Words that end a base verb's own object: what follows goes on with a predicate. */
const ofObject =
  '(?! ?(?:for|of|to|in|from|with|by|and|or|on|at|as|through|across|,|\\.|;|that|which|who|between|among|are|is|will|has|have)(?![\\p{L}-]))'
const determiner =
  '(?:the|our|their|its|his|her|an?|all|each|every|any|some|these|those|this|that|new|further|additional|more|greater|global|international|regional|national|efforts|joint|common|strong|open|both|developing|inclusive|sustainable|clean|existing|public|private|other|future|such|\\$|\\d|one|two|three|four|five|\\p{Lu}[\\p{L}]+’s|[\\p{L}-]+(?:ive|al|able|ent|ant|ic|ary|ing) )'

/** A base verb with an object of its own. */
const basePredicate = `~(?:{intransitive} (?=[\\p{L}$\\d])|{sure}${ofObject} (?=[\\p{L}$\\d“])|{ambiguous} (?=${determiner}))`
const gerundPredicate = `~(?:{intransitiveing} (?=[\\p{L}$\\d])|{ing}${ofObject} (?=[\\p{L}$\\d“]))`

/** A finite predicate that goes on with the subject of the clause before it. */
const finite = `~(?:${modal}|(?:am|are|is|remain|remains|stand|stands|have|has|had|was|were|did|do|does|should|must|cannot|can|could|would|may|might)(?! not only)|(?:re-?)?commit(?:ted|s)? to|pledged?|agreed?|decided?|resolved?|(?:reaffirm|affirm|reiterat|confirm|underscor|emphasi[sz]|stress|highlight|not|acknowledg|recogni[sz]|welcom|applaud|commend|thank|congratulat|recall|condemn|deplor|discuss|review|exchang|express|look|call|urg|encourag|invit|ask|request|demand|announc|launch|propos|endors|support|oppos|reject|intend|plan|aim|seek|instruct|direct|task|voic|convey|declar|celebrat|appreciat|consider|stat|share|consult|expect|strive|continu|concur|hope|wish|signal|renew|remark|regret|observ)(?:e|ed|es|s|ned|d)? |sought|hereby)`

const joined = '(?:,? (?:and|but|or|yet|as well as|while)|,) '
const subjectWord =
  "(?:we|they|he|she|it|both|all|each|the|our|its|their|his|this|these|those|today|(?-i:\\p{Lu})[\\p{L}.’'-]*)"

const commaOrAnd: readonly CoordinatorRule[] = [
  {
    id: 'en.cut.trailing',
    pattern: spaced(',[”"]? '),
    before: spaced(
      '(?:(?:he|she|an? [\\p{L} ]{3,40}|the [\\p{L} ]{3,40}|(?-i:\\p{Lu})[\\p{L}.’\' -]{2,40}) (?:said|says|added|told reporters)|(?:said|says|added) (?-i:\\p{Lu}))[^,]{0,40}[.”"]?$',
    ),
    example: 'The road will open in May, she said.',
  },
  {
    id: 'en.cut.subject',
    pattern: spaced('(?:,? (?:and|but|as|while|so|whereas)|,|\\)) '),
    before: spaced(
      `(?!which|that|who|where|including|especially|such)(?:${subjectWord})(?: (?!which |that |who |whose |to |where |including )[\\p{L}\\p{N}.’'&+(),-]+){0,7}? ~(?:${modal}|(?:am|are|is|remains?|stands?) ~(?:committed|determined|ready|dedicated|prepared)|should|must|agreed|decided|committed to|pledged?|commit|affirm|reaffirm|reiterate|underscored?|urge|encourage|support|oppose|call|intend|plan|announced?|welcome|recogni[sz]e|are|is|have|has|had)(?![\\p{L}’-])`,
    ),
    example: 'Building on this, we will open a second office.',
  },
  {
    id: 'en.cut.finite',
    pattern: spaced(joined),
    before: spaced(finite),
    after: spaced('(?!.* (?:which|who) [^,]*$).*\\S{3}'),
    example: 'We welcome the report and will act on it.',
  },
  {
    id: 'en.cut.infinitive',
    pattern: spaced('(?:,? (?:and|as well as)|,|;) '),
    before: spaced(`to (?:${basePredicate}|${gerundPredicate})`),
    after: spaced(`.*(?:{governs} to|${again()}.* to) .*`),
    example: '… committed to open the border and to restore trains.',
  },
  {
    id: 'en.cut.base',
    pattern: spaced('(?:,? (?:and|as well as)|,) '),
    before: spaced(basePredicate),
    after: spaced(
      `(?!.*[^,]{2} (?<!{governs} )(?<!(?:efforts?|ability|capacity|steps|actions|need|time) )to ~{base} )(?:,? ?(?:and |, )?(?:to )?|.*(?: |^)(?:${modal}|should|must|{governs} to|to)(?: not| continue to)? )~{base} (?!.*(?: |,){base},?$).+`,
    ),
    example: 'We will open the border and restore trains.',
  },
  {
    id: 'en.cut.gerund',
    pattern: spaced('(?:,? (?:and|as well as)|,) '),
    before: spaced(gerundPredicate),
    after: spaced(
      `(?:,? ?(?:and |, )?~{ing} |.*(?:{governs} to|by|to|while|propos(?:e|es|ed)) ~{ing} )(?!.*(?: |,){ing},?$).+`,
    ),
    example: 'We commit to opening the border and restoring trains.',
  },
  {
    id: 'en.cut.participial',
    pattern: spaced(', (?:including by |by |while |thereby |thus )?'),
    before: spaced(
      `~(?:{ing}|recogni[sz]ing|noting|recalling|building|acknowledging|affirming|reaffirming|reiterating|welcoming|using|taking|putting) `,
    ),
    example: '…, recognizing the role of the region.',
  },
  {
    id: 'en.cut.while',
    pattern: spaced(' while '),
    before: spaced('~{ing} '),
    example: '… while providing relief to those in need.',
  },
  {
    id: 'en.cut.relative',
    pattern: spaced(', '),
    before: spaced('(?:which|who|where|whose|an? [\\p{L} -]{3,40} (?:that|which|who))(?![\\p{L}-])'),
    example: '…, which links the two ports.',
  },
  {
    id: 'en.cut.purpose',
    pattern: spaced(' '),
    before: spaced('(?:in order |so as )?to ~{base} (?=[\\p{L}$\\d])'),
    after: spaced(
      `(?!.*(?:{governs}|efforts?|ability|capacity|steps|actions?|measures|need|opportunit(?:y|ies)|ways?|how|right|plans?|order|role|strategy|able|also|(?:instruct|direct|task|urg|encourag|ask|invit|request|call|allow|enabl|help|requir)\\w* .*)$).*(?:${modal}|{governs} to|launched|announced|announcing|{base}|establishing|committed to) .*[\\p{L}]+ .*[\\p{L}\\d)”’]$`,
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
}

export { being }
