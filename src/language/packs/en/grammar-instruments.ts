import type { ClauseRule, CueRule } from '../../grammar/rules.ts'
import { modal } from './grammar-patterns.ts'

/** Whose plan is not that of the one who speaks: a party's in a parliament, whichever. */
export const faction =
  '(?:Republicans?|Democrats?|Democratic|Labou?r|Conservatives?|Liberals?|Opposition)(?:’s?)?'

/** What a government proposes to a parliament, or would pay for; a rescue plan is a law already. */
const plan = `(?:(?<!(?<![\\p{L}])(?:Rescue|${faction}) )plan|agenda|proposal|budget|budget request|blueprint|bill)`

/** A body that the plan would put to work, or that it would bind. */
const bound = '(?:department|agency|administration|employers|companies|manufacturers|insurers|landlords)'

/** What a head of government signs. */
export const order = '(?:orders?|memorand(?:um|a)|EO|E\\.O\\.|proclamation|directive)'

/** Money and law by which something is done. */
export const instrument =
  '(?:law|act|framework|awards?|grants?|funding|funds|loans?|rebates?|tax credits?|licen[cs]es?|competition|prize|program|programme|agreement|plan|package|bill)'

/** What may stand between the name of a text and its verb. */
const named = '(?: (?:on|of|for|to|in|\\(|\\d)[^,;]{0,110})?'

/** What is proposed in a plan: the text stands for those who put it forward. */
const proposed: readonly CueRule[] = [
  {
    id: 'en.cue.plan.would',
    force: 'proposal',
    governs: true,
    speaks: true,
    pattern: `(?=would )(?<=${plan} (?:[^,;]{1,60} )?|proposed [^,;]{3,60} |these investments )would (?:also )?(?=~(?:{base}|be (?:required|made|given|offered|provided|eligible)) )`,
    example: 'The jobs plan would widen two canals.',
  },
  {
    id: 'en.cue.plan.bound',
    force: 'proposal',
    pattern: 'would (?:also )?be required to',
    example: 'Landlords would be required to publish their rents.',
  },
  {
    id: 'en.cue.plan.asks',
    force: 'proposal',
    governs: true,
    speaks: true,
    pattern: `(?=call|includ|invest|pair|devot|dedicat|request|extend|double|propos)(?<=${plan} (?:also |further )?)(?:calls for|includes? (?=(?:up to |more than |over |nearly |an? (?:[\\p{L}-]+ )?)?[$€£\\d]|(?:funding|funds|incentives|proposals|investments|provisions) (?:to|for|in) )|(?:invests|pairs|devotes|dedicates|requests|extends|doubles|proposes)(?= ))`,
    example: 'The budget calls for a new dredging fund.',
  },
  {
    id: 'en.cue.budget',
    force: 'proposal',
    governs: true,
    speaks: true,
    pattern:
      '(?<=budget (?:also |further )?)(?:provides|includes|funds|expands|establishes|creates|makes|strengthens|advances|supports|increases|restores|continues|doubles|allocates|adds|launches|secures|protects)(?: to)?(?= )',
    example: 'The budget provides $3 million for lighthouses.',
  },
  {
    id: 'en.cue.bill.sum',
    force: 'proposal',
    governs: true,
    speaks: true,
    pattern:
      '(?<=(?:bill|deal|legislation|framework) (?:also |further )?)(?:invests|provides|includes|delivers|dedicates)(?= (?:[\\p{L}-]+ ){0,4}?[$€£]\\d)',
    example: 'The deal provides a total of $3 million for lighthouses.',
  },
]

/** What an order lays down. */
const ordered: readonly CueRule[] = [
  {
    id: 'en.cue.order.directs',
    force: 'call',
    governs: true,
    speaks: true,
    pattern: `(?=direct|charge|task|instruct|require)(?<=${order}${named} (?:also |further )?)(?:direct|charge|task|instruct|require)(?:s|d|ed)(?= [^;]{3,120}? (?:to|with) )`,
    example: 'The memorandum directs all ports to report leaks.',
  },
  {
    id: 'en.cue.order.lays',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern: `(?=establish|create|set|launch|extend|prohibit|ban|impose|authori|require)(?<=${order}${named} (?:also |further )?)(?:establish(?:es)|creates|sets|launches|extends|prohibits|bans|imposes|authori[sz]es|requires)(?= )`,
    example: 'The order establishes a council on dykes.',
  },
  {
    id: 'en.cue.charged.all',
    force: 'call',
    governs: true,
    speaks: true,
    pattern:
      '(?=are )(?<=(?:agencies|departments|ministries|governors) )are (?:also )?(?:charged|tasked|directed|instructed) (?:with|to)',
    example: 'All agencies are charged with saving water.',
  },
  {
    id: 'en.cue.charged',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern:
      '(?:is|are) (?:also )?(?:(?:charged|tasked|entrusted) with (?=[\\p{L}-]+ing )|(?:charged|tasked|directed|instructed) to )',
    example: 'The commission is charged with listing the wells.',
  },
  {
    id: 'en.cue.licence',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern: '(?=allow|authori|permit)(?<=licen[cs]es? (?:also )?)(?:allow|authori[sz]e|permit)s?(?= )',
    example: 'The licences allow the sale of pumps.',
  },
]

