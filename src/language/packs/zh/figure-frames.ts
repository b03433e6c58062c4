import type { FigureFrame } from '../../lexicon/figures.ts'

/** Numbers that count only in one of the frames of `accept`. */
export const weak: readonly FigureFrame[] = [
  {
    rule: 'zh.weak.small-count',
    number: /^[一二两三四五六七八九十](?![一二三四五六七八九十百千万亿多余几])/u,
    kinds: ['count'],
    example: '三个方面',
  },
  {
    rule: 'zh.weak.one',
    number: /^1(?![0-9.万千百亿多余])/u,
    kinds: ['count'],
    units: ['item', 'time', 'event', 'kind', 'batch'],
    example: '1个问题',
  },
  { rule: 'zh.weak.duration', kinds: ['duration'], example: '三年' },
  { rule: 'zh.weak.age', kinds: ['age'], example: '13岁' },
]

/** Frames in which a number is a figure, however weak. */
export const accept: readonly FigureFrame[] = [
  {
    rule: 'zh.accept.lasting',
    before:
      /(?:为期|历时|持续(?:了|近|超过)?|长达|耗时|用时|仅用(?:了)?|只用(?:了)?|用了?|跨越|走过(?:了)?|间隔)\s?$/u,
    kinds: ['duration'],
    example: '冲突持续了两个月',
  },
  {
    rule: 'zh.accept.in-a-row',
    before: /(?:连续|接连)\s?$/u,
    after:
      /^(?:增长|实现|下降|下滑|减少|回升|回暖|放缓|加快|收缩|扩张|改善|处于|位于|高于|低于|保持|上升|出席|举办|获|当选|位居|丰收|荣登|夺|上涨|回落|参|访)/u,
    example: '连续三年增长',
  },
  {
    rule: 'zh.accept.span',
    before:
      /(?:提前|延长|缩短|运行|服役|驻留|在轨飞行|延续|经过|经历|相隔|时长|寿命|年龄)(?:了|至|到|达|已|近|约|超过?)*\s?$/u,
    kinds: ['duration', 'age'],
    example: '工期缩短了3个月',
  },
  {
    rule: 'zh.accept.history',
    after: /^的?(?:[\p{Script=Han}]{0,6})(?:历史|友谊|交往史)/u,
    kinds: ['duration'],
    example: '有近千年的交往历史',
  },
  {
    rule: 'zh.accept.seconds',
    kinds: ['duration'],
    units: ['s', 'min', 'h', 'ms'],
    number: /^[^一两三]/u,
    example: '900秒',
  },
  {
    rule: 'zh.accept.meetings',
    after:
      /^(?:成功|正式|面对面|友好|历史性)?(?:会晤|会谈|会面|访问|访华|举办|举行|主办|承办|出席|通话|见面|到访|当选|参加|互访)/u,
    kinds: ['count'],
    units: ['time', 'meeting', 'visit'],
    number: /^[二两三四五六七八九十0-9]/u,
    example: '三次会晤',
  },
  {
    rule: 'zh.accept.times-of',
    before: /(?:参加|参与|出席|访问|访|到访|举办|举行)(?:过|了)?\s?$/u,
    number: /^[二两三四五六七八九十0-9][^届]*[次届]/u,
    kinds: ['count'],
    example: '参加了三次展会',
  },
  {
    rule: 'zh.accept.of-which',
    before: /(?:其中|中)，?(?:有|的)\s?$/u,
    kinds: ['count'],
    number: /^[二两三四五六七八九十0-9]/u,
    example: '其中有四个是成员国',
  },
  {
    rule: 'zh.accept.casualties',
    after: /^[\p{Script=Han}]{0,8}(?:死亡|遇难|丧生|身亡|受伤|重伤|轻伤|失踪|被困|获救|被捕|落网|感染)/u,
    kinds: ['count'],
    units: ['person', 'soldier', 'civilian', 'child', 'worker', 'student', 'police_officer'],
    example: '两名士兵死亡',
  },
  {
    rule: 'zh.accept.whole',
    before:
      /(?:达到?|增长|增幅|增加|超过?|近|提高[到至]|提升[到至]|实现|占|[率比幅]为?)(?:了|近|约|超过?)?\s?$/u,
    number: /^100\s?[%％]/u,
    example: '接入率达到100%',
  },
  {
    rule: 'zh.accept.persons',
    before:
      /(?:释放|打死|击毙|逮捕|抓获|扣押|绑架|解救|营救|救出|误将|遣返|开除|驱逐)(?:了|出)?(?:[^，。；]{1,6}的)?\s?$/u,
    number: /^[一二两三四五六七八九十0-9]+\s?[名人]/u,
    kinds: ['count'],
    example: '释放了在押的两名学生',
  },
  {
    rule: 'zh.accept.concrete',
    number: /^[两三四五六七八九十]\s?(?:只|头|匹|架|艘|辆|枚|列|座|户|吨|人)/u,
    kinds: ['count'],
    example: '两只大熊猫',
  },
  {
    rule: 'zh.accept.life',
    before: /(?:寿命|年龄)[\p{Script=Han}]{0,4}$/u,
    kinds: ['age'],
    example: '平均预期寿命达78岁',
  },
  {
    rule: 'zh.accept.seriously',
    number: /^[1-9]\s?(?:人|名)/u,
    after: /^(?:死|重伤|轻伤|受伤|失踪|遇难)/u,
    example: '1人重伤',
  },
  {
    rule: 'zh.accept.achieved',
    before:
      /(?:签署|签订|达成|发射|建成|建立|设立|举办|举行|推出|启动|开设|成立|公布|通过|投放|新增|发现|赢得|夺得|获得|击落|击毁|摧毁|发生)(?:了|过)\s?$/u,
    kinds: ['count'],
    number: /^[二两三四五六七八九十2-9]/u,
    example: '签署了三项协议',
  },
]

