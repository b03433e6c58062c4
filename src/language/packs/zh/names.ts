import type { NameHead, NamesLexicon } from '../../names.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/u)

/** The last word of a Chinese name says what it is; the longer word is tried first. */
const heads: readonly NameHead[] = [
  {
    kind: 'mechanism',
    type: 'mechanism',
    words: words('合作机制 会晤机制 对话机制 协调机制 磋商机制 机制'),
    example: '外长会晤机制',
  },
  { kind: 'mechanism', type: 'forum', words: words('高峰论坛 论坛'), example: '经贸合作论坛' },
  { kind: 'mechanism', type: 'alliance', words: words('联盟 联合体'), example: '产业联盟' },
  {
    kind: 'mechanism',
    type: 'committee',
    words: words('实业家委员会 合作委员会 联合委员会 委员会 理事会 联委会 混委会'),
    alone: true,
    example: '政府间合作委员会',
  },
  {
    kind: 'mechanism',
    type: 'meeting',
    words: words('外长会晤 元首会晤 总理会晤 外长会议 部长级会议 部长会议 部长级对话 战略对话 经济对话'),
    example: '“五国+1”外长会晤',
  },
  {
    kind: 'project',
    type: 'gas_pipeline',
    words: words('天然气管道 输气管道 输气管线'),
    example: '跨里海天然气管道',
  },
  {
    kind: 'project',
    type: 'oil_pipeline',
    words: words('原油管道 石油管道 输油管道 输油管线'),
    example: '友谊原油管道',
  },
  { kind: 'project', type: 'pipeline', words: words('油气管道 管道 管线'), example: '油气管道' },
  { kind: 'project', type: 'railway_tunnel', words: words('铁路隧道'), alone: true, example: '铁路隧道' },
  { kind: 'project', type: 'tunnel', words: words('隧道'), example: '隧道' },
  { kind: 'project', type: 'railway', words: words('高速铁路 铁路 高铁'), example: '中老铁路' },
  { kind: 'project', type: 'road', words: words('高速公路 公路'), example: '双西公路' },
  {
    kind: 'project',
    type: 'train_service',
    words: words('货运班列 旅游专列 班列 专列'),
    example: '中欧班列',
  },
  {
    kind: 'project',
    type: 'corridor',
    words: words('经济走廊 运输走廊 交通走廊 走廊 大通道'),
    example: '中巴经济走廊',
  },
  {
    kind: 'project',
    type: 'power_station',
    words: words('水电站 核电站 热电站 光伏电站 风电场 电站 电厂'),
    alone: true,
    example: '水电站',
  },
  { kind: 'project', type: 'bridge', words: words('跨海大桥 公路大桥 大桥'), alone: true, example: '大桥' },
  {
    kind: 'project',
    type: 'park',
    words: words(
      '工业园区 工业园 产业园区 产业园 科技园 创业园 经贸合作区 经济合作区 合作示范区 自由贸易区 自贸区',
    ),
    example: '鹏盛工业园',
  },
  {
    kind: 'project',
    type: 'centre',
    words: words('边境合作中心 合作中心 研究中心 文化中心 交流中心 物流中心 医学中心'),
    example: '边境合作中心',
  },
  {
    kind: 'project',
    type: 'base',
    words: words('物流合作基地 合作基地 物流基地 基地'),
    example: '物流合作基地',
  },
  { kind: 'project', type: 'port', words: words('深水港 港口 机场'), example: '瓜达尔港口' },
  { kind: 'project', type: 'laboratory', words: words('联合实验室 实验室'), example: '联合实验室' },
  { kind: 'initiative', type: 'initiative', words: words('倡议'), alone: true, example: '全球发展倡议' },
  {
    kind: 'initiative',
    type: 'agenda',
    words: words('发展议程 议程'),
    alone: true,
    example: '可持续发展议程',
  },
  { kind: 'initiative', type: 'belt', words: words('经济带 丝绸之路'), example: '丝绸之路经济带' },
  {
    kind: 'initiative',
    type: 'partnership',
    words: words('发展伙伴关系 合作伙伴关系 伙伴关系'),
    example: '绿色发展伙伴关系',
  },
  {
    kind: 'initiative',
    type: 'plan',
    words: words('行动计划 提升计划 行动方案 计划'),
    example: '技能提升计划',
  },
  { kind: 'initiative', type: 'community', words: words('命运共同体'), example: '命运共同体' },
  {
    kind: 'agreement',
    type: 'statement',
    words: words('联合声明 共同声明 声明 联合公报 公报 宣言 宪章'),
    example: '联合声明',
  },
  { kind: 'agreement', type: 'treaty', words: words('条约 公约'), alone: true, example: '无核武器区条约' },
  { kind: 'agreement', type: 'protocol', words: words('议定书'), example: '议定书' },
  {
    kind: 'agreement',
    type: 'agreement',
    words: words('互免签证协定 自由贸易协定 自贸协定 投资协定 合作协定 框架协议 协定 协议'),
    example: '自贸协定',
  },
  {
    kind: 'agreement',
    type: 'memorandum',
    words: words('合作备忘录 谅解备忘录 备忘录'),
    example: '合作备忘录',
  },
  {
    kind: 'event',
    type: 'summit',
    words: words('视频峰会 峰会 首脑会议 领导人会议 领导人非正式会议 元首理事会'),
    example: '视频峰会',
  },
  {
    kind: 'event',
    type: 'games',
    words: words('冬奥会 冬残奥会 残奥会 奥运会 亚运会 世界杯 大运会 运动会'),
    alone: true,
    example: '北京冬奥会',
  },
  {
    kind: 'event',
    type: 'festival',
    words: words('文化艺术节 艺术节 文化节 电影节 音乐节'),
    example: '青年艺术节',
  },
  {
    kind: 'event',
    type: 'year',
    words: words('文化艺术年 文化旅游年 文化年 旅游年 艺术年 青年年'),
    example: '旅游年',
  },
  {
    kind: 'event',
    type: 'expo',
    words: words('博览会 商品展览会 展览会 进博会 服贸会 广交会 消博会'),
    example: '博览会',
  },
  {
    kind: 'event',
    type: 'camp',
    words: words('研修交流营 夏令营 交流营 冬令营'),
    example: '领导人研修交流营',
  },
  {
    kind: 'event',
    type: 'conference',
    words: words('联合国大会 缔约方大会 外长会 国际会议 大会'),
    example: '气候变化大会',
  },
  { kind: 'organisation', type: 'institute', words: words('学院 学堂'), alone: true, example: '孔子学院' },
  { kind: 'organisation', type: 'classroom', words: words('课堂'), alone: true, example: '孔子课堂' },
  { kind: 'organisation', type: 'workshop', words: words('工坊'), alone: true, example: '鲁班工坊' },
  { kind: 'organisation', type: 'university', words: words('大学'), example: '纳扎尔巴耶夫大学' },
  { kind: 'organisation', type: 'bank', words: words('投资银行 开发银行 银行'), example: '开发银行' },
  { kind: 'organisation', type: 'fund', words: words('合作基金 发展基金 基金'), example: '丝路基金' },
  {
    kind: 'organisation',
    type: 'organisation',
    words: words('合作组织 贸易组织 卫生组织 组织 机构 秘书处'),
    example: '合作组织',
  },
  {
    kind: 'organisation',
    type: 'network',
    words: words('中心网络 合作网络 网络'),
    example: '生物安全中心网络',
  },
]

