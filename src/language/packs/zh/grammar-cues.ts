import type { CueRule } from '../../grammar/rules.ts'

/** Words that turn what follows into a commitment. At one place the longest wins. */
export const cues: readonly CueRule[] = [
  // decided, announced, agreed
  {
    id: 'zh.cue.decide',
    pattern:
      '(?:共同|一致|联合)?(?:(?<!这一|这个|有关|相关|上述|该|此|项)决定(?!性|因素|草案|书|》)|决心|议定|确定(?=在|于|将|了?由))',
    force: 'firm',
    governs: true,
    narration: true,
    example: '两国决定设立联合研究基金。',
  },
  {
    id: 'zh.cue.agree',
    pattern: '(?:共同|一致|原则上?)?(?:商定|同意|约定|达成一致，?(?:将|决定))',
    force: 'firm',
    governs: true,
    narration: true,
    example: '双方一致同意重开口岸。',
  },
  {
    id: 'zh.cue.announce',
    pattern:
      '(?:共同|正式|郑重)?(?:宣布|宣告(?!了))(?!，?[^，]{0,30}(?:成立|开幕|闭幕|破产|结束|开始|启动|开赛|落幕|揭幕|独立|遇难|死亡|无效|破裂|[^，]{0,12}(?:存在|进入)[^，]{2,12}(?:状态|状况))(?:$|[。，！]))',
    force: 'firm',
    governs: true,
    narration: true,
    speaks: true,
    example: '总统宣布今后三年提供十亿元贷款。',
  },
  {
    id: 'zh.cue.promise',
    pattern: '(?:郑重|共同|再次)?(?:(?<!的|政治|严肃|庄严|安全|减排)承诺(?![的和、。；])|保证(?=将|不|会))',
    force: 'firm',
    governs: true,
    narration: true,
    speaks: true,
    example: '该国承诺不首先使用核武器。',
  },
  {
    id: 'zh.cue.deploy',
    pattern: '(?<!研究)部署(?={adverb}{0,4}{verb}[^，。的和])(?![^，]{0,4}(?:工作|任务)$)',
    force: 'firm',
    governs: true,
    narration: true,
    example: '会议部署加快灾后重建。',
  },
  {
    id: 'zh.cue.will',
    agent: 'told',
    pattern:
      '(?<!急于|企图|试图|妄图|意图)(?:也|还|仍|都|即|并|均)?将(?!其|之)(?:(?=(?:在(?!华)|于|把|继续|进一步|通过|向|同|与|自|从|按|不|会|再|逐步|陆续|全面|大力|加快|尽快|共同))|(?![^，。]{2,40}?(?:提升为|提升至|提升到|升级到|调整为|下调|上调|升级为|列为|纳入|列入|写进|写入|载入|打造成|打造为|转化为|建设成(?![果就])|建成为|走[稳好深实]|推向|增至|增加至|作为|确定为|引向|转为|落到|围堵|包围|围困|定为|视为|融入|扩大到|结合起来|送到|概括为|归咎于|摆在|摆到|放在|贯穿|用于|带到|集中到|统一到|引导到|上升为)))(?:会|继续|进一步|一如既往|始终|坚定|坚定不移|不断)*(?!来(?!自)|军|士|领|近|会见|会晤)',
    force: 'firm',
    narration: true,
    example: '中方将进口更多水果。',
  },
  {
    id: 'zh.cue.going',
    pattern: '即将(?=推出|启动|出台|实施|设立|建立|成立|提供)',
    force: 'firm',
    narration: true,
    example: '中国企业即将推出新的培训计划。',
  },
  {
    id: 'zh.cue.resolve',
    pattern: '(?:下|有)决心',
    force: 'firm',
    governs: true,
    example: '我们有决心完成谈判。',
  },
  {
    id: 'zh.cue.order',
    pattern: '下令(?=(?:{adverb}){0,2}{verb}|全国|全军|有关|各|在|从|对|将)',
    force: 'firm',
    governs: true,
    narration: true,
    speaks: true,
    example: '总统1日下令解除戒严。',
  },
  {
    id: 'zh.cue.effort',
    pattern: '(?:也|还|都)?会(?=(?:继续|进一步)?(?:尽力|尽己所能|尽最大努力|全力|一如既往|坚定不移))',
    force: 'firm',
    example: '我们也会尽力提供帮助。',
  },
  // plans and intents
  {
    id: 'zh.cue.ready',
    pattern:
      '(?:也|还|都|均|并)?(?:衷心|真诚|十分|非常)?(?<![祝心志夙意宏遗自情不])愿(?:意)?(?!望|景|者|书|为何)',
    force: 'intent',
    example: '中方愿扩大农产品贸易。',
  },
  {
    id: 'zh.cue.plan',
    soft: true,
    pattern:
      '(?:正在)?(?:(?<![”》的项划一二三四五六七八九十])计划(?![的和及与、，。；：“”》（）等中书性表内外是已就也]|$)|(?<![模虚草])拟(?=在|于|向|同|为|对|{adverb}{0,4}{verb})|打算|准备(?:好)?(?=向|在|于|同|与|为|将|继续|进一步|通过|{adverb}{0,4}{verb}))(?!经济|单列|》|书|在内)',
    force: 'intent',
    narration: true,
    example: '今后五年中方计划培训一千名技术人员。',
  },
  {
    id: 'zh.cue.strive',
    local: true,
    soft: true,
    narration: true,
    pattern: '(?:力争|争取(?!到了|[了过])|努力(?=将|把|在|到|实现|建|推|做到|使))',
    force: 'intent',
    example: '力争到2028年贸易额翻一番。',
  },
  {
    id: 'zh.cue.committed',
    soft: true,
    pattern: '(?:坚定|始终|一贯|长期|共同|继续)*致力于',
    force: 'intent',
    narration: true,
    example: '两国致力于深化海洋合作。',
  },
  {
    id: 'zh.cue.expect',
    pattern:
      '(?:热切|十分|非常|也|均|都)?期待(?=同|与|进一步|在|加强|深化|扩大|推动|和|继续|通过|尽快|早日|将|开展|不断|把)',
    force: 'intent',
    example: '埃方期待同中方加强港口合作。',
  },
  {
    id: 'zh.cue.hope.own',
    pattern:
      '(?:都|均|也|真诚|衷心)?希望(?=(?:继续|进一步|不断|早日|尽快)?(?:同|与(?!会)|加强|深化|扩大|推动|拓展|学习|借鉴|参与|加入|密切|开展|促进|就))',
    force: 'intent',
    example: '我们希望同贵国深化教育合作。',
  },
  {
    id: 'zh.cue.hope.both',
    pattern: '希望(?=双方|两国|两岸|我们|中[一-龥](?:双方|两国)|各方)',
    force: 'call',
    actor: 'object',
    example: '希望双方办好明年的经贸展。',
  },
  {
    id: 'zh.cue.hope.with',
    pattern:
      '希望(?=(?!双|各|中)[一-龥]{1,4}(?:方|国)?(?:同|与|和)(?:中方|中国|我方|我们)(?:一道|携手)(?!努力))',
    force: 'call',
    actor: 'group',
    example: '希望德方同中方一道反对保护主义。',
  },
  {
    id: 'zh.cue.study',
    local: true,
    soft: true,
    pattern: '研究(?=举办|成立|建立|设立|制定|出台|开展|推出|启动|商签|签署)',
    force: 'intent',
    example: '研究举办中海教育论坛。',
  },
  {
    id: 'zh.cue.explore',
    local: true,
    soft: true,
    pattern: '探索(?=建立|开展|设立|构建|推进|实施|举办)',
    force: 'intent',
    example: '探索建立数据共享平台。',
  },
  {
    id: 'zh.cue.goal',
    pattern: '(?:总体|主要|工作|发展)?目标是',
    force: 'intent',
    example: '目标是在全省建成示范区。',
  },
  {
    id: 'zh.cue.seek',
    soft: true,
    pattern:
      '(?:寻求|谋求|有意|有意愿|乐于|乐意|随时准备|准备好|做好准备)(?=同|与|在|为|加|扩|推|深|就|建|开|参|向)',
    force: 'intent',
    example: '该国有意扩大对华出口。',
  },
  // proposals
  {
    id: 'zh.cue.propose',
    pattern:
      '(?:(?<![的条项点等出会])建议(?!书|提案)|(?<![”》的个项])倡议(?=建立|举办|成立|设立|共|各|双|加|推|力争|开|制|将|在|以|构|就|启|发)|提议)',
    force: 'proposal',
    governs: true,
    narration: true,
    speaks: true,
    actor: 'group',
    example: '中方建议各国建立预警网络。',
  },
  // calls
  {
    id: 'zh.cue.urge',
    pattern:
      '(?:强烈|共同|再次|严正|一致|并|还|紧急)*(?:(?<![的应”》出])(?:呼吁|号召)(?!下|力)|敦促|督促(?=[一-龥]{1,6}(?:停止|遵守|履行))|促请|要求(?=(?:将|把|对|在|以|按|严禁|不得|务必|必须|要)[^，。]|{adverb}{0,4}{verb}[^，。的]|[^，。]{0,20}(?:立即|尽快|停止|延长|遵守|履行|加强|落实|撤|确保|做好|各|切实|进一步|开展|保护|加快|坚持|全力|抓紧|严格|结束|取消|释放|解除|撤回|归还|赔偿|道歉|放弃|提供|采取|推迟|允许|交出|作出|支付|恢复|改善|承担|执行|调查)))',
    force: 'call',
    governs: true,
    narration: true,
    speaks: true,
    actor: 'object',
    example: '联合国呼吁各方立即停火。',
  },
  {
    id: 'zh.cue.must',
    pattern: '(?:都|也|更|还|就|绝|决|仍)?(?:必须|务必|务须|须(?=[一-龥]{2}))',
    force: 'call',
    actor: 'subject',
    example: '必须守住防汛安全底线。',
  },
  {
    id: 'zh.cue.need',
    pattern:
      '(?:有必要|需要(?=加|推|共|双|进|继|同|以|坚|深|携|团结|作出|为[^，]{2,20}(?:道歉|负责|作出|提供)|各国|各方|国际社会|我们)|亟需|亟须)',
    force: 'call',
    example: '有必要加强边境检查。',
  },
  {
    id: 'zh.cue.should',
    pattern:
      '(?:都|也|更|还|就|均|理)?(?:(?:应当|应该)(?!是[^，]*的)|(?<![效响反供适对感相呼答报顺因照策策接])应(?![^，]*邀请|是[^，]*的)(?!对|用|急|变|邀|约|征|答|时|有尽有|询|接|清|届|收|运|付|城|国|验|聘|战|激|允|诺|得|力|尽|战|声|和|援|付|景|届|用|试|届|机|季|手|市|承|物|变))',
    force: 'call',
    example: '各国应减少贸易壁垒。',
  },
  {
    id: 'zh.cue.want',
    pattern:
      '(?:都|也|更|还|就|既|又|均|尤其|特别是|首先|始终|坚决|一定|总体)?要(?!求|素|员|点|是|么|职|案|闻|塞|不是|不然|目|件|义|旨|诀|领|害|命|道|挟|好看|紧的|人|冲|地|事|务|价|因)(?<!(?:否|重|主|必|需|首|纪|摘|概|扼|机|险|提|紧|次|将|政|只|想|简|撮|就|如果|若)要)',
    force: 'call',
    example: '要加快建设统一电力市场。',
  },
  {
    id: 'zh.cue.let',
    pattern: '(?:让|愿)我们(?=[^。]{2})',
    force: 'call',
    actor: 'group',
    example: '让我们扩大青年交流。',
  },
  {
    id: 'zh.cue.forbid',
    pattern:
      '(?:不得(?!不|已)|不准|严禁|决不能|绝不能|不能(?=再|让|搞|等|放松|以(?![^，]*为代价))|不应(?:该)?|不可以?(?=再|以|搞))',
    force: 'call',
    example: '各国不应设置新的壁垒。',
  },
  {
    id: 'zh.cue.way',
    pattern: '(?<!之所以[^，]*，)(?:解决之道|出路|关键|重点|当务之急|正确选择)(?:就)?(?:在于|要)',
    force: 'call',
    actor: 'world',
    example: '解决之道在于扩大供给。',
  },
  {
    id: 'zh.cue.continue',
    weak: true,
    pattern: '继续(?!教育|性|了|已|面临|承压|走[高低强弱]|上涨|下[降跌滑]|恶化|升温|蔓延|萎缩|低迷)',
    force: 'intent',
    example: '继续办好青年论坛。',
  },
  {
    id: 'zh.cue.firmly',
    weak: true,
    subject: true,
    pattern: '坚定(?:不移)?(?=推动|推进|深化|维护|捍卫|践行|落实|走|扩大|做|致力|参与|促进)',
    force: 'intent',
    example: '中国坚定推进改革开放。',
  },
  {
    id: 'zh.cue.advocate',
    weak: true,
    subject: true,
    pattern: '(?:一贯|始终|共同)?倡导',
    force: 'proposal',
    actor: 'world',
    example: '我们倡导绿色发展，建设清洁美丽的世界。',
  },
  {
    id: 'zh.cue.hope.short',
    pattern: '希(?=同|与|进一步|加强|深化|扩大|推动|推进|密切|继续)',
    force: 'intent',
    example: '希同中方扩大贸易。',
  },
  // stances
  {
    id: 'zh.cue.encourage',
    weak: true,
    subject: true,
    narration: true,
    pattern: '鼓励(?![和者])',
    force: 'stance',
    example: '中方鼓励企业赴当地投资。',
  },
  {
    id: 'zh.cue.not',
    subject: true,
    pattern:
      '(?:(?:决|绝|永远|从|永|完全)?不(?:会(?!是|有)|寻求|谋求|接受|赞同|允许|答应)|从不|无意(?=[一-龥]))(?!.{0,4}(?:变|影响|得逞|忘记|成功|缺席))',
    force: 'stance',
    example: '该国不会对双边合作设限。',
  },
  {
    id: 'zh.cue.stance',
    weak: true,
    pattern:
      '(?:重申|坚定|坚决|一贯|始终|将继续|继续|强烈|一如既往地?|都|也|均|相互|鼓励|积极|完全|全力)*(?:支持|反对|抵制|奉行|恪守|互予支持|坚持(?=一个中国))(?!者|率|力度|下|率|票|派|政策|举措|措施|体系|资金|性|服务|平台|系统|和帮助(?:。|，|$))',
    force: 'stance',
    narration: true,
    example: '中方坚定支持该国走自己的道路。',
  },
  {
    id: 'zh.cue.defend',
    weak: true,
    subject: true,
    pattern: '坚决(?=维护|捍卫|守护)',
    force: 'stance',
    example: '中方坚决维护自身发展利益。',
  },
  {
    id: 'zh.cue.unchanged',
    subject: true,
    pattern:
      '(?:方针|政策|立场|意志|态度|承诺)(?:都|永远|始终|从未|绝)?(?:不会(?:改)?变|不会动摇|没有(?:任何|丝毫)?(?:改变|变化|动摇))',
    force: 'stance',
    example: '中方对该国友好的方针不会变。',
  },
  {
    id: 'zh.cue.regard',
    weak: true,
    subject: true,
    own: true,
    pattern:
      '(?:一贯|始终|一直)(?=从[^，]{2,12}(?:高度|角度|视角)|[将把][^，]{2,30}(?:置于|摆在|放在|列为)[^，]{0,16}(?:方向|位置|优先|首位|重点))',
    force: 'stance',
    example: '中方始终把两国关系置于外交优先方向。',
  },
  {
    id: 'zh.cue.hold',
    weak: true,
    pattern: '(?:一贯|始终|共同|旗帜鲜明|明确)*主张(?![的和]|$)',
    force: 'stance',
    example: '该国主张通过对话解决争端。',
  },
  {
    id: 'zh.cue.never',
    own: true,
    pattern:
      '(?:永远|始终|将永远)(?:都)?(?:是|不会|不|做)(?!.*的?(?:动力|灯塔|主题|基础|追求|力量|根基|底色|主流|方向|源泉)$)',
    force: 'stance',
    example: '中国永远是发展中国家的一员。',
  },
]