/** Frames in which a number is none. */
export const reject: readonly FigureFrame[] = [
  {
    rule: 'zh.reject.session',
    units: ['session'],
    before: /(?<!连续|举办|举办了|办了|成功|已)$/u,
    example: '两届盛会',
  },
  {
    rule: 'zh.reject.own-points',
    after:
      /^(?:重要|重大|主要|具体|重点|基本|核心|关键|务实|政策|工作|改革|合作|发展|配套|支持|稳经济|保障|行动|专项|“[^”]{1,12}”){0,2}(?:原则|主张|建议(?!书)|意见|方面|要求|共识|主题|部分|议题|问题|阶段|层面|环节|倡议|关系|任务|举措|措施|条款|领域|方向|体系|重点|理念|精神|特点|亮点|议程|决议|决定|方案|愿景|草案|议案|维度|支柱)/u,
    number: /^(?:[0-9]{1,2}(?![0-9.万千百亿])|[一二两三四五六七八九十]+(?![百千万亿]))/u,
    kinds: ['count'],
    example: '四项原则',
  },
  {
    rule: 'zh.reject.whose',
    before: /(?:^|[，；：])\s?(?:首批|全国|这)?$/u,
    number: /^[0-9]+\s?个/u,
    after:
      /^[\p{Script=Han}]{1,14}(?:已|共|累计|均|超过?|达到?|总)[^，。；]{0,24}[0-9][0-9.]*\s?(?:万|亿|[%％])/u,
    kinds: ['count'],
    example: '5个县已发放贷款3.2亿元',
  },
  { rule: 'zh.reject.quoted', before: /[“‘「『《〈【]\s?$/u, example: '“四项原则”' },
  {
    rule: 'zh.reject.people',
    kinds: ['count'],
    number: /^[0-9]+(?:\.[0-9]+)?亿/u,
    after: /^多?(?:中国)?(?:人?民|老?百姓|人?过)/u,
    example: '造福13亿人民',
  },
  { rule: 'zh.reject.anniversary', units: ['anniversary'], example: '建交30周年' },
  {
    rule: 'zh.reject.delegation',
    before: /代表(?:全国|共)?\s?$/u,
    number: /^[0-9多余近约]+\s?(?:个?国家?|国)/u,
    kinds: ['count'],
    example: '代表70国作共同发言',
  },
  {
    rule: 'zh.reject.rank',
    before:
      /(?:(?:排名|位居|位列|名列|跻身|居)\s?(?:世界|全球|全国|全市|全省)?(?:前)?|(?<![目当此之以日年天月提面眼])前)\s?$/u,
    kinds: ['count'],
    example: '位居前三位',
  },
  {
    rule: 'zh.reject.per',
    before: /每(?:[\p{Script=Han}]{1,6})?\s?$/u,
    kinds: ['ratio', 'points'],
    example: '每提高1个百分点',
  },
  {
    rule: 'zh.reject.pointed-at',
    before: /(?:这|那|某|上述|下列|任何)\s?$/u,
    kinds: ['count', 'duration'],
    example: '这两个国家',
  },
  {
    rule: 'zh.reject.each',
    before: /每(?:隔|一)?\s?$/u,
    kinds: ['count', 'duration'],
    example: '每5块屏幕',
  },
  {
    rule: 'zh.reject.each-one',
    number: /^[一1](?![0-9.多余])\s?[^次年天小秒万千百亿]/u,
    before: /(?<!其中|死亡|受伤|造成|导致|致|至少|和|、|，)$/u,
    kinds: ['count'],
    example: '1家工厂',
  },
  { rule: 'zh.reject.once', number: /^(?:一|1)\s?次/u, example: '1次盛会' },
  { rule: 'zh.reject.parties', number: /^[一两二三四五六七八九十]国/u, example: '五国人民' },
  {
    rule: 'zh.reject.level',
    units: ['grade', 'deg'],
    number: /^[一二三四五六七八九十]/u,
    example: '五级大风',
  },
  { rule: 'zh.reject.class', after: /^级(?![别联])/u, example: '亿吨级油田' },
  {
    rule: 'zh.reject.sport',
    units: ['m'],
    after: /^(?:板|跳台|接力|[自蛙蝶仰]|个人|混合|栏|短跑|长跑|障碍|决赛|[气步手]|冠军|短距)/u,
    example: '3米板',
  },
  {
    rule: 'zh.reject.clock',
    units: ['h'],
    number: /^24/u,
    after: /^(?:不|全|内|值|热|运|在)/u,
    example: '24小时值守',
  },
  { rule: 'zh.reject.full', number: /^(?:百分之百|100[%％])/u, example: '百分之百' },
  {
    rule: 'zh.reject.name',
    after: /^(?:”|工程|计划|号|线)/u,
    kinds: ['count'],
    number: /^[一二三四五六七八九十]/u,
    example: '九项工程',
  },
]
