import type { ActorRule, FrameRule, OpenerRule, SpeechGrammar } from '../../grammar.ts'

const said =
  '(?:指出|强调|表示(?!.{0,2}(?:感谢|祝贺|慰问|欢迎|满意|关切|热烈|衷心|诚挚|哀悼|同情|敬意|赞赏|反对|支持|谢意|遗憾))|认为|介绍(?=[，：:])|介绍说|(?<![传据听来学])说(?=[，：:“])|声?称(?=[，：:“]|将|已|愿|要)|提出(?=[，：:]|到20|力争|到[“‘])|(?<![的项然切在观体要新本标任代位示署]|的(?:明确|具体|总体))要求(?=[，：:])|明确(?=[，：:])|透露|重申(?=[，：:]|将|愿|要|应)|谈到(?=[，：:])|写道|表态)'
/** Between who speaks and the verb of saying: adverbs, and at most one phrase that says where, when or to whom. */
const simply =
  '(?:深刻|纷纷|反复|多次|曾多次|曾|一再|连续|专门|明确|应询|回应|对此|就此|同时|还|也|均|都|最后|进一步|一致|再次|着重|特别|首先|当天|当日|今天(?:（[^）]{1,12}）)?|昨天|昨日|\\d{1,2}日|共同|郑重|积极|鲜明|并){0,4}'
const phrase =
  '(?:主持[^，]{2,16}?(?:并|时)(?:发表)?(?:重要)?(?:讲话)?|发表(?:重要)?(?:讲话|致辞|演讲)(?:时|并)?|在[^，。]{2,30}?(?:时|中|上)|通过[^，。]{2,16}?|就[^，。]{2,30}?|发布(?:消息|公告|声明|公报)|代表(?!团|队|处|性)[^，。]{2,14}?)'
const before = `(?:${simply}${phrase})?${simply}`
const meeting =
  '(?:本次|这次|此次|(?:(?!主持|出席|参加)[^，。“”《》]){0,22}?)(?:会议|全会|大会|座谈会|常务会议|工作会议|例会|学习会)'
const paper =
  '(?:《[^》]{2,60}》|(?:实施|管理|若干)?(?:意见|通知|方案|规划|办法|纲要|措施|条例|公报|声明|宣言|报告|文件|白皮书|决定|批复|指示))'

