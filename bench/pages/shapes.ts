import { body, cards, half, links, list, menu, p, page, type Shape } from './build.ts'
import { intruderShapes } from './shapes-intruders.ts'
import { kindShapes } from './shapes-kinds.ts'
import { portalShapes } from './shapes-portals.ts'
import { templateShapes } from './shapes-templates.ts'
import type { Story } from './texts.ts'

const articleShapes: Readonly<Record<string, Shape>> = {
  'blog engine, theme with sidebar and comments': s =>
    page(
      s,
      `<div id="page" class="hfeed site"><header id="masthead">${menu(s, 'main-navigation')}</header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main"><article class="post-7 post type-post has-comments">
<header class="entry-header"><h1 class="entry-title">${s.title}</h1><div class="entry-meta">${s.when}</div></header>
<div class="entry-content">${body(s)}<div class="sharedaddy sd-sharing-enabled"><h3>Share</h3><ul><li><a href="#">X</a></li></ul></div>
<div id="jp-relatedposts" class="related-posts">${cards(s)}</div></div></article>
<div id="comments" class="comments-area"><ol class="comment-list">${s.comments.map(c => `<li class="comment"><div class="comment-author">A reader</div><div class="comment-content"><p>${c}</p></div></li>`).join('')}</ol></div></main></div>
<div id="secondary" class="widget-area"><aside class="widget">${list(s)}</aside></div></div></div>`,
    ),
  'page builder, every block a widget': s =>
    page(
      s,
      `${menu(s)}<div class="elementor elementor-12">${s.paragraphs
        .map(
          text =>
            `<section class="elementor-section"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${text}</p></div></div></section>`,
        )
        .join('')}</div><footer>${list(s)}</footer>`,
    ),
  'portal of a government, form around the page': s =>
    page(
      s,
      `<form id="aspnetForm" method="post"><input type="hidden" name="__VIEWSTATE" value="a"><div class="top">${menu(s)}</div>
<div class="position">${s.menu.map(m => `<a href="/">${m}</a>`).join(' > ')}</div>
<div class="con"><div class="tit">${s.title}</div><div class="xx">${s.when} ${s.who}</div><div class="nr" id="Zoom">${body(s)}</div>
<div class="gn"><a href="#">A+</a> <a href="#">A-</a> <a href="#">Print</a></div></div><div class="foot">${s.site} ${links(s.menu)}</div></form>`,
    ),
  'old table layout, font elements, line breaks': s =>
    page(
      s,
      `<table width=980><tr><td colspan=2>${s.menu.map(m => `<a href="/">${m}</a>`).join(' | ')}</td></tr><tr><td width=200 valign=top>${s.others.map(o => `·<a href="/o">${o}</a><br>`).join('')}</td>
<td><table><tr><td align=center><font size=5><b>${s.title}</b></font></td></tr><tr><td align=center>${s.when}</td></tr><tr><td><font size=3>${s.paragraphs.join('<br><br>')}</font></td></tr></table></td></tr>
<tr><td colspan=2 align=center>${s.site}</td></tr></table>`,
    ),
  'bare divisions without classes': s =>
    page(
      s,
      `<div><div>${links(s.menu)}</div><div><div><h1>${s.title}</h1><div>${s.when}</div>${s.paragraphs.map(t => `<div>${t}</div>`).join('')}</div><div>${cards(s)}</div></div></div>`,
    ),
  'every paragraph in a box of its own': s =>
    page(
      s,
      `<header>${menu(s)}</header><main><h1 data-component="headline">${s.title}</h1>${s.paragraphs
        .map(
          t =>
            `<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph">${t}</p></div></div>`,
        )
        .join(
          '<div data-component="ad-slot"></div>',
        )}<div data-component="links-block"><h2>Related</h2><ul>${links(s.others)}</ul></div></main><section data-component="more">${cards(s)}</section>`,
    ),
  'text parted by an advertisement': s => {
    const [first, second] = half(s)
    return page(
      s,
      `${menu(s)}<div class="art"><h1>${s.title}</h1><div class="body-part">${first}</div><div class="ad-slot">Advertisement</div><div class="body-part">${second}</div></div><div class="rail">${list(s)}</div>`,
    )
  },
  'text in one box with single line breaks': s =>
    page(
      s,
      `${menu(s)}<h1>${s.title}</h1><div class="c1">${s.paragraphs.join('<br/>\n')}</div><div>${list(s)}</div>`,
    ),
  'text nodes with inline marks and no paragraphs': s =>
    page(
      s,
      `${menu(s)}<h1>${s.title}</h1><div class="x">${s.paragraphs.map(t => `<span>${t}</span><br><br>`).join('')}</div>${list(s)}`,
    ),
  'cookie banner longer than the text': s =>
    page(
      s,
      `<div id="cookie-consent" class="cookie-banner">${p([s.cookies, s.cookies, s.cookies])}<button>OK</button></div>${menu(s)}<article><h1>${s.title}</h1>${body(s)}</article>`,
    ),
  'unnamed box of consent at the end': s =>
    page(
      s,
      `${menu(s)}<div class="k"><h1>${s.title}</h1>${body(s)}</div><div role="dialog" aria-modal="true">${p([s.cookies, s.cookies])}</div>`,
    ),
  'other stories before the text': s =>
    page(
      s,
      `${menu(s)}<div class="box">${cards(s)}</div><div class="box2"><h1>${s.title}</h1><p>${s.when}</p>${body(s)}</div>`,
    ),
  'teasers under the text, in the same column': s =>
    page(
      s,
      `${menu(s)}<div class="col"><div class="block"><h1>${s.title}</h1>${body(s)}</div><div class="block">${s.teasers.map((t, i) => `<div class="item"><h4><a href="/i/${i}">${s.others[i]}</a></h4><p>${t}</p></div>`).join('')}</div></div>`,
    ),
  'longer comments than text, named': s =>
    page(
      s,
      `${menu(s)}<div class="main"><h1>${s.title}</h1><div class="txt">${body(s)}</div><div class="commentList">${[...s.comments, ...s.comments, ...s.comments, ...s.comments].map(c => `<div class="cm"><b>Reader</b><p>${c}</p><a href="#">Reply</a></div>`).join('')}</div></div>`,
    ),
  'comments, not named': s =>
    page(
      s,
      `${menu(s)}<div class="w"><h1>${s.title}</h1><div class="t">${body(s)}</div><div class="u">${s.comments.map(c => `<div class="v"><div>Reader 7</div><div>${s.when}</div><div>${c}</div><div><a href="#">Reply</a></div></div>`).join('')}</div></div>`,
    ),
  'accelerated mobile page': s =>
    page(
      s,
      `<amp-sidebar id="s" layout="nodisplay">${menu(s)}</amp-sidebar><article class="amp-wp-article"><header><h1>${s.title}</h1></header><amp-img src="a.jpg" width=1 height=1></amp-img><div class="amp-wp-article-content">${body(s)}</div></article><amp-consent><div>${s.cookies}</div></amp-consent>`,
      '<style amp-boilerplate>body{visibility:hidden}</style>',
    ),
  'blog host with separator boxes': s =>
    page(
      s,
      `<div class="content-outer"><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="post hentry"><h3 class="post-title entry-title">${s.title}</h3><div class="post-body entry-content">${s.paragraphs.map(t => `<div class="separator"><br></div><div>${t}</div>`).join('')}</div><div class="post-footer">Posted by <span>X</span></div></div></div></div></div><div class="sidebar section">${list(s)}</div></div>`,
    ),
  'content management with fields': s =>
    page(
      s,
      `<div class="region region-header">${menu(s)}</div><div role="main"><div class="node node--type-news"><h1 class="page-title">${s.title}</h1><div class="field field--name-created">${s.when}</div><div class="field field--name-body field--type-text-with-summary">${body(s)}</div><div class="field field--name-field-tags"><a href="/t">Tag</a></div></div></div><div class="region region-sidebar-second"><div class="view">${cards(s)}</div></div>`,
    ),
  'lazy images with captions': s => {
    const [first, second] = half(s)
    return page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1>${first}<figure><img data-src="a.jpg" src="data:,"><noscript><img src="a.jpg"></noscript></figure>${second}</article>${list(s)}`,
    )
  },
  'standfirst and body in boxes apart': s =>
    page(
      s,
      `${menu(s)}<div class="top"><h1>${s.title}</h1><p class="dek">${s.paragraphs[0]}</p></div><div class="lower"><div class="left">${p(s.paragraphs.slice(1))}</div><div class="right">${list(s)}</div></div>`,
    ),
  'text in linked data alone': s =>
    page(
      s,
      `<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>`,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: s.title, articleBody: s.paragraphs.join('\n\n') })}</script>`,
    ),
  'a beginning shown, the whole in linked data': s =>
    page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1><p>${s.paragraphs[0]}</p><div class="paywall"><h3>Subscribe to read on</h3><p>Only one euro a week, and you can cancel at any time.</p></div></article>`,
      `<script type="application/ld+json">[{"@context":"x","@graph":[{"@type":["NewsArticle"],"headline":${JSON.stringify(s.title)},"articleBody":${JSON.stringify(s.paragraphs.join('\n'))}}]}]</script>`,
    ),
  'links inside the sentences': s =>
    page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1>${s.paragraphs.map(t => `<p><a href="/x">${t.slice(0, Math.floor(t.length / 3))}</a>${t.slice(Math.floor(t.length / 3))}</p>`).join('')}</article>${list(s)}`,
    ),
  'unclosed elements': s =>
    page(
      s,
      `<center><a name=top><ul>${s.menu.map(m => `<li><a href=/>${m}</a>`).join('')}</ul><h2>${s.title}</h2><p>${s.paragraphs.join('<p>')}<hr>${s.site}`,
    ),
  'live page, newest first': s =>
    page(
      s,
      `${menu(s)}<main><h1>${s.title}</h1><div class="feed">${s.paragraphs.map((t, i) => `<article class="entry"><time>1${i}:00</time><p>${t}</p></article>`).join('')}</div></main>${list(s)}`,
    ),
  'short paragraphs in a nested list of points': s =>
    page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1><ol>${s.paragraphs.map(t => `<li><p>${t}</p></li>`).join('')}</ol></article><aside>${list(s)}</aside>`,
    ),
  'hot list and share bar inside the text': s => {
    const [first, second] = half(s)
    return page(
      s,
      `${menu(s)}<div class="article-content">${first}<div class="article-recommend"><h4>+</h4><ul>${links(s.others)}</ul></div>${second}<div class="bdsharebuttonbox"><a href="#">A</a><a href="#">B</a></div></div>`,
    )
  },
  'one paragraph, many links': s =>
    page(
      { ...s },
      `${menu(s)}<div class="n"><h1>${s.title}</h1><div class="d">${s.paragraphs[0]}</div></div>${list(s)}${list(s)}${cards(s)}`,
    ),
}

export const shapes: Readonly<Record<string, Shape>> = {
  ...articleShapes,
  ...portalShapes,
  ...kindShapes,
  ...templateShapes,
  ...intruderShapes,
}

/** Shapes that show the first paragraphs of a story alone, by how many. */
const firstOf: Readonly<Record<string, number>> = {
  'one paragraph, many links': 1,
  'one short paragraph under a long menu': 1,
  'a flash over long summaries in definition lists': 1,
  'long statement of the site under a short text': 2,
}

/** What a shape shows of a story, where it is not all. */
export function shown(shape: string, { paragraphs }: Story): readonly string[] {
  if (shape === 'a flash of one sentence among links') return paragraphs.slice(1, 2)
  return paragraphs.slice(0, firstOf[shape])
}
