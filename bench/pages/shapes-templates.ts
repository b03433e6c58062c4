import { body, cards, half, head, list, menu, p, page, type Shape } from './build.ts'
import type { Story } from './texts.ts'

/** Many readers' words, longer than any text. */
const voices = (s: Story): readonly string[] => [
  ...s.comments,
  ...s.teasers,
  ...s.comments,
  ...s.teasers,
  ...s.comments,
]
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** Pages as widely used systems of publishing build them, with what misleads in each. */
export const templateShapes: Readonly<Record<string, Shape>> = {
  'publishing system of ministries: table layout, text in an editor box': s =>
    page(
      s,
      `<table width="1000" align="center"><tr><td><img src="top.jpg"></td></tr></table><table width="1000" align="center"><tr><td class="dqwz">${s.menu.map(m => `<a href="/" class="CurrChnlCls">${m}</a>`).join('&gt;')}</td></tr></table>
<table width="1000" align="center"><tr><td><table class="xxgk" border="1"><tr><td>索 引 号</td><td>000-2024-0001</td><td>分类</td><td>${s.menu[1]}</td></tr><tr><td>发布机构</td><td>${s.site}</td><td>发文日期</td><td>2024-05-09</td></tr></table></td></tr>
<tr><td align="center" class="biaoti">${s.title}</td></tr><tr><td><hr></td></tr><tr><td align="center">${s.when} ${s.who} 【字体：<a href="javascript:">大</a> <a href="javascript:">中</a> <a href="javascript:">小</a>】</td></tr>
<tr><td class="content"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:1.5}</style>${s.paragraphs.map(t => `<p align="justify"><font face="宋体">　　${t}</font></p>`).join('')}</div></td></tr><tr><td><div>附件：</div></td></tr><tr><td align="right"><a href="javascript:print()">打印本页</a> <a href="javascript:close()">关闭窗口</a></td></tr></table>
<table width="1000"><tr><td align="center">主办：${s.site} 版权所有<br>地址：湖城中路1号 邮编：100000<br>京ICP备00000000号</td></tr></table>`,
    ),
  'blog of a host with subscribe boxes in the text': s => {
    const [first, second] = half(s)
    return page(
      s,
      `<div id="entry"><div class="main-menu"><a href="/">${s.site}</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">${s.title}</h1><h3 class="subtitle"></h3><div class="byline-wrapper"><a href="/@j">Jane Miller</a><div>${s.when}</div><div class="post-ufi"><a>12</a><a>Share</a></div></div></div><div class="available-content"><div class="body markup">${first}<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p>Thanks for reading ${s.site}! Subscribe for free to receive new posts, and support my work.</p></div><form class="subscription-widget-subscribe"><input type="email"><input type="submit" value="Subscribe"></form></div></div>${second}<p class="button-wrapper"><a class="button primary" href="/sub"><span>Subscribe now</span></a></p></div></div></article></div><div class="comments-page"><h4>Discussion about this post</h4>${voices(
        s,
      )
        .map(c => `<div class="comment"><div class="comment-body"><p>${c}</p></div><span>Like</span></div>`)
        .join('')}</div></div>`,
    )
  },
  'state of the application in a script, page empty': s =>
    page(
      s,
      `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${json({ props: { pageProps: { menu: s.menu, article: { id: 7, title: s.title, body: s.paragraphs.map(t => ({ type: 'paragraph', text: t })) }, related: s.teasers.map((t, i) => ({ title: s.others[i], summary: t })) } } })}</script>`,
    ),
  'state in a script, text as markup in a string': s =>
    page(
      s,
      `<div id="app"><div class="loading"></div></div><script>window.__INITIAL_STATE__=${json({ nav: s.menu, detail: { title: s.title, content: s.paragraphs.map(t => `<p>${t}</p>`).join(''), time: '2024-05-09 10:20' }, hot: s.others.map(o => ({ title: o, url: '/x' })) })};(function(){var s;(s=document.currentScript).parentNode.removeChild(s)}())</script>`,
    ),
  'state in a script beside the page that it built': s =>
    page(
      s,
      `<div id="root"><header>${menu(s)}</header><main><h1>${s.title}</h1>${body(s)}</main>${cards(s)}</div><script>window.__PRELOADED_STATE__ = ${json({ a: { html: `<p>${[...s.teasers, ...s.comments, ...s.teasers].join('</p><p>')}</p>` } })}</script>`,
    ),
  'definition list of questions and answers': s =>
    page(
      s,
      `${menu(s)}<div id="wrap"><h1>${s.title}</h1><dl class="qa">${s.paragraphs.map((t, i) => `${i % 2 === 0 ? '<dt>' : '<dd>'}${t}`).join('\n')}</dl></div>${list(s)}`,
    ),
  'text as points of a list with bold heads': s =>
    page(
      s,
      `${menu(s)}<div class="content"><h1>${s.title}</h1><p>${s.paragraphs[0]}</p><ul>${s.paragraphs
        .slice(1)
        .map(t => `<li><strong>${t.slice(0, 6)}</strong>${t.slice(6)}</li>`)
        .join('')}</ul></div><div class="content-bottom">${list(s)}</div>`,
    ),
  'lists within lists': s =>
    page(
      s,
      `${menu(s)}<main><h1>${s.title}</h1><p>${s.paragraphs[0]}</p><ol><li>${s.paragraphs[1]}<ul>${s.paragraphs
        .slice(2)
        .map(t => `<li>${t}</li>`)
        .join('')}</ul></li></ol></main>`,
    ),
  'related story in a box after every paragraph': s =>
    page(
      s,
      `${menu(s)}<div class="story-body"><h1>${s.title}</h1>${s.paragraphs
        .map(
          (t, i) =>
            `<p>${t}</p><div class="e-box"><a href="/r/${i}"><img src="t.jpg"><span>${s.others[i % s.others.length]}</span></a></div>`,
        )
        .join('')}</div>`,
    ),
  'read also lines between paragraphs': s => {
    const [first, second] = half(s)
    return page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1>${first}<p><strong>+: <a href="/r">${s.others[0]}</a></strong></p>${second}<p>»: <a href="/q">${s.others[1]}</a></p></article>`,
    )
  },
  'hidden texts of every kind': s => {
    const [first, second] = half(s)
    const [a = '', b = '', c = ''] = s.teasers
    return page(
      s,
      `${menu(s)}<div class="post"><h1>${s.title}</h1>${first}<div style="display:none">${p([a, b])}</div><div hidden><p>${c}</p></div><div aria-hidden="true"><p>${a}</p></div><template><p>${b}</p></template><noscript><p>${c}</p></noscript><span style="display: none">${a}</span><div style="visibility:hidden"><p>${b}</p></div><p style="display:none">${c}</p>${second}</div>`,
    )
  },
  'text unfolded by a button: hidden by style at first': s =>
    page(
      s,
      `${menu(s)}<h1>${s.title}</h1><div class="detail" style="display:none" id="full">${body(s)}</div><button>Show</button>${list(s)}`,
    ),
  'article in the main part beside a bar within it': s =>
    page(
      s,
      `${menu(s)}<main><div class="row"><div class="col-8"><h1>${s.title}</h1><p>${s.when}</p>${body(s)}</div><div class="col-4"><div class="box"><h4>${s.menu[1]}</h4>${cards(s)}</div><div class="box"><p>${s.cookies}</p><form><input><button>OK</button></form></div></div></div></main>`,
    ),
  'several article elements, one is the text': s =>
    page(
      s,
      `${menu(s)}<main><article class="main"><h1>${s.title}</h1>${body(s)}</article><section>${s.teasers.map((t, i) => `<article class="teaser"><h3><a href="/${i}">${s.others[i]}</a></h3><p>${t}</p><time>${s.when}</time></article>`).join('')}</section></main>`,
    ),
  'facts in a box at the side': s => {
    const [first, second] = half(s)
    return page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1>${first}<aside class="factbox"><h3>${s.menu[1]}</h3><ul><li>${s.others[0]}</li><li>${s.others[1]}</li></ul></aside>${second}</article>`,
    )
  },
  'pull quote that repeats a sentence': s => {
    const [first, second] = half(s)
    return page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1>${first}<aside class="pullquote">${s.paragraphs[1]}</aside>${second}</article>`,
    )
  },
  'biography of the author under the text': s =>
    page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1><div class="entry">${body(s)}</div><div class="author-box"><img src="j.jpg"><h4>Jane Miller</h4><p>Jane Miller has been writing about roads, lakes and borders since 2009, and lives in Lakeville with two dogs.</p><a href="/j">All posts</a></div></article>`,
    ),
  'tag line, share line and editor in one box with the text': s =>
    page(
      s,
      `${menu(s)}<div class="art-con"><h1>${s.title}</h1>${body(s)}<div>Tags: <a href="/t1">${s.menu[1]}</a>, <a href="/t2">${s.menu[2]}</a></div><div>Share: <a href="#">Facebook</a> <a href="#">Telegram</a> <a href="#">VK</a></div><div><a href="/p">Print</a> | <a href="/m">E-mail</a></div></div>`,
    ),
  'board thread, first post is the text': s =>
    page(
      s,
      `${menu(s)}<div id="thread"><h1>${s.title}</h1><div class="post first"><div class="user"><b>lakeman</b><br>Posts: 120</div><div class="message">${s.paragraphs.join('<br><br>')}</div><div class="signature">--<br>${s.site}</div></div></div>${list(s)}`,
    ),
  'frame without script, paragraphs closed by line breaks and never opened': s =>
    `${head(s)}<body><font size=2><b>${s.title}</b><br>${s.paragraphs.join('</p>')}</font><p><a href=/>${s.menu[0]}</a></body></html>`,
  'wrong nesting of inline and block elements': s =>
    page(
      s,
      `${menu(s)}<h1>${s.title}</h1><b><div class="t">${s.paragraphs.map(t => `<i><p>${t}</i></p>`).join('')}</b></div></span></div>${list(s)}`,
    ),
  'page for printing': s =>
    `${head(s)}<body onload="window.print()"><div><img src="logo.gif"></div><p>${s.site}<br>http://example.org/2024/05/09/1.html</p><h2>${s.title}</h2><p>${s.when}</p>${body(s)}<hr><p>© ${s.site} 2024</p></body></html>`,
  'footnotes behind the text': s =>
    page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1>${s.paragraphs.map((t, i) => `<p>${t}<sup id="r${i}"><a href="#n${i}">[${i + 1}]</a></sup></p>`).join('')}</article><footer>${s.site}</footer>`,
    ),
  'text in cells of a table, a paragraph a row': s =>
    page(
      s,
      `${menu(s)}<h1>${s.title}</h1><table>${s.paragraphs.map(t => `<tr><td>${t}</td></tr>`).join('')}</table>${list(s)}`,
    ),
  'text in two columns of a table': s =>
    page(
      s,
      `${menu(s)}<h1>${s.title}</h1><table width=100%><tr><td width=50%>${half(s)[0]}</td><td width=50%>${half(s)[1]}</td></tr></table>${list(s)}`,
    ),
  'unnamed consent prose and newsletter box inside the text': s => {
    const [first, second] = half(s)
    return page(
      s,
      `${menu(s)}<div class="a1"><h1>${s.title}</h1>${first}<div class="b7"><h4>Daily briefing</h4><p>The news that matters, in your inbox every morning.</p><form action="/nl"><label>E-mail <input type="email" name="e"></label><button>Sign up</button></form></div>${second}</div>`,
    )
  },
  'comments in a box called by nothing, longer than the text': s =>
    page(
      s,
      `${menu(s)}<div class="lay"><div class="ct"><h1>${s.title}</h1>${body(s)}</div><div class="pl"><h3>${voices(s).length}</h3>${voices(
        s,
      )
        .map(
          (c, i) =>
            `<div class="it"><a href="/u/${i}"><img src="a.png"></a><div><a href="/u/${i}">user${i}</a> <span>2024-05-09</span><p>${c}</p><a href="#">回复</a> <a href="#">赞 3</a></div></div>`,
        )
        .join('')}</div></div>`,
    ),
  'one short paragraph under a long menu': s =>
    page(
      s,
      `${menu(s)}${list(s)}<h1>${s.title}</h1><div class="n"><p>${s.paragraphs[0]}</p></div>${list(s)}${menu(s)}`,
    ),
}
