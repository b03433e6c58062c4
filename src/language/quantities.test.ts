import { assert, constantFrom, integer, property, stringMatching } from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { packFor } from './packs/index.ts'
import { findQuantities } from './quantities.ts'

const zh = packFor('zh')!
const en = packFor('en')!

/** `words = value unit bound` of every amount in a text. */
function read(text: string, language: 'zh' | 'en'): string[] {
  return findQuantities(text, language === 'zh' ? zh : en).map(q => {
    const { value, max, unit, bound } = q.measure
    return `${text.slice(q.start, q.end)} = ${value}${max ? `–${max}` : ''} ${unit} ${bound}`
  })
}

const chinese: readonly (readonly [string, readonly string[]])[] = [
  ['拨款6亿美元', ['6亿美元 = 600000000 USD exact']],
  ['投资近8000亿元', ['近8000亿元 = 800000000000 CNY under']],
  ['贷款约3.5万亿日元', ['约3.5万亿日元 = 3500000000000 JPY about']],
  ['援助２０００万欧元', ['２０００万欧元 = 20000000 EUR exact']],
  ['公路长1,250公里', ['1,250公里 = 1250 km exact']],
  ['全长近2万公里', ['近2万公里 = 20000 km under']],
  ['输油 4200 万吨', ['4200 万吨 = 42000000 t exact']],
  ['供水超90亿立方米', ['超90亿立方米 = 9000000000 m3 over']],
  ['装机容量12.5亿千瓦', ['12.5亿千瓦 = 1250000000 kW exact']],
  ['面积1亿5千万亩', ['1亿5千万亩 = 150000000 mu exact']],
  ['一百零五名学生', ['一百零五名学生 = 105 student exact']],
  ['两千三百户', ['两千三百户 = 2300 household exact']],
  ['十几所医院', ['十几所医院 = 10 hospital over']],
  ['数十万居民', ['数十万居民 = 100000 person over']],
  ['上百倍', ['上百倍 = 100 fold at_least']],
  ['二十多个国家', ['二十多个国家 = 20 country over']],
  ['80余家企业', ['80余家企业 = 80 company over']],
  ['三四百人', ['三四百人 = 300–400 person exact']],
  ['十五六辆', ['十五六辆 = 15–16 vehicle exact']],
  ['2至3万吨', ['2至3万吨 = 20000–30000 t exact']],
  ['下降0.5—0.7个百分点', ['0.5—0.7个百分点 = 0.5–0.7 percentage_point exact']],
  ['友好城市增加到120对', ['120对 = 120 city_pair exact']],
  ['提供900个政府奖学金名额', ['900个政府奖学金名额 = 900 scholarship exact']],
  ['提供2500个研修名额', ['2500个研修名额 = 2500 place exact']],
  ['提供3000万剂疫苗', ['3000万剂 = 30000000 dose exact']],
  ['与150所中亚国家高校合作', ['150所中亚国家高校 = 150 university exact']],
  ['不少于40%', ['不少于40% = 40 % at_least']],
  ['百分之六十以上', ['百分之六十以上 = 60 % at_least']],
  ['占一半以上', ['一半以上 = 50 % at_least']],
  ['四分之一', ['四分之一 = 25 % exact']],
  ['超六成', ['超六成 = 60 % over']],
  ['产量翻两番', ['翻两番 = 4 fold exact']],
  ['每年减排20万吨', ['20万吨 = 200000 t/a exact']],
  ['日均客流6万人次', ['6万人次 = 60000 person_time/d exact']],
  ['持续两个多月', ['两个多月 = 2 mo over']],
  ['最多不超过5天', ['不超过5天 = 5 d at_most']],
  ['基站数量超过200万个', ['超过200万个 = 2000000 base_station over']],
  ['建立一个机制、一批项目，一名代表', ['一名代表 = 1 delegate exact']],
  ['第15届会议在2023年3月8日19:30开幕', []],
  ['二十国集团、“一带一路”、5G网络、C919客机', []],
  ['演出约两个半小时', ['约两个半小时 = 2.5 h about']],
  ['用了一年半', ['一年半 = 1.5 a exact']],
  ['把共用实验室增加到80家', ['80家 = 80 laboratory exact']],
  ['联盟成员企业数已超过40家', ['超过40家 = 40 company over']],
  ['装机600兆瓦，储能1200兆瓦时', ['600兆瓦 = 600 MW exact', '1200兆瓦时 = 1200 MW.h exact']],
  ['闯进四分之一决赛', []],
  ['信心百倍地迎接新年', []],
  ['做到六个坚持', []],
]

test.each(chinese)('zh %s', (text, expected) => {
  expect(read(text, 'zh')).toEqual(expected)
})

