import type { ClauseRule } from '../../grammar.ts'
import { modal, spaced } from './grammar-patterns.ts'

type Rule = ClauseRule
const rule = (entry: Rule): Rule => ({
  ...entry,
  ...(entry.text === undefined ? {} : { text: spaced(entry.text) }),
  ...(entry.predicate === undefined ? {} : { predicate: spaced(entry.predicate) }),
  ...(entry.next === undefined ? {} : { next: spaced(entry.next) }),
  ...(entry.previous === undefined ? {} : { previous: spaced(entry.previous) }),
})

/** What becomes of a clause. The first rule that fits decides; what none decides, the chain decides. */
export const clauses: readonly ClauseRule[] = (
  [
    { id: 'en.leave.question', decision: 'reset', text: '.*\\?$', example: 'What will the two sides do?' },
    {
      id: 'en.leave.would',
      decision: 'reset',
      text: '(?!.*would (?:be met with|like to)).* would ',
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
      id: 'en.leave.relative',
      decision: 'leave',
      text: '(?:which|who|whose|where|whom|an? [\\p{L} -]{3,40} (?:that|which|who)) ',
      example: '…, which will link the two ports.',
    },
    {
      id: 'en.leave.purpose',
      decision: 'leave',
      opener: '(?!.*(?:and|,|as well as))',
      text: '(?:in order |so as )?to ~{base} ',
      position: 'later',
      example: '… to treat the newborn.',
    },
    {
      id: 'en.leave.purpose.last',
      decision: 'leave',
      opener: '(?!.*(?:and|,|as well as))',
      text: '(?:in order |so as )?to ~{base} ',
      position: 'last',
      example: '… to treat the newborn.',
    },
    {
      id: 'en.leave.event',
      decision: 'leave',
      predicate:
        '(?:take place|be held|travel to|arrive|depart|be joined|be followed|deliver remarks|attend|meet with (?:President|Prime|King))',
      text: `.*${modal} `,
      voices: ['narration', 'speech'],
      example: 'The forum will take place in June.',
    },
    {
      id: 'en.leave.result',
      decision: 'reset',
      text: `(?:this|that|these|those|such|it)(?: [\\p{L}-]+){0,6} ${modal} `,
      voices: ['joint', 'narration', 'own', 'speech'],
      example: 'This investment will create jobs.',
    },
    {
      id: 'en.leave.result.of',
      decision: 'leave',
      predicate:
        '~(?:contribute to|help(?: to)? |enable|allow|lead to|result in|serve as|continue to be|be the|create (?:jobs|opportunities)|benefit)',
      text: `(?!we )(?:the|our|its|their|his)(?: [\\p{L}-]+){0,6} ${modal} `,
      example: 'Our cooperation will contribute to growth.',
    },
    {
      id: 'en.leave.perfect',
      decision: 'reset',
      history: false,
      text: "(?:[^,]{0,60}? )?(?:have|has|had|’ve|'ve) (?:(?:also|already|now|long|recently|jointly|both|all|each|not|never|since|further|together|successfully|{adverb}) )*(?:been|[\\p{L}]+(?:ed|en|un|ade|uilt|eld|ought|ut|et|one|aken|iven|ung|old|ent)) ",
      cue: false,
      example: 'We have imposed costs.',
    },
    {
      id: 'en.leave.condition',
      decision: 'leave',
      text: '(?:if|unless|should (?:it|the)|when|once|because|although|though|since|until|whether) ',
      position: 'first',
      cue: false,
      example: 'If enacted, the law will …',
    },
    {
      id: 'en.leave.participle',
      decision: 'leave',
      cue: false,
      text: '(?:thereby |thus |while |including by |by )?~(?:recogni[sz]ing|noting|recalling|building|acknowledging|welcoming|using|taking|putting|delivering on|following|having|being|given|including|making|{ing}) ',
      opener: '(?!.*(?:and|as well as))',
      chain: false,
      example: 'Recognizing the role of the region, …',
    },
    {
      id: 'en.leave.participle.after',
      decision: 'leave',
      cue: false,
      text: '(?:thereby |thus |including by |by )?~(?:recogni[sz]ing|noting|recalling|building|acknowledging|welcoming|using|taking|putting|delivering on|following|having|being|given|including|making|{ing}) ',
      opener: '(?!.*(?:and|as well as))(?!.*while)',
      position: 'later',
      example: '…, recognizing the role of the region.',
    },
    {
      id: 'en.leave.participle.last',
      decision: 'leave',
      cue: false,
      text: '(?:thereby |thus |including by |by )?~(?:recogni[sz]ing|noting|recalling|building|acknowledging|welcoming|using|taking|putting|delivering on|following|having|being|given|including|making|{ing}) ',
      opener: '(?!.*(?:and|as well as))(?!.*while)',
      position: 'last',
      example: '…, recognizing the role of the region.',
    },
  ] satisfies Rule[]
).map(rule)
