import type { ClauseRule } from '../../grammar/rules.ts'
import { asideBegins, modal, notCoordinate, participle as done } from './grammar-patterns.ts'

const perfect =
  "(?:have|has|had|’ve|'ve) (?:(?:also|already|now|long|recently|both|all|each|not|never|since|been|{adverb}) )*[\\p{L}-]+(?:ed|en|un|ade|uilt|eld|ought|ut|et|one|ung|old|ent|een|ad|own|un)(?![\\p{L}])"

/** What is told to have been announced. */
const outcomes = 'announced|launched|signed|unveiled|issued|proposed|released|approved|established|stood up'

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'

/** When it was, at the head of a sentence that tells of it. */
const then = `(?:(?:early|late|back|just|only|in) )*(?:last (?:week|month|year|fall|spring|summer|winter)|(?:${month} )(?:of (?:this|last) year|(?:19|20)\\d\\d)|(?:(?:at|during) [^,;]{3,90}(?:, [^,;]{3,20})? in (?:${month} )?(?:19|20)\\d\\d)|during (?:his|her|the) campaign|(?:on|during|in|within) (?:his|her|its|the) first (?:[\\p{L}\\d]+ )?(?:days?|weeks?|months?|year)(?: (?:in office|of (?:his|her|its|the) (?:presidency|administration|term)))?)`

