import { amountMark, type IndicatorRule } from '../../lexicon/figures.ts'

/** 分别增长3%、5%和8%: each share of a list follows the verb before the first. */
const afterVerb = (verb: string): RegExp =>
  new RegExp(`(?:${verb})(?:[近约超]?${amountMark}(?:、|和|以?及)){0,8}$`, 'u')

/** What a number measures; the first that fits. */
export const indicators: readonly IndicatorRule[] = [
  {
    rule: 'zh.indicator.year-on-year',
    before: afterVerb('同比(?:分别)?(?:增长|提高|上升|增加|上涨)(?:了|近|约|超过?)?'),
    indicator: 'year-on-year growth',
    example: '同比增长5%',
  },
  {
    rule: 'zh.indicator.year-on-year-fall',
    before: afterVerb('同比(?:分别)?(?:下降|减少|回落|下跌)(?:了|近|约|超过?)?'),
    indicator: 'year-on-year decrease',
    example: '同比下降5%',
  },
  {
    rule: 'zh.indicator.growth',
    before: afterVerb('(?:增长|提高|上升|增加|上涨|增幅|提升)(?:了|到|至|近|约|超过?|达)?'),
    kinds: ['ratio', 'fold', 'points'],
    indicator: 'growth',
    example: '增长上百倍',
  },
  {
    rule: 'zh.indicator.fall',
    before: afterVerb('(?:下降|减少|降低|回落|下跌|降幅)(?:了|近|约|超过?|达)?'),
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