const places = words(`
  北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州
  云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 西安 成都 杭州 广州 深圳 南京 武汉 青岛 厦门 昆明
  乌鲁木齐 霍尔果斯 连云港 义乌 郑州 大连 哈尔滨 长春 沈阳 博鳌 巴黎 伦敦 东京 纽约 日内瓦 莫斯科 巴厘岛 达沃斯
  阿斯塔纳 阿拉木图 塔什干 比什凯克 杜尚别 阿什哈巴德 撒马尔罕 内罗毕 喀布尔 多哈 迪拜 布鲁塞尔 柏林 罗马 首尔 曼谷
  雅加达 新德里 伊斯兰堡 金边 万象 河内 仰光 瓜达尔 亚吉 蒙内 雅万 匈塞 青藏 川藏 京张 京沪`)

const outside = words(`
 建立 设立 成立 创建 组建 举办 举行 召开 主办 承办 办好 开好 主持 出席 参加 参与 推进 推动 促进 加强 加快 深化 扩大
 拓展 落实 实施 执行 履行 支持 欢迎 赞赏 提出 发起 宣布 宣告 签署 签订 通过 发表 发布 达成 制定 完善 确保 保障 维护
 打造 构建 共建 共同建设 建设 修建 开通 开行 启动 启用 建成 竣工 运营 继续 研究 适时 积极 进一步 全面 优先 增设 互设
 开设 设置 通车 途经 经过 围绕 关于 对于 根据 按照 依托 利用 通过 利用好 用好 发挥 充分发挥 纳入 加入 列入 融入 对接
 支撑 包括 以及 并 且 把 将 被 由 在 从 给 是 的 了 着 等 让 使 于 以 说 指出 强调 表示 认为
 重申 介绍 希望 也 还 都 就 又 再 更 最 已 曾 正 正在 即将 首次 成功 顺利 如期 圆满 高质量 共同 一道
 携手 合力 联合 分别 相继 率先 推广 提供 访问 会见 会谈 讨论 商讨 磋商 期待 热切 担任 当选 接受 写入 载入 评价 高度评价
 始于 来自 位于 前往 抵达 祝贺 致力于 配合 坚持 弘扬 践行 秉持 遵守 恪守 批准 生效 起草 商签 续签 升级 鼓励 呼吁 倡议
 创造 营造 保持 密切 增进 提升 提高 巩固 优化 健全 丰富 尽快 早日 抓紧 加紧 着力 大力 努力 力争 决定 决心 同意 商定
 看到 作为 成为 属于 视为 其中 之间 期间 以来 以后 之后 之前 同时 此外 特别是 尤其是 例如 上述 该 此 这 那 其 我 我们
 他 她 它 他们 各方 双方 中方 对方 各国 彼此 相互 非法 每年 今年 去年 明年 同年 目前 当天 昨天 今天 日前 近日 今后 未来
 不 没有 无 仅 因为 所以 但 而 或 及其 如果 中国将 执行好 好 谈 谈到 观看 收看 关注
 实现 完成 获得 取得 赢得 迎来 见证 标志着 推出 出台 编制 推介 宣介 申办 筹办 主导 牵头 领导 引领 基于 鉴于 随着 截至
 应邀 受邀 邀请 与会 主题 名为 题为 倡导 首倡 提及 支持者 反对 批评 谴责 违反 退出 破坏 打击 应对 防范 抵制`)

