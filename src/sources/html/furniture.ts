import { markOf } from './blocks.ts'
import { isHidden, restOf } from './hidden.ts'
import { attribute, descendants, inline, type Node } from './tree.ts'
import { weigh, type Weight, type Weights } from './weigh.ts'

/** Whole words of a class or an id. */
const words = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?:$|[\\s_-])`, 'i')

/** What sites call what readers write below a text, and what they ask of a visitor: it may be longer than the text. */
const otherVoices = words(
  'comments?|commentlist|comment-?(?:area|box|section|body|wrap)|disqus|disqus_thread|respond|repl(?:y|ies)|reactions?|' +
    'commentaires?|comentarios?|kommentare?|commenti|komentar(?:ze|e|i)?|cmt|cmnt|cmts|pinglun|plun|pllist|huifu|liuyan|gentie|hf-list|' +
    'talkback|livefyre|viafoura|hyvor|remark42|giscus|utterances|gitalk|waline|valine|changyan|sohucs|uyan|duoshuo|ds-thread|' +
    'fb-comments?|facebook-comments?|user-?comments?|leserbriefe|guestbook|discussions?|(?:user|customer|reader)-?reviews?|' +
    'cookie[a-z]*|consent|gdpr|onetrust[a-z-]*|didomi[a-z-]*|usercentrics[a-z-]*|iubenda[a-z-]*|truste[a-z-]*|osano[a-z-]*|borlabs[a-z-]*|klaro|qc-cmp\\d?|cmp-?(?:box|wrapper|container|banner|ui)',
)
/** What sites call parts that are never the text. */
const furnitureNames = words(
  'nav|navbar|navigation|menu|submenu|breadcrumbs?|crumbs?|footer|foot|foots|copyright|' +
    'side|sidebar|sider|aside|right-?bar|left-?bar|toolbar|share|shares|sharing|sharebar|bdsharebuttonbox|bshare|jiathis|' +
    'fenxiang|social|socials|sns|related|relate|related-?(?:posts|articles|news|stories|content|links)|relevant|' +
    'recommend(?:ed|ation|ations|s)?|recirculation|recirc|hotnews|rank|ranking|paihang|xgxw|xgyd|xgnews|xiangguan|' +
    'popular|trending|most-?(?:read|popular|viewed)|see-?also|also-?read|read-?next|up-?next|teasers?|' +
    'outbrain|taboola|ads?|adv|advert|advertisement|adsbygoogle|guanggao|gg|promo|promos|promotion|' +
    'sponsor(?:ed)?|subscribe|subscription|newsletter|signup|sign-up|login|signin|register|popup|modal|overlay|lightbox|' +
    'paywall|regwall|qr|qrcode|erweima|ewm|appendqr|weixin|wechat|' +
    'tuijian|tui-jian|shengming|shenming|mianze|biaoqian|wntj|cnxh|xgwz|xgzx|xgbd|shangyipian|xiayipian|redian|remen|paiming|tjyd|tjwz|rdtj|rmtj|jctj|donate|donations?|support-?(?:us|pay)|' +
    'taglist|keywords|pager|pagination|prevnext|skip|skip-link|fontsize|searchbox|' +
    'visually-?hidden|sr-only|screen-reader-text|ambox|hatnote|navbox|catlinks|zebian|zeren|disclaimer|video-list|gallery-nav|topbar|top-bar|masthead',
)
/** The same in other languages than English and Chinese, as class names write them. */
const furnitureNamesElsewhere = words(
  'compartir|compartilhar|compartilhe|condividi|partager|partage|teilen|delen|dela|udostepnij|sdilet|paylas|podelit[a-z]*|' +
    'publicidade?|pubblicita|publicite|werbung|anzeige|reklam[ay]?|annons|advertentie|banery?|' +
    'relacionad[ao]s?|correlat[aei]|articles?-lies|verwandte|gerelateerd|souvisejici|ilgili|pohozhie|kanren|' +
    'lire-aussi|a-lire|leia-(?:mais|tambem)|veja-(?:mais|tambem)|leggi-anche|lees-ook|lees-meer|mehr-zum-thema|weiterlesen|siehe-auch|' +
    'te-puede-interesar|lo-mas-(?:visto|leido)|mas-noticias|plus-lus|meistgelesen|etiquetas|etiquettes|schlagworte|fil-dariane|migas',
)
/** What sites call parts that are seldom the text: not where prose of some length is in them. */
const doubtfulNames = words(
  'widget|position|similar|more|morelink|readmore|read-more|hot|follow|banner|download|apps?|tags?|pages|prev|next|' +
    'print|printer|search|hidden|tool|tools|editorial-note|editor|mask|loading|player|slider|swiper|carousel|headlines|latest',
)
/** What sites call words inside a line that are read aloud alone, or lead to an editor. */
const unseenNames = words('sr-only|screen-reader-text|visually-?hidden|(?:mw-)?editsection')
/** What sites call a few words on who wrote the text: furniture where they are sentences; the name alone is a byline. */
const biographyNames = words(
  'bio|biography|author-?(?:bio|box|card|about|description|profile|details?|info|dropdown)|about-?(?:the-?)?authors?|post-author|contributor|' +
    'writer-?(?:bio|info)',
)
/** What sites call the line that says when, by whom and from where. */
const aboutNames = words('date|pubdate|pubtime|time|source|author|byline|publish(?:ed|-?(?:date|time))?')
/** What sites call the element around the text. */
const mainNames =
  /(?:^|[\s_-])(?:article(?:-?(?:body|content|text|main))?|content|contents|main(?:-?content)?|body-?text|post(?:-?(?:body|content))?|entry(?:-?content)?|story(?:-?body)?|detail(?:-?content)?|text|trs_editor|zoom|rich_media_content)(?:$|[\s_-])/i
const answerNames = words('answers?|answer-?(?:cell|body|content|list|item)')
const furnitureTags = new Set('nav footer aside dialog menu amp-sidebar amp-consent amp-ad'.split(' '))
const furnitureRoles = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar'.split(' '),
)

/** Most of a page's prose that may be called furniture: names lie. */
const mostNamed = 0.4
/** Share of a page's prose that must be left beside such voices. */
const leastBeside = 0.1
/** Weighted letters of prose from which a doubtful name is not believed. */
const longProse = 160

/** Whether an element is the site's and not the text's, by its name and by what it holds. Answers are kept. */
export function furnitureTest(source: string, page: Node): (node: Node, own: Weight) => boolean {
  const total = textOf(source, page, () => false)
  const beside = textOf(source, page, node => isOtherVoice(source, node))
  const written = beside >= total * leastBeside
  const whole = written ? beside : total
  const known = new Map<Node, boolean>()
  const signUps = aroundMailFields(source, page)
  const notices = aroundTerms(source, page)
  const rests = restOf(source, page)
  const usual = usualNames(source, page)
  const isParagraph = (node: Node, own: Weight): boolean =>
    node.name === 'p' && (own.text >= longProse || (own.prose > 0 && usual.has(markOf(source, node))))
  return (node, own) => {
    if (isPage(node)) return false
    const answer = known.get(node)
    if (answer !== undefined) return answer
    const isIt =
      (written && isOtherVoice(source, node)) ||
      (((isHidden(source, node) && !(rests.has(node) && isText(node, own))) ||
        isNamed(source, node, own, isParagraph) ||
        (signUps.has(node) && isShort(own)) ||
        (notices.has(node) && own.text < longNotice)) &&
        own.text <= whole * mostNamed)
    known.set(node, isIt)
    return isIt
  }
}

function textOf(source: string, page: Node, without: (node: Node) => boolean): number {
  const weights: Weights = new Map()
  weigh(source, page, weights, without)
  return weights.get(page)!.text
}

/** Names that say what an element has or lacks, and not what it is: `has-sidebar`, `no-comments`. */
const stateNames = /(?<![\w-])(?:has|with|without|no|is|can|show|hide)-[\w-]+/gi

const isPage = ({ name }: Node): boolean => name === 'html' || name === 'body'

const nameOf = (source: string, node: Node): string =>
  node.tag === null || node.tag.end - node.tag.start === node.name.length + 2
    ? ''
    : markOf(source, node)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(stateNames, ' ')

function isOtherVoice(source: string, node: Node): boolean {
  if (isPage(node) || node.name === 'article' || node.name === 'main') return false
  const name = nameOf(source, node)
  return name !== '' && otherVoices.test(name) && !/comments?-(?:open|closed|count)/i.test(name)
}

/** An element that is the site's by what it is; the footer of a quotation says whose it is. */
const isOfSite = ({ name, parent }: Node): boolean =>
  furnitureTags.has(name) &&
  !(name === 'footer' && (parent?.name === 'blockquote' || parent?.name === 'figure'))

/** Whether an element is the site's whatever it is called: hidden, or of a kind that never holds a text. */
export const isElementOfSite = (source: string, node: Node): boolean =>
  isHidden(source, node) || isOfSite(node)

function isNamed(
  source: string,
  node: Node,
  own: Weight,
  isParagraph: (node: Node, own: Weight) => boolean,
): boolean {
  if (node.tag === null) return false
  if (inline.has(node.name)) return node.name === 'span' && unseenNames.test(markOf(source, node))
  if (isOfSite(node)) return true
  if (node.name === 'form') return isShort(own)
  if (node.tag.end - node.tag.start === node.name.length + 2) return false
  const role = attribute(source, node, 'role')
  if (role !== null && furnitureRoles.has(role)) return true
  if (isPage(node) || node.name === 'article' || node.name === 'main') return false
  const name = nameOf(source, node)
  if (name === '' || isMainName(name) || isParagraph(node, own)) return false
  if (furnitureNames.test(name) || furnitureNamesElsewhere.test(name)) return true
  if (biographyNames.test(name)) return own.prose > 0
  return doubtfulNames.test(name) && !aboutNames.test(name) && isShort(own) && isMixed(own)
}

/** Paragraphs from which a name that they share says nothing against them. */
const fewestAlike = 3

/** What a page calls several of its paragraphs: the wall in front of a text may name every one that stands behind it. */
function usualNames(source: string, page: Node): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const node of descendants(page)) {
    if (node.name !== 'p') continue
    const mark = markOf(source, node)
    if (mark !== '') counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= fewestAlike).map(([mark]) => mark))
}

/** Every element that holds a field for a visitor's address: where it says little else, it is a box to sign up in. */
function aroundMailFields(source: string, page: Node): ReadonlySet<Node> {
  const found = new Set<Node>()
  for (const node of descendants(page)) {
    if (node.name !== 'input' || node.tag === null) continue
    if (!/mail/i.test(source.slice(node.tag.start, node.tag.end))) continue
    for (let at = node.parent; at !== null && !found.has(at); at = at.parent) found.add(at)
  }
  return found
}

/** A word or two before and behind: a longer part of an address is a story's title. */
const termsAddress =
  /[/.](?:[a-z]+[_-]){0,2}(?:privacy|terms|tos|datenschutz|impressum|nutzungsbedingungen|community-?(?:guidelines|standards|rules)|(?:house|comment)-?rules|aviso-legal|mentions-legales|cookies?-?(?:policy|settings)?)(?:[_-][a-z]+){0,4}(?:[/.?#]|$)/i
/** Weighted letters of the longest notice of a site that refers to its terms. */
const longNotice = 500

/** Every paragraph or box around a link to the site's own terms of use, up to the text's own box. */
function aroundTerms(source: string, page: Node): ReadonlySet<Node> {
  const found = new Set<Node>()
  for (const node of descendants(page)) {
    if (node.name !== 'a' || !termsAddress.test(attribute(source, node, 'href') ?? '')) continue
    for (let at = node.parent; at !== null && !found.has(at); at = at.parent)
      if (!inline.has(at.name)) found.add(at)
  }
  return found
}

/** Whether one of its names is the text's: `post share` is, `footer-text` and `content-sidebar` are not. */
const isMainName = (name: string): boolean =>
  name.split(/\s+/).some(each => mainNames.test(each) && !furnitureNames.test(each))

const isShort = (own: Weight): boolean => own.prose === 0 || own.text < longProse
const isText = (node: Node, own: Weight): boolean =>
  inline.has(node.name) ||
  (own.text >= longProse && own.labels < own.prose && own.linked < own.letters * 0.25)
const isMixed = (own: Weight): boolean => own.linked > own.letters * 0.1 || own.labels >= own.prose

/** Whether a name says that an element holds the text. */
export const isNamedMain = (source: string, node: Node): boolean =>
  node.name === 'article' || node.name === 'main' || mainNames.test(markOf(source, node))

/** Whether a name says that an element answers a question over it: readers write it, and the page is about it. */
export const isAnswer = (source: string, node: Node): boolean => answerNames.test(nameOf(source, node))