/** Who says it. Tried in order at the start of each clause. */
export const speech: SpeechGrammar = {
  rules: [
    {
      id: 'zh.say.full-text',
      voice: 'own',
      pattern: '(?<who>)(?:文章|讲话|致辞|演讲|贺信|全文)?全文(?:如下)?(?=[：:。]|$)',
      example: '文章全文如下：',
    },
    {
      id: 'zh.say.issued',
      voice: 'document',
      pattern:
        '(?<who>[^，。“”《》]{2,20})(?:发布|发表|公布)(?:了)?(?:题为)?《[^》]+》(?:文件|立场文件|白皮书|概念文件)(?=。|$)',
      example: '外交部发布《全球治理的立场》文件。',
    },
    {
      id: 'zh.say.decrees',
      voice: 'document',
      pattern:
        '(?<who>[^，。“”《》]{2,30}?)(?:近日|日前|今天|联合)*(?:印发|下发)(?:了)?《[^》]+》[^，。]*(?=[，。])',
      example: '国务院日前印发《行动方案》，要求加快建设。',
    },
    {
      id: 'zh.say.demands',
      voice: 'document',
      pattern: '(?<who>)要求(?=(?:坚持)?以)',
      example: '……，要求以改革创新为动力，……',
    },
    {
      id: 'zh.say.meeting',
      voice: 'meeting',
      pattern: `(?<who>${meeting})${before}${said}`,
      example: '会议强调，要守住底线。',
    },
    {
      id: 'zh.say.joint-paper',
      voice: 'joint',
      pattern: `(?<who>(?:双方|各方|会议|峰会|大会)?(?:发表|通过)?(?:的)?(?:《[^》]*(?:联合声明|联合公报|宣言)》|联合声明|联合公报|宣言))${before}(?:${said}|重申|呼吁|说|称)`,
      example: '《首都宣言》强调，各国应加强协作。',
    },
    {
      id: 'zh.say.finds',
      voice: 'speech',
      pattern: `(?<who>(?:[^，。“”《》]{0,20}?)(?:报告|声明|公报|文章|消息|公告))${before}(?:称|认为|显示|说|预计|预测|估计)(?=[，：:]|[^，。]{4})`,
      example: '评估报告称，增长前景仍不明朗。',
    },
    {
      id: 'zh.say.document',
      voice: 'document',
      pattern: `(?<who>${paper})${before}(?:${said}|要求|明确|提出|规定)`,
      example: '《意见》提出，加快水网建设。',
    },
    {
      id: 'zh.say.joint',
      voice: 'joint',
      pattern: `(?<who>(?:双方|各方|两国元首|两国领导人|[一二三四五六七八九十两]国(?:元首|领导人|外长|总理)?|三方|与会各方|各国元首|成员国元首|成员国))${before}${said}`,
      example: '双方一致认为，应扩大贸易。',
    },
    {
      id: 'zh.say.data',
      voice: 'narration',
      pattern: `(?<who>[^，。；“”《》]{0,24}?(?:数据|统计|调查|监测|预报|研究|评估|民调))${before}(?:也|还)?(?:显示|表明|称|认为|预计|预测)`,
      example: '监测数据显示，出行人数将继续增加。',
    },
    {
      id: 'zh.say.crowd',
      voice: 'narration',
      pattern: `(?<who>(?:[^，。；“”《》]{0,24}?)(?:大家|干部群众|代表们|委员们|专家们|各界人士|各界群众|工作者|师生|官兵|居民|村民|网友|同学们|党员干部|与会者))${before}${said}`,
      example: '大家表示，要更加努力工作。',
    },
    {
      id: 'zh.say.he',
      voice: 'speech',
      pattern: `(?<who>他|她|其)${before}${said}`,
      example: '他表示，愿继续参与。',
    },
    {
      id: 'zh.say.named',
      voice: 'speech',
      pattern: `(?<who>(?!面对|站在|立足|着眼|展望|回顾|按照|根据|对(?!外)|在|以(?!色列|[军方媒总外防])|为|把|将|就|从|通过|随着|围绕|针对|要|应|如同|落实|贯彻|践行|\\d)[^，。；“”《》]{1,47}?[^，。；“”《》的])${before}${said}`,
      example: '塞尔维亚总统武契奇表示，愿扩大合作。',
    },
    {
      id: 'zh.say.puts-forward',
      voice: 'speech',
      pattern: `(?<who>(?!面对|按照|根据|对(?!外)|在|以(?!色列|[军方媒总外防])|为|就|从|通过|随着)[^，。；“”《》]{1,24}?[^，。；“”《》的])${before}(?=(?:就[^，。]{2,24})?提出[^，。]{0,16}(?:建议|举措|主张)[：:])`,
      example: '总理在讲话中提出一系列举措：扩大进口，……',
    },
    {
      id: 'zh.say.bare',
      voice: 'speech',
      pattern: `(?<who>)${before}${said}`,
      example: '他转达问候，并表示，愿加强合作。',
    },
  ],
  titles:
    '国家主席 主席 总统 总理 首相 外长 外交部长 部长 副总理 副总统 副主席 副部长 发言人 总书记 书记 秘书长 国王 王储 埃米尔 苏丹 酋长 议长 副议长 委员长 副委员长 大使 总干事 行长 会长 主任 副主任 局长 副局长 司长 省长 市长 州长 国务卿 国防部长 财长 防长 代表 特使 总监 参议员 众议员 多数党领袖 领袖 外相 大臣 元首 领导人 委员 国务委员 教授 专家 司令 参谋长 理事长 秘书 主教 执委会主席 负责人 负责同志 先生 女士 同志 阁下 陛下 殿下 一行'.split(
      ' ',
    ),
  roles: [
    '领导人',
    '元首',
    '负责人',
    '负责同志',
    '代表',
    '专家',
    '先生',
    '女士',
    '一行',
    '同志',
    '发言人',
    '委员',
    '大使',
  ],
  pronouns: ['他', '她', '其'],
  aroundName: [
    '等',
    '还',
    '也',
    '均',
    '都',
    '其他与会',
    '本届',
    '本次',
    '此次',
    '其他',
    '当天',
    '今天',
    '昨天',
    '当日',
    '则',
    '则',
    '日前',
    '近日',
    '此前',
    '随后',
    '正如',
  ],
  meetings: [
    {
      id: 'zh.meeting.held',
      pattern: '(?:主持)?(?:召开|举行)(?:的)?(?<name>(?!会议)[一-龥]{2,16}(?:会议|座谈会|全会))',
      example: '总理主持召开国务院常务会议。',
    },
    {
      id: 'zh.meeting.dated',
      pattern:
        '(?<=^|[，。：\\n])(?<name>(?:全国|中央|[一-龥]{2,6}省)[一-龥]{2,20}(?:会议|座谈会|大会))(?:\\d+[月日至—-]*|近日|日前|今天|当天)+在[^，。]{1,12}(?:召开|举行)',
      example: '全国档案工作会议3月2日至3日在京召开。',
    },
    {
      id: 'zh.meeting.holds',
      pattern:
        '(?<name>(?:中共中央|国务院|全国人大|全国政协|中央)[一-龥]{0,14}(?:委员会|局|会|组))[^，。\\n]{0,24}?(?:召开|举行)',
      example: '中央政治局3月2日召开会议。',
    },
  ],
  persons: [
    {
      id: 'zh.person.acts',
      pattern:
        '(?:主席|总理|总统|首相|书记|部长|委员长|外长|常委|国王|秘书长|主任|发言人)(?<name>[一-龥·]{2,12}?)(?:\\d+[月日]|今天|在|于|主持|出席|会见|同|对|就|发表|向)',
      example: '国家主席某某在茶话会上致辞。',
    },
  ],
  leads: [
    {
      id: 'zh.lead',
      pattern:
        '^(?:此外，|[^，]{1,24}(?:时|后|期间)，)?(?<name>[一-龥·]{2,12}?)(?:转达|主持|代表|对|就|请|高度|热烈|祝贺|感谢|还|首先|欢迎|介绍|预祝|回顾|赞赏|积极评价|充分肯定|钦佩|衷心|诚挚|由衷|完全|十分|非常|深表|真诚|向|应询|出席|重申)',
      example: '某某转达问候，并表示愿加强合作。',
    },
  ],
  floor: [
    {
      id: 'zh.floor.speaks',
      pattern:
        '^(?<name>[一-龥·、]{2,40}?)(?:\\d+日|今天)?(?:在[^，。]{2,20})?(?:出席|主持|参加)[^。]{0,60}?(?:讲话|致辞|发言|演讲|讲课|报告|总结)。?\\s*$',
      example: '某某主持会议并讲话。',
    },
    {
      id: 'zh.floor.delivers',
      pattern:
        '(?:^|，)(?<name>(?![一-龥]方)[一-龥·]{2,8}?)(?:发表|作)了?(?:重要|主旨|总结)?(?:讲话|致辞|演讲|发言)。?\\s*$',
      example: '听取大家发言后，总理某某发表了讲话。他表示……',
    },
    {
      id: 'zh.floor.asks',
      pattern: '^(?<name>(?![一-龥]方)[一-龥·]{2,8}?)请[一-龥·]{2,8}转达',
      example: '某某请总理转达问候。',
    },
  ],
  authors: [
    {
      id: 'zh.author',
      pattern: '^(?<name>[一-龥·]{2,12}?)(?:在[^，]*|向[^，]*|同[^，]*|为[^，]*)?(?:发表|撰文|致)',
      example: '某某在当地媒体发表署名文章',
    },
  ],
  issuers: [
    {
      id: 'zh.issuers.issued',
      pattern:
        '(?:：|。|，|^|\\n)(?:近日，|日前，|今天，)?(?<name>[一-龥、]{3,40}?)(?:近日|日前|今天|联合|\\d+日)*(?:联合)?(?:印发|发布|公布|出台|下发)',
      example: '办公厅近日印发《意见》。',
    },
  ],
  narration: [
    { id: 'zh.voice.heading', pattern: '[^。！？；：，\\n]{2,32}(?=\\n)', example: '多国举行联合军演' },
    {
      id: 'zh.voice.attended',
      pattern: '[^，。]{2,60}(?:参加|陪同)(?:上述|会见|会谈|活动|峰会|会议|对话会)',
      example: '外交部长等参加会见。',
    },
    {
      id: 'zh.voice.after',
      pattern: '(?:会谈|会见|会晤|会议|仪式|峰会|访问|欢迎宴会)(?:后|前|结束后|期间|开始前)',
      example: '会谈结束后，双方见证签署三份协议。',
    },
    {
      id: 'zh.voice.scene',
      pattern:
        '(?:当地时间|当天|当日|当晚|截至|目前|(?:峰会|会议|大会|论坛|双方|会晤)(?:还)?(?:发表|通过|发布|签署|审议|听取)|两国(?:元首|领导人|总理)(?:还)?共同|访问期间|据(?:介绍|悉|了解|统计)|新华社|央视|本报|记者|[一-龥·]{2,12}(?:参加|出席|陪同|主持)了?)',
      example: '当地时间3日，代表团抵达首都。',
    },
  ],
  furniture: [
    { id: 'zh.skip.link', pattern: '\\[?查看原文', example: '查看原文' },
    {
      id: 'zh.skip.editor',
      pattern: '(?:责任编辑|编辑|监制|主笔|记者|视觉|校对|来源|原标题)[丨：:｜]',
      example: '责任编辑：某某',
    },
  ],
  trailing: '^(?:他|她|[^，。“”]{2,16}?)(?:还|最后)?(?:说|表示|强调|指出)。?$',
  scene: '[^，]{1,24}(?:时|后|期间|过程中|会上|途中)',
  honours: '(?:[^，]{1,16}(?:上|中|时)，)?(?:正如)?[一-龥]{2,4}(?:总书记|主席)(?!团|国)',
  nameEnd:
    '(?:亲切|深情|动情|语重心长|高兴|郑重|坚定|明确)地|(?<=[一-龥]{2})对(?:大家|他们|记者|媒体|在场)|\\d+[日月]|今天|昨天|近日|日前|发布|援引|转达|纷纷|此前|公布|到[^，]{2,30}时|在[^，]{2,30}(?:时|中|上|后)$|(?<=[一-龥·]{2})同[^，]{2,30}(?:一道|一起|共同)$',
  nameJoint: '^([一-龥·]{2,8}?)(?:和|与(?!会)|以及)([一-龥·]{2,8})(?<![部委会署办局院司厅])$',
  name: '[\\p{Script=Han}·•．.—-]',
}

