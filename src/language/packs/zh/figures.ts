import type { FigureFrame, FigureLexicon, IndicatorRule, TenseCue } from '../../lexicon/figures.ts'

const cues: readonly TenseCue[] = [
  {
    rule: 'zh.plan.will',
    pattern:
      /(?<!即)将(?![军士领官其近])(?!(?!进一步|逐步|继续|大幅|再|全面|有望|从)[^，。；]{2,30}(?:打造成|建设成|变成|转化为|转变为|改造成|列为|列入|纳入|[提增扩降缩压][升加大低短缩]?[至到]|上调|下调|调[高低]|结合|作为|移交|运抵|运往|送[到往达]))|(?<![模虚草比])拟(?![定合议态])|即将|准备(?=[在于向投建用])|打算/gu,
    says: 'plan',
    example: '将提供5亿美元',
  },
  {
    rule: 'zh.plan.aim',
    pattern:
      /力争|争取|(?<![行动展年援])计划(?![的》”经、，。；中下等内外期])|目标(?=[是为：:到达增提]|任务|，到)|致力于|确保(?!了)|努力(?![，。、下之的])|预期(?=目标|增长|达|到|将|在)|旨在|(?<![志心祝请如意夙])愿意?(?![景望者])/gu,
    says: 'plan',
    example: '力争达到100对',
  },
  {
    rule: 'zh.plan.must',
    pattern:
      /(?<![需重主必首想提只不纲摘概纪简扼次险])要(?![求素点闻害客塞道案地约职么员人因件])|必须|(?<![供急响反相适效顺对感答呼])应(?![到对用急邀约询变届商收税战者链诉聘])|应当|不得|(?<![供所急内刚军民无])需要?(?![求方侧量的])/gu,
    says: 'plan',
    example: '要新增5000个床位',
  },
  {
    rule: 'zh.plan.announce',
    pattern:
      /宣布(?=[^。；]{0,30}(?:将|向|提供|制裁|拨款|追加|援助|捐|计划|拟|增加|减少|加征|实施|投资|派遣|启动|设立|取消|关闭|驱逐|放宽|提高|降低|上调|下调|免除))/gu,
    says: 'plan',
    example: '宣布提供30亿元援助',
  },
  {
    rule: 'zh.plan.decide',
    pattern:
      /承诺|决定(?!性)|同意|商定|提议|呼吁|(?<!被)要求(?![的是，。])|批准(?=在|向|新)|支持(?=[建设])/gu,
    says: 'plan',
    example: '决定拨款3亿元',
  },
  {
    rule: 'zh.plan.forecast',
    pattern:
      /预计|有望|预测|预估|或将|[就便将]会|(?:建成|投产|投运|投用|通车|完工|运行|落成|达产)后|可能|可望|展望|倘若|如果|一旦/gu,
    says: 'plan',
    example: '预计增长5%',
  },
  {
    rule: 'zh.claim.done',
    pattern:
      /已(?!经?确定)|(?<![为除])了(?![解不结])|累计|截至|截止|目前|迄今|至今|此前|曾|共有|共计|总计|连续|以来|先后/gu,
    says: 'claim',
    example: '已建成100座',
  },
  {
    rule: 'zh.claim.past',
    pattern:
      /去年|前年|过去|近年来|上半年|前[0-9一二三四五六七八九十]+个?(?:月|季度)|昨[天日晚]|数据显示|统计显示|报道称|造成|导致|击落|击毁|摧毁|打死|炸死|抓获|逮捕|查获|缴获|运抵|收到/gu,
    says: 'claim',
    example: '去年增长3%',
  },
]

