import type { ClauseRule } from '../../grammar/rules.ts'
import { instrumentClauses } from './grammar-instruments.ts'
import { modal, promised, spaced } from './grammar-patterns.ts'

const rule = (entry: ClauseRule): ClauseRule => ({
  ...entry,
  ...(entry.previous === undefined ? {} : { previous: spaced(entry.previous) }),
  ...(entry.sentence === undefined ? {} : { sentence: spaced(entry.sentence) }),
  ...(entry.text === undefined ? {} : { text: spaced(entry.text) }),
  ...(entry.predicate === undefined ? {} : { predicate: spaced(entry.predicate) }),
})

/** Words that each begin with a capital, as in a heading. */
const titled =
  '(?-i:(?:(?:[\\p{Lu}\\d“‘$(&[]\\S*|and|of|the|for|to|in|on|with|an?|by|from|at|or|as|through|into|via|against|across|between|among|over|under|up|[-–—])(?:\\s+|$))'

/** Without “and”: the clause is no further member of a chain. */
const notCoordinate = '(?!.*(?:and|as well as|or))'

const participle =
  '(?:recogni[sz]ing|noting|recalling|building|acknowledging|welcoming|using|taking|putting|delivering on|following|having|being|given|including|making|[\\p{L}-]+ing)(?![\\p{L}-])'

const perfect =
  "(?:have|has|had|’ve|'ve) (?:(?:also|already|now|long|recently|both|all|each|not|never|since|been|{adverb}) )*[\\p{L}-]+(?:ed|en|un|ade|uilt|eld|ought|ut|et|one|ung|old|ent|een|ad|own|un)(?![\\p{L}])"

