import type { Field } from '../source.ts'
import { furnitureTest, isAnswer, isElementOfSite, isNamedMain } from './furniture.ts'
import { isArticle } from './articles.ts'
import { titleHeadings } from './headline.ts'
import { descendants, inline, type Node } from './tree.ts'
import { nothing, weigh, type Weight, type Weights } from './weigh.ts'

/**
 * Finding a page's main text: every stretch of text between block boundaries gets a worth, running prose a positive
 * one and link lists a negative one; an element is worth the sum of what it holds. From the page downwards, the text is
 * in the child that holds nearly all the worth, once lists of teasers, what readers wrote and other boxes that are
 * not of one piece with it are set aside. Unlike scoring by commas, this works in any script.
 */
export interface Main {
  readonly root: Node
  /** subtrees inside `root` that are the site's and not the text's */
  readonly skip: (node: Node) => boolean
}

/** Share of an element's worth that a child must hold to be taken in its place. */
const enough = 0.8
/** How much likelier the text is in an element that is named so. */
const namedMain = 1.5
/** Stretches of prose from which the box of the page's title holds the text, and not a standfirst alone. */
const leastUnderTitle = 2
/** Weighted letters of prose from which an element that is called an article holds the text under its title. */
const leastInArticle = 150
/** How much more prose a box without such a name may hold beside an article with the page's title. */
const mostBesideArticle = 4
/** Share of the best child's worth from which prose beside it belongs to it. */
const beside = 0.12

/**
 * What tells the site's own from the text: its lists of stories and the names of its boxes, these names, or elements
 * alone. The last two are for pages of which nothing would be left: a round-up is made of teasers, and names lie.
 */
export type Trust = 'all' | 'names' | 'elements'

export function mainOf(source: string, page: Node, fields: readonly Field[], trust: Trust): Main {
  const isNamed =
    trust === 'elements' ? (node: Node) => isElementOfSite(source, node) : furnitureTest(source, page)
  const lists = new Set<Node>()
  const weights: Weights = new Map()
  weigh(source, page, weights, (node, own) => {
    if (isNamed(node, own)) return true
    if (trust !== 'all') return false
    if (!isLinkList(node, own) && !isTeaserList(source, node, weights)) return false
    lists.add(node)
    return true
  })
  const weightOf = (node: Node): Weight => weights.get(node) ?? nothing
  const isFurniture = (node: Node): boolean => isNamed(node, weightOf(node)) || lists.has(node)
  const titled = withParents(titleHeadings(source, page, fields))
  const isTitled = (node: Node): boolean => {
    const { prose, text } = weightOf(node)
    return (
      titled.has(node) && (prose >= leastUnderTitle || (text >= leastInArticle && isArticle(source, node)))
    )
  }
  const apart = new Set<Node>()
  let root = page
  for (;;) {
    const next = stepDown(
      source,
      root,
      { weightOf, isTitled, isFurniture, isTrusting: trust === 'all' },
      apart,
    )
    if (next === null) break
    root = next
  }
  return { root, skip: node => node !== root && (isFurniture(node) || apart.has(node)) }
}

function withParents(nodes: readonly Node[]): ReadonlySet<Node> {
  const all = new Set<Node>()
  for (const node of nodes) for (let at: Node | null = node; at !== null; at = at.parent) all.add(at)
  return all
}

interface Judgement {
  readonly weightOf: (node: Node) => Weight
  /** prose with the page's title over it */
  readonly isTitled: (node: Node) => boolean
  readonly isFurniture: (node: Node) => boolean
  /** boxes beside the text may be set apart */
  readonly isTrusting: boolean
}

/** The child that the text is in; null where the element itself holds it. Boxes apart from the text are noted. */
function stepDown(
  source: string,
  root: Node,
  { weightOf, isTitled, isFurniture, isTrusting }: Judgement,
  apart: Set<Node>,
): Node | null {
  const boxes = blocksBelow(root).filter(node => weightOf(node).text > 0 && !isFurniture(node))
  const isBox = (node: Node): boolean => !leaves.has(node.name) || isLayout(node, weightOf(node))
  const rank = (node: Node): number => weightOf(node).text * (isNamedMain(source, node) ? namedMain : 1)
  let best: Node | null = null
  for (const box of boxes) if (isBox(box) && (best === null || rank(box) > rank(best))) best = box
  if (best === null) return null
  // What readers wrote may be longer than the text: the title tells which is which.
  const titled = boxes.find(box => isBox(box) && isTitled(box))
  const isOurs = (box: Node, other: Node): boolean =>
    isApart(weightOf(other), weightOf(box)) ||
    (isArticle(source, box) &&
      !isNamedMain(source, other) &&
      weightOf(other).text < weightOf(box).text * mostBesideArticle)
  if (titled !== undefined && isOurs(titled, best)) best = titled
  const { text } = weightOf(best)
  // Beside the boxes there may be text that stands in the element itself.
  let whole = weightOf(root).text
  const isOther = (box: Node): boolean =>
    isTrusting && (isApart(weightOf(box), weightOf(best)) || isOtherStory(source, box, best, titled))
  const others = boxes.filter(box => box !== best && isBox(box) && !isAnswer(source, box) && isOther(box))
  for (const other of others) whole -= weightOf(other).text
  if (text < whole * 0.5) return null
  for (const other of others) apart.add(other)
  const belongs = boxes.some(box => box !== best && !apart.has(box) && weightOf(box).text >= text * beside)
  return text >= whole * enough && !belongs ? best : null
}

