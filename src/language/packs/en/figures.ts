import type { FigureFrame, FigureLexicon, IndicatorRule, TenseCue } from '../../lexicon/figures.ts'

const verbs =
  'provid|deliver|expand|increas|reduc|creat|mobiliz|mobilis|invest|support|build|reach|achiev|boost|unlock|leverag|generat|train|electrif|cut|limit|rais|doubl|tripl|rais|buy|purchas|donat|fund|financ|contribut|accelerat|address|improv|protect|help|ensur|make|give|add|open|launch|establish|secur|deploy|produc|bring|serv|cover|meet|spend|allocat|award|supply|send|transfer|host|hold|plant|restor|connect|upgrad|strengthen|enabl|facilitat|extend'

const cues: readonly TenseCue[] = [
  {
    rule: 'en.plan.will',
    pattern: /\b(?:will|would|shall|may|might|could|can|should|must|need to|’ll)\b/giu,
    says: 'plan',
    example: 'will provide $5 million',
  },
  {
    rule: 'en.plan.intend',
    pattern:
      /\b(?:plan(?:s|ned|ning)? (?:to|for)|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?(?: to| at|$)|seek(?:s|ing)?|commit(?:s|ted|ting)?(?: to)?|pledg(?:es|ed|ing)|pledge (?:to|of)|promis(?:e|es|ed|ing)|agree[ds]? to|resolve[ds]?|decide[ds]? to|propos(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|request(?:s|ed|ing)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)? (?:for|congress|our)|expect(?:s|ed|ing)?|hope[sd]?|target(?:s|ed|ing)?|goal|ambition|designed to|set to|ready to|project(?:s|ed) to|forecast|estimated to|proposal|subject to|working to|work to)\b/giu,
    says: 'plan',
    example: 'intends to invest $350 million',
  },
  {
    rule: 'en.plan.announce',
    pattern: /\b(?:announc(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|is launching|are launching|launches)\b/giu,
    says: 'plan',
    example: 'announced $369 million in new investments',
  },
  {
    rule: 'en.plan.infinitive',
    pattern: new RegExp(`\\bto (?:\\p{L}+ly |help )?(?:${verbs})\\p{L}*`, 'giu'),
    says: 'plan',
    example: 'to electrify 10,000 clinics',
  },
  {
    rule: 'en.plan.modal-passive',
    pattern: /\b(?:will|would|could|should|may|might) (?:see|have|be|get)\b[^,;.]{0,40}?\b\p{L}+ed\b/giu,
    says: 'plan',
    example: 'would see costs increased by $5',
  },
  {
    rule: 'en.plan.progressive',
    pattern:
      /\b(?:is|are|am) (?:also |now |today |proudly )?(?:signing|announcing|providing|making|committing|investing|releasing|establishing|introducing|issuing|proposing|awarding|dedicating|creating|building|taking|requesting|working with Congress)\b(?:[^,;.]{0,60}?\btotall?ing\b)?/giu,
    says: 'plan',
    example: 'is providing $30 million',
  },
  {
    rule: 'en.claim.perfect',
    pattern:
      /\b(?:has|have|had|’ve)(?: (?:already|now|also|so far|recently))? (?!to\b)\p{L}+(?:ed|en|wn|lt|ne|de|ught|ut|et|ent|old|ad|aid|id|own|un|ome)\b/giu,
    says: 'claim',
    example: 'has supported over 330 transactions',
  },
  {
    rule: 'en.claim.has',
    pattern: /\b(?:currently|now|already)? ?(?:has|have|had|is|are|was|were|there (?:is|are|were|was))\b/giu,
    says: 'claim',
    example: 'currently has over $7 billion',
  },
  {
    rule: 'en.claim.past',
    pattern:
      /\b(?:totaled|totalled|reached|exceeded|surpass(?:ed|es)|grew|rose|fell|increased|decreased|declined|expanded|created|supported|helped|signed|closed|leveraged|invested|delivered|provided|contributed|operationalized|operationalised|mobilized|mobilised|received|completed|built|opened|launched|spent|generated|saved|reduced|cut|won|killed|destroyed|burned|displaced|exported|imported|sold|bought|produced|trained|reported|recorded|accounted for|accounts for|represent(?:s|ed|ing)|employ(?:s|ed)?|valued at|worth|made up|amounted to|applied|unlocked|awarded|facilitated|brought together|approved|financed|connected|served|lifted)\b/giu,
    says: 'claim',
    example: 'totaled $83.6 billion',
  },
  {
    rule: 'en.claim.time',
    pattern: /\b(?:since|to date|so far|last year|in the past|over the past|already|currently|as of)\b/giu,
    says: 'claim',
    example: 'since 2021',
  },
]

const small =
  /^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an)\b(?! (?:and|hundred|thousand|million|billion|trillion|dozen|percent|half))|[1-9](?![0-9.,]| (?:hundred|thousand|million|billion|trillion|percent|dozen)))/iu

