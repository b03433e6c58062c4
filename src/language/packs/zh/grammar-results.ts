import type { ClauseRule } from '../../grammar.ts'

/** Adverbs that stand before the verb of a result. */
const so =
  '(?:共同|携手|更好地?|更加|进一步|不断|早日|切实|真正|有效|有力|一起|合力|从而|以此|以|也|最终|努力|积极|持续)*'

/** Clauses that say to what end or with what effect: they belong to the predicate before them. */
export const results: readonly ClauseRule[] = [
  {
    id: 'zh.result.let',
    decision: 'leave',
    cue: false,
    predicate: `${so}(?:让|使|令|促使|以使|使得)(?!.{0,2}(?:馆|领))`,
    example: '……，让民众享受便利。',
  },
  {
    id: 'zh.result.help',
    decision: 'leave',
    cue: false,
    predicate: `${so}(?:助力|造福|惠及|有利于|有助于|带来|损害|满足[^，]{0,16}(?:需求|需要|美好生活|向往|期待|愿望)$|增强[^，]{0,10}(?:内生动力|获得感))`,
    after: true,
    example: '……，助力经济恢复。',
  },
  {
    id: 'zh.result.for',
    decision: 'leave',
    cue: false,
    after: true,
    predicate: `${so}(?:为|给|对)[^，]{2,50}?(?:作(?:出)?|做出?|注入|提供|增添|奠定|创造|打下|树立|带来|开辟|积蓄|贡献|凝聚|发挥|探索|打开)[^，]{0,24}?(?:贡献|动力|动能|力量|支撑|基础|条件|保障|保证|机遇|助力|平台|福祉|空间|信心|希望|能量|示范|样板|榜样|活力|正能量|智慧|支持|前景|确定性|作用|新路径|经验)$`,
    example: '……，为世界和平作出更大贡献。',
  },
  {
    id: 'zh.result.realise',
    decision: 'leave',
    after: true,
    cue: false,
    predicate: `${so}(?:实现(?!.{0,16}(?:零排放|全覆盖|目标))|达到|做到|以期|以便|以求|力求)`,
    example: '……，实现共同发展。',
  },
  {
    id: 'zh.result.share',
    decision: 'leave',
    after: true,
    cue: false,
    predicate: `${so}(?:共创|共享|共谱|共赢|共渡|共襄|共谋|谱写|续写|书写|绘就|擘画|描绘|迈向|走向|驶向|迈上|迈进|奔向|开启|创造[^，]*(?:未来|明天|奇迹)|永续传承|世代相传|走深走实|落地生根|行稳致远)`,
    example: '……，共创美好未来。',
  },
  {
    id: 'zh.result.new',
    decision: 'leave',
    after: true,
    cue: false,
    predicate: `${so}(?:(?:开创|开辟|打开|开拓|形成|构筑|构建|创造|迎来)[^，]*(?:新局面|新篇章|新前景|新时代|新境界|新天地|新未来|良好局面|生动局面|强大合力|工作合力|的合力|新格局|新纪元)|作出新贡献|奉献[^，]*)$`,
    example: '……，开创合作新局面。',
  },
  {
    id: 'zh.result.avoid',
    decision: 'leave',
    after: true,
    cue: false,
    predicate: `${so}(?:避免|以免|免得)`,
    voices: ['speech', 'meeting', 'own', 'joint', 'narration'],
    example: '……，避免局势升级。',
  },
  {
    id: 'zh.result.wall',
    decision: 'leave',
    after: true,
    cue: false,
    predicate: `${so}(?:筑牢|筑起|织密|构筑|守护|凝聚)[^，]*(?:屏障|防线|防护网|根基|根脉|共识|力量|合力|安全网|防护盾)$`,
    example: '……，筑牢安全屏障。',
  },
  {
    id: 'zh.result.wellbeing',
    decision: 'leave',
    after: true,
    cue: false,
    predicate: `${so}(?:增进|改善|维护|增强)[^，]*(?:福祉|获得感|幸福感|安全感)[^，]{0,8}$`,
    example: '……，增进人民福祉。',
  },
  {
    id: 'zh.result.push',
    decision: 'leave',
    after: true,
    cue: false,
    predicate: `${so}促(?!进|成|使)`,
    example: '……，促政策落地。',
  },
  {
    id: 'zh.result.become',
    decision: 'leave',
    after: true,
    cue: false,
    predicate: `${so}(?:成为|作为[^，]*的$|当好|争当|勇当|发挥表率|展现|彰显|体现|标志|意味|推动(?:[^，]*?)(?:行稳致远|走深走实|不断向前|砥砺前行)$)`,
    example: '……，成为地区合作的样板。',
  },
  {
    id: 'zh.result.than',
    decision: 'leave',
    cue: false,
    predicate: '(?:更不能|而不是|不是|而非|不能让|绝不能让)',
    example: '……，而不是制造对立。',
  },
]