/** What is said, foreseen, praised or told of the past: no promise, whatever its words. */
export const told: readonly ClauseRule[] = [
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
    id: 'en.leave.asked',
    decision: 'reset',
    text: '(?:[^,;]{0,80} )?asked (?:[^;]{2,120} )?(?:what|how|whether|if|why|about|to (?:describe|explain)) ',
    voices: ['narration', 'speech'],
    example: 'She asked the pilots what they need.',
  },
  {
    id: 'en.leave.forecast',
    decision: 'leave',
    text: `(?!(?:we|I) )(?:[^,;]{0,120} )?${modal} `,
    predicate:
      '~(?:help )?(?:save (?:consumers|families|households|lives|money|taxpayers|americans|the average)|result in|lead to|lead the (?:nation|country|world)|degrade|enable (?:better|more|greater|faster)|provide the foundation|be joining the (?:office|team|staff)|take all of us|benefit from|pave the way|spur|(?:provide|offer) an? (?:important|key|critical|unique|historic|valuable) (?:avenue|opportunity|platform|forum|venue|pathway))(?![\\p{L}])',
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
    text: `.* (?:(?:${modal}|(?<!continue )to) ~(?:serve (?:in|on|as) |perform the duties )|(?:announced|nominated?|named|appointed?|intends? to (?:nominate|appoint)) [^,;]{3,80} (?:as|to be|to serve as) (?:the |an? )?(?-i:\\p{Lu}))`,
    kinds: ['announcement', 'report'],
    example: 'Ana Ruiz will serve as special envoy.',
  },
  {
    id: 'en.leave.result',
    decision: 'reset',
    text: `(?:(?:progress|success|closer|greater|increased|increasing) [^,]{0,80} ${modal} |(?![^,]{0,60}(?:framework|partnership|initiatives?|efforts?|groups?|mechanism|dialogue|networks?|task force|roadmap|forum|compact|programs?|programmes?|campaign|competition|offices?|projects?|platform|workshops?|blueprint|providers?|website|hotline|hub|cent(?:er|re)s?|panel) ~${modal} ~(?!(?:create|help|enable|ensure|contribute|allow|result|lead|benefit|be|serve|drive|reduce|make|build|grow|provide (?:an?|the)) ))(?:this|that|these|those|such)(?: [\\p{L}-]+){0,6}(?:, ${asideBegins}[^,;]+,)? (?:${modal}(?! ~(?:be (?!(?:tailored|informed|complemented|guided|inspired|driven|shaped|implemented) )${done}|include|build (?:up)?on|be open|begin|start|take effect|go into effect|enter into force)(?![\\p{L}]))|aims?|seeks?|is|are) )`,
    example: 'This investment will create jobs.',
  },
  {
    id: 'en.leave.effect',
    decision: 'leave',
    subject: false,
    text: `${modal} (?:also |further )?(?:help|benefit|save|drive|serve to|have|play) `,
    example: 'The fund, which lends to growers, will help cut costs.',
  },
  {
    id: 'en.leave.shows',
    decision: 'leave',
    text: `(?!we )(?:[^;]{2,120} )?${modal} (?:also |continue to )?(?:~(?:demonstrate|reflect|highlight|underscore|feature)|mark the|have the (?:final|last|power|opportunity|option))(?![\\p{L}])`,
    voices: ['joint', 'narration', 'speech'],
    example: 'The summit will demonstrate the strength of our ties.',
  },
  {
    id: 'en.leave.result.of',
    decision: 'leave',
    predicate:
      '~(?:contribute to|help(?: to)? |enable|allow|lead to|result in|serve as|be the|create (?:jobs|opportunities)|benefit|provide (?:the|a) (?:foundation|basis|opportunity|pathway))',
    text: `(?!we |.* ${modal} (?:work|seek|strive) to |the (?:[\\p{L}.’-]+ ){0,5}?(?:administration|agency|agencies|department|departments|ministry|government|governments|commission|council|bank|states|kingdom|union|ministers|leaders|sides|parties|company) (?:also )?${modal} )(?:[^,]{0,60}(?:announcement|donation|visit|meeting|report)|the|our|its|their|his)(?: [\\p{L}-]+){0,6} ${modal} `,
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
    text: `(?:the|these|this) (?:(?!(?:we|they) (?:will )?(?:also )?announc)[^,]){0,60} (?:${modal}|is|are|we) announc(?:e|ing) today`,
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
    id: 'en.leave.announced-progress',
    decision: 'reset',
    text: '(?!.*(?:goals? (?:to|of)|directing) )(?:[^;]{2,160} )?(?:announc|unveil|releas|highlight|report)(?:e|es|ed|ing) (?:(?:new|early|further|major|significant|additional|continued|strong) ){0,2}(?:progress|results|findings|achievements|accomplishments)(?![\\p{L}])',
    kinds: ['announcement'],
    example: 'The agency announced early progress on its wells.',
  },
  {
    id: 'en.leave.long-ago',
    decision: 'reset',
    text: `(?:just |only |earlier |back )?(?:last (?:week|month|year|fall|spring|summer|winter|(?-i:\\p{Lu})[\\p{L}]+)|earlier this (?:year|month|week|spring|summer|fall)|in (?:(?-i:\\p{Lu})[\\p{L}]+ )?(?:of )?(?:19|20)\\d\\d|(?:in|since) (?:early |mid-|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:19|20)\\d\\d)?|previously|in recent (?:years|months)|(?:an?|one|two|three|four|five|six) (?:years?|months?|weeks?) ago(?: this week| today)?|[^,;]{2,80} recently),? (?:[^,;]{2,80} )?(?:launched|signed|unveiled|issued|proposed|released|approved|established|stood up) `,
    example: 'Last month, the ministry launched three new routes.',
  },
  {
    id: 'en.leave.long-since',
    decision: 'reset',
    text: `(?:[^,;]{2,80} )?(?:${outcomes}) .* (?:earlier this (?:week|month|year)|last (?:week|month|year)|in ${month} of (?:last|this) year)\\.?$`,
    example: 'She announced the fund earlier this month.',
  },
  {
    id: 'en.leave.back-then',
    decision: 'reset',
    text: `(?!.* policy (?:of|to|that) )(?:${then},? )?(?:[^,;]{2,80} )?(?:${outcomes}) `,
    sentence: `(?!last (?:week|month)[^;]* announced )${then},? `,
    example: 'Early last year, the ministry launched a fund for wells.',
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
    id: 'en.leave.perfect',
    decision: 'reset',
    text: `(?:[^,]{0,90}? )?${perfect}`,
    cue: false,
    example: 'We have imposed costs.',
  },
  {
    id: 'en.leave.recognized',
    decision: 'reset',
    subject: false,
    position: 'later',
    joint: notCoordinate,
    text: `${modal} `,
    sentence:
      '(?:we|they|leaders|ministers|sides) (?:also )?(?:recogni[sz]e|acknowledge|believe|note|understand)d? that (?!(?:we|they|our|their) )',
    example: 'We recognize that cheap loans, where they are given, will draw others.',
  },
  {
    id: 'en.leave.necessity',
    decision: 'leave',
    text: `(?!(?:we|they) |.* by (?:the |all |our |its )?(?-i:\\p{Lu}))(?:[^;]{3,160} )?(?:must|should) (?:not |never |also |therefore )*be (?:\\p{L}+ly )?\\p{L}+(?:ed|en|ld|wn)(?![\\p{L}])(?! to )`,
    voices: ['joint', 'narration', 'speech'],
    kinds: ['joint_statement', 'communique', 'agreement', 'briefing', 'report'],
    example: 'The old lanes must be respected.',
  },
  {
    id: 'en.leave.condition',
    decision: 'leave',
    text: '(?:if|unless|when|once|because|although|though|since|until|whether|(?:for )?(?:as|so) long as|as(?! (?:governments|early as|soon as))) ',
    position: 'first',
    example: 'Since announcing the fund, …',
  },
]
