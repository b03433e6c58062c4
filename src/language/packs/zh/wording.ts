import type { WordingLexicon } from '../../names.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/u)

/** 合力构建 and 携手打造 say the same of the same thing: classes of predicates, in order of the field's use. */
const actionWords: Readonly<Record<string, string>> = {
  establish: '建立 设立 成立 创建 组建 创立 建成 开设 增设 互设 新设 设置 启动',
  hold: '举办 召开 主办 承办 举行 办好 开好 组织 办',
  build: '构建 打造 共建 建设 修建 铺设 兴建 筑牢 营造 创造',
  strengthen:
    '加强 深化 扩大 拓展 促进 推进 推动 增进 完善 密切 强化 提升 提高 巩固 增强 改善 健全 发展 开展 加大 扩展 丰富 充实 优化 引领',
  combat: '打击 遏制 惩治 防范 应对 防控 铲除 消除',
  oppose: '反对 抵制 谴责 反制 拒绝 反',
  support: '支持 拥护 恪守 奉行 坚持 遵守 尊重 捍卫 维护 保障 保护 守护 弘扬 践行 秉持 遵循 互予支持',
  provide: '提供 给予 援助 捐赠 捐助 赠送 无偿提供 资助 援建 派遣',
  import: '进口 采购 购买 引进',
  open: '开放 放宽 取消 减免 降低 恢复 开通 复航 列为 纳入',
  invest: '投资 融资 注资 出资',
  increase: '增加 增至 提升至 提高到 达到 扩大到 翻番 增长',
  reduce: '减少 减排 削减 降至 压减',
  sign: '签署 签订 缔结 达成 商签 批准 加入',
  implement: '落实 实施 执行 履行 推行 推广 用好 发挥',
  share: '共享 分享 交换 交流 转让 对接 互联互通',
  train: '培训 培养 研修 邀请',
  study: '研究 探讨 探索 论证 磋商 谈判 商谈',
  call: '呼吁 敦促 要求 号召',
  help: '帮助 协助 支援 助力',
  withdraw: '退出 撤出 停止 终止 撤回',
}

/** What objects are about. Broad: two wordings share a concept where they share none of their words. */
const conceptWords: Readonly<Record<string, string>> = {
  trade: '贸易 经贸 进出口 商品 通商 贸易额 电商 电子商务',
  ecommerce: '电商 电子商务',
  investment: '投资 产能 产业 融资',
  industry: '产业 工业 产能 制造业',
  vaccine: '疫苗',
  health: '卫生 医疗 医药 健康 医学 抗疫 疫情 防疫 传染病',
  medicine: '传统医学 中医药 特效药 药品',
  scholarship: '奖学金',
  training: '研修 培训 研讨 技能 人才',
  aid: '援助 无偿援助 民生 扶贫 减贫 人道主义',
  tourism: '旅游 出境游 旅游目的地国 游客',
  flight: '航班 航线 通航 航空 直航',
  railway: '铁路 班列 高铁',
  road: '公路 高速公路',
  transport: '交通 运输 物流 走廊 互联互通 通道 口岸',
  energy: '能源 石油 天然气 油气 原油 电力 管道 核能 光伏 风电',
  climate: '气候 低碳 减排 绿色 碳中和 碳排放',
  environment: '环境 环保 生态 生物多样性 水资源',
  agriculture: '农业 农产品 粮食 农副产品 小麦 农畜产品',
  digital: '数字 大数据 人工智能 云计算 网络 信息技术 高技术 高新技术 区块链 信息安全',
  science: '科技 科学 航天 创新 太空',
  education: '教育 留学生 学院 学校 大学 孔子学院 鲁班工坊',
  culture: '人文 文化 艺术 艺术节 文物 考古 遗产 文化中心 影视',
  youth: '青年 青少年',
  media: '媒体 新闻 智库',
  sport: '体育 奥运 冬奥 冬奥会',
  sister_city: '友好城市 友城 友好省州',
  terrorism: '恐怖主义 反恐 三股势力 极端主义 分裂主义 恐怖',
  crime: '犯罪 毒品 贩毒 走私 腐败',
  sovereignty: '主权 独立 领土完整 核心利益 内政',
  biosecurity: '生物安全 疾控',
  nuclear: '核武器 核裁军 无核',
  summit: '峰会 元首会晤 高层往来 高层交往',
  community: '命运共同体',
  visa: '签证 免签',
  market: '市场',
  finance: '金融 货币 本币 结算 银行 基金 债务',
  governance: '全球治理 国际秩序 多边主义 国际法',
}

