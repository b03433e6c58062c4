import type { Grammar } from '../../grammar/grammar.ts'
import { boundaries } from './grammar-boundaries.ts'
import { clauses } from './grammar-clauses.ts'
import { concepts } from './grammar-concepts.ts'
import { cues } from './grammar-cues.ts'
import { groups } from './grammar-groups.ts'
import { gerund } from './grammar-inflect.ts'
import { asideBegins, first, spaced, words } from './grammar-patterns.ts'
import { officials } from './grammar-officials.ts'
import { actors, counterparts } from './grammar-actors.ts'
import { openers } from './grammar-openers.ts'
import { speech } from './grammar-speech.ts'
import { adverbs, ambiguousVerbs, baseVerbs, gerunds, intransitiveVerbs, verbs } from './grammar-verbs.ts'

/** A subject that is nothing but a name: of a company, a fund, an agency. */
const properName = spaced(
  '^(?!(?:Having|Being|Building|Using|It|This|That|These|Those|There|Here|What|Who|You|[A-Z])(?![\\p{L}.-]))(?:The )?(?-i:\\p{Lu})[\\p{L}\\p{N}&.’-]*(?: (?:of |the |for |and |& |\\()*(?-i:\\p{Lu})[\\p{L}\\p{N}&.’-]*\\)?)*\\s*$',
)

const capital = "(?-i:\\p{Lu}[\\p{L}\\d&’'.‑-]*)"
/** Names with these words are of things that a state or group makes, and of its own offices; or they are no names. */
const made =
  'acts?|EO|E\\.O\\.|plan|law|bill|initiative|partnership|program|programme|fund|strategy|framework|campaign|declaration|agreement|statement|summit|order|memorandum|rule|roadmap|agenda|challenge|accord|pact|project|proposal|budget|treaty|compact|corridor|grant|policy|resolution|package|network|action|actions|step|steps|administration|department|departments|agency|agencies|office|council|commission|committee|bureau|corps|service|task|force|government|congress|senate|house|it|this|that|these|those|they|there|he|she|we|you|i|today|together|all|each|both|more|many|some|most|our|their|its|his|her|another|other|additional|under|through|in|at|on|for|with|to|by|from|as|after|before|since|during|between|when|while|if|phase|part|section|article|leaders|ministers|officials|sides|parties|vaccines?|masks|doses|group|groups|track|tracks|taskforce|team|teams|countries|working|no|nothing|what|which|who|secretary|president|minister|mr\\.|ms\\.|mrs\\.|dr\\.|director|recipients?|participants?|individuals|people|americans'
const namedBody = spaced(
  `(?:the )?(?<name>(?!(?:.*\\s)?(?-i:\\p{Lu}{4,} \\p{Lu}{4,}))(?![\\p{L}]+ing(?![\\p{L}]))${capital}(?: (?:(?:of|and|for|the|&) ){0,2}${capital}){0,6})(?: \\([^)]{2,12}\\))?(?: (?:and its partners|also|today|now))*`,
)