/** A list that semicolons part goes on with the chain that opened it. */
const listed: readonly ClauseRule[] = [
  {
    id: 'en.take.infinitive',
    opener: '(?:and )?$',
    decision: 'take',
    chain: true,
    subject: false,
    position: 'first',
    text: '(?=(?-i:\\p{Ll}))(?:(?:to )?~{base}|~{ing}) ',
    example: '…; to align our rules',
  },
]

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
    text: "(?:(?:he|she|an? [\\p{L} ]{3,40}|the [\\p{L} ]{3,40}|(?-i:\\p{Lu})[\\p{L}.’' -]{2,40}) (?:said|says|added|told reporters)|(?:said|says|added) )",
    position: 'last',
    example: '…, she said.',
  },
  {
    id: 'en.open.includes',
    decision: 'leave',
    opens: 'firm',
    cue: false,
    text: '(?:(?:this|these|it) (?:[\\p{L}-]+ )?(?:includes?|will include)|(?:.*[ ,])?by)$',
    kinds: ['announcement'],
    example: 'The order makes the ports safer by: (a list of steps)',
  },
  {
    id: 'en.open.outcomes',
    decision: 'leave',
    opens: 'firm',
    text: '(?:.* )?(?:(?:announc(?:e[sd]?|ing)|signed|launched|endorsed|adopted) [^;]{0,90}(?:including|the following)|committing to)$',
    example: 'The chairs announced key outcomes including: (a list of things)',
  },
  {
    id: 'en.take.outcome',
    decision: 'take',
    cue: false,
    listed: true,
    subject: false,
    item: true,
    position: 'first',
    text: `(?!.*:)(?!${titled}{4,})$)(?:an? |(?:new|deeper|further|joint|additional) |(?:creation|development|establishment|launch|adoption|expansion|release|publication|formation) of )`,
    example: '• A task force on ports;',
  },
  {
    id: 'en.take.outcome.amount',
    decision: 'take',
    cue: false,
    listed: true,
    subject: false,
    text: '(?:an? )?(?:new |additional )?[$€£][\\d.,]+(?: (?:thousand|million|billion))? (?!(?:to|for|from|in|and) )',
    opener: '(?:and )?$',
    example: '…; a $3 million grant for pumps',
  },
  {
    id: 'en.leave.relative',
    decision: 'leave',
    text: '(?:which|who|whose|where|whom|an? [\\p{L} -]{3,40} (?:that|which|who)) ',
    example: '…, which will link the two ports.',
  },
  {
    id: 'en.take.infinitives',
    decision: 'take',
    cue: false,
    chain: true,
    text: 'to ~{base} ',
    joint: '\\s*,\\s*$',
    sentence: '{governs} to ~{base} [^,;]+, to ~{base} [^;]+, (?:and )?to ~{base} ',
    position: 'later',
    example: 'They pledged to dig wells, to lay pipes, and to train crews.',
  },
  {
    id: 'en.take.gerunds',
    decision: 'take',
    cue: false,
    chain: true,
    text: '~{ing} ',
    joint: '.* to $',
    position: 'later',
    example: 'We commit to opening the border and to restoring trains.',
  },
  {
    id: 'en.take.gerunds.list',
    decision: 'take',
    cue: false,
    chain: true,
    after: true,
    text: '~{ing} ',
    joint: '\\s*,(?: and)?\\s*$',
    sentence:
      '(?:.* )?(?:(?:commit|committed|commits|commitment|dedicated|forward) to|includes?|propos(?:e|es|ed)|do (?:this|so) by) ~{ing} (?:(?! (?:on|while|to ~{base}) )[^,;])+, ~{ing} [^;]+, and ~{ing} ',
    position: 'later',
    example: 'They are committed to digging wells, laying pipes, and training crews.',
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
    text: '(?:in order |so as )?to ~{base} ',
    position: 'later',
    example: '… to treat the newborn.',
  },
  {
    id: 'en.leave.event',
    decision: 'leave',
    predicate:
      '(?:take place|be held|travel to|arrive|depart|be joined|be followed|deliver remarks|attend|participate (?:[\\p{L}]+ )?in (?:[^,;]{0,60} )?(?:meeting|summit|forum|event|dinner|roundtable|discussion|call)|meet with (?:President|Prime|King))',
    text: `.*${modal} `,
    voices: ['narration', 'speech'],
    example: 'The forum will take place in June.',
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
    text: `(?=.* (?-i:Will) )${titled}{4,})$`,
    example: 'New Locks Will Ease Traffic',
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
  {
    id: 'en.leave.speaking',
    decision: 'reset',
    text: "I(?: |(?=[’']))~(?:(?:will|’ll|'ll|must|should|can|want to|have to|would like to|’d like to|'d like to) ~(?:just |only )*(?:say|repeat|tell|add|mention|note|stop|close|conclude|begin|start|end|turn|pick up|go back|come back|talk|speak|answer|take (?:[\\p{L}]+ )?questions?|be (?:very )?(?:brief|quick|clear|honest|frank|short)|hand|pass|give (?:you|it)|leave (?:you|it)|share with you|read|quote|explain|let|ask|follow up on my)(?![\\p{L}])|look forward to (?:discussing|hearing|listening|seeing|your|the|our))",
    voices: ['own'],
    example: 'I will turn to the ports now.',
  },
  {
    id: 'en.leave.slogan',
    decision: 'reset',
    predicate:
      '~(?:all |do )*(?:agree$|agree [^ ]*$|do something about (?:it|that|this)|something about (?:it|that|this)|be proud|be clear|never forget|remember that)',
    voices: ['own', 'speech'],
    example: 'We should do something about it.',
  },
  {
    id: 'en.leave.forecast',
    decision: 'leave',
    text: `(?!(?:we|I) )(?:[^,;]{0,120} )?${modal} `,
    predicate:
      '~(?:help )?(?:save (?:consumers|families|households|lives|money|taxpayers|americans|the average)|result in|lead to|lead the (?:nation|country|world)|degrade|enable (?:better|more|greater|faster)|provide the foundation|be joining the (?:office|team|staff)|take all of us)(?![\\p{L}])',
    example: 'The new lamps will save families $20 a year.',
  },
  {
    id: 'en.leave.cornerstone',
    decision: 'leave',
    predicate:
      '~serve as (?:an?|the) (?:[\\p{L}-]+ )?(?:cornerstone|foundation|catalyst|reminder|bridge|symbol|testament|springboard)(?![\\p{L}])',
    example: 'The pact will serve as a cornerstone of our ties.',
  },
  {
    id: 'en.leave.proposed',
    decision: 'reset',
    text: '(?!.*(?:proposed (?:that|to|{ing})|ha(?:s|ve) (?:also )?proposed) ).*proposed ',
    kinds: ['announcement'],
    example: 'Today, the agency proposed a rule for lamps.',
  },
  {
    id: 'en.leave.appointment',
    decision: 'reset',
    text: `.* (?:(?:${modal}|to) ~(?:serve (?:in|on|as) |perform the duties )|(?:announced|nominated?|named|appointed?|intends? to (?:nominate|appoint)) [^,;]{3,80} (?:as|to be|to serve as) (?:the |an? )?(?-i:\\p{Lu}))`,
    kinds: ['announcement', 'report'],
    example: 'Ana Ruiz will serve as special envoy.',
  },
  {
    id: 'en.leave.result',
    decision: 'reset',
    text: `(?:(?:progress|success|closer|greater|increased|increasing) [^,]{0,80} ${modal} |(?![^,]{0,60}(?:framework|partnership|initiatives?|efforts?|groups?|mechanism|dialogue|networks?|task force|roadmap|forum|compact|programs?|programmes?|campaign|competition|offices?|projects?|platform) ~${modal} ~(?!(?:create|help|enable|ensure|contribute|allow|result|lead|benefit|be|serve|drive|reduce|make|build|grow|provide (?:an?|the)) ))(?:this|that|these|those|such)(?: [\\p{L}-]+){0,6} (?:${modal}|aims?|seeks?|is|are) )`,
    example: 'This investment will create jobs.',
  },
  {
    id: 'en.leave.result.of',
    decision: 'leave',
    predicate:
      '~(?:contribute to|help(?: to)? |enable|allow|lead to|result in|serve as|be the|create (?:jobs|opportunities)|benefit|provide (?:the|a) (?:foundation|basis|opportunity|pathway))',
    text: `(?!we |the (?:[\\p{L}.’-]+ ){0,5}?(?:administration|agency|agencies|department|departments|ministry|government|governments|commission|council|bank|states|kingdom|union|ministers|leaders|sides|parties|company) (?:also )?${modal} )(?:[^,]{0,60}(?:announcement|donation|visit|meeting|report)|the|our|its|their|his)(?: [\\p{L}-]+){0,6} ${modal} `,
    example: 'Our cooperation will contribute to growth.',
  },
  {
    id: 'en.leave.thereby',
    decision: 'leave',
    text: '.* thereby ',
    example: 'We will thereby contribute to growth.',
  },
  {
    id: 'en.leave.praise',
    decision: 'reset',
    cue: false,
    subject: false,
    text: '(?:~)(?:welcome|look forward|note|recogni[sz]e|acknowledge|commend|thank|applaud|congratulate|condemn|deplore|recall) ',
    example: '… and welcome the work of the observers.',
  },
  {
    id: 'en.leave.to-announce',
    decision: 'leave',
    text: `(?:the|these) [^,]{0,60} (?:${modal}|is|are) announc(?:e|ing) today`,
    example: 'The step the minister will announce today …',
  },
  {
    id: 'en.leave.announced-only',
    decision: 'leave',
    predicate:
      '(?:that )?(?:(?:the following|a (?:set|series|number|range|slate|suite) of|new|additional|several|further|significant|major|historic|bold|key|important|concrete|more|(?:two|three|four|five) ) ?)+(?:(?:[\\p{L}-]+ ){0,2}(?:actions?|measures|steps|commitments?|initiatives|investments|announcements|deliverables|efforts|resources|details)(?:,? and |, )?)+(?: today)?(?:$|[:.,]| to (?!support)| (?:the|that|across|about) )',
    text: '.*(?:announc|unveil)',
    example: 'The agency is announcing new steps to keep skies safe.',
  },
  {
    id: 'en.leave.long-ago',
    decision: 'reset',
    text: `(?:just |only |earlier |back )?(?:last (?:week|month|year|fall|spring|summer|winter|(?-i:\\p{Lu})[\\p{L}]+)|earlier this (?:year|month|week|spring|summer|fall)|in (?:(?-i:\\p{Lu})[\\p{L}]+ )?(?:of )?(?:19|20)\\d\\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|previously|in recent (?:years|months)|(?:an?|one|two|three|four|five|six) (?:years?|months?|weeks?) ago(?: this week| today)?|[^,;]{2,80} recently),? (?:[^,;]{2,80} )?(?:announced|launched|signed|unveiled|issued|proposed|released|approved|established|stood up) `,
    example: 'Last month, the ministry announced three new routes.',
  },
  {
    id: 'en.leave.demand',
    decision: 'reset',
    text: '(?:the|these) (?:times?|situation|challenges?|moment|stakes|circumstances) ',
    example: 'The situation demands care.',
  },
  {
    id: 'en.leave.announcement',
    decision: 'leave',
    text: `[^,]{0,60}(?:announcement|donation|visit|report|analysis) ${modal} `,
    example: 'Today’s announcement will lower bills.',
  },
  {
    id: 'en.leave.condemn',
    decision: 'reset',
    previous: '.*(?:condemn|deplore|denounce)',
    text: '(?:[\\p{L}]+ly )*reject ',
    example: 'We condemn and reject the sham vote.',
  },
  {
    id: 'en.take.perfect',
    decision: 'take',
    cue: false,
    voices: ['joint'],
    text: '(?:[^,;]{0,90} )?(?:have|has) ~(?:signed an?|reached (?:an? )?(?:agreement|understanding)|charged|tasked|instructed) ',
    example: 'The two states have reached agreement on a fishing line.',
  },
  {
    id: 'en.leave.perfect',
    decision: 'reset',
    text: `(?:[^,]{0,90}? )?${perfect}`,
    cue: false,
    example: 'We have imposed costs.',
  },
  {
    id: 'en.leave.condition',
    decision: 'leave',
    text: '(?:if|unless|when|once|because|although|though|since|until|whether|as(?! governments)) ',
    position: 'first',
    example: 'Since announcing the fund, …',
  },
]