const modifiers: Readonly<Record<string, string>> = {
  产业: 'industry',
  工业: 'industry',
  投资: 'investment',
  经贸: 'trade economy',
  经济: 'economy',
  贸易: 'trade',
  电子商务: 'ecommerce',
  健康: 'health',
  卫生: 'health',
  民间: 'people',
  友好: 'friendship',
  青年: 'youth',
  妇女: 'women',
  媒体: 'media',
  智库: 'think_tank',
  艺术: 'art',
  文化: 'culture',
  旅游: 'tourism',
  教育: 'education',
  科技: 'science',
  农业: 'agriculture',
  能源: 'energy',
  绿色: 'green',
  数字: 'digital',
  数据: 'data',
  安全: 'security',
  生物安全: 'biosafety',
  发展: 'development',
  可持续: 'sustainable',
  交通: 'transport',
  运输: 'transport',
  物流: 'logistics',
  边境: 'border',
  政府间: 'intergovernmental',
  全球: 'global',
  国际: 'international',
  外长: 'foreign_ministers',
  文明: 'civilization',
  气候: 'climate',
  企业家: 'business',
  实业家: 'business',
  合作: 'cooperation',
  对话: 'dialogue',
  人文: 'people',
  天然气: 'gas',
  原油: 'oil',
}

