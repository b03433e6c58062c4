import type { Measure } from '../../../src/server/contract.ts'
import { counted, plural } from './counts.ts'
import type { Like } from './like.ts'
import { parties } from './parties-zh.ts'

/** Amounts, lists and parties. */
const en = {
  /** deadlines */
  dates: {
    by: (year: string) => `by end of ${year}`,
    within: (year: string) => `in ${year}`,
    since: (date: string) => `from ${date}`,
  },
  /** by the ledger's name; anything else is a counted thing */
  units: {
    km: 'km',
    m: 'm',
    km2: 'km²',
    m2: 'm²',
    m3: 'm³',
    ha: 'hectares',
    t: 'tonnes',
    kg: 'kg',
    a: 'years',
    mo: 'months',
    wk: 'weeks',
    d: 'days',
    h: 'hours',
    fold: 'times',
    W: 'W',
    kW: 'kW',
    MW: 'MW',
    GW: 'GW',
    kWh: 'kWh',
    bbl: 'barrels',
  } as Readonly<Record<string, string>>,
  bounds: {
    exact: amount => amount,
    about: amount => `about ${amount}`,
    over: amount => `over ${amount}`,
    under: amount => `nearly ${amount}`,
    at_least: amount => `at least ${amount}`,
    at_most: amount => `at most ${amount}`,
  } satisfies Record<Measure['bound'], (amount: string) => string>,
  bases: {
    total: amount => amount,
    level: amount => `to reach ${amount}`,
    increase: amount => `up by ${amount}`,
    each: amount => `${amount} each`,
  } satisfies Record<NonNullable<Measure['basis']>, (amount: string) => string>,
  /** things counted, as the ledger names them */
  counted: (unit: string, amount: string, isPlural: boolean) => `${amount} ${nounOf(unit, isPlural)}`,
  groups: {
    central_asia: 'the five Central Asian states',
    g7: 'the G7',
    quad: 'the Quad',
    asean: 'ASEAN',
    gcc: 'the Gulf states',
  } as Readonly<Record<string, string>>,
  /** that the ledger holds by a name that is none in this language */
  parties: {} as Readonly<Record<string, string>>,
  joint: 'Joint text',
  list: (items: readonly string[]) =>
    new Intl.ListFormat('en', { type: 'unit', style: 'short' }).format(items),
  andMore: (count: number) => `${count} more`,
  unknown: 'Unknown',
  count: {
    commitments: plural('commitment', 'commitments'),
    documents: plural('document', 'documents'),
    voices: plural('voice', 'voices'),
    outlets: plural('outlet', 'outlets'),
    parties: plural('party', 'parties'),
    figures: plural('figure', 'figures'),
    wordings: plural('wording', 'wordings'),
    characters: plural('character', 'characters'),
    differing: plural('set of figures differs', 'sets of figures differ'),
  },
}

const zh: Like<typeof en> = {
  dates: { by: year => `${year} 年底前`, within: year => `${year} 年内`, since: date => `${date}起` },
  units: {
    km: '公里',
    m: '米',
    km2: '平方公里',
    m2: '平方米',
    m3: '立方米',
    ha: '公顷',
    t: '吨',
    kg: '千克',
    a: '年',
    mo: '个月',
    wk: '周',
    d: '天',
    h: '小时',
    fold: '倍',
    W: '瓦',
    kW: '千瓦',
    MW: '兆瓦',
    GW: '吉瓦',
    kWh: '千瓦时',
    bbl: '桶',
  },
  bounds: {
    exact: amount => amount,
    about: amount => `约${amount}`,
    over: amount => `超${amount}`,
    under: amount => `近${amount}`,
    at_least: amount => `至少${amount}`,
    at_most: amount => `至多${amount}`,
  },
  bases: {
    total: amount => amount,
    level: amount => `达到${amount}`,
    increase: amount => `增加${amount}`,
    each: amount => `各${amount}`,
  },
  counted: (unit, amount) => `${amount}${things[unit] ?? ` ${unit.replaceAll('_', ' ')}`}`,
  groups: {
    central_asia: '中亚五国',
    g7: '七国集团',
    quad: '四方机制国家',
    asean: '东盟国家',
    gcc: '海合会国家',
  },
  parties,
  joint: '共同文本',
  list: items => items.join('、'),
  andMore: count => `等 ${count} 方`,
  unknown: '不详',
  count: {
    commitments: counted('项承诺'),
    documents: counted('篇文献'),
    voices: counted('个独立来源'),
    outlets: counted('家媒体或机构'),
    parties: counted('个行为方'),
    figures: counted('个数字'),
    wordings: counted('种措辞'),
    characters: counted('字符'),
    differing: counted('组数字有出入'),
  },
}

export const amountsMessages = { en, zh }

/** “city_pair” → “city pairs”. Longer descriptions are left as they were coded. */
function nounOf(unit: string, isPlural: boolean): string {
  const noun = unit.replaceAll('_', ' ')
  if (!isPlural || /\s(or|of|and|in)\s|[^a-z ]/.test(noun)) return noun
  if (irregular[noun]) return irregular[noun]
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  'man-day': 'man-days',
  child: 'children',
}

/** The measure word and the noun for what the ledger counts, by its name in English singular. */
const things: Readonly<Record<string, string>> = {
  dose: '剂',
  scholarship: '个奖学金名额',
  place: '个名额',
  city_pair: '对城市',
  train: '列',
  project: '个项目',
  country: '个国家',
  person: '人',
  company: '家企业',
  enterprise: '家企业',
  city: '个城市',
  event: '场活动',
  time: '次',
  agreement: '份协议',
  document: '份文件',
  centre: '个中心',
  workshop: '个工坊',
  job: '个岗位',
  household: '户',
  vehicle: '辆',
  visit: '次访问',
  worker: '名工人',
  student: '名学生',
  teacher: '名教师',
  school: '所学校',
  flight: '个航班',
  year: '年',
  month: '个月',
  day: '天',
}
