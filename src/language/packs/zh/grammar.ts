import type { Grammar } from '../../grammar/grammar.ts'
import { clauses } from './grammar-clauses.ts'
import { concepts } from './grammar-concepts.ts'
import { cues } from './grammar-cues.ts'
import { actors, counterparts } from './grammar-actors.ts'
import { openers } from './grammar-openers.ts'
import { speech } from './grammar-speech.ts'
import { adjuncts, adverbs, verbs } from './grammar-verbs.ts'

/** Verbs that always take an object: what follows a mark with one of them is a predicate of its own. */
const strong =
  '加强 增加 加大 深化 增强 扩大 拓展 拓宽 推动 推进 促进 加快 提升 提高 完善 健全 巩固 增进 构建 打造 建立 密切 落实 优化'.split(
    ' ',
  )

/** How Chinese official prose states commitments. */
export const grammar: Grammar = {
  version: 'zh-grammar-1',
  spaced: false,
  classes: {
    strong,
    act: [...strong, '应对', '管控', '维护', '捍卫', '办好', '弘扬', '践行', '便利'],
    never: ['不寻求', '不谋求', '不追求', '不支持', '不搞', '不参加', '不参与', '不允许', '不接受', '无意'],
  },
  boundaries: {
    always: '[，,；;。！!？?]|(?<!\\d)[：:]|[：:](?!\\d)|(?<=.)——',
    beforePredicate: [
      {
        id: 'zh.cut.and',
        pattern: '并(?!非|不|购|存|行|网|轨|且)',
        before: '(?:{adverb}){0,4}(?:将|要|愿|应|计划|{verb})',
        after: '.*{verb}.{2,}',
        example: '修建公路并扩大贸易。',
      },
      {
        id: 'zh.cut.praise',
        pattern: '并(?=将|愿)',
        before: '(?:将|愿)',
        after: '.*(?:赞赏|欢迎|肯定|认同|重视|感谢|关注)$',
        example: '中方赞赏并将参与这一机制。',
      },
      {
        id: 'zh.cut.again',
        pattern: '、',
        before: '坚持[^、，。；]{2,}',
        after: '.*坚持[^、，。；]{2,}$',
        example: '要坚持平等相待、坚持互利合作。',
      },
      {
        id: 'zh.cut.never',
        pattern: '、',
        before: '{never}[^、，。；]{2,}',
        after: '.*{never}[^、]{2,}$',
        example: '我们不寻求对抗、不搞脱钩、不支持分裂。',
      },
      {
        id: 'zh.cut.each',
        pattern: '、',
        before:
          '(?![^，。；]*等){adverb}{0,3}{strong}(?![的性化])[^、，。；的]{2,16}、{adverb}{0,3}{act}(?![的性化])[^、，。；的]{2,}',
        after:
          '(?!围绕|针对|[就从在以按])(?:.{0,16}?(?:要|愿|将|应|同意|决定))?{adverb}{0,4}{verb}[^、]{2,}$',
        example: '要增开航班、促进旅游合作、加强教育交流。',
      },
      {
        id: 'zh.cut.list',
        pattern: '[、]',
        before: '{adverb}{0,4}{act}(?![的性化])[^、，。；等的]{2,16}(?=[，。；！]|$)',
        after:
          '(?!为(?:更好|推动|推进|促进|实现|构建|建设|全面|维护|增进|深化|加强))(?:.{0,16}?(?:要|愿|将|应|同意|决定))?{adverb}{0,4}{verb}[^、]{2,}$',
        example: '深化改革、扩大开放。',
      },
      {
        id: 'zh.cut.with',
        pattern: '和',
        before: '{adverb}{0,4}{strong}(?![的性化])[^、，。；等的]{2,16}(?=[，。；！]|$)',
        after: '(?:.{0,16}?(?:要|愿|将|应|同意|决定))?{adverb}{0,4}{verb}[^、]{2,}$',
        example: '增进互信和扩大合作。',
      },
    ],
    brackets: [
      ['“', '”'],
      ['（', '）'],
      ['《', '》'],
      ['(', ')'],
      ['「', '」'],
    ],
    quotes: [
      ['“', '”'],
      ['「', '」'],
    ],
  },
  openers,
  speech,
  cues,
  home: 'CN',
  meets:
    '会见|会谈|会晤|会面|通电?话|访问|峰会|理事会|对话|论坛|领导人会议|致电|致函|致贺|贺信|出席|联合声明|[称说]|宣布|呼吁|决定|要求',
  atHome: '[对访来驻在涉援赴]华|我国|在京|人民大会堂|党中央|国务院',
  defaults: [
    { id: 'zh.default.joint', voice: 'joint', force: 'firm', example: '扩大青年交流。（联合声明）' },
    { id: 'zh.default.meeting', voice: 'meeting', force: 'call', example: '会议强调，加强应急准备。' },
    {
      id: 'zh.default.measures',
      voice: 'document',
      force: 'firm',
      title: '《[^》]*(?:措施|总体方案|决定|条例|办法|规定)》',
      example: '国务院印发《促进贸易的若干措施》：放宽市场准入。',
    },
    {
      id: 'zh.default.document',
      voice: 'document',
      force: 'call',
      example: '《意见》提出，完善养老服务体系。',
    },
  ],
  adverbs,
  adjuncts,
  verbs,
  clauses,
  notSubject:
    '(?:未|不|拒绝|否认)$|导致|引发|造成|^关于|委员长会议关于|、$|没有|[%％]的|受访|等方面|提供|给予|推出|获得|寻求|期待|赞赏|感谢|祝贺|欢迎|希望|评价|肯定|相信|邀请|是|已|了|面临|取得|因为|由于|如果|只有|[，。；]|表示|认为|(?:加强|推动|深化|维护(?!国家安全委员会)|实现|解决|发展(?!改革委|中国家|银行|研究中心|署|部门)|建设(?!部|银行|兵团|委|单位)).{2,}',
  side: '[一-龥]方',
  pressTogether: '共同会见(?:了)?(?:中外)?记者|(?:联合|共同)记者会|共见记者',
  allParties: 'all parties',
  world: 'international community',
  defaultAreas: ['politics'],
  actors,
  counterparts,
  concepts,
  bases: [
    { id: 'zh.basis.each', basis: 'each', pattern: '(?:每|各)[^，]{0,6}', example: '每年提供一百个名额。' },
    {
      id: 'zh.basis.level',
      basis: 'level',
      pattern: '(?:至|到|达|达到|突破|超过|实现|控制在|保持在|稳定在|维持在)[^，]{0,4}',
      example: '把贸易额提升至一百亿美元。',
    },
    {
      id: 'zh.basis.increase',
      basis: 'increase',
      pattern:
        '(?:增加|增长|提高|扩大|新增|增设|增开|增派|追加|增拨|延长|延期|上调|提升)了?(?!到|至)[^，到至]{0,8}',
      example: '投资增加十亿元。',
    },
  ],
  conduct:
    '^支持|不针对[^，]*(?:第三方|第三国|任何国家)|(?:政策|立场|方针)[^，]*(?:保持|不会改?变)|一如既往坚持[^，]*(?:政策|方针)|(?:坚定|坚决|相互|继续|一如既往|始终|永远|彼此|恒久)+(?:不移地?)?(?:相互)?(?:支持|反对|恪守|奉行)|(?:坚决|坚定)(?:捍卫|抵制)|(?:恪守|奉行|反对|互予支持|永结|不干涉|不寻求|永远是|始终是|做[^，]*(?:朋友|伙伴|建设者|贡献者|维护者|倡导者))|(?:^|愿|将)(?:会|继续|进一步|一如既往|大力|全力|积极)*(?:支持(?:彼此|对方|联合国|(?![双各])[一-龥]方)|尊重)',
  datedNames: '可持续发展议程|议程|愿景|可持续发展目标',
  summed: '(?:总额|金额|总金额|资金|总投资|投资)(?:共|达|约)?',
  heeded:
    '(?:恪守|遵守|遵循|违反|违背|按照|依照|根据|秉持|围绕|对照|符合|坚持)[^，。；、]{0,12}|相关|有关|上述|现有|原有|已有|其余|其他|其它|同|跟',
  prolongs: '(?:延长|延期|推迟|宽限|停火|暂停)[^，。0-9]{0,8}',
  disposal: '(?:{adverb}|既|又|也){0,4}(?:把|将)[^，]{4,}$',
  coordinated: '以及|和|及|、|等|在内的(?:世界|广大)?',
  gatherings: '峰会|大会|会议|会晤|协议|声明|宣言|公报',
  bodies:
    '会议|峰会|战线$|干部$|(?<![社机晚运])会$|乘组$|政府|当局|部$|部门|[查导作]组$|委$|委员会|总局|[一-龥]局$|院$|军|议会|国会|公司|集团|组织|机构|联盟|法院|央行|中心$|部队|武装|银行|海关|民航|铁路|专班|协会|署$|办$|厅$|省$|市$|财政$|^当地$|自治区$|特区$|^(?:今年，?)?(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|我国|国家|全国|全省|全市)(?:今年|明年|还)?$|党|协议|公约|决议|领导人|元首',
  reciprocal: '互[设派免办换认开建]',
  ownAffairs:
    '自身|(?:推动|推进|实现)高质量发展|新发展格局|(?:深化|全面)改革|改革开放|营商环境|中国式现代化进程|(?<!双向|相互|进一步)扩大开放$|国强必霸|殖民掠夺|[别他]国内政|中国内政|对外开放|经济全球化|贸易自由化|党的|中国特色|世贸组织|世界贸易组织|独立自主的?和平|为(?:世界|全球)',
  mutual: '合力|互设|互办|互派|互免|互访|彼此|相互|互相|双方|对方|两国|携手|各自',
  openStage: '(?:世界|国际|全球)[^\\s，：]{0,14}(?:论坛|大会|研讨会|年会)|博览会|进博会',
  worldStage:
    '(?:世界|国际|全球)[^\\s，：]{0,14}(?:论坛|大会|会议|峰会|对话|博览|研讨会|年会)|联合国|博览会|进博会|(?<!(?:两岸|全国|全军|内地)[^，：]{0,16})论坛|峰会|气候',
  announces: '[：:]$',
  commentary: [
    {
      id: 'zh.skip.commentary',
      pattern: '(?:短评|锐评|评论员|时评|社论|快评|热评|述评|观察丨|【[^】]*评[^】]*】)',
      example: '【本台短评】让绿色成为底色',
    },
  ],
  trims: {
    start: '(?:并且|并|同时|以及|还|且|而|：|，|、|特别是|尤其是|包括|其中)',
    end: '(?:(?<![平同相对均优高中初次])等|[。！？]”|，|；|。|、|：)',
  },
}