/** Names in Chinese: modifiers first, the kind last, no capitals and no spaces. */
export const names: NamesLexicon = {
  heads,
  part: /(?:[A-Z]{1,3}线|[一二三四五六七八九十]期|[一二三四五六七八九十\d]+号线)(?:工程)?/uy,
  openers: words('全球 国际 世界 区域 地区 亚洲 欧亚 亚太 跨国 跨境 跨里海 政府间 上海合作 丝绸之路 丝路'),
  places,
  outside,
  joining: words('和 与 同 及 暨 跟'),
  generic: words(
    `一系列 系列 多个 各种 各类 有关 相关 重大 重要 新型 一批 多种 其他 这些 一个 首个 首条 首座 首届首次 第一 这场 此次 本次 该
     本届 一项 两项 多项 五点 所有 任何 若干 全面战略 战略伙伴 全天候 友好关系 双边 多边 诸多 主要 具体 最大 最长 著名 传统 现有 高水平
     本国 各自 我国 两国 历史性 伟大 宏伟 常设 定期 一场 一次 什么 怎样 如何 数字化 智能化 基础设施 跨境电商 相应 长期 共同`,
  ),
  groupEndings: words('国家 各国 五国 十国 世界'),
  fillers: words('国家 五国 各国 货运 合作 共建 人民 项目 建设 领导人'),
  tails: words('机制 倡议 构想 框架 建设'),
  initiativeBefore: words('共建 高质量共建 共同建设 推进 建设 提出'),
  initiativeAfter: words('倡议 建设 国际合作 框架 合作 沿线 共建 朋友圈 计划 行动 工程 战略'),
  modifiers,
  persons: {
    titles: words(
      `国家主席 主席 总统 总理 副总理 首相 国王 外交部长 外长 副外长 部长 副部长 外交部副部长 大使 发言人 议长 秘书长 总书记 国务委员
       特使 省长 市长 州长 书记 委员长 副主席 酋长 王储 总干事 国务卿 防长 财长 行长`,
    ),
    surnames: words(
      `王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾 肖 田 董 袁 潘 于 蒋 蔡 余 杜 叶 程 苏
       魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 石 廖 贾 夏 韦 付 方 白 邹 孟 熊 秦 邱 江 尹 薛 闫 段 雷 侯 龙 史 陶 黎 贺 顾 毛 郝 龚 邵 万
       钱 严 覃 武 戴 莫 孔 向 汤 习 乐 栗 华 耿 伍 丘 汪 毕 温`,
    ),
    foreign:
      /[阿埃艾安奥巴班邦保鲍贝本比彼别宾波博布茨查达戴丹道德登迪蒂丁杜顿多尔法凡菲费芬佛弗福夫富盖冈戈格古哈海汉赫亨侯华怀霍基吉加贾杰金卡凯坎康考柯科克肯库奎拉莱兰劳勒雷黎里利莉列林隆卢鲁路伦罗洛吕马迈曼芒梅门蒙米密摩莫默姆穆纳娜南内尼涅宁纽努诺欧帕潘庞佩蓬彭皮珀蒲普齐奇乔切钦琼茹瑞萨塞赛桑森沙山舍申什施史舒斯松苏索塔泰坦汤唐特滕提廷托瓦万旺威韦维魏文翁沃乌武西希锡夏肖谢辛雅亚扬耶叶伊因英尤泽扎詹珍兹佐宰宗龙朗通昂奈敏泽连朔京勉莎妮坎贡宋]{2,10}(?:·[\p{Script=Han}]{2,8})*/uy,
    ends: /(?:表示|强调|指出|说|在|与|和|同|主持|出席|会见|举行|接受|介绍|率|就|对|向|将|已|也|的|发表|签署|宣布|访问|致|分别|等|一行|代表|应|\d|[，。、；：！？（）“”《》\s])/uy,
  },
  shortForm: /[（(](?:以下|下称|简称|以下简称|下文简称)[:：]?\s*[“"「]?([\p{L}\p{N}—–-]{2,20})[”"」]?[）)]/gu,
  spaced: false,
}
