import { describe, expect, it, test } from 'vitest'
import { documentOf } from '../../test/documents.ts'
import { packFor } from '../language/packs/index.ts'
import { extractFigures } from './figures.ts'

const read = (lines: string | readonly string[], language = 'zh'): string[] =>
  extractFigures(
    documentOf(typeof lines === 'string' ? [lines] : lines, { language, published: '2023-06-10' }),
    packFor(language)!,
  ).map(f => `${f.value} ${f.unit}: ${f.quote}`)

const claims: readonly (readonly [string, readonly string[]])[] = [
  ['这条公路全长620公里，已通车两年。', ['620 km: 这条公路全长620公里']],
  [
    '去年两国贸易额突破90亿美元，同比增长12%。',
    ['9000000000 USD: 去年两国贸易额突破90亿美元', '12 %: 去年两国贸易额突破90亿美元，同比增长12%'],
  ],
  ['目前已有34个国家派团参展。', ['34 country: 目前已有34个国家派团参展']],
  ['水电站每年减少碳排放50万吨。', ['500000 t/a: 水电站每年减少碳排放50万吨']],
  [
    '地震造成7人死亡、21人受伤。',
    ['7 person: 地震造成7人死亡、21人受伤', '21 person: 地震造成7人死亡、21人受伤'],
  ],
  ['两国元首今年三次会晤。', ['3 meeting: 两国元首今年三次会晤']],
  ['双方签署了四项协议。', ['4 agreement: 双方签署了四项协议']],
  ['冲突持续了两个多月。', ['2 mo: 冲突持续了两个多月']],
  ['问题清单上的310个已整改完毕。', ['310 item: 问题清单上的310个已整改完毕']],
  ['通过谈判，两国将600公里的边界变成了纽带。', ['600 km: 两国将600公里的边界变成了纽带']],
  ['会场上60名学生表演了节目。', ['60 student: 会场上60名学生表演了节目']],
  ['全县学校供暖覆盖率达到100%。', ['100 %: 全县学校供暖覆盖率达到100%']],
  ['订单指数连续三个月回升。', ['3 mo: 订单指数连续三个月回升']],
  ['警方解救了两名被困船员。', ['2 person: 警方解救了两名被困船员']],
  ['截至5日，4个县已发放贷款1.2亿元。', ['120000000 CNY: 截至5日，4个县已发放贷款1.2亿元']],
]

test.each(claims)('a figure: %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['a pledge', '中方将提供800个奖学金名额；举办20期培训班。'],
  ['a target', '力争到2030年贸易额达到300亿美元。'],
  ['a call', '要新建60所学校，培训2000名教师。'],
  ['a forecast', '预计全年增长4%，明年达到5%。'],
  ['a danger', '高温可能会给果农造成3亿元损失。'],
  ['a limit', '火灾受害率控制在0.8‰以内。'],
  ['an announcement of aid', '该国宣布向灾区提供3000万美元援助。'],
  ['an anniversary', '今年是两国建交40周年。'],
  ['a rank', '产量位居前五位，是第二大出口国。'],
  ['own points', '会议提出四项原则、12条举措和五点主张。'],
  ['parties', '六国元首和五国人民'],
  ['a name in quotation marks', '落实“八项工程”，增强“四个意识”。'],
  ['an age', '72岁的老人讲述了往事。'],
  ['a date', '2023年5月18日上午9:30，第12届论坛在会展中心开幕。'],
  ['one of something', '一名记者在一家工厂看到一台机器。'],
  ['a class', '发现亿吨级油田。'],
  ['no number', '双方就共同关心的问题交换意见。'],
])('no figure in %s: %s', (_, text) => {
  expect(read(text)).toEqual([])
})

const english: readonly (readonly [string, readonly string[]])[] = [
  ['Trade reached $45 billion last year.', ['45000000000 USD: Trade reached $45 billion last year']],
  [
    'The agency has trained more than 700 teachers in 12 countries.',
    [
      '700 teacher: The agency has trained more than 700 teachers in 12 countries',
      '12 country: The agency has trained more than 700 teachers in 12 countries',
    ],
  ],
  ['Exports grew 8 percent in 2022.', ['8 %: Exports grew 8 percent in 2022']],
  ['We will invest $60 million and train 500 nurses.', []],
  ['The bank intends to lend $60 million to build 40 clinics.', []],
  ['She announced $25 million in new support.', []],
  ['Our three countries agreed on four principles.', []],
  [
    'The road that links Laos, Thailand and Malaysia runs for 900 kilometres.',
    ['900 km: The road that links Laos, Thailand and Malaysia runs for 900 kilometres'],
  ],
  ['We aim to limit warming to 1.5°C by 2050.', []],
  ['300 buses will be delivered next year.', []],
  ['About 9 million farmers will save on fuel.', []],
  ['Growers here are twice as likely to leave.', ['2 fold: Growers here are twice as likely to leave']],
  ['More than half of tenants are in arrears.', ['50 %: More than half of tenants are in arrears']],
  ['Women earn 78 cents an hour.', ['0.78 USD/h: Women earn 78 cents an hour']],
  // what is there already, whatever is planned for it
  [
    'We will send seed to the nation’s roughly 300 food banks.',
    ['300 food_bank: We will send seed to the nation’s roughly 300 food banks'],
  ],
  ['We plan to guard our 2000-mile border.', ['2000 [mi_i]: We plan to guard our 2000-mile border']],
  ['The agency funded two electric ferries.', ['2 ferry: The agency funded two electric ferries']],
  ['Nine towns have reached the goal.', ['9 town: Nine towns have reached the goal']],
  ['He advised Fortune 500 companies and has doubled down on trade.', []],
]

test.each(english)('en: %s', (text, expected) => {
  expect(read(text, 'en')).toEqual(expected)
})

describe('a headline', () => {
  it('says nothing that the body repeats', () => {
    expect(read(['# 上半年出口增长6%', '今年上半年，全国出口增长6%。'])).toEqual(['6 %: 全国出口增长6%'])
  })
  it('is a heading, too', () => {
    expect(read(['# 联播快讯', '## 出口增长6%', '今年上半年，全国出口增长6%。'])).toEqual([
      '6 %: 全国出口增长6%',
    ])
  })
  it('counts where the body does not repeat it', () => {
    expect(read(['# 粮食总产量达900万吨', '今年粮食丰收。'])).toEqual(['9000000 t: 粮食总产量达900万吨'])
  })
})

describe('what is measured', () => {
  const about = (text: string): string[] =>
    extractFigures(documentOf([text], { published: '2023-06-10' }), packFor('zh')!).map(
      f => `${f.about} | ${f.indicator} | ${f.as_of}`,
    )

  it.each([
    ['这条公路全长620公里。', ['这条公路 | length | 2023-06-10']],
    ['输油管道是重要通道，累计输油超300万吨。', ['输油管道 | cumulative delivery | 2023-06-10']],
    ['2022年两国贸易额达80亿美元。', ['两国贸易额 | value | 2022-12-31']],
    ['据统计，截至上月底两国互访已超300次。', ['两国互访 | number | 2023-05-31']],
    ['该国对邻国的直接投资存量已逾60亿美元。', ['该国对邻国的直接投资存量 | value | 2023-06-10']],
    ['大火已致8人死亡。', ['大火 | deaths | 2023-06-10']],
    [
      '电池和渔船出口分别增长12.5%和7%。',
      ['电池和渔船出口 | growth | 2023-06-10', '电池和渔船出口 | growth | 2023-06-10'],
    ],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected)
  })
})
