import type { ClauseRule } from '../../grammar.ts'

/** Adverbs that stand before the verb of a result. */
const so =
  '(?:共同|携手|更好地?|更加|进一步|不断|早日|切实|真正|有效|有力|一起|合力|从而|以此|以|也|最终|努力|积极|持续|为)*'

/** Kinds of statement that are no commitment: they also end the chain. */
const kinds: readonly ClauseRule[] = [
  { id: 'zh.leave.question', decision: 'reset', text: '.*[？?]$', example: '怎样扩大贸易？' },
  {
    id: 'zh.leave.welcome',
    decision: 'reset',
    predicate: '(?:敞开大门|也|热烈|真诚|诚挚)*欢迎(?!.{0,4}加入)',
    example: '欢迎更多企业前来投资。',
  },
  {
    id: 'zh.leave.praise',
    decision: 'reset',
    cue: false,
    predicate:
      '(?:都|均|也|并|还|高度|十分|衷心|诚挚|热烈|充分|由衷|再次|真诚|深表|谨|深|完全|表示|对[^，]{1,40}?)*(?:评价|赞赏|赞扬|感谢|祝贺|肯定|钦佩|祝愿|预祝|慰问|高兴|满意|认同|祝福|赞同|欣见|注意到|坚信|深信|相信|认为|谴责|哀悼|悼念|致敬|关切|关注|欣慰|感到)',
    example: '中方高度评价该国取得的成就。',
  },
  {
    id: 'zh.leave.hope',
    decision: 'reset',
    cue: false,
    text: '(?:我们|中方|我|[一-龥]方)?(?:也|都|均|衷心|真诚|热切|相信|十分)*(?:希望|期待|期盼|盼望|预祝|祝愿)',
    example: '希望该国早日恢复稳定。',
  },
  {
    id: 'zh.leave.topic',
    decision: 'reset',
    cue: false,
    next: '(?:就|既|都|不仅|也|更|正|同样|才)?(?:是(?!否)|事关|符合|有利于|有助于|关系到|关乎|意义重大|对[^，]{2,24}(?:具有|意义)|成为|体现|彰显|顺应|需要(?!加))',
    predicate: '(?!(?:.*(?:互予|相互坚定|坚定相互|相互)支持$))',
    example: '发展好两国关系，符合人民利益。',
  },
  {
    id: 'zh.leave.importance',
    decision: 'reset',
    text: '.*(?:(?:十分|非常|尤为|至关|极为|很|更加|格外)(?:重要|关键|必要|紧迫)|意义重大|具有[^，]*(?:意义|作用)|的重要(?:性|意义)|事关[^，]*|至关重要)$',
    example: '维护地区稳定十分重要。',
  },
  {
    id: 'zh.leave.predict',
    decision: 'reset',
    text: '.*(?:必将|必然|一定(?:会|能)|定会|定能|注定|有望|将(?:会)?(?:给|使|令|让|有助|有利|成为|进入(?!口)|达(?!成)|面临|对[^，]{2,20}(?:产生|造成)|为[^，]*(?:带来|注入|创造|增添|提供[^，]*(?:机遇|动力|助力|空间))|推高|导致|造成|影响|迎来|是))',
    example: '这必将为世界提供更多机遇。',
  },
  {
    id: 'zh.leave.event',
    decision: 'reset',
    text: '.*(?:将|拟|计划)(?:于|在)?[^，]{0,24}?(?:(?<!继续|组织|研究|办好)(?:举行(?!.{2,}(?:合作|论坛|对话))|召开|开幕|开赛|启幕|亮相|上映|播出|首发|首秀)|主持|出席|访问|会见|会晤|发表(?:题为|重要|主旨)|通过并发表|分别发表|抵达|前往)',
    voices: ['narration', 'speech', 'own', 'meeting', 'document'],
    example: '论坛将于下月开幕。',
  },
  {
    id: 'zh.leave.passive',
    decision: 'reset',
    text: '.*(?:必须|应当|应该|应|需要|须)(?:得到|受到|被)[^，]{2,}',
    example: '各国主权必须得到尊重。',
  },
  {
    id: 'zh.leave.attention.never',
    decision: 'fold',
    predicate:
      '(?:高度|更加|切实|充分|深刻|清醒)*(?:重视|认识(?:到)?.*|提高(?:政治)?站位|统一思想.*|增强“?四个意识.*)$',
    example: '必须高度重视。',
  },
  {
    id: 'zh.leave.minds.never',
    decision: 'fold',
    text: '.*(?:把|将)?思想和行动(?:上)?统一',
    example: '要把思想和行动统一到部署上来。',
  },
  {
    id: 'zh.leave.history',
    decision: 'reset',
    history: true,
    cue: false,
    text: '.*(?:(?<![为除尽受不明])了(?![解望然如却])|已经?(?!.{0,4}(?:出台|发现))|曾经?|取得[^，]*(?:成就|成果|进展|成效|成绩)|(?:年|月|天|时间|期)来(?=，|[^自])|以来|去年|过去|近年来|日前|近日|成功(?!经验|实践|举办好)|首次|同比|环比|累计|达到[^，]*(?:水平|高度)|实现了|保持了|始终(?!是|不渝).*(?:秉持|坚持|相互))',
    example: '两国贸易取得丰硕成果。',
  },
]

