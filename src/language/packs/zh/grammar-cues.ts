import type { CueRule } from '../../grammar/rules.ts'
import { calls } from './grammar-calls.ts'

/** Words that turn what follows into a commitment. At one place the longest wins. */
export const cues: readonly CueRule[] = [
  // decided, announced, agreed
  {
    id: 'zh.cue.jointly',
    pattern:
      '(?:共同|一致|联合)(?:决定|商定|同意|约定|议定|宣布(?!，?[^，。]{0,30}(?:成立|开幕|闭幕|结束|开始|启动|落幕|揭幕)(?:$|[。，！])|[^，。建]{1,6}建立))',
    force: 'firm',
    governs: true,
    narration: true,
    actor: 'together',
    example: '我们一致同意扩大青年交流。',
  },
  {
    id: 'zh.cue.decide',
    pattern:
      '(?:(?<!这一|这个|有关|相关|上述|正确|错误|重大|英明|艰难|该|此|项|性|的)决定(?!“|性|因素|草案|书|》|着|了(?!在|将|对|同|与|向)|[^，]{0,12}的(?:前途|命运|未来|成败))|(?<!的)决心(?!之|的)|议定|确定(?=在|于|将|了?由))',
    force: 'firm',
    governs: true,
    narration: true,
    example: '两国决定设立联合研究基金。',
  },
  {
    id: 'zh.cue.agree',
    pattern: '(?:原则上?)?(?:商定|(?<!签署|征得|未经)同意|约定|达成一致，?(?:将|决定))',
    force: 'firm',
    governs: true,
    narration: true,
    example: '双方一致同意重开口岸。',
  },
  {
    id: 'zh.cue.approve',
    pattern:
      '(?<!审议|提请|未经|经|获|获得|须|需|报|前|已|已经|后|计划|准备)(?:紧急|正式)?批准(?=(?:{adverb}){0,2}(?:设立|建立|成立|新建|扩建|延长|实施|启动|出售|恢复|增派|派遣|提供|开展|动用|[向在对][^，]{2,}|一项[^，]{0,12}(?:措施|计划|方案|援助)))',
    force: 'firm',
    narration: true,
    example: '大会批准设立减灾基金。',
  },
  {
    id: 'zh.cue.announce',
    pattern:
      '(?:正式|郑重)?(?:宣布|宣告(?!了))(?!，?[^，]{0,30}(?:成立|开幕|闭幕|破产|罢工|结束|开始|启动|开赛|落幕|揭幕|独立|遇难|死亡|无效|破裂|[^，]{0,12}(?:存在|进入)[^，]{2,12}(?:状态|状况))(?:$|[。，！])|[^，。]{0,10}已(?:经|于|完|成|将|在|开|控|占|全))',
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
    pattern:
      '(?<!研究|决策|战略|工作)部署(?={adverb}{0,4}{verb}[^，。的和])(?![^，]{0,4}(?:工作|任务)$|[^，]*(?:战略任务|重大举措|重要举措)$)',
    force: 'firm',
    governs: true,
    narration: true,
    example: '会议部署加快灾后重建。',
  },
  {
    id: 'zh.cue.will',
    agent: 'told',
    pattern:
      '(?<!急于|企图|试图|妄图|意图|即|多次|先后|屡次|一度)(?:也|还|仍|都|并|均)?将(?!其|之)(?:(?=(?:在(?!华)|于|把|继续|努力|进一步|通过|向|同|与|自|从|按|不|会|再|逐步|陆续|全面|大力|加快|尽快|共同))|(?![^，。]{2,40}?(?:提升为|提升至|提升到|升级到|调整为|下调|上调|升级为|列为|设立为|激化为|联系起来|扩展[到至]|敬献|发放[到至]|划分|分为|合为|发射升空|分摊到|编入|期限延长|提交[^，。]{0,12}审议|纳入|列入|写进|写入|载入|打造成|打造为|转化为|建设成(?![果就])|建成为|走[稳好深实]|推向|增至|增加至|作为|确定为|引向|转为|落到|围堵|包围|围困|定为|确立为|评为|设为|改为|划为|称为|视为|融入|扩大到|置于|开[到进]|搬[到进]|运[到往抵]|送往|转移[到至]|移交|当作|视作|结合起来|送到|概括为|归咎于|摆在|摆到|放在|贯穿|用于|带到|集中到|统一到|引导到|上升为)))(?:会|继续|进一步|一如既往|始终|坚定|坚定不移|不断)*(?!来(?!自)|军|士|领|近|会见|会晤)',
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
    pattern: '责成(?=[一-龥]{2})|下令(?=(?:{adverb}){0,2}{verb}|全国|全军|有关|各|在|从|对|将)',
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
      '(?:也|还|都|均|并)?(?:衷心|真诚|十分|非常)?(?<![祝心志夙意宏遗自情不])愿(?:意)?(?!望|景|者|书|为何|(?:再次|当面|借此机会|借此)+(?:祝贺|感谢|表示|重申|强调|指出))',
    force: 'intent',
    example: '中方愿扩大农产品贸易。',
  },
  {
    id: 'zh.cue.plan',
    soft: true,
    pattern:
      '(?:正在)?(?:(?<![”》的项划按一二三四五六七八九十])计划(?![的和及与、，。；：“”》（）等中书性表内外是已就也]|执行情况|$)|(?<![模虚草])拟(?=在|于|向|同|为|对|{adverb}{0,4}{verb})|打算|准备(?!已)(?:好)?(?=向|在|于|同|与|为|将|继续|进一步|通过|{adverb}{0,4}{verb}))(?!经济|单列|》|书|在内)',
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
      '(?:热切|十分|非常|也|均|都)?期待(?=抓住|同|与|进一步|在|加强|深化|扩大|推动|和|继续|通过|尽快|早日|将|开展|不断|把)',
    force: 'intent',
    example: '埃方期待同中方加强港口合作。',
  },
  {
    id: 'zh.cue.hope.own',
    pattern:
      '(?:都|均|也|真诚|衷心)?希望(?=(?:继续|进一步|不断|早日|尽快)?(?:同|与(?!会|挑战|机遇|失望)|以[^，]{2,12}为(?:契机|新?起点)|着眼|加强|深化|扩大|推动|拓展|学习|借鉴|参与|加入|密切|开展|促进|就)|更好(?:地)?{verb}|(?:{adverb}){1,3}(?:发挥|利用|用好|提升|提高|巩固|增进|共建|建立|引进|吸引|保持|推进|打造|维护))',
    force: 'intent',
    example: '我们希望同贵国深化教育合作。',
  },
  {
    id: 'zh.cue.hope.both',
    pattern: '希望(?=双方|两[国岸党军]|我们|中[一-龥](?:双方|两国))',
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
      '(?:(?<![的条项点等出会]|意见|代表)建议(?!的|名单|人选|书|提案|提、|工作|办理)|(?<![”》的个项])倡议(?=建立|举办|成立|设立|共|各|双|加|推|力争|开|制|将|在|以|构|就|启|发)|提议)',
    force: 'proposal',
    governs: true,
    narration: true,
    speaks: true,
    actor: 'group',
    example: '中方建议各国建立预警网络。',
  },
  ...calls,
]