/** Regions and wholes beside the states, whose names stand in parties.ts. */
export const regions: Readonly<Record<string, string>> = {
  中亚: 'central-asia',
  东南亚: 'southeast-asia',
  南亚: 'south-asia',
  西亚: 'west-asia',
  东北亚: 'northeast-asia',
  东亚: 'east-asia',
  亚太: 'asia-pacific',
  亚洲: 'asia',
  中东: 'middle-east',
  非洲: 'africa',
  北非: 'north-africa',
  欧洲: 'europe',
  中东欧: 'central-eastern-europe',
  欧亚: 'eurasia',
  拉美: 'latin-america',
  拉丁美洲: 'latin-america',
  加勒比: 'caribbean',
  中美洲: 'central-america',
  南美: 'south-america',
  南美洲: 'south-america',
  北美: 'north-america',
  北美洲: 'north-america',
  南太: 'south-pacific',
  太平洋岛国: 'pacific-islands',
  大洋洲: 'oceania',
  北极: 'arctic',
  里海: 'caspian',
  高加索: 'caucasus',
  澜湄: 'lancang-mekong',
  海湾: 'gulf',
  阿拉伯: 'arab',
  葡语国家: 'lusophone',
  独联体: 'cis',
}

const inverted = (table: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(table).flatMap(([neutral, list]) => words(list).map(word => [word, neutral])),
  )

export const wording: WordingLexicon = {
  stop: words(`
    愿意 愿 将 要 应 应当 应该 必须 有必要 需要 力争 努力 争取 致力于 计划 打算 承诺 决定 决心 商定 同意 一致同意
    宣布 表示 强调 指出 重申 倡议 建议 提议 呼吁 希望 期待 继续 持续 不断 进一步 积极 加快 加紧 全面 逐步 适时 早日
    尽快 着力 大力 切实 坚定 坚决 共同 携手 合力 一道 一起 联手 相互 互相 彼此 双方 各方 中方 我方 我们 我国 各国
    六国 五国 两国 三国 四国 本国 对方 元首 让 并 还 也 再 更 更加 最 和 与 及 以及 同 跟 在 对 向 为 给 把 被 由
    从 到 于 以 按照 的 得 了 着 等 一系列 各 各种 各类 其 该 此 这 那 通过 关于 包括 其中 任何 形式 借口 优先
    习近平 主席 习主席 总统 总理 今后 未来 新 有效 有力 充分 深入 有关 相关 国家 自己 各自 以来 方面 始终 一致
    一切 所有 我 他 她 它 们 会 能 可 已 都 就 而 且 或 若 如 但 至 中国 框架内 框架 下 年 个 名 项 元 万 亿 对`),
  common: words(`
    合作 领域 关系 发展 建设 水平 问题 工作 活动 项目 机制 国际 全球 世界 地区 区域 交流 务实 友好 高质量 多边 双边
    政策 措施 能力 作用 基础 机遇 进程 伙伴 战略 沟通 往来`),
  keep: words(`
    和平 和解 和谐 共同体 同舟共济 对接 对话 对外 将来 要素 应对 为主 在线 以色列 到期 从业 重要 必要 主要 需要
    给予 互联互通 互设 互予 互利 互信 共建 会晤 会议 能源 能力 可持续 年度 青年 少年 如期 都市 就业 至关重要
    领导人 中亚 中东 中医 中心 中小 地方 领土完整 独立 反对 反恐 新能源 新闻 新冠 创新 更新 名额 项目 元首 人民币 美元
    奥运会 国家主权 国家利益 国际社会 本币 方式 立场 统一 一个中国 与会 参与 及时 普及 国内 网络 年轻`),
  actions: inverted(actionWords),
  concepts: inverted(conceptWords),
  wholes: { 人类: 'mankind', 全球: 'world', 世界: 'world' },
  spaced: false,
}
