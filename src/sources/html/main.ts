import { markOf } from './blocks.ts'
import { attribute, inline, type Node } from './tree.ts'

/**
 * Finding a page's main text: every stretch of text between block boundaries gets a worth, running prose a positive
 * one and link lists a negative one; an element is worth the sum of what it holds. The main text is the smallest element
 * that holds nearly all the worth of the best one. Unlike scoring by commas, this works in any script.
 */
export interface Main {
  readonly root: Node
  /** subtrees inside `root` that are the site's and not the text's */
  readonly skip: (node: Node) => boolean
}

/** What sites call the parts of a page that are not its text, as whole words of a class or an id. */
const furnitureNames = new RegExp(
  '(?:^|[\\s_-])(?:' +
    'nav|navbar|navigation|menu|submenu|breadcrumbs?|crumbs?|position|footer|foot|foots|copyright|' +
    'side|sidebar|sider|aside|rightbar|leftbar|widget|toolbar|share|sharing|bdsharebuttonbox|social|sns|follow|' +
    'comments?|disqus|reply|replies|related|relate|relevant|recommend(?:ed|ation|s)?|similar|more|morelink|readmore|hot|hotnews|rank|ranking|' +
    'popular|trending|mostread|ads?|advert|advertisement|gg|banner|promo|promotion|sponsor(?:ed)?|subscribe|' +
    'subscription|newsletter|signup|login|register|popup|modal|overlay|cookies?|consent|gdpr|qr|qrcode|erweima|ewm|' +
    'appendqr|weixin|wechat|download|apps?|tags?|taglist|keywords|pager|pagination|pages|prev|next|prevnext|skip|' +
    'print|printer|fontsize|search|searchbox|hidden|visually-hidden|sr-only|screen-reader-text|tool|tools|editorial-note|editor|' +
    'zebian|zeren|statement|disclaimer|mask|loading|player|video-list|gallery-nav|slider|swiper|carousel|topbar|top-bar' +
    ')(?:$|[\\s_-])',
  'i',
)
/** What sites call the element around the text. */
const mainNames =
  /(?:^|[\s_-])(?:article(?:-?(?:body|content|text|main))?|content|contents|main(?:-?content)?|body-?text|post(?:-?(?:body|content))?|entry(?:-?content)?|story(?:-?body)?|detail(?:-?content)?|text|trs_editor|zoom|rich_media_content)(?:$|[\s_-])/i
const furnitureTags = new Set(['nav', 'footer', 'aside', 'form', 'dialog'])
const furnitureRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'menu',
  'menubar',
])

/** Share of the best element's worth that a smaller one must hold to be taken in its place. */
const enough = 0.8

export function mainOf(source: string, page: Node): Main {
  const worths = new Map<Node, number>()
  const letters = new Map<Node, number>()
  const total = textLength(page)
  const isFurniture = furnitureTest(source, total, letters)
  weigh(source, page, worths, letters, isFurniture)
  let root = page
  for (const [node, worth] of worths) if (worth > worths.get(root)! && !isFurniture(node)) root = node
  for (;;) {
    const floor = (worths.get(root) ?? 0) * enough
    const next = root.children.find(
      child => (worths.get(child) ?? 0) >= floor && floor > 0 && !inline.has(child.name),
    )
    if (next === undefined) break
    root = next
  }
  return {
    root,
    skip: node => node !== root && (isFurniture(node) || isLinkList(node, worths, letters)),
  }
}

/** Furniture by its name, unless most of the page's text is in it: names lie. */
function furnitureTest(source: string, total: number, letters: Map<Node, number>): (node: Node) => boolean {
  const known = new Map<Node, boolean>()
  return node => {
    const answer = known.get(node)
    if (answer !== undefined) return answer
    const named = isNamedFurniture(source, node)
    const isIt = named && (letters.get(node) ?? textLength(node)) < total * 0.4
    known.set(node, isIt)
    return isIt
  }
}

function isNamedFurniture(source: string, node: Node): boolean {
  if (node.tag === null || inline.has(node.name)) return false
  if (furnitureTags.has(node.name)) return true
  if (node.tag.end - node.tag.start === node.name.length + 2) return false
  const role = attribute(source, node, 'role')
  if (role !== null && furnitureRoles.has(role)) return true
  const tag = source.slice(node.tag.start, node.tag.end)
  if (/\shidden(?:[\s=>/]|$)|display\s*:\s*none|aria-hidden\s*=\s*["']?true/i.test(tag)) return true
  if (node.name === 'body' || node.name === 'html' || node.name === 'article' || node.name === 'main')
    return false
  const mark = markOf(source, node).replace(/([a-z])([A-Z])/g, '$1-$2')
  return furnitureNames.test(mark) && !mainNames.test(mark)
}

function textLength(node: Node): number {
  let length = 0
  const waiting = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === '#text') length += next.end - next.start
    for (const child of next.children) waiting.push(child)
  }
  return length
}

interface Run {
  letters: number
  linked: number
  ends: number
}

/** Fills in the worth of every element below one; returns the worth of the text directly in it and below. */
function weigh(
  source: string,
  node: Node,
  worths: Map<Node, number>,
  letters: Map<Node, number>,
  isFurniture: (node: Node) => boolean,
): void {
  let worth = 0
  let length = 0
  let run: Run = { letters: 0, linked: 0, ends: 0 }
  const flush = (): void => {
    worth += worthOf(run)
    length += run.letters
    run = { letters: 0, linked: 0, ends: 0 }
  }
  const visit = (child: Node, linked: boolean): void => {
    if (child.name === '#text') return addText(source, child, run, linked)
    if (child.name === '#raw') return undefined
    if (child.name === 'br') return flush()
    if (inline.has(child.name)) {
      for (const grandchild of child.children) visit(grandchild, linked || child.name === 'a')
      return undefined
    }
    flush()
    weigh(source, child, worths, letters, isFurniture)
    length += letters.get(child) ?? 0
    if (!isFurniture(child)) worth += worths.get(child) ?? 0
    return undefined
  }
  for (const child of node.children) visit(child, node.name === 'a')
  flush()
  letters.set(node, length)
  worths.set(node, worth)
}

const sentenceMarks = /[。！？；，、]|[.!?;,](?=\s|$|["”’)])|[؟،।]/g
const wideLetters = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g

function addText(source: string, node: Node, run: Run, linked: boolean): undefined {
  const text = source.slice(node.start, node.end).trim()
  if (text === '') return
  // An ideograph says as much as two or three letters.
  const weight = text.length + (text.match(wideLetters)?.length ?? 0) * 1.5
  run.letters += weight
  if (linked) run.linked += weight
  else run.ends += text.match(sentenceMarks)?.length ?? 0
}

/** What a stretch of text is worth: its letters where it is prose, less than nothing where it is links or labels. */
function worthOf({ letters, linked, ends }: Run): number {
  if (letters === 0) return 0
  const density = linked / letters
  if (density > 0.5) return -Math.min(letters, 80)
  if (ends === 0 && letters < 60) return -4
  return letters * (1 - density) + ends * 8
}

/** A list of links to other pages inside the text: worth less than nothing, and short. */
function isLinkList(node: Node, worths: Map<Node, number>, letters: Map<Node, number>): boolean {
  if (!['ul', 'ol', 'div', 'section', 'dl', 'table'].includes(node.name)) return false
  const worth = worths.get(node)
  const length = letters.get(node) ?? 0
  return worth !== undefined && length > 40 && worth < -length * 0.4
}
