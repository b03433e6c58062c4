import type { ClauseRule } from '../../grammar.ts'
import { manners } from './grammar-manners.ts'
import { results } from './grammar-results.ts'

/** Kinds of statement that are no commitment: most of them also end the chain. */
const kinds: readonly ClauseRule[] = [
  { id: 'zh.leave.question', decision: 'reset', text: '.*[？?]$', example: '怎样扩大贸易？' },
  {
    id: 'zh.leave.heading',
    decision: 'leave',
    item: true,
    alone: true,
    cue: false,
    atMost: 16,
    text: '[^，。]+$',
    kinds: ['speech', 'report', 'announcement', 'feature', 'joint_statement', 'communique'],
    itemMark: '(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[，、])',
    example: '第二，夯实合作的压舱石。',
  },
  {
    id: 'zh.leave.item-heading',
    decision: 'leave',
    item: true,
    cue: false,
    text: '(?:做|当|成为|争当)[^，]*(?:伙伴|朋友|[者人])$',
    example: '——做共同繁荣的伙伴，……',
  },
  {
    id: 'zh.leave.always-did',
    decision: 'reset',
    text: '[^，]*(?:(?:和[^，]{2,8}|双方|两国|我们)始终|长期(?!稳定|合作|发展|目标|规划|友好)|一直|历来|从来|一向)',
    example: '两国始终相互尊重。',
  },
  {
    id: 'zh.leave.metaphor',
    decision: 'leave',
    cue: false,
    predicate:
      '[^，]*的?(?:示范田|合作带|防护盾|大家庭|地球村|压舱石|稳定器|助推器|快车道|金钥匙|连心桥|同心圆|动力源|加速器|顶梁柱|试验田|朋友圈|同行者|领跑者)(?:、|$)',
    example: '建设互利共赢的合作带，……',
  },
  {
    id: 'zh.leave.announcing',
    decision: 'leave',
    text: '我(?:愿|想|要|再次)*(?:在此)?(?:宣布|提出[^，]*(?:建议|主张|倡议|看法|意见)|强调[^，]{0,4}|指出)$',
    example: '我愿提出三点建议。',
  },
  {
    id: 'zh.leave.enters',
    decision: 'reset',
    text: '[^，]*关系(?:进入|迈入|步入|开启)',
    example: '两国关系进入新时代。',
  },
  {
    id: 'zh.leave.received',
    decision: 'reset',
    cue: false,
    text: '[^，]*(?:得到|受到|获得|赢得)[^，]*(?:欢迎|支持|响应|认可|好评|肯定|赞誉|认同)',
    example: '该倡议得到各方欢迎。',
  },
  {
    id: 'zh.open.proposals',
    decision: 'leave',
    opens: 'proposal',
    text: '(?!.*(?:支持|欢迎|赞同|我)).*(?:提出|作出)[^，]{0,24}(?:建议|主张|举措)$',
    example: '总理就深化合作提出三点建议。',
  },
  {
    id: 'zh.open.goals',
    decision: 'leave',
    opens: 'intent',
    loose: true,
    text: '.*(?:目标|愿景)(?:任务)?(?:就)?是$',
    example: '主要目标是：到2030年，体系基本健全。',
  },
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
      '(?:都|均|也|并|还|一向|历来|高度|十分|衷心|诚挚|热烈|充分|由衷|再次|真诚|深表|谨|深|完全|表示|对[^，]{1,40}?)*(?:评价|赞赏|赞扬|感谢|祝贺|肯定|钦佩|祝愿|预祝|慰问|高兴|满意|认同|祝福|赞同|欣见|注意到|坚信|深信|相信|认为|谴责|哀悼|悼念|致敬|关切|重视|欣慰|感到)',
    example: '中方高度评价该国取得的成就。',
  },
  {
    id: 'zh.leave.hope',
    decision: 'reset',
    cue: false,
    text: '(?:我们|中方|我|[一-龥]方)?(?:也|都|均|衷心|真诚|热切|十分)*(?:希望|期待|期盼|盼望|预祝|祝愿)',
    example: '希望该国早日恢复稳定。',
  },
  {
    id: 'zh.leave.importance',
    decision: 'reset',
    text: '.*(?:(?:十分|非常|尤为|至关|极为|很|更加|格外)(?:重要|关键|必要|紧迫)|意义重大|具有[^，]*(?:意义|作用)|重要(?:性|意义)|至关重要)$',
    example: '维护地区稳定十分重要。',
  },
  {
    id: 'zh.leave.concerns',
    decision: 'reset',
    cue: false,
    text: '[^，]*事关',
    example: '此事事关两国人民福祉。',
  },
  {
    id: 'zh.leave.copula',
    decision: 'reset',
    cue: false,
    text: '[^，“]*(?<![要还但或若可凡于不求实永始终别])(?:是(?!否|非)|不是|在于)',
    example: '发展是解决问题的基础。',
  },
  {
    id: 'zh.leave.topic',
    decision: 'reset',
    cue: false,
    stance: false,
    next: '(?:就|既|都|不仅|也|更|正|同样|才|只)?(?:是(?!否)|事关|符合|有利于|有助于|关系到|关乎|意义重大|对[^，]{2,24}(?:具有|意义)|成为|顺应)',
    text: '(?!.*以)',
    example: '发展好两国关系，符合人民利益。',
  },
  {
    id: 'zh.leave.predict',
    decision: 'reset',
    text: '.*(?:必将|必然|一定(?:会|能)|定会|定能|注定|有望|预计|事业将|将(?:会)?(?:给|使|令|让|有助|有利|成为|进入(?!口)|达(?!成)|面临|扬帆|对[^，]{2,20}(?:产生|造成)|为[^，]*(?:带来|注入|创造|增添|提供[^，]*(?:机遇|动力|助力|空间))|推高|导致|造成|影响|迎来|是))',
    example: '这必将为世界提供更多机遇。',
  },
  {
    id: 'zh.leave.event',
    decision: 'reset',
    text: '.*(?:将|拟|计划|会后)(?:于|在)?[^，]{0,24}?(?:(?<!继续|组织|研究|办好|同意)(?:举行(?!.{2,}(?:合作|论坛|对话))|召开|开幕|开赛|启幕|亮相|上映|播出|首发|首秀)|主持|出席|访问|会见|会晤|发表(?:题为|重要|主旨)|通过并发表|分别发表|(?:全面)?(?:梳理|总结|回顾)|抵达|前往|在[^，]{2,12}举办)',
    example: '论坛将于下月开幕。',
  },
  {
    id: 'zh.leave.passive',
    decision: 'reset',
    text: '.*(?:必须|应当|应该|应|需要|须)(?:都|均)?(?:得到|受到|被|予以|存在)',
    example: '各国主权必须得到尊重。',
  },
  {
    id: 'zh.leave.history',
    decision: 'reset',
    history: true,
    cue: false,
    text: '(?!.*(?:推动|推进|争取|更多|更大|更为|新的?|进一步|不断取得|力争|确保).*取得|.*取得(?:更|新)).*(?:(?<![为除尽受不明])了(?![解望然如却])|已经?(?!.{0,4}(?:出台|发现|投产|建成))|曾经?|取得[^，]*(?:成就|成果|进展|成效|成绩|成功)|(?:[\\d一二三四五六七八九十几]年|个?月|天|时间|时期|长期)(?:多)?来(?![自源])|以来|去年|过去|近年来|日前|近日|首次|同比|环比|累计|实现跨越|始终(?!是|不渝).*(?:秉持|坚持|相互))',
    example: '两国贸易取得丰硕成果。',
  },
]

/** What becomes of a clause. The first rule that fits decides; what none decides, the chain decides. */
export const clauses: readonly ClauseRule[] = [...kinds, ...results, ...manners]