const weak: readonly FigureFrame[] = [
  { rule: 'en.weak.small-count', number: small, kinds: ['count'], example: 'our three countries' },
  { rule: 'en.weak.duration', kinds: ['duration', 'age'], example: 'three years' },
  { rule: 'en.weak.doubling', number: /^(?:doubl|tripl|quadrupl|halv)/iu, example: 'doubling' },
  {
    rule: 'en.weak.vague',
    number: /^(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b/iu,
    example: 'millions of people',
  },
]

const accept: readonly FigureFrame[] = [
  {
    rule: 'en.accept.lasting',
    before: /\b(?:lasted|lasting|took|spanning|spans|after)(?: (?:for|about|nearly|over|more than))? $/iu,
    kinds: ['duration'],
    example: 'lasted three months',
  },
  {
    rule: 'en.accept.casualties',
    after: /^[\p{L} ]{0,20}\b(?:were|was) (?:killed|injured|wounded|arrested)/iu,
    kinds: ['count'],
    example: 'two soldiers were killed',
  },
  {
    rule: 'en.accept.measured',
    stands: true,
    before: /\b(?:the|our|its|their|this|these) $/iu,
    number: /-/u,
    kinds: ['length', 'area'],
    example: 'to guard our 900-mile coast',
  },
  {
    rule: 'en.accept.definite',
    stands: true,
    before:
      /(?<![\p{L}])(?:these|those|all|(?:nation|country|state|region|world|continent|city|county)[’']s) $/iu,
    number: /\d{2}|hundred|thousand|million|billion/iu,
    kinds: ['count'],
    example: 'seed for the nation’s roughly 300 food banks',
  },
  {
    rule: 'en.accept.multiple',
    stands: true,
    number: /^(?:(?:over|more than|nearly|almost|about) )?twice as/iu,
    example: 'twice as likely to die',
  },
  {
    rule: 'en.accept.done',
    before:
      /\b(?:funded|conducted|opened|built|delivered|completed|deployed|trained|installed|restored|repaired|donated|awarded|signed|launched|closed|seized|destroyed|convicted|indicted) (?:another |only )?$/iu,
    kinds: ['count'],
    example: 'funded two electric ferries',
  },
  {
    rule: 'en.accept.achieved',
    after:
      /^ ?(?:[\p{L}\d-]+ ){1,4}(?:have|has) (?:already |now )?(?:achieved|reached|joined|signed|completed|met|adopted|ratified|endorsed)/iu,
    kinds: ['count'],
    example: 'nine towns have reached the goal',
  },
  {
    rule: 'en.accept.doubled',
    number: /^(?:doubled|tripled|quadrupled|halved)/iu,
    after: /^(?! down)/iu,
    before: /\b(?:has|have|had|more than|nearly|that|which|exports|trade|investment) $/iu,
    example: 'trade has doubled',
  },
]

const reject: readonly FigureFrame[] = [
  { rule: 'en.reject.hyphen', kinds: ['duration', 'age'], example: 'a 30-year history' },
  {
    rule: 'en.reject.own-points',
    after:
      /^ ?(?:[\p{L}-]+ ){0,2}(?:pillars|principles|priorities|areas|themes|points|strands|objectives|goals|steps|commitments|ways|working groups|work ?streams|tracks)\b/iu,
    kinds: ['count'],
    example: 'three priority areas',
  },
  {
    rule: 'en.reject.own-units',
    kinds: ['count'],
    units: [
      'pillar',
      'principle',
      'priority',
      'area',
      'theme',
      'point',
      'strand',
      'objective',
      'goal',
      'step',
      'duty',
      'emission',
      'leader',
      'side',
    ],
    example: 'four pillars',
  },
  { rule: 'en.reject.temperature', kinds: ['temperature'], example: 'limit warming to 1.5°C' },
  {
    rule: 'en.reject.section',
    before:
      /\b(?:section|article|title|paragraph|chapter|resolution|public law|covid|h\.r\.|no\.|level|route|highway|room|act of|tier|phase|pub\. l\.)[ -]$/iu,
    example: 'Route 66 motels',
  },
  {
    rule: 'en.reject.planned-after',
    after: /^[^.;]{0,40}?\b(?:will be|to be|would be|are expected|is expected)\b/iu,
    example: '200 million doses will be delivered',
  },
  {
    rule: 'en.reject.dose',
    units: ['mL', 'mg'],
    example: 'a dose of 0.5 mL',
  },
  {
    rule: 'en.reject.forecast',
    after: /^ ?(?:[\p{L}-]+ ){0,4}(?:will|would) (?!be (?:a|the) )/iu,
    kinds: ['count', 'money', 'ratio'],
    example: '9 million farmers will receive seed',
  },
  {
    rule: 'en.reject.new',
    after: /^ (?:in|of) (?:new|additional|planned|future) /iu,
    before: /\b(?:including|includes) $/iu,
    example: 'including $5 million in new funding',
  },
  {
    rule: 'en.reject.goal',
    after: /^ (?:[\p{L}-]+ ){0,4}(?:goal|target|pledge)\b/iu,
    kinds: ['money', 'ratio', 'count', 'power'],
    example: 'the $100 billion finance goal',
  },
  {
    rule: 'en.reject.definition',
    before: /\bwith $/iu,
    number: /^[0-9]/u,
    example: 'firms with fewer than 50 employees',
    kinds: ['count'],
    units: ['employee', 'worker', 'person'],
  },
  {
    rule: 'en.reject.year-part',
    kinds: ['ratio'],
    after: /^ of (?:19|20)\d\d/u,
    example: 'three quarters of 2021',
  },
]

const indicators: readonly IndicatorRule[] = [
  {
    rule: 'en.indicator.growth',
    before: /\b(?:grew|rose|increased|growth of|up|expanded)(?: by)? $/iu,
    kinds: ['ratio', 'fold'],
    indicator: 'growth',
    example: 'grew by 5%',
  },
  {
    rule: 'en.indicator.fall',
    before: /\b(?:fell|declined|decreased|dropped|down|cut)(?: by)? $/iu,
    kinds: ['ratio', 'fold'],
    indicator: 'decrease',
    example: 'fell by 5%',
  },
  {
    rule: 'en.indicator.above',
    after: /^ (?:above|higher|more|faster|greater)/iu,
    kinds: ['ratio'],
    indicator: 'excess',
    example: '72% above the average',
  },
  { rule: 'en.indicator.share', kinds: ['ratio'], indicator: 'share', example: '64% of adults' },
  { rule: 'en.indicator.value', kinds: ['money'], indicator: 'value', example: '$18 billion' },
  { rule: 'en.indicator.length', kinds: ['length'], indicator: 'length', example: '1,800 km' },
  { rule: 'en.indicator.area', kinds: ['area'], indicator: 'area', example: '40 hectares' },
  {
    rule: 'en.indicator.amount',
    kinds: ['mass', 'volume', 'energy', 'power'],
    indicator: 'amount',
    example: '7 million tonnes',
  },
  {
    rule: 'en.indicator.duration',
    kinds: ['duration', 'age'],
    indicator: 'duration',
    example: 'three months',
  },
  { rule: 'en.indicator.fold', kinds: ['fold'], indicator: 'growth', example: 'doubled' },
  { rule: 'en.indicator.number', indicator: 'number', example: '47 countries' },
]

/** Figures in English: what is claimed, planned, counted or merely said. */
export const figures: FigureLexicon = {
  cues,
  doneAfter: /^ ?(?:[\p{L}\d-]+ ){0,4}(?:have|has) (?:already |now )?(?!to\b)\p{L}+(?:ed|en|wn)\b/iu,
  weak,
  accept,
  reject,
  // not the comma between names: links Laos, Thailand and Malaysia
  clauseMark:
    /[;:!?\n]|,(?![0-9]{3})(?!(?<=\p{Lu}[\p{L}’'-]{1,30},) (?:\p{Lu}[\p{L}’'-]* ){1,3}(?:and|or) |(?<=\p{Lu}[\p{L}’'-]{1,30},) (?:\p{Lu}[\p{L}’'-]*(?: |(?=,))){1,3},)/uy,
  dependent:
    /^(?:with|valued|worth|including|totaling|totalling|representing|or|and|up|down|more|less|over|nearly|about|which|that|for|of|in)\b/iu,
  comparison: { before: /\b(?:from|than|against|below|above|of) $/iu, after: /^ (?:levels?|baselines?)/iu },
  indicators,
  noise:
    /^(?:[-•*–—]+ ?|(?:the|a|an|our|its|and|also|in|on|at|by|for|currently|moreover|in addition) |’s )+/giu,
  subjectEnd:
    /(?:^| )(?:has|have|had|is|are|was|were|will|totall?ed|reached|valued|worth|across|with|helped?|closed?|supported|employs?|grew|rose|fell|created|signed|invested|contributed|operationali[sz]ed|surpass(?:es|ed)|includes?|delivered|received|exceeded|applied|started|announced)(?= |$)/iu,
  predicate:
    /^(?:which|that|who|with|valued|worth|including|includes|totall?ing|representing|leveraged|delivering|providing|or|up|down|more|less|over|nearly|about|such as)(?![\p{L}])/iu,
  link: /^(?: ?of(?: the)? |[, ])+/iu,
  longestQuote: 160,
}
