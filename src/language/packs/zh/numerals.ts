import type { NumeralValue } from '../../lexicon/quantities.ts'

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  兩: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 }

const arabic = '(?:[0-9０-９]{1,3}(?:,[0-9０-９]{3})+|[0-9０-９]+)(?:[.．][0-9０-９]+)?'
const han = '零〇○一壹二两兩三四五六七八九'
const scale = '十百千万萬亿億兆'
/** a scale word, but not the one in 千瓦, 千克 or 兆瓦 */
const scaling = '(?:[十百万萬亿億]|千(?![瓦米克伏卡赫]|字节|兆|比特)|兆(?![瓦赫帕焦伏欧字比]))'

/** a digit behind a scale word: 两 only before another (两千两百), else it is the weight (两万两) */
const inside = `(?:(?![两兩俩])[${han}]|[两兩](?=${scaling}))`

/**
 * One Chinese numeral: Arabic digits with scale words (2.5万, 1亿5千万), Han digits (五千, 二〇二二), and the
 * open ones (十几, 数十万, 上百, 20多万). 多 or 余 belongs to it only before a further scale word.
 */
export const numeral = new RegExp(
  [
    `${arabic}(?: ?[多余來来几]?${scaling}+(?:${arabic}${scaling}+)*)?`,
    `(?:[上数數几幾]|好几)?[${han}]*${scaling}(?:${inside}|${scaling})*(?:[多余来几幾]${scaling}+)*[几幾]?`,
    `[${han}]+(?:点[${han}]+)?`,
    `半`,
  ]
    .map(s => `(?:${s})`)
    .join('|'),
  'gu',
)

const halfWidth = (s: string): string =>
  s.replace(/[０-９．]/g, c => (c === '．' ? '.' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)))

/** The value of what `numeral` matched. 数 and 几 count as the least they can mean: 数十万 is over 100,000. */
export function numeralValue(word: string): NumeralValue | null {
  if (word.length > 2) return valueOf(word)
  const known = short.get(word)
  if (known !== undefined) return known
  const value = valueOf(word)
  short.set(word, value)
  return value
}

/** Numerals of one or two characters, the bulk of all: at most a few thousand. */
const short = new Map<string, NumeralValue | null>()

function valueOf(word: string): NumeralValue | null {
  if (word === '半') return { value: 0.5 }
  if (word === '零' || word === '〇') return null
  const text = halfWidth(word).replace(/[, ]/g, '')
  const open = text.startsWith('上')
    ? 'at_least'
    : /^(?:数|數|几|幾|好几)/.test(text)
      ? 'over'
      : /[多余來来几幾]/.test(text)
        ? 'over'
        : undefined
  const core = text.replace(/^(?:上|数|數|好几|几|幾)/, '').replace(/[多余來来几幾]/g, '')
  const adjacent = /^([一二两三四五六七八])([二三四五六七八九])([十百千万亿]*)$/.exec(core)
  if (adjacent && next(adjacent[1]!, adjacent[2]!)) {
    const [by, lastScale] = scaleOf(adjacent[3]!)
    return { value: digits[adjacent[1]!]! * by, max: digits[adjacent[2]!]! * by, ...lastScale }
  }
  const teen = /^([一二两三四五六七八九]?)十([一二三四五六七八])([二三四五六七八九])$/.exec(core)
  if (teen && next(teen[2]!, teen[3]!)) {
    const base = (teen[1] ? digits[teen[1]]! : 1) * 10
    return { value: base + digits[teen[2]!]!, max: base + digits[teen[3]!]! }
  }
  const value = read(core)
  if (value === null) return null
  const last = new RegExp(`[${scale}]$`, 'u').test(core)
    ? scaleOf(/[十百千万萬亿億兆]+$/u.exec(core)![0])[1]
    : {}
  return { value, ...(open ? { bound: open } : {}), ...last }
}

/** 五六 is 5 to 6, 三五 is 3 to 5: digits that follow one another, and the one set phrase. */
const next = (low: string, high: string): boolean =>
  (digits[high] ?? 0) - (digits[low] ?? 0) === 1 || low + high === '三五'

function scaleOf(words: string): [number, { scale?: number }] {
  let by = 1
  for (const w of words) by *= tens[w] ?? myriads[w] ?? 1
  return [by, words ? { scale: by } : {}]
}

/** Sections of ten thousand, each of thousands, hundreds and tens; digits alone are read in place (二〇二二). */
function read(core: string): number | null {
  if (/^[零〇○一壹二两三四五六七八九]{2,}$/.test(core)) {
    return Number([...core].map(c => digits[c]).join(''))
  }
  let total = 0
  let section = 0
  let pending: number | null = null
  for (const token of core.match(/[0-9]+(?:\.[0-9]+)?|点[零〇一二三四五六七八九]+|./gu) ?? []) {
    if (/^[0-9]/.test(token)) pending = Number(token)
    else if (token.startsWith('点')) {
      pending = (pending ?? 0) + Number(`0.${Array.from(token.slice(1), c => digits[c]).join('')}`)
    } else if (token in digits) pending = digits[token]!
    else if (token in tens) {
      section += (pending ?? 1) * tens[token]!
      pending = null
    } else if (token in myriads) {
      const part = section + (pending ?? (section || total ? 0 : 1))
      total =
        myriads[token]! > 1e4 && total && !part
          ? total * myriads[token]!
          : total + (part || 1) * myriads[token]!
      section = 0
      pending = null
    } else return null
  }
  // 两千五 is 2,500: a last digit right behind a scale word counts that word's tenths
  const short = /([百千万萬亿億])[一二三四五六七八九]$/u.exec(core)
  const unit = short ? (tens[short[1]!] ?? myriads[short[1]!]!) / 10 : 1
  return Number((total + section + (pending ?? 0) * unit).toPrecision(15))
}
