import { slice, type Mapped } from '../../base/mapped.ts'
import type { Field } from '../source.ts'
import { blocksOf } from './blocks.ts'
import { descendants, endOf, inline, type Node } from './tree.ts'

/** Source of a heading with all its elements, in UTF-16 units; what is longer is a heading that nobody closed. */
const longestHeading = 4000

/** The heading over the text: the one that the page's own title repeats, else the only first-level one. */
export function headlineOf(source: string, page: Node, main: Node, fields: readonly Field[]): Node | null {
  const end = endOf(main)
  const same = titleHeadings(source, page, fields).find(node => node.start < end)
  if (same !== undefined) return same
  const first = headingsOf(page).filter(
    node => node.start < end && node.name === 'h1' && wordsOf(source, node).length >= 4,
  )
  return first.length === 1 ? first[0]! : null
}

/** The headings that say what the page's own title says; where none does, the boxes that do. */
export function titleHeadings(source: string, page: Node, fields: readonly Field[]): Node[] {
  const told = fields
    .filter(field => field.name === 'title' || field.name === 'page_title')
    .map(field => letters(field.value.text))
  const all = descendants(page)
  const headings = all.filter(node => {
    if (!isHeading(node)) return false
    const own = wordsOf(source, node)
    return own.length >= 4 && told.some(title => title === own || (own.length >= 8 && title.startsWith(own)))
  })
  if (headings.length > 0 || told.length === 0) return headings
  return all.filter(node => {
    if (!isLine(node)) return false
    const own = wordsOf(source, node)
    return (
      own.length >= shortestTitle &&
      told.some(title => title.startsWith(own) && own.length * 2 >= title.length)
    )
  })
}

const isHeading = (node: Node): boolean =>
  /^h[1-3]$/.test(node.name) && endOf(node) - node.start <= longestHeading
const headingsOf = (page: Node): Node[] => descendants(page).filter(isHeading)

/** Letters from which a box that is no heading is one by the title of its page, and source of its line, in UTF-16 units. */
const shortestTitle = 8
const longestTitleLine = 600

/** A box with a line of words and no box in it. */
const isLine = (node: Node): boolean =>
  (node.name === 'div' || node.name === 'td' || node.name === 'p' || node.name === 'center') &&
  endOf(node) - node.start <= longestTitleLine &&
  node.children.length > 0 &&
  node.children.every(child => child.name === '#text' || inline.has(child.name))

const wordsOf = (source: string, node: Node): string =>
  letters(
    blocksOf(source, node)
      .map(block => block.text.text)
      .join(' '),
  )

export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** The title is the headline's words where there is one, else what the page says, without the site's name behind it. */
export function withTitle(source: string, fields: readonly Field[], headline: Mapped | null): Field[] {
  const told =
    fields.find(field => field.name === 'title') ?? fields.find(field => field.name === 'page_title')
  const site = fields.find(field => field.name === 'site_name')?.value.text.trim() ?? ''
  const value = headline ?? (told === undefined ? null : withoutSite(source, withoutName(told.value, site)))
  const rest = fields.filter(field => field.name !== 'title' && field.name !== 'page_title')
  return value === null ? rest : [{ name: 'title', value }, ...rest]
}

const edge = '\\s*[|:：»«›‹·•_—–-]+\\s*'

/** `Site: Title` and `Title « Site`, where the page names its site. */
function withoutName(title: Mapped, site: string): Mapped {
  if (site.length < 2 || title.text.length > longestTitle) return title
  const name = site.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const front = new RegExp(`^\\s*${name}${edge}(?=\\S)`, 'iu').exec(title.text)?.[0].length ?? 0
  const back = new RegExp(`${edge}${name}\\s*$`, 'iu').exec(title.text)
  const end = back === null || back.index <= front ? title.text.length : back.index
  return slice(title, front, end)
}

/** UTF-16 units of a title in which a site's name is looked for. */
const longestTitle = 1000

/** `Title - Site` and `标题_频道_网站`: a site's name stands behind a mark, is shorter, and comes again on the page. */
function withoutSite(source: string, title: Mapped): Mapped {
  if (title.text.length > longestTitle) return title
  for (const mark of title.text.matchAll(/\s+[|–—-]\s+|_+|\s*\|\s*|--+|-/g)) {
    const [before, behind] = [
      title.text.slice(0, mark.index),
      title.text.slice(mark.index + mark[0].length).trim(),
    ]
    const last = behind.split(/[_|-]/).at(-1)!.trim()
    const again = last.length >= 2 && source.indexOf(last, source.indexOf(last) + 1) >= 0
    const strong = mark[0] !== '-'
    if (
      before.trim().length >= 6 &&
      behind.length < before.length * (strong ? 1.5 : 0.8) &&
      (strong || again)
    )
      return slice(title, 0, mark.index)
  }
  return title
}
