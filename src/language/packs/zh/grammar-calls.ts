import type { CueRule } from '../../grammar/rules.ts'

/** Words that call on somebody to act, and words of standing conduct. */
export const calls: readonly CueRule[] = [
  // calls
  {
    id: 'zh.cue.urge',
    pattern:
      '(?:强烈|共同|再次|严正|一致|并|还|紧急|提出)*(?:(?<![的应”》出])(?:呼吁|号召)(?!下|力)|敦促|督促(?=[一-龥]{1,6}(?:停止|遵守|履行))|促请|要求(?=(?:将|把|对|在|以|按|严禁|不得|务必|必须|要)[^，。]|{adverb}{0,4}{verb}[^，。的]|[^，。]{0,20}(?:立即|尽快|停止|延长|遵守|履行|加强|落实|撤|确保|做好|各|切实|进一步|开展|保护|加快|坚持|全力|抓紧|严格|结束|取消|释放|解除|撤回|归还|赔偿|道歉|放弃|提供|采取|推迟|允许|交出|作出|支付|恢复|改善|承担|执行|调查|恪守|反对|支持|尊重|信守|奉行)))',
    force: 'call',
    governs: true,
    narration: true,
    speaks: true,
    actor: 'object',
    example: '联合国呼吁各方立即停火。',
  },
  {
    id: 'zh.cue.stressed',
    pattern:
      '(?<=(?:强调|要求|提出)[，：])(?:着力|加快(?={verb})|深入|全面|大力|切实|不断|进一步|扎实|坚决|坚定不移|认真)(?={adverb}{0,2}{verb}[^，。]{2})(?![^，。]*(?:是|事关|关乎|符合|意义))',
    force: 'call',
    actor: 'group',
    example: '总书记强调，着力补齐短板。',
  },
  {
    id: 'zh.cue.must',
    pattern: '(?<!有)(?:都|也|更|还|就|绝|决|仍)?(?:必须|务必|务须|(?<!必)须(?=[一-龥]{2}))',
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
      '(?:都|也|更|还|就|均|理)?(?:(?:应当|应该)(?!是[^，]*的|沦为)|(?<![效响反回供适对感相呼答报顺因照策策接])应(?![^，]*邀请|是[^，]*的)(?!对|用|急|变|邀|约|征|答|时|有尽有|询|接|清|届|收|运|付|城|国|验|有的|聘|战|激|允|诺|得|力|尽|战|声|和|援|付|景|该|当|用|试|届|机|季|手|市|承|物|变))',
    force: 'call',
    example: '各国应减少贸易壁垒。',
  },
  {
    id: 'zh.cue.want',
    pattern:
      '(?:都|也|更|还|就|既|又|均|尤其|特别是|首先|始终|坚决|一定|总体)?要(?!管党|求|素|员|点|是|么|职|案|闻|塞|不是|不然|目|件|义|旨|诀|领|害|命|道|挟|好看|紧的|人|冲|地|事|务|价|因)(?<!(?:否|重|主|必|需|首|纪|摘|概|扼|机|险|提|紧|次|将|政|只|想|简|撮|就|如果|若|执意)要)',
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
      '(?:不得(?!不|已)|不准|严禁|决不能|绝不能|(?:都|更)?不能(?=再|让|搞|等|放松|以(?![^，]*为代价))|(?:都|更)不能(?=[^，]{4,})|也?不要(?!求|紧|忘|以为)|不应(?:该)?|不可以?(?=再|以|搞))',
    force: 'call',
    example: '各国不应设置新的壁垒。',
  },
  {
    id: 'zh.cue.way',
    pattern: '(?<!之所以[^，]*，)(?:解决之道|出路|正确选择)(?:就)?(?:在于|是?要)',
    force: 'call',
    actor: 'world',
    example: '解决之道在于扩大供给。',
  },
  {
    id: 'zh.cue.key',
    pattern: '(?<!之所以[^，]*，)(?:关键|重点|当务之急)(?:就)?(?:在于|是?要)',
    force: 'call',
    actor: 'group',
    example: '关键是要把共识落到实处。',
  },
  {
    id: 'zh.cue.continue',
    weak: true,
    pattern: '继续(?!担任|教育|性|了|已|面临|承压|走[高低强弱]|上涨|下[降跌滑]|恶化|升温|蔓延|萎缩|低迷)',
    force: 'intent',
    example: '继续办好青年论坛。',
  },
  {
    id: 'zh.cue.firmly',
    weak: true,
    subject: true,
    own: true,
    pattern:
      '(?:坚定(?:不移)?(?=推动|推进|深化|维护|捍卫|践行|落实|走|扩大|做|致力|参与|促进)|(?<=中国|中方|我国)(?:着力|进一步|持续|坚持)(?=推动|推进|深化|扩大|敞开))',
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
      '(?:(?<=中国|中方|我们)(?:从来?|绝|永远)?不(?:走(?=[^，]{2,}路)|搞(?=[^，]{2}))|(?:决|绝|永远|从|永|完全)?不(?:会(?!是|有)|寻求|谋求|接受|赞同|允许|答应)|从不|无意(?=[一-龥]))(?!.{0,4}(?:变|影响|得逞|忘记|成功|缺席))',
    force: 'stance',
    example: '该国不会对双边合作设限。',
  },
  {
    id: 'zh.cue.refuse',
    agent: 'told',
    pattern:
      '(?:目前|绝对?|决)?不会再?(?=[与同向就对]|接受|同意|允许|放弃|停止|参与|参加|退出|容忍|让步|使用|派|签署|提供|承认)',
    force: 'stance',
    example: '总统说，目前不会与对方谈判。',
  },
  {
    id: 'zh.cue.stance',
    weak: true,
    pattern:
      '(?<!的|得到|获得|提供|政策|资金|财政|技术|金融)(?:重申|坚定|坚决|一贯|始终|将继续|继续|强烈|一如既往地?|都|也|均|相互|鼓励|积极|完全|全力)*(?:支持|反对|抵制|奉行|恪守|互予支持|坚持(?=一个中国))(?!者|率|力度|下|率|票|派|政策|举措|措施|体系|资金|性|服务|平台|系统|和帮助(?:。|，|$))',
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
      '(?:方针|政策|立场|意志|决心|态度|承诺)(?:都|永远|始终|从未|绝)?(?:不会(?:改)?变|不会动摇|没有(?:任何|丝毫)?(?:改变|变化|动摇))',
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
    pattern: '(?:一贯|始终|共同|旗帜鲜明|明确)*(?<!的|重要|政治|政策|系列|[点条项个一该此])主张(?![的和]|$)',
    force: 'stance',
    example: '该国主张通过对话解决争端。',
  },
  {
    id: 'zh.cue.never',
    own: true,
    pattern:
      '(?:永远|始终|将永远)(?:都)?(?:不会|不|做|是(?=.*(?:朋友|伙伴|兄弟|姐妹|邻居|成员|一员|[一-龥]者|家园|后盾|依靠)$))',
    force: 'stance',
    example: '中国永远是发展中国家的一员。',
  },
]
