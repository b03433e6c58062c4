import type { QuantityLexicon, QuantityPhrase } from '../../lexicon/quantities.ts'
import { nouns } from './nouns.ts'
import { numeral, numeralValue } from './numerals.ts'
import { classifiers, units } from './units.ts'

const n = '(?:[0-9０-９.．]+|[一二两三四五六七八九十百千万]+)'

const percent = (value: number): { value: number; unit: string; kind: 'ratio' } => ({
  value: Number(value.toPrecision(12)),
  unit: '%',
  kind: 'ratio',
})

const phrases: readonly QuantityPhrase[] = [
  {
    rule: 'zh.percent-words',
    pattern: new RegExp(`百分之(${n}(?:点${n})?)`, 'gu'),
    read: m => {
      const value = numeralValue(m[1]!)
      return value && percent(value.value)
    },
    example: '百分之三十五',
  },
  {
    rule: 'zh.fraction',
    pattern: new RegExp(`(${n})分之(${n})`, 'gu'),
    read: m => {
      const below = numeralValue(m[1]!)
      const above = numeralValue(m[2]!)
      if (!below || !above || below.value === 0 || below.value === 100) return null
      return percent((100 * above.value) / below.value)
    },
    example: '三分之一',
  },
  { rule: 'zh.half', pattern: /(?<!另)一半(?!是|的话)/gu, read: () => percent(50), example: '一半以上' },
  {
    rule: 'zh.most',
    pattern: /(?<![通])过半(?!个|年|天|小时|百|数)/gu,
    read: () => ({ ...percent(50), bound: 'over' }),
    example: '占比过半',
  },
  {
    rule: 'zh.doubled',
    pattern: new RegExp(`翻(?:了)?(${n})番`, 'gu'),
    read: m => {
      const times = numeralValue(m[1]!)
      return times && { value: 2 ** times.value, unit: 'fold', kind: 'fold' }
    },
    example: '翻一番',
  },
  {
    rule: 'zh.doubled-bare',
    pattern: /(?:实现|近乎|将近)?(?<=实现|近|收入|规模|总量|产值)(?:翻番|倍增)/gu,
    read: () => ({ value: 2, unit: 'fold', kind: 'fold' }),
    example: '规模翻番',
  },
  {
    rule: 'zh.hundreds-of-thousands',
    pattern: /成千上万(?:名|个|家)?/gu,
    read: () => ({ value: 1000, unit: 'item', kind: 'count', bound: 'over' }),
    example: '成千上万名游客',
  },
]

/** Chinese numbers, units, measure words and counted nouns. */
export const quantities: QuantityLexicon = {
  numeral,
  value: numeralValue,
  skip: /(?<=[上下])半年|(?:[12１２][0-9０-９]{3}|[一二][〇零○一二三四五六七八九]{3}|[0-9]{2}(?=年代))(?:\s?[—–~～至到、-]\s?[12][0-9]{3})?\s?年|[0-9０-９]{4}[-/][0-9]{1,2}|[0-9０-９]{1,2}[:：][0-9]{2}|(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s?(?:月(?!球)|日(?![均本元报产])|号(?!线)|[时点](?!间|代|候|多?小)(?:[0-9]{1,2}分)?)|(?:二十|七十七|77|七|八|20)国集团|[0-9]+(?:\.[0-9]+)?[A-Za-z](?![A-Za-z])|一带一路|一体|一致|一定|一些|一切|一直|一般|一方面|一系列|一道|一向|一贯|一国两制|一个中国|一中|一带|一路|一旦|一同|一起(?![重大案事])|千方百计|万[隆象众事]|百[年姓]|千[年古秋]|十分|三农|两会|两岸|两[国党军洋制]|四川|三峡|三亚|九江|百度|千家万户|万家|千百年/uy,
  range: /\s?(?:至|到|—|－|–|-|~|～|、(?=[一二三四五六七八九十]))\s?/uy,
  ordinalBefore: ['第', '第 ', '头', '首'],
  before: {
    超: 'over',
    超过: 'over',
    超出: 'over',
    逾: 'over',
    突破: 'over',
    破: 'over',
    高于: 'over',
    多于: 'over',
    大于: 'over',
    多达: 'at_least',
    高达: 'exact',
    至少: 'at_least',
    不少于: 'at_least',
    不低于: 'at_least',
    最少: 'at_least',
    近: 'under',
    将近: 'under',
    接近: 'under',
    不到: 'under',
    不足: 'under',
    低于: 'under',
    少于: 'under',
    小于: 'under',
    约: 'about',
    大约: 'about',
    约为: 'about',
    大概: 'about',
    约有: 'about',
    约占: 'about',
    左右: 'about',
    最多: 'at_most',
    至多: 'at_most',
    不超过: 'at_most',
    不高于: 'at_most',
    不多于: 'at_most',
    '超 ': 'over',
    '近 ': 'under',
    '约 ': 'about',
  },
  between: { 多: 'over', 余: 'over', 來: 'over', 来: 'over' },
  after: {
    多: 'over',
    余: 'over',
    有余: 'over',
    以上: 'at_least',
    及以上: 'at_least',
    之上: 'at_least',
    左右: 'about',
    上下: 'about',
    以下: 'under',
    以内: 'at_most',
    之内: 'at_most',
    之多: 'exact',
  },
  currencyBefore: {
    $: 'USD',
    US$: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'CNY',
    '￥': 'CNY',
    人民币: 'CNY',
  },
  units,
  classifiers,
  nouns,
  nounReach: 24,
  nounEnd:
    /[，。；：！？、,.;:!?\n\s（）()“”]|(?:在|将|已|是|为|有|被|把|与|向|从|对|参|申|提|加入|遍布|开|建|成为|实|达|超|约|共同|进|取|等)/uy,
  nounOf: () => null,
  ratesBefore: {
    每年: '/a',
    年均: '/a',
    每月: '/mo',
    每天: '/d',
    每日: '/d',
    日均: '/d',
    每小时: '/h',
    每周: '/wk',
    时速: '/h',
  },
  ratesAfter: { 每年: '/a', '/年': '/a', 一年: '/a', '/小时': '/h', 每小时: '/h', '/日': '/d', '/天': '/d' },
  eachBefore: ['每个', '每名', '每人', '每家', '每国', '各', '分别'],
  phrases,
  spaced: false,
}
