import type { ClauseRule } from '../../grammar/rules.ts'
import { saidBehind } from './grammar-closing.ts'
import { listed } from './grammar-clauses-lists.ts'
import { participles } from './grammar-clauses-participles.ts'
import { told } from './grammar-clauses-told.ts'
import { instrumentClauses } from './grammar-instruments.ts'
import { modal, notCoordinate, promised, spaced, titled } from './grammar-patterns.ts'

const rule = (entry: ClauseRule): ClauseRule => ({
  ...entry,
  ...(entry.previous === undefined ? {} : { previous: spaced(entry.previous) }),
  ...(entry.sentence === undefined ? {} : { sentence: spaced(entry.sentence) }),
  ...(entry.text === undefined ? {} : { text: spaced(entry.text) }),
  ...(entry.predicate === undefined ? {} : { predicate: spaced(entry.predicate) }),
})

const kinds: readonly ClauseRule[] = [
  { id: 'en.leave.question', decision: 'reset', text: '.*\\?$', example: 'What will the two sides do?' },
  {
    id: 'en.leave.would',
    decision: 'reset',
    text: '(?!.*would (?:be met with|like to))(?!.*(?:committed|pledged|agreed|decided|that|which|who) .*would).* would ',
    voices: ['joint', 'narration', 'own'],
    example: 'The plan would raise taxes.',
  },
  {
    id: 'en.leave.trailing',
    decision: 'leave',
    text: saidBehind,
    position: 'last',
    example: '…, she said.',
  },
  {
    id: 'en.leave.relative',
    decision: 'leave',
    text: '(?:which|who|whose|where|whom|an? [\\p{L} -]{3,40} (?:that|which|who)) ',
    example: '…, which will link the two ports.',
  },
  {
    id: 'en.leave.with',
    decision: 'leave',
    cue: false,
    text: 'with ',
    position: 'later',
    example: '…, with a focus on grain.',
  },
  {
    id: 'en.leave.purpose',
    decision: 'leave',
    cue: false,
    joint: notCoordinate,
    text: '(?:in order |so as )?to (?!supply chains? )~{base} ',
    position: 'later',
    example: '… to treat the newborn.',
  },
  {
    id: 'en.leave.event',
    decision: 'leave',
    predicate:
      '(?:take place|be held|be livestreamed|visit|underscore|highlight how|travel to|arrive|depart|be joined|be followed|deliver remarks|attend|participate (?:[\\p{L}]+ )?in (?:[^,;]{0,60} )?(?:meeting|summit|forum|event|dinner|roundtable|discussion|call)|meet with (?:President|Prime|King))',
    text: `.*${modal} `,
    voices: ['narration', 'speech'],
    example: 'The forum will take place in June.',
  },
  {
    id: 'en.leave.agenda',
    decision: 'leave',
    text: `(?:[^,;]{0,60} )?(?:(?:vice )?president|first lady|dr\\. biden|leaders|he|she|they)(?: [^,;]{2,60}| )?${modal} ~(?:(?:host|welcome|receive) (?:(?-i:\\p{Lu})|his |her |leaders )|(?:convene|host|hold|attend) (?:an?|the) (?:[\\p{L}-]+ ){0,4}?(?:summit|meeting|lunch|dinner|reception|celebration|ceremony|event|call|conference)(?![\\p{L}])|(?:discuss|celebrate|mark|deliver|speak|reaffirm|review|exchange)(?![\\p{L}])|(?:outline|lay out|share) (?:his|her|their) )`,
    kinds: ['announcement'],
    voices: ['narration', 'speech'],
    example: 'The President will host King Jan for a summit on the lake in May.',
  },
  {
    id: 'en.leave.more-to-say',
    decision: 'leave',
    predicate:
      '~(?:(?:have|provide|share|give) (?:much )?more (?:to (?:share|say|announce)|details|information|updates)|be announcing more|keep you (?:posted|updated))(?![\\p{L}])',
    voices: ['own', 'narration', 'speech'],
    example: 'We will have more to say on the lake next week.',
  },
  {
    id: 'en.take.run-in',
    decision: 'take',
    completes: true,
    subject: false,
    text: `(?!${titled}+)$)~(?:(?:{base}|continue to) |[\\p{L}]+(?<!ing|ed|s) (?=(?:the|an?|our|all|more|new) ))`,
    kinds: ['announcement'],
    example: 'The order will: (a list) Mend the northern piers by May. Storms have …',
  },
  {
    id: 'en.leave.run-in',
    decision: 'reset',
    leads: true,
    position: 'first',
    cue: false,
    subject: false,
    kinds: ['announcement'],
    example: 'Mend the northern piers. The agency will …',
  },
  {
    id: 'en.leave.heading.doing',
    decision: 'leave',
    cue: false,
    chain: true,
    listed: false,
    subject: false,
    position: 'first',
    force: ['firm'],
    text: '(?=(?-i:\\p{Lu}))~{ing} ',
    example: 'The agency will publish a chart. Deepening the Canal: …',
  },
  {
    id: 'en.leave.heading',
    decision: 'leave',
    position: 'first',
    cue: false,
    text: `(?!(?-i:\\p{Lu}{4}))${titled}{4,})$`,
    example: 'Dredge the Harbour and the Inner Canal: The agency will …',
  },
  {
    id: 'en.leave.heading.will',
    decision: 'reset',
    position: 'first',
    text: `(?=.* (?-i:Will|Announces?|Launch(?:es)?|Unveils?|Releases?|Issues?|Proposes?|Commits?|Urges?|Calls?) )${titled}{4,})$`,
    example: 'New Locks Will Ease Traffic',
  },
  {
    id: 'en.leave.heading.capitals',
    decision: 'leave',
    position: 'first',
    alone: false,
    cue: false,
    text: '(?-i:[^\\p{Ll}]{16,})$',
    kinds: ['announcement'],
    example: 'MEND THE NORTHERN PIERS: The agency will …',
  },
  {
    id: 'en.leave.heading.topic',
    decision: 'leave',
    position: 'first',
    alone: false,
    cue: false,
    text: `${titled}{1,3})$`,
    example: 'Supply Lines: We will widen the canal.',
  },
]

