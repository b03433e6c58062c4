import { body, cards, half, links, list, menu, p, page, type Shape } from './build.ts'
import type { Story } from './texts.ts'

const isWide = (s: Story): boolean => s.language.startsWith('zh') || s.language === 'ja'
const few = (s: Story): string => p(s.paragraphs.slice(0, 2))

/** Pages where something else looks like the text: short texts, long boxes beside them, prose of the site's own. */
export const intruderShapes: Readonly<Record<string, Shape>> = {
  'a flash over long summaries in definition lists': s =>
    page(
      s,
      `${menu(s)}<div class="content clearfix"><div class="box_left"><div class="website">: <a href="/">${s.menu[0]}</a> &gt; <a href="/k">${s.menu[1]}</a></div><div class="intal_tit"><h2>${s.title}</h2><div class="info">2024-05-09 12:11<span>${s.site}</span></div></div><div class="txt_con" id="c1">\n ${s.paragraphs[0]} <p></p></div><div class="fenxiang"><a class="fx" href="#">X</a></div><div class="tuijian"><h2>${s.menu[2]}</h2><div class="tuijian_con">${s.teasers.map((t, i) => `<dl><dt><a href="/${i}"><img src="x.jpg"></a></dt><dd class="tit"><a href="/${i}">${s.others[i]}</a></dd><dd class="exp">\n${t}</dd><dd class="sj">2024-05-09<span>07:42</span></dd></dl>`).join('')}</div></div></div><div class="box_maj"><ul class="list">${links(s.others)}</ul></div></div>`,
    ),
  'summaries not linked, under the text': s =>
    page(
      s,
      `${menu(s)}<div class="m"><div class="a"><h1>${s.title}</h1>${body(s)}</div><div class="b"><div class="t">${s.menu[3]}</div>${s.teasers.map((t, i) => `<div class="i"><div><a href="/${i}"><img src="1.jpg"></a></div><div><a href="/${i}">${s.others[i]}</a></div><div>${t}</div><div>2024-05-09</div></div>`).join('')}</div></div>`,
    ),
  'headline in a box far from the text': s =>
    page(
      s,
      `<div class="hd"><div class="hd-in"><h1>${s.title}</h1></div></div>${menu(s)}<div class="hot">${cards(s)}</div><div class="cols"><div class="l">${list(s)}</div><div class="c">${body(s)}</div></div>`,
    ),
  'standfirst under the headline, picture and caption, then the text': s =>
    page(
      s,
      `${menu(s)}<div class="story"><header class="story-header"><h1>${s.title}</h1><h2 class="standfirst">${s.paragraphs[0]}</h2><div class="meta"><span class="byline">Jane Miller</span><time datetime="2024-05-09T10:20:00Z">${s.when}</time></div></header><div class="story-content">${p(s.paragraphs.slice(1))}</div></div>${list(s)}`,
    ),
  'advertising label and "continue reading" between paragraphs': s =>
    page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1><section name="articleBody">${s.paragraphs.map(t => `<div class="StoryBodyCompanionColumn"><div><p>${t}</p></div></div><div class="ad-wrapper" id="ad-1"><div>Advertisement</div><a href="#after-1">SKIP ADVERTISEMENT</a></div>`).join('')}</section></article>${cards(s)}`,
    ),
  'question of readers and a vote inside the text': s => {
    const [first, second] = half(s)
    return page(
      s,
      `${menu(s)}<div class="post-content"><h1>${s.title}</h1>${first}<div class="poll"><form><label><input type="radio" name="v"> 1</label><label><input type="radio" name="v"> 2</label><button>OK</button></form></div>${second}</div>`,
    )
  },
  'embedded message of a network between paragraphs': s => {
    const [first, second] = half(s)
    return page(
      s,
      `${menu(s)}<div class="post-content"><h1>${s.title}</h1>${first}<div class="wp-block-embed"><iframe src="https://x.example/1"></iframe></div>${second}</div>`,
    )
  },
  'long statement of the site under a short text': s =>
    page(
      s,
      `${menu(s)}<div class="mainbox"><h1>${s.title}</h1><div class="txt">${few(s)}</div><div class="shengming"><p>${s.cookies}</p></div></div><div class="xgyd"><ul>${links(s.others)}</ul></div>`,
    ),
  'footer of addresses in the body': s =>
    page(
      s,
      `${menu(s)}<div class="bd"><h1>${s.title}</h1>${body(s)}</div><div class="bt"><p>${s.site} 2003-2024</p><p>${isWide(s) ? '地址：湖城市中路一号 邮编：100000 电话：010-00000000 备案号：00000000' : `© ${s.site}`}</p></div>`,
    ),
  "several texts' headlines around, the text without a heading": s =>
    page(
      s,
      `${menu(s)}<div id="x"><h2><a href="/1">${s.others[0]}</a></h2><h2><a href="/2">${s.others[1]}</a></h2></div><div id="y"><p class="t">${s.title}</p>${body(s)}</div>`,
    ),
  'next and previous story with their beginnings': s =>
    page(
      s,
      `${menu(s)}<main><article><h1>${s.title}</h1><div class="entry-content">${body(s)}</div></article><nav class="post-navigation"><div class="nav-previous"><a href="/1">${s.others[0]}</a></div><div class="nav-next"><a href="/2">${s.others[1]}</a></div></nav><div class="wp-block-query"><ul><li class="wp-block-post"><h3><a href="/a">${s.others[0]}</a></h3><div class="wp-block-post-excerpt"><p>${s.teasers[0]} <a href="/a">…</a></p></div></li><li class="wp-block-post"><h3><a href="/b">${s.others[1]}</a></h3><div class="wp-block-post-excerpt"><p>${s.teasers[1]} <a href="/b">…</a></p></div></li></ul></div></main>`,
    ),
  'second story below, loaded by scrolling': s =>
    page(
      s,
      `${menu(s)}<div class="stories"><article class="story"><h1>${s.title}</h1><div class="b">${body(s)}</div></article><article class="story"><h1>${s.others[0]}</h1><div class="b">${p(s.teasers.slice(0, 2))}</div></article></div>`,
    ),
  'summary in points before the text': s =>
    page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1><ul class="highlights"><li>${s.paragraphs[0]}</li><li>${s.paragraphs[1]}</li></ul>${p(s.paragraphs.slice(2))}</article>${list(s)}`,
    ),
  'every sentence a paragraph of its own box and an anchor': s =>
    page(
      s,
      `${menu(s)}<div class="t-body"><h1>${s.title}</h1>${s.paragraphs.map((t, i) => `<div class="row"><a id="p${i}" name="p${i}"></a><div class="col"><span class="tx">${t}</span></div></div>`).join('')}</div>${list(s)}`,
    ),
  'speech in a frame of quotation': s =>
    page(s, `${menu(s)}<article><h1>${s.title}</h1><blockquote>${body(s)}</blockquote></article>${list(s)}`),
  'words linked to a glossary in every sentence': s =>
    page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1>${s.paragraphs.map(t => `<p>${t.slice(0, 8)}<a href="/g/1">${t.slice(8, 14)}</a>${t.slice(14, 22)}<a href="/g/2">${t.slice(22, 30)}</a>${t.slice(30)}</p>`).join('')}</article>${list(s)}`,
    ),
  'menu of prose: sections described': s =>
    page(
      s,
      `<div class="mega">${s.menu.map((m, i) => `<div><h4><a href="/${i}">${m}</a></h4><p>${s.teasers[i % s.teasers.length]}</p></div>`).join('')}</div><main><h1>${s.title}</h1>${body(s)}</main>`,
    ),
  'text in sections with headings of their own boxes': s =>
    page(
      s,
      `${menu(s)}<main><h1>${s.title}</h1>${s.paragraphs.map((t, i) => `<section><div class="h"><h2>${i + 1}</h2></div><div class="b"><p>${t}</p></div></section>`).join('')}</main>${cards(s)}`,
    ),
  'all in capitals of the old standard, frames beside': s =>
    page(
      s,
      `<TABLE><TR><TD WIDTH=120><A HREF=1>${s.menu[0]}</A><BR><A HREF=2>${s.menu[1]}</A></TD><TD><FONT FACE=Arial><H1>${s.title}</H1><BLOCKQUOTE>${s.paragraphs.map(t => `<P>${t}</P>`).join('')}</BLOCKQUOTE><CENTER><A HREF=/>${s.menu[0]}</A></CENTER></FONT></TD></TR></TABLE>`,
    ),
  'reading time, listen button and letters to set': s =>
    page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1><div class="tools"><button>Listen</button><span>3 min read</span><span>A A A</span></div>${body(s)}<div class="feedback"><p>Was this page helpful?</p><button>Yes</button><button>No</button></div></article>`,
    ),
  'page of a ministry in English: date, text, attachments': s =>
    page(
      s,
      `<div class="gem-c-layout"><header class="gem-header">${menu(s)}</header><main id="content" role="main"><div class="gem-c-title"><span class="gem-c-title__context">News story</span><h1>${s.title}</h1></div><div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/o">${s.site}</a></dd><dt>Published</dt><dd>9 May 2024</dd></dl></div><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">${body(s)}</div></div><div class="published-dates"><h2>Updates to this page</h2>Published 9 May 2024</div></main><footer>${list(s)}</footer></div>`,
    ),
  'press release with contact and boilerplate': s =>
    page(
      s,
      `${menu(s)}<div id="release"><h1>${s.title}</h1>${body(s)}</div><div class="press-contact"><h3>Contact</h3><p>press@example.org</p></div>${list(s)}`,
    ),
  'forum of old: text in a cell beside the author': s =>
    page(
      s,
      `${menu(s)}<table class="forumline" width="100%"><tr><th>Author</th><th>Message</th></tr><tr><td class="row1" width="150"><b>lakeman</b><br>Joined: 2003</td><td class="row1"><table><tr><td>Posted: 9 May 2024</td></tr><tr><td><span class="postbody">${s.paragraphs.join('<br /><br />')}</span></td></tr></table></td></tr></table>`,
    ),
  'notice on comments in the box of the text': s =>
    page(
      s,
      `${menu(s)}<div class="area"><div class="tools"></div><h1>${s.title}</h1><div class="x1"><div>${s.when}</div></div><div class="rgt">${body(s)}<div class="line"> </div><div style="padding:10px 0"><p style="font:12px">${s.cookies} <a href="/terms.html">${s.menu[0]}</a>, <a href="/privacy.html">${s.menu[1]}</a>.</p></div></div><div class="lft">${list(s)}</div></div>`,
    ),
  'share and tags in the site\u2019s own language': s =>
    page(
      s,
      `${menu(s)}<div class="noticia"><h1>${s.title}</h1><div class="firma"><span class="autor">${s.site}</span></div><div class="columna_texto"><div class="disposicion"><div class="modulo_compartir"><span>${s.menu[0]}</span> <span>0</span><p>${s.teasers[0]}</p></div></div><div id="cuerpo_noticia">${body(s)}</div></div></div><div class="lo-mas-visto">${s.teasers
        .slice(0, 2)
        .map(t => `<p>${t}</p>`)
        .join('')}</div>`,
    ),
  'dialog of a consent manager, longer than the text': s =>
    page(
      s,
      `<div id="CybotCookiebotDialog"><h2>${s.site}</h2>${p([s.cookies, s.cookies, s.cookies])}</div>${menu(s)}<div class="x"><h1>${s.title}</h1>${body(s)}</div><div class="qc-cmp2-container">${p([s.cookies, s.cookies])}</div>`,
    ),
}