/** Clauses that say to what end or with what effect: they belong to the predicate before them. */
const results: readonly ClauseRule[] = [
  {
    id: 'zh.result.let',
    decision: 'leave',
    cue: false,
    predicate: `${so}(?:让|使|令|促使|确保让|以使|使得)(?!.{0,2}(?:馆|领))`,
    example: '……，让民众享受便利。',
  },
  {
    id: 'zh.result.help',
    decision: 'leave',
    cue: false,
    predicate: `${so}(?:助力|造福|惠及|有利于|有助于|有力推动了|带来|满足[^，]{0,12}(?:美好生活|向往|期待|愿望)|增强[^，]{0,10}(?:内生动力|获得感))`,
    example: '……，助力经济恢复。',
  },
  {
    id: 'zh.result.for',
    decision: 'leave',
    position: 'later',
    cue: false,
    predicate: `${so}为?[^，]{2,50}?(?:作(?:出)?|做出?|注入|提供|增添|奠定|创造|打下|树立|带来|开辟|积蓄|贡献|凝聚)[^，]{0,24}?(?:贡献|动力|动能|力量|支撑|基础|条件|保障|保证|机遇|助力|平台|福祉|空间|信心|希望|能量|示范|样板|榜样|活力|正能量|智慧|支持|前景|确定性)$`,
    example: '……，为世界和平作出更大贡献。',
  },
  {
    id: 'zh.result.realise',
    decision: 'leave',
    position: 'later',
    cue: false,
    predicate: `${so}(?:实现(?!.{0,16}(?:零排放|全覆盖|目标))|达到|做到|以期|以便|以求|力求)`,
    example: '……，实现共同发展。',
  },
  {
    id: 'zh.result.share',
    decision: 'leave',
    position: 'later',
    cue: false,
    predicate: `${so}(?:共创|共享|共谱|共赢|共渡|共襄|共谋|谱写|续写|书写|绘就|擘画|描绘|迈向|走向|驶向|迈上|迈进|奔向|开启|创造[^，]*(?:未来|明天|奇迹)|永续传承|世代相传|走深走实|落地生根|行稳致远)`,
    example: '……，共创美好未来。',
  },
  {
    id: 'zh.result.new',
    decision: 'leave',
    position: 'later',
    cue: false,
    predicate: `${so}(?:开创|开辟|打开|开拓|形成|构筑|构建|创造|迎来)[^，]*(?:新局面|新篇章|新前景|新时代|新境界|新天地|新未来|良好局面|生动局面|强大合力|工作合力|的合力|良好氛围|浓厚氛围|新格局|新纪元)`,
    example: '……，开创合作新局面。',
  },
  {
    id: 'zh.result.avoid',
    decision: 'leave',
    position: 'later',
    cue: false,
    predicate: `${so}(?:避免|以免|免得|防止)`,
    example: '……，避免局势升级。',
  },
  {
    id: 'zh.result.wall',
    decision: 'leave',
    position: 'later',
    cue: false,
    predicate: `${so}(?:筑牢|筑起|织密|构筑|守护|凝聚)[^，]*(?:屏障|防线|防护网|根基|根脉|共识|力量|合力|安全网|防护盾)$`,
    example: '……，筑牢安全屏障。',
  },
  {
    id: 'zh.result.wellbeing',
    decision: 'leave',
    position: 'later',
    cue: false,
    predicate: `${so}(?:增进|改善|维护|增强)[^，]*(?:福祉|获得感|幸福感|安全感)[^，]{0,8}$`,
    example: '……，增进人民福祉。',
  },
  {
    id: 'zh.result.push',
    decision: 'leave',
    position: 'later',
    cue: false,
    predicate: `${so}促(?!进|成|使)`,
    example: '……，促政策落地。',
  },
  {
    id: 'zh.result.become',
    decision: 'leave',
    cue: false,
    predicate: `${so}(?:成为|作为[^，]*的$|当好|争当|勇当|发挥表率|展现|彰显|体现|标志|意味|推动(?:[^，]*?)(?:行稳致远|走深走实|不断向前)$)`,
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

/** Clauses that say how, when, from what starting point: they belong to the predicate after them. */
const manners: readonly ClauseRule[] = [
  {
    id: 'zh.fold.frame',
    decision: 'fold',
    text: '.*?(?:以|坚持以)[^，]*(?:为(?:契机|指导|遵循|指引|引领|核心|基础|主线|重点|目标|抓手|导向|牵引|支撑|统领|根本|新?起点|总牵引|引擎|纲|本|中心|龙头|动力|载体|突破口|出发点|根本遵循|主题|共同目标|主攻方向))$',
    example: '以建交五十周年为契机，……',
  },
  {
    id: 'zh.fold.according',
    decision: 'fold',
    text: '(?:要|应|将|愿)?(?:严格)?(?:按照|依照|根据|本着|遵循|依托|基于|着眼(?:于)?|立足(?:于)?|面对|面向|围绕|针对|结合|随着|通过|借助|适应|坚守|恪守|沿着|朝着|瞄准|锚定|除)[^，]*$',
    verb: false,
    cue: false,
    example: '按照共商共建原则，……',
  },
  {
    id: 'zh.fold.in',
    decision: 'fold',
    text: '.*?(?:在|从)[^，]*(?:基础上|框架(?:内|下)|前提下|背景下|过程中|形势下|领导下|精神下|(?:的)?同时|之际|进程中|方面|领域|问题上|条件下|原则下|出发|中|上|下|时|内)$',
    cue: false,
    verb: false,
    example: '在相互尊重的基础上，……',
  },
  {
    id: 'zh.fold.principle',
    decision: 'fold',
    predicate: `(?:坚持|秉持|秉承|遵循|恪守|坚守|弘扬|本着|发扬|传承|赓续|牢记|树牢|树立|践行|把握)[^，]{0,30}?(?:原则|理念|精神|思想|方针|方向|大势|大局|初心|使命|至上|优先|正义|观念|宗旨|传统|为先|为本|观|导向|底线思维|总基调|立场)$`,
    example: '秉持合作共赢理念，……',
  },
  {
    id: 'zh.fold.slogan',
    decision: 'fold',
    verb: false,
    cue: false,
    text: '[\\p{Script=Han}]{4}(?:、?[\\p{Script=Han}]{4})*$',
    example: '守望相助、同舟共济，……',
  },
  {
    id: 'zh.fold.resolve',
    decision: 'fold',
    cue: false,
    predicate:
      '(?:坚定信心|增强信心|众志成城|团结一心|抓住机遇|把握机遇|抢抓机遇|强化责任担当|增强斗争本领|担当作为|引领方向|携手努力|共同努力|携手同行|共同行动|相向而行|立足当下|面向未来|着眼长远|强化担当|勇于担当|主动作为|真抓实干|强化责任|压实责任感|求同存异|扬长避短|发挥表率作用|弘扬传统)$',
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
    verb: false,
    cue: false,
    text: '(?:对于?|就|关于)[^，]{2,}$',
    example: '对发现的问题，……',
  },
  {
    id: 'zh.fold.as',
    decision: 'fold',
    cue: false,
    text: '[^，]{0,12}?作为',
    example: '作为重要经贸伙伴，……',
  },
  {
    id: 'zh.fold.effort',
    decision: 'fold',
    predicate: '(?:同[^，]{1,16})?(?:一道|共同努力|携手努力|一起)$',
    example: '愿同各国共同努力，……',
  },
]

/** Tried in order; the first that fits decides. A clause that none fits is decided by its cue, verb and chain. */
export const clauses: readonly ClauseRule[] = [...kinds, ...results, ...manners]