export const instrumentCues: readonly CueRule[] = [...proposed, ...ordered]

const counted = '(?:[\\p{L}-]+,? ){0,8}?(?:[$€£]?\\d|(?:hundreds|thousands|millions|tens|more than|over) )'

/** Clauses whose subject is a text or a sum of money, in announcements: it promises for those who announce it. */
export const instrumentClauses: readonly ClauseRule[] = [
  {
    id: 'en.take.plan.would',
    decision: 'take',
    kinds: ['announcement'],
    voices: ['narration', 'speech'],
    text: `(?!.*${faction} )(?:[\\p{L} ]{3,40}, )?(?:[^,;]{0,80} )?(?:${plan}(?: [^,;]{1,60})?|proposed [^,;]{3,60}|these investments|(?-i:\\p{Lu}{3,5})|${bound}(?: [^,;]{1,40})?) would (?:also )?(?!~(?:reduce|cut|save|increase|raise|deliver) .*(?:emissions|savings|consumers|taxes|costs))(?!~(?:allow|enable|help|benefit|mean|strengthen) )~(?:{base}|be required to) `,
    example: 'The jobs plan would widen two canals.',
  },
  {
    id: 'en.take.amounts',
    decision: 'take',
    cue: false,
    chain: true,
    after: true,
    position: 'later',
    text: '(?:including )?(?:(?:an?|another|an additional|up to|over|more than|nearly|about) )?[$€£]\\d',
    example: '… and $2 million for pumps.',
  },
  {
    id: 'en.open.by',
    decision: 'leave',
    opens: 'firm',
    kinds: ['announcement'],
    voices: ['narration', 'speech'],
    text: `(?:it|this|these|they|(?:the|this|these) (?:[\\p{L}’-]+ ){1,5}?)(?: |(?=’))?${modal} ~{base} .*by$`,
    example: 'The law will raise money for harbours by: (a list of steps)',
  },
  {
    id: 'en.take.counted.relative',
    decision: 'take',
    kinds: ['announcement'],
    text: `(?:which|where (?:it|they)) ${modal} (?:also )?~(?:provide|give|offer|bring|train|connect|fund|serve|reach|build|deliver) ${counted}`,
    example: '…, which will provide pumps to 84 villages.',
  },
  {
    id: 'en.take.instrument',
    decision: 'take',
    kinds: ['announcement'],
    voices: ['narration', 'speech'],
    text: `(?:the|this|these|our|new|all|it|they)(?: [\\p{L}’-]+){0,6}? ${instrument} ${modal} (?:also )?~(?:provide (?!(?:critical|significant|much-needed|vital|an?|the|support) )|go to |focus on |include |fund |extend |distribute |be (?:made available|awarded|distributed|allocated|given|used) |bring down |cap |lower |raise |support the (?:purchase|construction|hiring|training) )`,
    example: 'The grants will go to fishing villages.',
  },
  {
    id: 'en.take.does',
    decision: 'take',
    kinds: ['announcement'],
    voices: ['narration', 'speech'],
    text: `(?!this |these |that |which |who |to |.* (?:that|which|who) will )(?:[^,;]{2,40}, )?[^,;]{2,80} ${modal} (?:also )?~(?:repair|replace|launch|establish|invest|fund|reauthorize|build(?! on)|expand|focus on|review|identify|examine|develop|work (?:with|to|across)) `,
    example: 'The survey will examine every lock on the canal.',
  },
  {
    id: 'en.take.offers',
    decision: 'take',
    kinds: ['announcement'],
    voices: ['narration', 'speech'],
    text: `(?!(?:which|that|who|where) |.*(?:participants|attendees|speakers|session|panel|event|ceremony|remarks|summit) )[^,;]{2,80} ${modal} (?:also )?~(?:offer|feature|include|distribute|provide (?=(?:technical|training|guidance|information|free|grants?|funding|advice|tools|financing|loans|legal|medical|emergency) ))(?! (?:an? |the )?(?:[\\p{L}-]+ ){0,2}(?:opportunit(?:y|ies)|chance|relief|benefits?|boost|certainty|clarity|hope|incentives?)(?![\\p{L}])) ?`,
    example: 'The new desk will offer advice to growers.',
  },
  {
    id: 'en.take.instrument.counted',
    decision: 'take',
    kinds: ['announcement'],
    voices: ['narration', 'speech'],
    text: `(?!.*(?:emissions|an estimated))(?:[^,;]{0,80} )?(?:${instrument}|investments?|initiative)(?: in [^,;]{3,50})? ${modal} (?:also )?~(?:{base},? (?:{base},? )?and )?(?:create|produce|build|train|hire|provide|connect|support|replace|plant|deliver|reach|fund|award|serve|house|retrofit|repair|protect) ${counted}`,
    example: 'These investments will create thousands of jobs.',
  },
]
