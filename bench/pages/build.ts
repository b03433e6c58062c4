import type { Story } from './texts.ts'

/** A way in which sites build a page. */
export type Shape = (story: Story) => string

export const p = (texts: readonly string[], open = '<p>'): string =>
  texts.map(text => `${open}${text}</p>`).join('\n')
export const links = (texts: readonly string[]): string =>
  texts.map((text, i) => `<li><a href="/s/${i}.html">${text}</a></li>`).join('')
export const list = (s: Story, name = ''): string => `<ul class="${name}">${links(s.others)}</ul>`
export const cards = (s: Story): string =>
  s.teasers
    .map((text, i) => `<div class="c"><a href="/t/${i}"><h3>${s.others[i]}</h3><p>${text}</p></a></div>`)
    .join('')
export const menu = (s: Story, name = 'nav'): string => `<div class="${name}"><ul>${links(s.menu)}</ul></div>`
export const head = (s: Story, more = ''): string =>
  `<!DOCTYPE html><html lang="${s.language}"><head><meta charset="utf-8"><title>${s.title} - ${s.site}</title>` +
  `<meta property="og:site_name" content="${s.site}">${more}<style>p{margin:0}</style></head>`
export const page = (s: Story, body: string, more = ''): string =>
  `${head(s, more)}<body>${body}<script>var a="<p>x</p>"</script></body></html>`
export const body = (s: Story): string => p(s.paragraphs)
export const half = (s: Story): [string, string] => {
  const at = Math.ceil(s.paragraphs.length / 2)
  return [p(s.paragraphs.slice(0, at)), p(s.paragraphs.slice(at))]
}