export const openers: readonly OpenerRule[] = [
  {
    id: 'zh.open.item',
    item: true,
    pattern:
      '(?:[（(]?[一二三四五六七八九十]+(?:是|、|[）)])|第[一二三四五六七八九十]+[，、]|——|—|--|\\d+[.．、]|首先，|其次，|其一|其二|最后，)',
    example: '二是加快审批。',
  },
  {
    id: 'zh.open.connective',
    pattern:
      '(?:[“「](?![^”」，。]{1,12}[”」])|是(?=[^，]{2,12}(?:宣布|决定|同意|商定))|并且|并(?!不|非|购|存|行|网|轨)|同时[，]?|此外[，]?|另外[，]?|而且|以及|还|也|且|但(?!是|书)|不过[，]?|因此[，]?|其中[，]?|特别是|尤其是|包括(?!.{0,12}在内)|从而|进而|为此[，]?|对此[，]?|在此[，]?|(?:下一?阶段|下一步|今后|未来|后续|届时|随后|接下来|日后)(?:，|(?=还?将|还?要|继续|有望))|当前，|一方面[，]?|另一方面[，]?|一道[，]?|共同)',
    example: '同时加强传统文化交流。',
  },
]

/** Actors that are no party by name. */
export const actors: readonly ActorRule[] = [
  {
    id: 'zh.actor.world',
    name: 'international community',
    pattern: '国际社会',
    example: '国际社会应加大援助。',
  },
  {
    id: 'zh.actor.countries',
    name: 'all countries',
    pattern: '(?:世界)?各国(?!元首|领导人)',
    example: '各国应遵守规则。',
  },
  {
    id: 'zh.actor.developed',
    name: 'developed countries',
    pattern: '发达国家',
    example: '发达国家应兑现承诺。',
  },
  {
    id: 'zh.actor.economies',
    name: 'developed economies',
    pattern: '(?:主要)?发达经济体',
    example: '发达经济体要稳定政策。',
  },
  {
    id: 'zh.actor.major',
    name: 'major countries',
    pattern: '(?:世界)?大国(?!担当)',
    example: '大国要带头减排。',
  },
  {
    id: 'zh.actor.developing',
    name: 'developing countries',
    pattern: '(?:广大)?发展中国家',
    example: '发展中国家应加强团结。',
  },
  {
    id: 'zh.actor.emerging',
    name: 'emerging markets and developing countries',
    pattern: '新兴市场(?:国家)?和发展中国家',
    example: '新兴市场和发展中国家要团结。',
  },
  {
    id: 'zh.actor.parties',
    name: 'parties to the conflict',
    pattern: '(?:冲突|有关|当事)+(?:各|双)?方',
    example: '冲突各方应立即停火。',
  },
  {
    id: 'zh.actor.concerned',
    name: 'countries concerned',
    pattern: '(?:有关|相关|个别|某些)国家',
    example: '有关国家应取消制裁。',
  },
  {
    id: 'zh.actor.finance',
    name: 'international financial institutions',
    pattern: '国际金融机构',
    example: '国际金融机构要增加贷款。',
  },
  {
    id: 'zh.actor.soe',
    home: true,
    name: 'central and state-owned enterprises of China',
    pattern: '(?:央企国企|中央企业|国有企业|央企)',
    example: '央企要带头稳岗。',
  },
  {
    id: 'zh.actor.organs',
    home: true,
    name: '',
    pattern:
      '(?:各级|各地|各有关|有关|各|国务院|省级|地方|相关|地方各级|各省区市|中央)[^，。要应将]{0,16}(?:党委|政府|部门|地区|单位|方面|机关|机构|组织|地方|党组织|干部|工作组|小组)(?:和[^，。要应将]{2,8})?|各地(?:区|方)?(?:各部门|各单位)?(?=[^国]|$)',
    example: '各地各部门要抓好落实。',
  },
]

/** Frames around the one for whom or with whom; the group is looked up among the parties. */
export const counterparts: readonly FrameRule[] = [
  {
    id: 'zh.with',
    pattern: '(?:同|与|和|跟|向|对|为|给|帮助|支持|援助|协助|协同|赴|从|敦促|促|关于)',
    example: '向受灾国提供帐篷。',
  },
]
