import type { QuantityLexicon, QuantityPhrase, SkipRule, Unit } from '../../lexicon/quantities.ts'
import { classifiers } from './classifiers.ts'
import { nouns } from './nouns.ts'
import { numeral, numeralValue } from './numerals.ts'
import { units } from './units.ts'

const n = '(?:[0-9０-９.．]+|[零一二两三四五六七八九十百千万]+)'

const percent = (value: number): { value: number; unit: string; kind: 'ratio' } => ({
  value: Number(value.toPrecision(12)),
  unit: '%',
  kind: 'ratio',
})

/** Units that are told with a half: 两个半小时, 一年半, 三吨半. */
const halved: Readonly<Record<string, Unit>> = {
  小时: { unit: 'h', kind: 'duration' },
  钟头: { unit: 'h', kind: 'duration' },
  月: { unit: 'mo', kind: 'duration' },
  世纪: { unit: 'century', kind: 'duration' },
  年: { unit: 'a', kind: 'duration' },
  天: { unit: 'd', kind: 'duration' },
  吨: { unit: 't', kind: 'mass' },
  斤: { unit: 'kg', kind: 'mass', factor: 0.5 },
  公斤: { unit: 'kg', kind: 'mass' },
  公里: { unit: 'km', kind: 'length' },
  里: { unit: 'km', kind: 'length', factor: 0.5 },
  倍: { unit: 'fold', kind: 'fold' },
}

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
    pattern: new RegExp(`(${n})分之(${n})(?!决赛)`, 'gu'),
    read: m => {
      const below = numeralValue(m[1]!)
      const above = numeralValue(m[2]!)
      if (!below || !above || below.value === 0 || below.value === 100) return null
      return percent((100 * above.value) / below.value)
    },
    example: '三分之一',
  },
  {
    rule: 'zh.fraction-digits',
    pattern: /(?<![0-9/.])([1-9])\/([2-9]|10)(?![0-9/]|决赛)/gu,
    read: m => (Number(m[1]) < Number(m[2]) ? percent((100 * Number(m[1])) / Number(m[2])) : null),
    example: '达到1/3',
  },
  {
    rule: 'zh.and-a-half',
    pattern: new RegExp(
      `(${n})(?:个半(小时|钟头|月|世纪)|(年|天|公?里|吨|公?斤|倍)半(?![载数途路个年天夜价]))`,
      'gu',
    ),
    read: m => {
      const whole = numeralValue(m[1]!)
      const unit = halved[(m[2] ?? m[3])!]
      return whole && unit ? { value: (whole.value + 0.5) * (unit.factor ?? 1), ...unit, factor: 1 } : null
    },
    example: '两个半小时',
  },
  {
    rule: 'zh.half-of',
    pattern: /(?<![一二两三四五六七八九十0-9])半个(小时|钟头|月|世纪)(?!以来|前|后)/gu,
    read: m => ({ ...halved[m[1]!]!, value: 0.5 }),
    example: '历时半个月',
  },
  {
    rule: 'zh.tenths',
    pattern: /([一二三四五六七八九])成([一二三四五六七八九])(?=[，。；、）]|的|左右|以上|$)/gu,
    read: m => percent(10 * numeralValue(m[1]!)!.value + numeralValue(m[2]!)!.value),
    example: '占三成五',
  },
  {
    rule: 'zh.coins',
    pattern: new RegExp(`(${n})[元块](${n})[角毛]`, 'gu'),
    read: m => {
      const whole = numeralValue(m[1]!)
      const tenths = numeralValue(m[2]!)
      return whole && tenths ? { value: whole.value + tenths.value / 10, unit: 'CNY', kind: 'money' } : null
    },
    example: '三元五角',
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
    rule: 'zh.index',
    pattern: /(?<=指数(?:为|是|达到?|报|收于|[升降回][至到升落]+))([0-9]+(?:\.[0-9]+)?)(?=[，。；、）]|$)/gu,
    read: m => ({ value: Number(m[1]), unit: '1', kind: 'points' }),
    example: '发展指数为95.3，',
  },
  {
    rule: 'zh.hundreds-of-thousands',
    pattern: /成千上万(?:名|个|家)?/gu,
    read: () => ({ value: 1000, unit: 'item', kind: 'count', bound: 'over' }),
    example: '成千上万名游客',
  },
]

const year = '(?:[12１２][0-9０-９]{3}|[一二][〇零○一二三四五六七八九]{3}|[0-9]{2}(?=年代))'