/** How English official prose states commitments. */
export const grammar: Grammar = {
  version: 'en-grammar-2',
  spaced: true,
  classes: {
    adverb: adverbs,
    base: baseVerbs,
    sure: baseVerbs.filter(verb => !ambiguousVerbs.has(verb)),
    ambiguous: [...ambiguousVerbs],
    intransitive: intransitiveVerbs.filter(verb => !ambiguousVerbs.has(verb)),
    intransitiveing: intransitiveVerbs.map(gerund),
    ing: gerunds,
    governs: [
      'commit',
      'commits',
      'committed',
      'recommit',
      'agree',
      'agreed',
      'agreeing',
      'pledge',
      'pledged',
      'pledges',
      'decide',
      'decided',
      'resolve',
      'resolved',
      'intend',
      'intends',
      'intended',
      'plan',
      'plans',
      'planned',
      'aim',
      'aims',
      'seek',
      'seeks',
      'strive',
      'work',
      'working',
      'work together',
      'works',
      'work closely together',
      'ready',
      'determined',
      'commitment',
      'commitments',
      'intention',
      'intent',
      'determination',
      'continue',
      'continues',
      'continuing',
      'promise',
      'promised',
      'vowed',
      'undertake',
      'readiness',
      'dedicated',
      'designed',
      'expected',
      'expects',
      'hope',
      'wish',
      'need',
      'needs',
      'endeavour',
      'endeavor',
      'forward',
      'willing',
      'prepared',
      'resolve',
      'pledge to',
      'ambition',
    ],
  },
  boundaries,
  openers,
  speech,
  officials,
  jointly: [
    {
      id: 'en.voice.joint-title',
      pattern: spaced(
        '^[^\\n]*(?:joint (?:leaders.{0,3} )?(?:[\\p{L}.-]+ )?(?:statement|declaration|communiqu|vision|principles)|leaders.{0,3} (?:statement|declaration)|G7 (?:[\\p{L}]+ ){0,2}statement|G20 [^\\n]*declaration|(?:Quad|AUKUS|BRICS|NATO|ASEAN|APEC) (?:[\\p{L}’-]+ ){0,3}?(?:statement|declaration|principles|communiqu))|^(?!statement|remarks|readout|fact(?: |)sheet|president|[^\\n]*(?:disaster|emergency|approv|amend|proclamation|independence))[^\\n]{3,140} declaration(?: (?:on|of|for) [^\\n]{3,80})?(?=\\n)',
      ),
      example: 'JOINT STATEMENT ON FISHERIES',
    },
    {
      id: 'en.voice.joint-headline',
      pattern: spaced(
        '^(?!fact sheet|readout|remarks|statement)(?-i:\\p{Lu})[^\\n:,]{1,30} and (?:the )?(?-i:\\p{Lu})[^\\n:,]{1,30} (?:strengthen|announce|launch|agree|advance|commit|reaffirm|deepen|expand|sign|endorse|elevate) ',
      ),
      example: 'Chad and Niger Agree Joint Plan for the Lake',
    },
    {
      id: 'en.voice.joint-lead',
      pattern: spaced('\\n(?:1\\\\?[.] )?We(?: |)[,—–](?: |)(?!and)'),
      example: 'We, the ministers of the five states, …',
    },
  ],
  topic: spaced(
    ' (?:on(?! [^\\n]{2,80}?(?:meeting|call|conversation|talks|discussion)s? with )|about|regarding|concerning|against|for|(?<!participation )in|at) ',
  ),
  press: { US: 'White House' },
  bodies: `${properName}|${words(
    `administration|congress|parliament|senate|volunteers|corps|White House|departments?|ministr(?:y|ies)|agenc(?:y|ies)|government|governments|council|commission|committee|bank|corporation|foundation|fund|leaders|ministers|officials|ceos|company|companies|countries|nations|sides|parties|taskforce|task force|working group|developers|suppliers|vendors|manufacturers|employers|operators|producers|regulators|lenders|insurers|retailers|initiative|partnership|programs?|programmes?|campaign|competition|offices?|organi[sz]ations|jurisdictions|team|authorities|partners|governments|ministry|(?-i:\\p{Lu}{3,6})|this|these agreements|they|both|we|${first}|all of us|each of us|everyone|he|she`,
  )}`,
  cues,
  home: null,
  defaults: [],
  adverbs: adverbs.flatMap(adverb => [adverb, `${adverb},`, `${adverb} and`]),
  adjuncts: [],
  verbs,
  clauses,
  aside: spaced(`, ${asideBegins}[^,;]*`),
  notSubject: words(
    'which|that|who|whose|where|if|unless|because|although|when|is|are|was|were|has|have|had|been|can|could|may|might|would|recogni[sz]e|condemn|note|to',
  ),
  namedBody,
  notBody: spaced(`(?:^|[ -])(?:${made})(?![\\p{L}])`),
  lasts: spaced(
    ' of (?:[\\p{L}/-]+,? (?:and )?){0,6}?(?:leave|training|support|care|coverage|pay|service|education|instruction|supplies|housing)(?![\\p{L}])',
  ),
  definite: spaced(
    "(?<![\\p{L}])(?:(?:the|these|those|their|our|its|his|her|all|both)(?: other)?|[\\p{L}]+(?:’s|'s)) ",
  ),
  summed: spaced(' (?:of|with|totall?ing) (?:a (?:total|sum) of )?'),
  ofThing: spaced(
    '(?<![\\p{L}]|(?:governments?|leaders?|heads|people|peoples|parliaments?|republic|kingdom|ministers?|ministry|delegations?|members?|states?|presidents?|government and people) )(?:of|on|by|against|in|for|from|to|with|between|towards?)(?: the)? ',
  ),
  owns: spaced(' of(?: the)?'),
  causes: spaced(
    '(?:effects?|impacts?|spillovers?|shocks?|prices|challenges|consequences)(?: [^,;.]{1,40})? (?:of|from|caused by)(?: [\\p{L}’-]+){0,3} (?:the )?',
  ),
  asked: {
    pronoun: spaced('(?:her|him|them) to '),
    named: spaced(
      '(?:the |all |those )?(?<name>(?!(?:the|our|their|its|his|her|all|both|each|further|continued|efforts?|ministers|officials|leaders|greater|peaceful|support|swift|urgent|immediate|an?)(?![\\p{L}]))(?:(?!to )[\\p{L}’-]+,? ){1,6}?)(?<!(?:actions?|steps|measures|progress|reforms?|work)\\s+)(?=to (?:{adverb} )?{base}(?![\\p{L}]))',
    ),
    rulers: spaced('(?:regime|junta|rulers|de facto authorities)'),
  },
  gatherings: words(
    'participants|attendees|leaders|principals|ministers|delegates|members|group|sides|parties|allies|agencies|governments|officials and (?:the )?[\\p{L}-]+|[\\p{L}-]+ and (?:[\\p{L}-]+ ){0,4}officials',
  ),
  pronoun: 'they(?:\\s+(?:also|both|all|further|jointly))*',
  side: '(?!)',
  world: 'international community',
  defaultAreas: ['politics'],
  actors,
  counterparts,
  unframed: true,
  recipients: spaced(
    `(?<![\\p{L}]|according )(?:with|to) (?:the )?(?<name>${capital}(?: (?:of |and |for |the ){0,2}${capital}){1,6}(?<= (?:Bank|Alliance|Secretariat|Foundation|Corporation|Institute|University|Association|Federation|Consortium)))(?![\\p{L}]| ${capital}| (?:loans?|bonds|funds|staff|programs?|policies|policy|standards))(?: \\((?<short>(?-i:\\p{Lu})[\\p{L}\\d]{2,12})\\))?`,
  ),
  attended: spaced(
    'participants (?:in|on|at|of) (?:the|this|today’s)(?: [\\p{L}’-]+){1,6} (?:included(?::|(?= (?:(?-i:\\p{Lu})|the ))) |were: )',
  ),
  places: spaced('(?:in|across|throughout) (?:the )?'),
  timeTail: spaced(' of [\\p{L} ]{2,24}'),
  bygone: spaced(
    '(?:(?<![\\p{L}])(?:of|from|since|made|held|begun|done)|(?<!(?<![\\p{L}])be )(?<=[\\p{L}]{2})ed) ',
  ),
  groups,
  passive: spaced('~be ~[\\p{L}]+(?:ed|en|nt|lt|de|ut|ld)(?![\\p{L}])'),
  concepts,
  bases: [
    {
      id: 'en.basis.each',
      basis: 'each',
      pattern: spaced('(?:each|every|per|annual(?:ly)?) (?:[\\p{L}]+ )?'),
      example: 'every year provide 200 places',
    },
    {
      id: 'en.basis.level',
      basis: 'level',
      pattern: spaced('(?:(?<!up )to|reach|reaching|exceed|exceeding|surpass) (?:(?!{base} )[\\p{L}]+ )?'),
      example: 'raise trade to $10 billion',
    },
    {
      id: 'en.basis.increase',
      basis: 'increase',
      pattern: spaced('(?:by|additional|increase of|further|extra) '),
      example: 'increase exports by $1 billion',
    },
  ],
  conduct: spaced(
    '(?:continue|keep) (?:supporting|opposing)|never recogni[sz]e|(?:not|never) (?:accept|tolerate)|stand (?:(?:firmly|together|in solidarity|united|shoulder to shoulder|and) )*(?:with|(?:to|in) (?:support|defend|uphold|oppose))|(?:will|shall) (?:firmly |strongly )?(?:condemn|oppose|reject)',
  ),
  listed: spaced(
    ' \\(|\\)?(?: (?:Republic|Kingdom|Federation))?(?: \\([^()]{2,12}\\))?,? (?:and |or |as well as )?(?:the )?(?:(?:\\p{Lu}\\p{Ll}+ ){0,2}(?:Republic|Kingdom|State|Sultanate|Commonwealth|Federation|Union) of (?:the )?)?',
  ),
  delegates:
    '(?:the |all |our |their |relevant |senior |respective |own |other |[\\p{L}-]+,? (?:and )?){0,5}?(?:ministers|ministries|officials|leaders|teams|delegations|agencies|governments|experts|working groups?)(?![\\p{L}])',
  mutual: words('each other|one another|mutual|mutually'),
  partners: words('partners|allies|partner (?:countries|nations)'),
  worldStage: '(?!)',
  announces: ':$',
  breaksOff: spaced('(?<![\\p{L}])(?:will|shall|to)(?: also)?:$'),
  listsThings: spaced(
    '(?<![\\p{L}])(?:priorities|principles|pillars|themes|topics|challenges|issues|countries|members|participants|partners|highlights|results|progress|accomplishments|achievements|examples)(?![\\p{L}])[^:.]{0,80}(?<! (?:to|by|will|including)):',
  ),
  commentary: [],
  trims: {
    start: '(?:[\\s,;:•*·–—-]|(?:and|but|or|also|while|as well as|including)(?=\\s))',
    end: '[\\s,;:.•–—]',
  },
}