const participles: readonly ClauseRule[] = [
  {
    id: 'en.take.while',
    decision: 'take',
    cue: false,
    chain: true,
    after: true,
    opener: '.*while ',
    voices: ['joint'],
    text: '(?!~(?:ensuring|maintaining|respecting|protecting|preserving|safeguarding|continuing) )~{ing} ',
    previous: '(?!which|who|where)',
    position: 'later',
    example: '… while providing relief to those in need.',
  },
  {
    id: 'en.take.colon',
    decision: 'take',
    cue: false,
    chain: true,
    text: '~{ing} ',
    previous: '.*(?:commit(?:s|ted|ment|ments)?|dedicated|pledged?|forward) to$',
    position: 'later',
    example: 'The group is committed to: training nurses',
  },
  {
    id: 'en.leave.participle.first',
    decision: 'reset',
    cue: false,
    item: false,
    text: `~${participle} `,
    position: 'first',
    example: 'Recognizing the role of the region, …',
  },
  {
    id: 'en.leave.participle.numbered',
    decision: 'reset',
    cue: false,
    item: true,
    alone: false,
    text: `~${participle} `,
    kinds: ['joint_statement', 'communique', 'agreement', 'speech', 'report', 'briefing', 'interview'],
    position: 'first',
    example: '3. Building on our earlier work, …',
  },
  {
    id: 'en.leave.participle.listed',
    decision: 'leave',
    cue: false,
    subject: false,
    text: '~{ing} ',
    previous: '(?:.*(?:such as|by|including) )?~{ing} (?!.*(?:{governs} to|by) ~{ing} ).*',
    position: 'later',
    example: '…, noting the report, and recalling the vote.',
  },
  {
    id: 'en.leave.participle',
    decision: 'leave',
    cue: false,
    text: `(?:thereby |thus |including by |by )?~${participle} `,
    joint: notCoordinate,
    position: 'later',
    example: '…, recognizing the role of the region.',
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
  ...participles,
  ...rest,
].map(rule)