const weak: readonly FigureFrame[] = [
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

const accept: readonly FigureFrame[] = [
  {
    rule: 'zh.accept.lasting',
    before:
      /(?:为期|历时|持续(?:了|近|超过)?|长达|耗时|用时|仅用(?:了)?|只用(?:了)?|用了?|跨越|走过(?:了)?|间隔|时隔)\s?$/u,
    kinds: ['duration'],
    example: '冲突持续了两个月',
  },
  {
    rule: 'zh.accept.in-a-row',
    before: /(?:连续|接连)\s?$/u,
    after: /^(?:增长|实现|下降|保持|上升|出席|举办|获|当选|位居|丰收|荣登|夺|上涨|回落|参|访)/u,
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
    after: /^的?(?:[\p{Script=Han}]{0,6})(?:历史|友谊|交往史|历程)/u,
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

const reject: readonly FigureFrame[] = [
  {
    rule: 'zh.reject.session',
    units: ['session'],
    before: /(?<!连续|举办|举办了|办了|成功|已)$/u,
    example: '两届盛会',
  },
  {
    rule: 'zh.reject.own-points',
    after:
      /^(?:重要|重大|主要|具体|重点|基本|核心|关键|务实|政策|工作|改革|合作|发展|配套|支持|稳经济|保障|行动|专项|“[^”]{1,12}”){0,2}(?:原则|主张|建议(?!书)|意见|方面|要求|共识|主题|部分|议题|问题|阶段|层面|环节|倡议|关系|任务|举措|措施|条款|领域|方向|体系|重点|理念|精神|特点|亮点|议程|决议|决定|方案|愿景|草案|维度|支柱)/u,
    number: /^(?:[0-9]{1,2}(?![0-9.万千百亿])|[一二两三四五六七八九十]+(?![百千万亿]))/u,
    kinds: ['count'],
    example: '四项原则',
  },
  { rule: 'zh.reject.quoted', before: /[“‘「『《〈【]\s?$/u, example: '“四项原则”' },
  { rule: 'zh.reject.anniversary', units: ['anniversary'], example: '建交30周年' },
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

const indicators: readonly IndicatorRule[] = [
  {
    rule: 'zh.indicator.year-on-year',
    before: /同比(?:分别)?(?:增长|提高|上升|增加|上涨)(?:了|近|约|超过?)?$/u,
    indicator: 'year-on-year growth',
    example: '同比增长5%',
  },
  {
    rule: 'zh.indicator.year-on-year-fall',
    before: /同比(?:分别)?(?:下降|减少|回落|下跌)(?:了|近|约|超过?)?$/u,
    indicator: 'year-on-year decrease',
    example: '同比下降5%',
  },
  {
    rule: 'zh.indicator.growth',
    before:
      /(?:较[\p{Script=Han}0-9]{1,12})?(?:增长|提高|上升|增加|上涨|增幅|提升)(?:了|到|至|近|约|超过?|达)?$/u,
    kinds: ['ratio', 'fold', 'points'],
    indicator: 'growth',
    example: '增长上百倍',
  },
  {
    rule: 'zh.indicator.fall',
    before: /(?:下降|减少|降低|回落|下跌|降幅)(?:了|近|约|超过?|达)?$/u,
    kinds: ['ratio', 'fold', 'points'],
    indicator: 'decrease',
    example: '下降1.1%',
  },
  {
    rule: 'zh.indicator.share',
    before:
      /(?:占(?:比)?[\p{Script=Han}“”]{0,14}|比重[\p{Script=Han}]{0,5}|比例[\p{Script=Han}]{0,4}|占比[\p{Script=Han}]{0,4})$/u,
    kinds: ['ratio'],
    indicator: 'share',
    example: '占总值的58%',
  },
  {
    rule: 'zh.indicator.length',
    before: /(?:全长|总长|里程|长度|长)(?:达|为|约|近|超过?)?$/u,
    kinds: ['length'],
    indicator: 'length',
    example: '全长1800公里',
  },
  { rule: 'zh.indicator.length-any', kinds: ['length'], indicator: 'length', example: '3300公里的边界' },
  {
    rule: 'zh.indicator.area',
    kinds: ['area'],
    before: /(?:总?面积|占地)[\p{Script=Han}]{0,3}$/u,
    indicator: 'area',
    example: '面积达10万平方米',
  },
  { rule: 'zh.indicator.area-any', kinds: ['area'], indicator: 'area', example: '10万平方米' },
  {
    rule: 'zh.indicator.output',
    before: /(?:产量|产出|出口量|发电量|产值)[\p{Script=Han}]{0,3}$/u,
    indicator: 'output',
    example: '产量达200万吨',
  },
  {
    rule: 'zh.indicator.delivered',
    before: /(?:输气|输油|供气|运送|运输|发送|到货|交付)[\p{Script=Han}]{0,3}$/u,
    indicator: 'cumulative delivery',
    example: '累计输气3800亿立方米',
  },
  {
    rule: 'zh.indicator.deaths',
    after: /^[\p{Script=Han}]{0,8}(?:死亡|遇难|丧生|身亡)/u,
    indicator: 'deaths',
    example: '93人死亡',
  },
  {
    rule: 'zh.indicator.injured',
    after: /^[\p{Script=Han}]{0,4}(?:受伤|重伤|轻伤)/u,
    indicator: 'injured',
    example: '5人受伤',
  },
  { rule: 'zh.indicator.value', kinds: ['money'], indicator: 'value', example: '3.59万亿元' },
  { rule: 'zh.indicator.share-any', kinds: ['ratio'], indicator: 'share', example: '一半以上' },
  { rule: 'zh.indicator.fold-any', kinds: ['fold'], indicator: 'growth', example: '翻一番' },
  { rule: 'zh.indicator.duration', kinds: ['duration', 'age'], indicator: 'duration', example: '持续两个月' },
  {
    rule: 'zh.indicator.amount',
    kinds: ['mass', 'volume', 'energy', 'power'],
    indicator: 'amount',
    example: '710万吨',
  },
  { rule: 'zh.indicator.number', indicator: 'number', example: '58对' },
]

/** Figures in Chinese: what is claimed, planned, counted or merely said. */
export const figures: FigureLexicon = {
  cues,
  doneAfter: /^[\p{Script=Han}]{0,6}已(?!经?确定)/u,
  weak,
  accept,
  reject,
  clauseMark: /[，。；：！？;:!?\n]|,(?![0-9]{3})/uy,
  dependent:
    /^(?:其中|同比|环比|分别|较|比|占|增长|下降|上升|减少|增加|提高|增幅|降幅|全长|总长|总投资|总面积|累计|惠及|面积|达|超过?|约|近|平均|人均|为|并|且|还|再|[0-9０-９.％%]|创)/u,
  comparison: { before: /(?:比|较|与|同|由|从|自)\s?$/u, after: /^的?(?:基础|水平|相比)/u },
  indicators,
  noise:
    /^(?:[\p{Script=Han}]{2,8}(?:表示|指出|强调|介绍|称|透露|宣布|说|数据显示|统计显示)，?)|^(?:据[^，]{0,14}，|(?:外电|媒体)?报道称?，?|其中|目前|当前|总计|共计?|已经?|大?约|分别|仅|还|也|并|且|则|近|全年|同比|环比|该|[0-9]{1,2}时(?:[0-9]{1,2}分)?[至到—-]?|：|[（(][^）)]*[）)]|[、，\s△])+/gu,
  subjectEnd:
    /(?:达到?|超过?|突破|(?<![行因成认作称])为(?![了主])|是|共(?![同建有享])|共有|已|增长|下降|增加|减少|累计|实现|完成|签约|约|吸引|举办|建成|开行|造成|导致|已?致|拥有|有|提升|占|了|释放|提供|发放|发布|派遣|培训|接待|惠及|带动|位于|连接|彻底|改变|成为|全部|加入|融入|(?<=.{2})(?:连续|提前|率先|直接|间接|分别)|签署|达成|新增|覆盖|击落|烧毁|发现|收到|承建|参与)/u,
  predicate:
    /^(?:是|占|使|让|惠及|为|被|较|比|吸引|举办|参与|造成|带动|发放|收到|提供|及|累计|增长|下降|同比|达|超|有|在|从|自|连续|直接|间接|平均|虽|但|而|成为|传承|建成|建设|始于|起于|止于|穿越|完成|实现|新增|签署|占比)/u,
  link: /^(?:的|、|，|\s)+/u,
  longestQuote: 60,
}