/** Block elements directly below one, through elements that live inside a line. */
function blocksBelow(node: Node): Node[] {
  return node.children.flatMap(child =>
    inline.has(child.name) ? blocksBelow(child) : child.name.startsWith('#') ? [] : [child],
  )
}

/** Elements that hold a stretch of text each; a text's own, whatever stands beside them. */
const leaves = new Set('p h1 h2 h3 h4 h5 h6 blockquote pre figure ul ol dl li th'.split(' '))
/** Stretches of prose from which a list whose items hold boxes is the page's layout. */
const fewestInLayout = 6

/** A list that lays out columns: one of its items holds boxes with paragraphs. */
const isLayout = (node: Node, { prose }: Weight): boolean =>
  (node.name === 'ul' || node.name === 'li') &&
  prose >= fewestInLayout &&
  (node.name === 'li' ? node : node.children.find(child => child.name === 'li'))?.children.some(
    child => child.name === 'div' || child.name === 'section',
  ) === true

/** A box of links with some words, or of many labels: teasers, and what readers wrote with name and hour over each. */
const isApart = (box: Weight, best: Weight): boolean =>
  box.linked > box.letters * mostLinked ||
  (box.allLinked > box.allLetters * mostLinked && box.text < best.text * 0.5) ||
  (box.labels >= 2 && box.labels >= box.prose)

/** An article under a headline of its own beside the one under the page's title: what scrolling brought. */
const isOtherStory = (source: string, box: Node, best: Node, titled: Node | undefined): boolean =>
  best === titled &&
  isArticle(source, box) &&
  isArticle(source, best) &&
  descendants(box).some(node => /^h[12]$/.test(node.name))

/** Share of linked letters in a box from which it leads elsewhere. */
const mostLinked = 0.25

const listTags = new Set(['ul', 'ol', 'div', 'section', 'dl', 'table', 'tbody', 'aside'])

/** A list of links to other pages inside the text: worth less than nothing, and short. */
const isLinkList = (node: Node, { worth, text, letters, linked }: Weight): boolean =>
  listTags.has(node.name) &&
  letters > 25 &&
  linked > letters * 0.3 &&
  worth < -letters * 0.4 &&
  text < longestWithin

/** Prose that a list of links may hold, as weighted letters. */
const longestWithin = 100

/** Weighted letters of the longest teaser and of the longest beginning of a story, and how many make a list. */
const longestTeaser = 400
const longestExcerpt = 600
const fewestTeasers = 3

/** A list of other stories: a linked headline each, with a line or two. Where a text stands among them, it is no list. */
function isTeaserList(source: string, node: Node, weights: Weights): boolean {
  if (!listTags.has(node.name)) return false
  const items = blocksBelow(node).filter(child => (weights.get(child)?.letters ?? 0) > 0)
  if (items.length < fewestTeasers) return false
  const isTeaser = (item: Node): boolean => {
    const { allLetters: letters, allLinked: linked } = weights.get(item)!
    return linked >= 12 && linked >= letters * 0.15
      ? letters <= longestTeaser && hasLinkedLine(item, weights)
      : letters <= longestExcerpt && isExcerpt(source, item)
  }
  const others = items.filter(item => !isTeaser(item))
  const teasers = items.length - others.length
  if (teasers < fewestTeasers || teasers < items.length * 0.8) return false
  return others.every(item => weights.get(item)!.text <= longestTeaser / 2)
}

const ellipsis = /(?:…|\.{3})\s*$/

/** A heading and the beginning of a story that breaks off. */
function isExcerpt(source: string, item: Node): boolean {
  const below = descendants(item)
  return (
    below.some(node => /^h[2-6]$/.test(node.name)) &&
    below.some(node => node.name === '#text' && ellipsis.test(source.slice(node.start, node.end)))
  )
}

/** Whether a line of an item is nothing but a link. */
function hasLinkedLine(item: Node, weights: Weights): boolean {
  const waiting = [item]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.name === 'p' && node !== item) continue
    const own = weights.get(node)
    if (own !== undefined && own.letters > 0 && own.linked >= own.letters) return true
    const words = node.children.filter(child => child.name !== '#text' || child.end > child.start + 1)
    const first = words[0]
    if (first !== undefined && first.name === 'a' && (words.length === 1 || !inline.has(words[1]!.name))) {
      if (words.length === 1 || words[1]!.name !== '#text') return true
    }
    for (const child of node.children) if (!child.name.startsWith('#')) waiting.push(child)
  }
  return false
}