const rest: readonly ClauseRule[] = [
  {
    id: 'en.take.promised',
    decision: 'take',
    chain: true,
    after: true,
    cue: false,
    position: 'later',
    text: promised,
    example: '…, and our resolve to end the siege.',
  },
  {
    id: 'en.take.asked',
    decision: 'take',
    chain: true,
    after: true,
    position: 'later',
    text: '(?:encourage|ask|invite|request) ',
    example: '… and ask them to report by May.',
  },
  {
    id: 'en.take.progress',
    decision: 'take',
    cue: false,
    voices: ['joint'],
    text: '(?:[^,;]{2,80}, )?(?:we|they|both [\\p{L}]+|the (?:[\\p{L}-]+ ){0,2}(?:leaders|sides|countries|states|governments|ministers|parties)|(?:the )?(?-i:\\p{Lu})[^,;]{2,60} and (?:the )?(?-i:\\p{Lu})[^,;]{2,60}|[^,;]{2,30} (?:members|partners)) are ~(?:working|building|taking|supporting|increasing|identifying|mapping|monitoring|targeting|limiting|stepping up|making|formali[sz]ing|exploring|developing|conducting|planning|preparing|defending|expanding|consulting) ',
    example: 'We are mapping the reefs along the strait.',
  },
  {
    id: 'en.take.item',
    decision: 'take',
    cue: false,
    subject: false,
    position: 'first',
    kinds: ['joint_statement', 'communique', 'agreement'],
    text: '(?=(?-i:\\p{Lu}))~{base} ',
    item: true,
    example: '• Map the reefs along the strait',
  },
  {
    id: 'en.leave.bare',
    decision: 'reset',
    cue: false,
    item: false,
    subject: false,
    position: 'first',
    voices: ['joint', 'own', 'narration', 'speech'],
    example: 'In the spirit of friendship, …',
  },
  {
    id: 'en.leave.conduct.bare',
    decision: 'leave',
    cue: false,
    stance: true,
    subject: false,
    chain: false,
    example: 'The agency set aside a fund to dredge the bar and support the pilots.',
  },
  {
    id: 'en.join.object',
    decision: 'join',
    cue: false,
    verb: false,
    subject: false,
    example: '…, in trade and in culture.',
  },
]

/** What becomes of a clause. The first rule that fits decides; what none decides, the chain decides. */
export const clauses: readonly ClauseRule[] = [
  ...listed,
  ...instrumentClauses,
  ...kinds,
  ...told,
  ...participles,
  ...rest,
].map(rule)
