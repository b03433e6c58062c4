import type { ClauseRule } from '../../grammar/rules.ts'
import { joins } from './grammar-joins.ts'
import { manners } from './grammar-manners.ts'
import { occasions } from './grammar-occasions.ts'
import { openings } from './grammar-openings.ts'
import { results } from './grammar-results.ts'
import { told } from './grammar-told.ts'

/** Kinds of statement that are no commitment: most of them also end the chain. */
const statements: readonly ClauseRule[] = [
  {
    id: 'zh.leave.praise',
    decision: 'reset',
    cue: false,
    predicate:
      '(?:都|均|也|并|还|一向|历来|高度|十分|衷心|诚挚|热烈|充分|由衷|再次|真诚|深表|谨|深|完全|表示|对[^，]{1,40}?)*(?:评价|赞赏|盛赞|赞扬|感谢|祝贺|肯定|钦佩|祝愿|预祝|慰问|高兴|满意|认同|祝福|赞同|欣见|注意到|坚信|深信|相信|认为|谴责|哀悼|悼念|致敬|关切|(?<=高度|一贯|历来|一向)重视|重视(?!{adverb}{0,2}{verb})|欣慰|感到)',
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
    id: 'zh.leave.hoped',
    decision: 'reset',
    chain: false,
    sentence: '(?:希望|勉励|寄语|嘱咐)(?!同|与|加强|进一步|更好)[^。]*，(?:继续|始终|坚定|努力)',
    text: '(?:继续|始终|坚定|努力)',
    example: '希望师生弘扬传统，继续改革创新，……',
  },
  {
    id: 'zh.leave.importance',
    decision: 'reset',
    text: '.*(?:(?:十分|非常|尤为|至关|极为|很|更加|格外)(?:重要|关键|必要|紧迫)|意义重大|具有[^，]*(?:意义|作用|影响)|重要(?:性|意义)|至关重要)$',
    example: '维护地区稳定十分重要。',
  },
  {
    id: 'zh.leave.concerns',
    decision: 'reset',
    cue: false,
    text: '[^，]*(?:事关|关乎)|涉及|[^，]{0,6}涵盖',
    example: '此事事关两国人民福祉。',
  },
  {
    id: 'zh.leave.copula',
    decision: 'reset',
    cue: false,
    live: false,
    text: '[^，“]*(?<![要还但或若可凡于不求实永始终别])(?:是(?!否|非)|不是|在于)',
    example: '发展是解决问题的基础。',
  },
  {
    id: 'zh.leave.fact',
    decision: 'reset',
    cue: false,
    live: true,
    text: '[^，“]{2,}就是[^，]*的$|(?!讲|说|弄|认清|阐|宣传|[^，]*(?:当务之急|关键|重点|目标|任务)是)[^，“]{3,}(?<![要还但或若可凡于不求实永始终别正就])(?:(?:都|均)是|是)(?!否|非|因)[^，]*的[^，]+$|(?:这|那)(?:关系|关乎)|[^，]*(?:依赖于|取决于|出于|源于|有赖于)|[^，]{2,}(?:大幅|明显|持续|小幅|(?<=价格?|汇率|产量|需求))(?:上涨|下跌|下降|回落|攀升|走高|走低)$',
    example: '中方愿深化合作，两国友谊是我们共同的财富。',
  },
  {
    id: 'zh.leave.is',
    decision: 'reset',
    cue: false,
    text: '(?:都|也|就|既|这|不|理由|原因|目的|特点|主题)?是(?!否)|[“《][^，]*成为|.*(?:只有进行时|没有完成时|永远在路上$)',
    example: '……，是各国的共同期盼。',
  },
  {
    id: 'zh.leave.core',
    decision: 'reset',
    cue: false,
    text: '以[^，]{2,8}(?:同志)?为核心的',
    example: '以某某同志为核心的领导集体高度重视这项工作。',
  },
  {
    id: 'zh.leave.topic',
    live: false,
    decision: 'reset',
    cue: false,
    stance: false,
    next: '(?:就|既|都|不仅|也|更|正|同样|才|只)?(?:是(?!否)|事关|符合|有利于|有助于|关系到|关乎|意义重大|对[^，]{2,24}(?:具有|意义|发挥了|起到了)|对[^，、]{2,12}、[^，]{2,12}(?:具有|意义|发挥了|起到了)|成为|顺应|[^，]{0,10}(?:任务|关键|重点|难点)在)',
    text: '(?!.*以)',
    example: '发展好两国关系，符合人民利益。',
  },
  {
    id: 'zh.leave.predict',
    decision: 'reset',
    text: '.*(?:必将|(?<!始)终将|将(?:会)?决定[^，]*(?:前途|未来|命运)|必然|一定(?:会|能)|定会|定能|注定|有望|预计|事业将|将(?:会)?(?:继续|进一步|极大|持续|严重|直接|再次|大大)*(?:给|有(?:更多|望|利|助)|于[^，]*(?:到期|届满)|开启[^，]*(?:时代|篇章|征程|阶段)|使(?!用|馆)|令|让|有助|有利|成为|进入(?!口)|达(?!成)|面临|扬帆|对[^，]{2,40}(?:产生|造成|起到|具有)|为[^，]*(?:带来|注入|创造|增添|提供[^，]*(?:机遇|动力|动能|助力|空间|契机|支撑))|推高|导致|造成|影响|迎来|产生[^，]*(?:后果|影响)|大有[可作]为|看到|焕发|好戏|是(?![^，]*(?:朋友|伙伴|兄弟)$)))',
    example: '这必将为世界提供更多机遇。',
  },
  {
    id: 'zh.leave.forecast',
    decision: 'reset',
    voices: ['narration', 'speech', 'document'],
    text: '[^，]*(?:时间|人数|数量|总量|规模|价格|气温|降水|降雨|客流量?|总额|产量|销量|比例|占比|里程|人口)(?:均|也|都|还|预计)*将(?!.*(?:控制|力争|争取))|[^，]{0,16}将(?:同比|环比|分别|仅|继续)*(?:增长|下降|上涨|萎缩|放缓|回升|下滑)|[^，]*将(?:再次)?(?:有|出现|迎来)[^，]*(?:降[雨雪温]|大风|高温|强对流|寒潮|台风|天气)',
    example: '全程运行时间将缩短一半。',
  },
  {
    id: 'zh.leave.event',
    decision: 'reset',
    text: '.*(?:将|拟|计划|会后|决定)(?:于|在)?[^，]{0,24}?(?:(?<!继续|组织|研究|办好|同意)(?:举行(?!的|.{2,}(?:合作|论坛|对话))|召开(?!的)|开幕|开赛|启幕|亮相|上映|播出|首发|首秀)|主持|出席|访问|会见|会晤|持续[至到][^，]{1,8}$|进行$|进行[^，]{0,6}(?:直播|转播|报道)$|作[^，]{0,24}报告》?$|发表(?:题为|重要|主旨)|通过并发表|分别发表|(?:全面)?(?:梳理|总结|回顾)|(?<!(?:要求|允许|恢复|支持)[^，]*)(?:抵达|前往)|在[^，]{2,40}举办|围绕[^，]*(?:探讨|讨论|研讨)$|[^，]*致辞$|分[^，]{1,4}期[^，]*举办)',
    example: '论坛将于下月开幕。',
  },
  {
    id: 'zh.leave.passive',
    decision: 'reset',
    text: '.*(?:必须|应当|应该|应|需要|须)(?:都|均)?(?:得到|受到|被|予以|存在)',
    example: '各国主权必须得到尊重。',
  },
  {
    id: 'zh.leave.lessons',
    decision: 'leave',
    cue: false,
    chain: true,
    text: '(?:深入|认真|全面|及时|科学|系统)*总结[^，]*(?:经验|教训|做法)$',
    example: '会议要求，要加固堤坝，总结近年来的防汛经验，完善预案。',
  },
  {
    id: 'zh.leave.history',
    decision: 'reset',
    history: true,
    cue: false,
    text: '(?!.*(?:推动|推进|争取|更多|更大|更为|新的?|进一步|不断取得|力争|确保).*取得|.*取得(?:更|新)).*(?:(?<![为除尽受不明])了(?![解望然如却])|已经?(?!有(?:的)?(?:[^，]{0,4}基础|成果|条件)|建(?![成立])|.{0,4}(?:出台|发现|投产|建成))|曾经?|取得[^，]*(?:成就|成果|进展|成效|成绩|成功)|(?:[\\d一二三四五六七八九十几]年|个?月|天|时间|时期|长期)(?:多)?来(?![自源])|以来|去年|过去|近年来|日前|近日|(?<!开好|办好|举办|筹备)首次|连续[一-龥\\d]+[次年个]|同比|环比|累计|(?<!推动[^，]*)实现跨越)',
    example: '两国贸易取得丰硕成果。',
  },
  {
    id: 'zh.leave.always',
    decision: 'reset',
    history: true,
    cue: false,
    chain: false,
    text: '.*始终(?!是|不渝).*(?:秉持|坚持|相互)',
    example: '建交以来，双方始终相互尊重。',
  },
]

/** What becomes of a clause. The first rule that fits decides; what none decides, the chain decides. */
export const clauses: readonly ClauseRule[] = [
  ...openings,
  ...told,
  ...statements,
  ...results,
  ...joins,
  ...manners,
  ...occasions,
]