/** What begins with a numeral and is no amount. */
const skip: readonly SkipRule[] = [
  {
    rule: 'zh.skip.calibre',
    pattern: '[0-9０-９.]+\\s?[毫厘]米(?=[火大]?炮|迫击炮|榴弹炮|口径|导弹|管径|管道|孔径|镜头)',
    example: '出售120毫米迫击炮',
  },
  { rule: 'zh.skip.half-year', pattern: '(?<=[上下])半年', example: '上半年' },
  { rule: 'zh.skip.half-piece', pattern: '(?<=[上下])半(?=[篇场程部])', example: '下半场' },
  {
    rule: 'zh.skip.year',
    pattern: `${year}(?:\\s?[—–~～至到、-]\\s?[12][0-9]{3})?\\s?年`,
    example: '2023年',
  },
  { rule: 'zh.skip.year-bare', pattern: '20[1-6][0-9](?=[年愿议]|国家[愿战发])', example: '“2030国家愿景”' },
  {
    rule: 'zh.skip.date',
    pattern: '[0-9０-９]{4}[-/][0-9]{1,2}|[0-9０-９]{1,2}[:：][0-9]{2}|1:1',
    example: '19:00',
  },
  {
    rule: 'zh.skip.day',
    pattern:
      '(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\\s?(?:月(?!球)|日(?![均本元报产])|号(?!线)|[时点](?!间|代|候|多?小|[0-9]+[%万亿]|(?<=点)[零一二三四五六七八九]+(?:倍|个?百分|[万亿吨公元米%％]))(?:[0-9]{1,2}分)?)',
    example: '1月25日',
  },
  {
    rule: 'zh.skip.both',
    pattern: '[0-9]+\\s?(?=两[岸国会党军洋制院地者侧级端个家])',
    example: '2023两岸论坛',
  },
  { rule: 'zh.skip.group', pattern: '(?:二十|七十七|77|七|八|20)国集团', example: '二十国集团' },
  { rule: 'zh.skip.letter', pattern: '[0-9]+(?:\\.[0-9]+)?[A-Za-z](?![A-Za-z])', example: '5G网络' },
  {
    rule: 'zh.skip.session',
    pattern: '[一二三四五六七八九十]{1,3}届(?=[全中一二三四五六七八九十])',
    example: '十四届全国人大',
  },
  {
    rule: 'zh.skip.century',
    pattern: '(?:二十|十)[一二三四五六七八九]?世纪|[12][0-9]世纪',
    example: '21世纪',
  },
  {
    rule: 'zh.skip.tenth',
    pattern: '一成(?![，。、的多左以])|[二三四五六七八九两]成(?=[为立功员就果长])',
    example: '一成立',
  },
  { rule: 'zh.skip.round', pattern: '[0-9一二三四八十]+(?:分之一|/[0-9]+)决赛', example: '四分之一决赛' },
  { rule: 'zh.skip.side', pattern: '[一二两三四五六七八多]方(?!米|面)', example: '一方' },
  {
    rule: 'zh.skip.points',
    pattern: '[一二三四五六七八九十0-9]+点(?=建议|主张|意见|倡议|希望|要求|共识|看法|计划|方案)',
    example: '五点主张',
  },
  { rule: 'zh.skip.levels', pattern: '[一二三四五六七八九两]级(?=书记|[党政联响])', example: '五级书记' },
  {
    rule: 'zh.skip.word',
    pattern:
      '一带一路|两个(?=市场|大局|确立|维护|毫不动摇|务必|结合|方案)|两种(?=资源)|[三四五六七八九]个(?=务必|意识|自信|伟大|全面|坚持|必须|更加|统筹|注重|着力|善于)|一体|一致|一定|一些|一切|一直|一般|一方面|一系列|一道|一向|一贯|一国两制|一个中国|一中|一带|一路|一旦|一同|一起(?![重大案事])|一线|一流|一员|一再|一位|一块|一部分|[一二三多]元(?=[结化论素件首旦]|一次)|亿万|零[部售件]|千方百计|千头万绪|(?<=信心|勇气|精神|干劲|珍惜|努力)百倍|(?<=最[初先后])一公里|半场|万[隆象众事]|万里|千里|百姓|(?<![近超逾约上])百年|千[古秋]|(?<![近超逾约上])千年|十分|三农|两会|两岸|两[国党军洋制院]|四川|三峡|三亚|九江|百度|千家万户|万家|千百年|三支一扶|八项规定|半岛|半导体|半个|数千年来',
    example: '一带一路',
  },
]

/** Chinese numbers, units, measure words and counted nouns. */
export const quantities: QuantityLexicon = {
  numeral,
  value: numeralValue,
  skip,
  range: /\s?(?:至|到|—|－|–|-|~|～|、(?=[一二三四五六七八九十]))\s?/uy,
  ordinalBefore: ['第'],
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
  nounLink: /的|\s/uy,
  article: /^一$/u,
  reached:
    /(?:(?:扩大|增加|提高|提升|发展|拓展|扩展|上升|增长|增|提|升|扩)[到至]|(?:数量?|总数)(?:已|将)?(?:达到?|超过?|突破))(?:近|超过?|约|至少)?$/u,
  bare: /[0-9０-９.]+\s?[十百千]?[多余]?[万亿]|[数上几][十百千]*[万亿]|[一二三四五六七八九十百千两]+[万亿]/uy,
  list: /\s?[、和及与]\s?/uy,
  nounEnd:
    /[，。；：！？,;:!?\n、0-9０-９]|\.(?![0-9])|(?:在|将|已|是|为|有|被|把|与|向|从|对(?![话接外口])|参|申请|提[供出交请]|派|报告|覆盖|采购|利用|投|签|接入|入选|助力|[组织]织|举|受|遭|因|于|以|由|给|使|让|加入|遍布|开[展启放通工]|建[立设成]|成为|实[现施]|达|超|约|共同|包[含括]|涵盖|数[十百千万]|[两三四五六七八九十]+[个名位家种项条座所场次支只]|进[行入]|取得|等|受损|死亡|受伤|接受|来自|中[有的]|之中|左右|以上)/uy,
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
