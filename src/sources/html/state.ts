import { MappedBuilder, trim, type Mapped } from '../../base/mapped.ts'
import { unescaped } from '../json.ts'
import { streamThrough } from '../join.ts'
import type { Block, Field } from '../source.ts'
import { blocksOf } from './blocks.ts'
import { letters } from './headline.ts'
import { dataIn, type Datum } from './script-data.ts'
import { descendants, treeOf, type Node } from './tree.ts'

/** Values of a page's state that are never its text, by their names. */
const otherKeys =
  /comment|repl(?:y|ies)|relat|recommend|popular|trending|(?:^|_)hot|rank|seo|i18n|locale|messages|translation|config|copyright|cookie|consent|menu|nav|footer|(?:^|_)ads?(?:$|_)|keywords|abstract|summary|excerpt|description|teaser|(?:^|_)(?:url|src|href|css|style|class|alt|id|slug|type|__typename)$/i
/** Names under which a page's state keeps its text. */
const bodyKeys = /body|content|text|html|article|detail|paragraphs|blocks/i
/** Weighted letters from which a value is a page's text and no notice. */
const leastText = 120
/** How much likelier a value is the text by its name, and beside the page's own title. */
const named = 1.5
const besideTitle = 4
/** Objects outwards in which the title stands beside the text. */
const reach = 3
/** How much more than its best part a whole must hold to be taken instead. */
const muchMore = 1.15

/**
 * The text of a page that builds itself in the browser: of the values that its scripts give as data, the string or the
 * list of blocks with the most prose. Null where none has any.
 */
export function stateText(source: string, page: Node, fields: readonly Field[]): Block[] | null {
  const told = fields
    .filter(field => field.name === 'title' || field.name === 'page_title')
    .map(field => letters(field.value.text))
  let best: Datum | null = null
  let most = 0
  for (const root of scriptData(source, page)) {
    const worths = worthsOf(source, root)
    for (const [datum, worth] of worths) {
      if (worth < leastText || !mayBeText(datum, worths)) continue
      const score =
        worth * (bodyKeys.test(datum.key) ? named : 1) * (hasTitle(source, datum, told) ? besideTitle : 1)
      if (score > most * (best !== null && isWithin(best, datum) ? muchMore : 1))
        [best, most] = [datum, score]
    }
  }
  if (best === null) return null
  return (best.kind === 'string' ? [best] : linesOf(source, best)).flatMap(line => blocksFrom(source, line))
}

function scriptData(source: string, page: Node): Datum[] {
  return descendants(page).flatMap(node => {
    const script = node.name === '#raw' && node.parent?.name === 'script' ? node.parent.tag : null
    if (script === null || node.end - node.start < leastText) return []
    const tag = source.slice(script.start, script.end)
    return /ld\+json/i.test(tag) ? [] : dataIn(source, node.start, node.end, /\/json/i.test(tag))
  })
}

/** Weighted letters of prose in every value, inner values first. */
function worthsOf(source: string, root: Datum): Map<Datum, number> {
  const worths = new Map<Datum, number>()
  const weigh = (datum: Datum): number => {
    let worth = 0
    if (!otherKeys.test(datum.key)) {
      if (datum.kind === 'string') worth = proseIn(source.slice(datum.start, datum.end))
      for (const child of datum.children) worth += weigh(child)
    }
    worths.set(datum, worth)
    return worth
  }
  weigh(root)
  return worths
}

const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|\\u[3-9a-d][0-9a-f]{3}/gi
const mark = /[。！？；，、؟।॥]|[.!?;,](?=\s|$|["”’)<\\])|\\u(?:3002|ff0c)/i
/** Weighted letters from which a string may be prose. */
const shortestProse = 20

function proseIn(raw: string): number {
  const words = raw.replace(/<[^>]*>|\\u003c.*?\\u003e/gi, ' ').trim()
  const wides = words.match(wide)?.length ?? 0
  const weighted = words.length + wides * 1.5
  return weighted < shortestProse || !mark.test(words) || (wides === 0 && !/\s/.test(words)) ? 0 : weighted
}

/** A string, or a list of which most parts are not stories of their own. */
function mayBeText(datum: Datum, worths: ReadonlyMap<Datum, number>): boolean {
  if (datum.kind === 'string') return true
  if (datum.kind === 'object') return false
  const parts = datum.children.filter(child => worths.get(child)! > 0)
  return parts.filter(isStory).length * 2 < parts.length
}

const isStory = (datum: Datum): boolean =>
  datum.kind === 'object' &&
  datum.children.some(child => /^(?:title|headline|name)$/i.test(child.key)) &&
  datum.children.some(child => /url|link|href|slug|path|id$/i.test(child.key))

function hasTitle(source: string, datum: Datum, told: readonly string[]): boolean {
  for (let at = datum.parent, i = 0; at !== null && i < reach; at = at.parent, i++)
    for (const child of at.children) {
      if (child.kind !== 'string' || child === datum || child.end - child.start > 1000) continue
      const own = letters(unescaped(source, child.start, child.end).text)
      if (own.length >= 6 && told.some(title => title.startsWith(own))) return true
    }
  return false
}

function isWithin(inner: Datum, outer: Datum): boolean {
  for (let at: Datum | null = inner; at !== null; at = at.parent) if (at === outer) return true
  return false
}

/** The strings of a list of blocks: one for each block, or several that a block's runs give. */
function linesOf(source: string, list: Datum): (Datum | Datum[])[] {
  return list.children.flatMap((child): (Datum | Datum[])[] => {
    if (otherKeys.test(child.key)) return []
    if (child.kind === 'string')
      return list.kind === 'array' ||
        bodyKeys.test(child.key) ||
        proseIn(source.slice(child.start, child.end)) > 0
        ? [child]
        : []
    const runs = child.kind === 'array' ? runsOf(source, child) : null
    return runs === null ? linesOf(source, child) : [runs]
  })
}

/** The strings of runs inside a line: `[{text: "The "}, {text: "road", bold: true}, …]`; null where they are lines. */
function runsOf(source: string, list: Datum): Datum[] | null {
  const runs: Datum[] = []
  for (const part of list.children) {
    const text = part.kind === 'object' ? part.children.find(child => child.key === 'text') : undefined
    const type = part.children.find(child => child.key === 'type' && child.kind === 'string')
    if (
      text?.kind !== 'string' ||
      part.children.some(child => child.kind === 'array' && child.children.length > 1)
    )
      return null
    if (type !== undefined && !inlineTypes.test(source.slice(type.start, type.end))) return null
    runs.push(text)
  }
  const whole = runs.filter(run => /[.!?。！？]$/.test(source.slice(run.start, run.end))).length
  return runs.length > 1 && whole * 2 > runs.length ? null : runs
}

const inlineTypes = /^(?:text|link|span|strong|em|bold|italic|inline|a|b|i)$/i

function blocksFrom(source: string, line: Datum | Datum[]): Block[] {
  const builder = new MappedBuilder()
  for (const { start, end } of [line].flat()) builder.copy(unescaped(source, start, end))
  const text = builder.build()
  if (!/<\/?[a-z][^>]*>/i.test(text.text)) return paragraphsOf(text)
  return [...streamThrough({ fields: [], blocks: blocksOf(text.text, treeOf(text.text)) }, text).blocks]
}

function paragraphsOf(text: Mapped): Block[] {
  const lines: Block[] = []
  for (const match of text.text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    const line = new MappedBuilder().copy(text, match.index, match.index + match[0].length).build()
    lines.push({ kind: 'paragraph', text: trim(line) })
  }
  return lines
}