const english: readonly (readonly [string, readonly string[]])[] = [
  ['a loan of $2.5 billion', ['$2.5 billion = 2500000000 USD exact']],
  ['400 billion yuan', ['400 billion yuan = 400000000000 CNY exact']],
  ['up to €300 million', ['up to €300 million = 300000000 EUR at_most']],
  ['at least 40 countries', ['at least 40 countries = 40 country at_least']],
  ['more than 1,250 kilometers', ['more than 1,250 kilometers = 1250 km over']],
  ['nearly two hundred schools', ['nearly two hundred schools = 200 school under']],
  ['twenty-five thousand tonnes', ['twenty-five thousand tonnes = 25000 t exact']],
  ['10 to 15 percent', ['10 to 15 percent = 10–15 % exact']],
  ['2 to 3 million tons', ['2 to 3 million tons = 2000000–3000000 t exact']],
  ['three out of four', ['three out of four = 75 % exact']],
  ['two thirds of members', ['two thirds = 66.6666666667 % exact']],
  ['doubling its aid', ['doubling = 2 fold exact']],
  ['half a billion doses', ['half a billion doses = 500000000 dose exact']],
  ['500 megawatts of wind power', ['500 megawatts = 500 MW exact']],
  ['warming of 2.5°C', ['2.5°C = 2.5 Cel exact']],
  ['$40 million a year', ['$40 million a year = 40000000 USD/a exact']],
  ['600 and 900 workers', ['600 = 600 person exact', '900 workers = 900 person exact']],
  ['over 60 two-way trade deals', ['over 60 two-way trade deals = 60 deal over']],
  ['in 2023, on 5 May, the 3rd meeting, COVID-19, COP26, C5+1 and a two-way street', []],
  // forms of numerals
  ['the trench runs 8 1/2 miles', ['8 1/2 miles = 8.5 [mi_i] exact']],
  ['a 1/4 mile oval', ['1/4 mile = 0.25 [mi_i] exact']],
  ['three quarters of a mile', ['three quarters of a mile = 0.75 [mi_i] exact']],
  ['five and a quarter million litres', ['five and a quarter million litres = 5250000 L exact']],
  ['half of one percent', ['half of one percent = 0.5 % exact']],
  ['a quarter of a million people', ['a quarter of a million people = 250000 person exact']],
  ['fifty two villages', ['fifty two villages = 52 village exact']],
  ['a thousand and one trees', ['a thousand and one trees = 1001 tree exact']],
  ['two hundred and two thousand trees', ['two hundred and two thousand trees = 202000 tree exact']],
  ['half of renters', ['half of = 50 % exact']],
  ['a threefold rise', ['threefold = 3 fold exact']],
  ['.5 percent', ['.5 percent = 0.5 % exact']],
  // currencies by sign, by code and by the country's name
  ['$750K and USD250m', ['$750K = 750000 USD exact', 'USD250m = 250000000 USD exact']],
  ['NT$5 million', ['NT$5 million = 5000000 TWD exact']],
  ['Rs. 500 crore', ['Rs. 500 crore = 5000000000 INR exact']],
  ['20 million New Zealand dollars', ['20 million New Zealand dollars = 20000000 NZD exact']],
  ['3 billion Egyptian pounds', ['3 billion Egyptian pounds = 3000000000 EGP exact']],
  ['NOK 300 million', ['NOK 300 million = 300000000 NOK exact']],
  ['78 cents', ['78 cents = 0.78 USD exact']],
  ['they try 5 times', ['5 times = 5 fold exact']],
  // units
  ['300GWh at 50 hertz', ['300GWh = 300 GW.h exact', '50 hertz = 50 Hz exact']],
  ['0.9 trillion cubic feet', ['0.9 trillion cubic feet = 900000000000 [cft_i] exact']],
  ['2 terabytes at 100 Mbps', ['2 terabytes = 2 TBy exact', '100 Mbps = 100 Mbit/s exact']],
  ['188 miles an hour', ['188 miles an hour = 188 [mi_i]/h exact']],
  ['4 megatonnes of ash', ['4 megatonnes = 4000000 t exact']],
  ['a 12-ounce can', ['12-ounce = 12 [oz_av] exact']],
  ['90 buses', ['90 buses = 90 bus exact']],
]

test.each(english)('en %s', (text, expected) => {
  expect(read(text, 'en')).toEqual(expected)
})

describe('for every text', () => {
  it('amounts lie in order, apart, and hold their number', () => {
    const text = stringMatching(/^[一二三十百千万亿0-9.,至多近超个名元%国家 a-z$]{0,60}$/)
    assert(
      property(text, constantFrom(zh, en), (text, pack) => {
        let at = 0
        for (const q of findQuantities(text, pack)) {
          expect(q.start).toBeGreaterThanOrEqual(at)
          expect(q.number.start).toBeGreaterThanOrEqual(q.start)
          expect(q.number.end).toBeLessThanOrEqual(q.end)
          expect(Number.isFinite(q.measure.value)).toBe(true)
          at = q.end
        }
      }),
    )
  })

  it('a whole number of metres reads as itself', () => {
    assert(
      property(integer({ min: 1, max: 1_000_000_000 }), n => {
        expect(findQuantities(`长${n}米`, zh)[0]?.measure.value).toBe(n)
        expect(findQuantities(`${n.toLocaleString('en-US')} metres`, en)[0]?.measure.value).toBe(n)
      }),
    )
  })
})

it.each([
  ['zh', '5、'],
  ['en', '5 and '],
])('a long list of bare numbers in %s gives nothing and does not exhaust the stack', (language, item) => {
  expect(findQuantities(item.repeat(20_000), packFor(language)!)).toEqual([])
})
