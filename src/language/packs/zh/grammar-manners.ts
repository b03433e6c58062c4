import type { ClauseRule } from '../../grammar.ts'

/** Clauses that say how, when, from what starting point: they belong to the predicate after them. */
export const manners: readonly ClauseRule[] = [
  {
    id: 'zh.join.and',
    decision: 'join',
    cue: false,
    after: true,
    opener: '以及',
    text: '.',
    example: '支持设立研究中心，以及成立专门机构的倡议。',
  },
  {
    id: 'zh.join.dash',
    decision: 'join',
    cue: false,
    after: true,
    joint: '——',
    text: '[^，]*$',
    example: '成立新机构——数据中心的倡议。',
  },
  {
    id: 'zh.join.such-as',
    decision: 'join',
    verb: false,
    cue: false,
    opener: '(?:特别是|尤其是|包括|以及)',
    text: '[^，]*$',
    example: '……，特别是数字经济等领域。',
  },
  { id: 'zh.join.used-for', decision: 'join', cue: false, text: '用于', example: '……，用于校舍修缮。' },
  {
    id: 'zh.fold.attention',
    decision: 'fold',
    empty: true,
    predicate:
      '(?:高度|更加|切实|充分|深刻|清醒|进一步)*(?:重视(?:、[^，]{4})*|认识(?:到)?.*|提高(?:政治站位|思想认识)|统一思想.*|增强“?四个意识.*)$',
    example: '必须高度重视。',
  },
  {
    id: 'zh.fold.minds',
    decision: 'fold',
    empty: true,
    text: '.*(?:把|将)?思想和行动(?:上)?统一',
    example: '要把思想和行动统一到部署上来。',
  },
  {
    id: 'zh.fold.frame',
    decision: 'fold',
    predicate:
      '(?:坚持)?以[^，]*(?:为(?:契机|指导|遵循|指引|引领|核心|基础|主线|重点|目标|抓手|导向|牵引|支撑|统领|根本|[^，]{0,4}新?起点|总牵引|引擎|纲|本|中心|龙头|动力|载体|突破口|出发点|根本遵循|主题|共同目标|主攻方向))$',
    example: '以建交五十周年为契机，……',
  },
  {
    id: 'zh.fold.purpose',
    decision: 'leave',
    position: 'first',
    cue: false,
    subject: false,
    text: '为(?:了)?(?:进一步|更好|深入|切实|全面|认真|贯彻|落实|推动|加强|减轻|提升|解决|实现|保障|促进|应对)[^，]*$',
    example: '为进一步减轻企业负担，……',
  },
  {
    id: 'zh.fold.according',
    decision: 'fold',
    verb: false,
    predicate:
      '(?:严格)?(?:按照|依照|根据|本着|遵循|依托|基于|着眼(?:于)?|立足(?:于)?|面对|面向|围绕|针对|结合|随着|借助|适应|沿着|朝着|瞄准|锚定|除)[^，]*$',
    example: '按照共商共建原则，……',
  },
  {
    id: 'zh.fold.according.whole',
    decision: 'fold',
    predicate:
      '(?:严格)?(?:按照|依照|根据|本着|遵循|依托|基于|着眼|立足|面对|围绕|针对|结合|适应|综合考虑)[^，]*(?:要求|特点|分工|部署|原则|精神|实际|问题|安排|需要|形势|挑战|目标|规律|优势|条件|情况)$',
    example: '要根据各地实际情况，……',
  },
  {
    id: 'zh.fold.in',
    decision: 'fold',
    predicate:
      '(?:在|从)[^，]*(?:基础上|框架(?:内|下)|前提下|背景下|过程中|进程中|形势下|领导下|精神下|引领下|(?:的)?同时|之际|方面|领域|问题上|条件下|原则下|出发|范围内)$',
    example: '在相互尊重的基础上，……',
  },
  {
    id: 'zh.fold.within',
    decision: 'fold',
    predicate: '(?:在|从)[^，]*(?:中|上|下|时|内)$',
    verb: false,
    example: '在多边事务中，……',
  },
  {
    id: 'zh.fold.principle',
    decision: 'fold',
    next: '(?!坚持)',
    predicate:
      '(?:(?:坚定不移|坚定|始终|继续|要|共同)*(?:秉持|秉承|遵循|坚守|本着|牢记)[^，]{0,30}?|(?:坚定不移|坚定|始终|自觉)?坚持[^，]{0,24}?(?:原则|思想|理念|精神|正义|至上|总基调)|弘扬[^，]{0,20}?(?:传统|初心))$',
    example: '秉持合作共赢理念，……',
  },
  {
    id: 'zh.fold.spirit',
    decision: 'fold',
    cue: true,
    predicate: '弘扬[^，]*精神$',
    example: '各方要弘扬互助精神，……',
  },
  {
    id: 'zh.fold.slogan',
    decision: 'fold',
    verb: false,
    cue: false,
    text: '[\\p{Script=Han}]{4}(?:、[\\p{Script=Han}]{4})*$',
    example: '守望相助、同舟共济，……',
  },
  {
    id: 'zh.fold.resolve',
    decision: 'fold',
    predicate:
      '(?:更|都|继续|共同)*(?:坚定信心|增强信心|众志成城|团结一心|抓住机遇|把握机遇|抢抓机遇|把握大势|强化责任担当|增强斗争本领|担当作为|引领方向|携手努力|共同努力|携手同行|共同行动|相向而行|立足当下|面向未来|着眼长远|强化担当|勇于担当|主动作为|真抓实干|强化责任|求同存异|扬长避短|发挥表率作用|携起手来|乘势而上|并肩奋斗|(?:同[^，]{1,8})?(?:进一步)?(?:深挖|挖掘)潜力|(?:充分)?发挥[^，]{6,}优势|拿出[^，]*举措|有[^，]*(?:担当|意识|胸怀)|紧盯[^，]{0,12}行业|坚守[^，]{0,12}初心|传承[^，]{0,12}精神|以快制快|赓续[^，]{0,4}友谊|保持[^，]{0,6}定力)$',
    example: '坚定信心，……',
  },
  {
    id: 'zh.fold.whatever',
    decision: 'fold',
    text: '(?:无论|不管|不论|尽管|虽然|即使)',
    cue: false,
    example: '无论形势如何变化，……',
  },
  {
    id: 'zh.fold.topic',
    decision: 'fold',
    cue: false,
    text: '(?:对于?|关于)[^，]{2,}$',
    next: '.*(?:要|应|必须|将)',
    example: '对发现的问题，……',
  },
  {
    id: 'zh.fold.matter',
    decision: 'fold',
    position: 'first',
    cue: false,
    verb: true,
    next: '(?:要|必须|应|关键)',
    example: '应对气候变化，必须……',
  },
  {
    id: 'zh.fold.as',
    decision: 'fold',
    cue: false,
    verb: false,
    text: '[^，]{0,12}?作为[^，]*$',
    example: '作为重要经贸伙伴，……',
  },
  {
    id: 'zh.fold.effort',
    decision: 'fold',
    predicate: '(?:同|与|以)?[^，]{0,24}?(?:一道|共同努力|携手努力|一起|以此为契机)$',
    example: '愿同各国共同努力，……',
  },
]
