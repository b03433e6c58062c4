import { cards, half, head, links, list, menu, p, page, type Shape } from './build.ts'

/** Pages that are no plain article: talks, documentation, notices, lists, and ways of setting that others left behind. */
export const kindShapes: Readonly<Record<string, Shape>> = {
  'a flash of one sentence among links': s =>
    page(
      s,
      `${menu(s)}<div class="w"><div class="l"><h1>${s.title}</h1><div class="i">${s.when}</div><div class="t">${s.paragraphs[1]}</div></div><div class="r">${list(s)}${list(s)}</div></div>`,
    ),
  'questions and answers, speakers in bold': s =>
    page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1>${s.paragraphs.map((t, i) => `<p><strong>${i % 2 === 0 ? 'A:' : 'B:'}</strong> ${t}</p>`).join('')}</article>${list(s)}`,
    ),
  'one question, several answers': s =>
    page(
      s,
      `${menu(s)}<div id="content"><div id="question-header"><h1><a href="/q/1">${s.title}</a></h1></div><div id="mainbar"><div class="question" id="question"><div class="votecell">12</div><div class="postcell"><div class="s-prose js-post-body">${p(s.paragraphs.slice(0, 2))}</div><div class="post-taglist"><a href="/t">roads</a></div></div></div><div id="answers">${s.paragraphs
        .slice(2)
        .map(
          t =>
            `<div class="answer"><div class="votecell">5</div><div class="answercell"><div class="s-prose js-post-body"><p>${t}</p></div><div class="user-info"><a href="/u">someone</a> answered</div></div></div>`,
        )
        .join('')}</div></div><div id="sidebar">${list(s)}</div></div>`,
    ),
  'documentation with a tree of pages and code': s => {
    const [first, second] = half(s)
    return page(
      s,
      `<header>${menu(s)}</header><div class="md-main"><div class="md-sidebar"><nav>${links(s.others)}${links(s.menu)}</nav></div><div class="md-content"><article class="md-content__inner md-typeset"><a href="/edit" class="md-content__button" title="Edit"></a><h1 id="a">${s.title}<a class="headerlink" href="#a">¶</a></h1>${first}<h2 id="b">2<a class="headerlink" href="#b">¶</a></h2>${second}</article></div><div class="md-sidebar md-sidebar--secondary"><nav><label>On this page</label><ul>${links(s.others)}</ul></nav></div></div>`,
    )
  },
  'encyclopedia with contents, notes and navigation boxes': s => {
    const [first, second] = half(s)
    return page(
      s,
      `<div id="content" class="mw-body" role="main"><h1 id="firstHeading">${s.title}</h1><div id="bodyContent"><div id="siteSub">From the free encyclopedia</div><div id="mw-content-text"><div class="mw-parser-output">${first}<div id="toc" class="toc" role="navigation"><h2>Contents</h2><ul>${links(s.others)}</ul></div><h2><span class="mw-headline">2</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>${second}<div class="navbox" role="navigation"><table><tr><td>${links(s.others)}</td></tr></table></div></div></div><div id="catlinks"><a href="/c">Categories</a>: <ul>${links(s.menu)}</ul></div></div></div><div id="mw-navigation">${menu(s)}</div>`,
    )
  },
  'a notice saved by a word processor': s =>
    page(
      s,
      `<div class=WordSection1><p class=MsoTitle align=center><b><span lang=EN-US style='font-size:16.0pt'>${s.title}<o:p></o:p></span></b></p>${s.paragraphs.map(t => `<p class=MsoNormal style='text-indent:28.0pt'><span lang=EN-US style='mso-fareast-font-family:x'>${t}</span><span lang=EN-US><o:p>&nbsp;</o:p></span></p>`).join('\n')}</div>`,
    ),
  'text as it was typed, in one preformatted box': s =>
    page(s, `${menu(s)}<h1>${s.title}</h1><pre>\n${s.paragraphs.join('\n\n')}\n</pre><hr>${list(s)}`),
  'a gallery: pictures with long captions': s =>
    page(
      s,
      `${menu(s)}<main><h1>${s.title}</h1>${s.paragraphs.map((t, i) => `<figure><img src="${i}.jpg" alt=""><figcaption>${t}</figcaption></figure>`).join('')}</main>${list(s)}`,
    ),
  'text as microdata, in a page of boxes': s =>
    page(
      s,
      `<div>${menu(s)}</div><div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${s.title}</h1><meta itemprop="datePublished" content="2024-05-09T10:20:00+08:00"><span itemprop="author">${s.who}</span><div itemprop="articleBody">${s.paragraphs.map(t => `<div>${t}</div>`).join('')}</div></div><div>${cards(s)}</div>`,
    ),
  'page in a frame of its own source': s =>
    page(
      s,
      `${menu(s)}<iframe srcdoc="${`<h1>${s.title}</h1>${p(s.paragraphs)}`.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`)}"></iframe>`,
    ),
  'pages of one text, numbers under it': s =>
    page(
      s,
      `${menu(s)}<div class="wrap"><h2 class="title">${s.title}</h2><div class="content">${p(s.paragraphs)}<div class="page_n"><a href="1.html">1</a> <a href="2.html">2</a> <a href="3.html">3</a> <a href="2.html">&gt;&gt;</a></div></div></div>`,
    ),
  'a table of figures inside the text': s => {
    const [first, second] = half(s)
    return page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1>${first}<table border=1><tr><th>2022</th><th>2023</th></tr><tr><td>410</td><td>520</td></tr><tr><td>12</td><td>14</td></tr></table>${second}</article>${list(s)}`,
    )
  },
  'no heading, all in paragraphs': s =>
    page(
      s,
      `<p>${s.menu.map(m => `<a href="/">${m}</a>`).join(' ')}</p>${p(s.paragraphs)}<p>${s.others.map(o => `<a href="/o">${o}</a>`).join(' ')}</p>`,
    ),
  'longer list of headlines than text, same tags': s =>
    page(
      s,
      `<div class="a">${p([...s.others, ...s.others, ...s.others].map(o => `<a href="/o">${o}</a>`))}</div><div class="b">${p(s.paragraphs)}</div>`,
    ),
  'frames of many boxes, text eight deep': s =>
    page(
      s,
      `<div><div><div>${menu(s)}<div><div><div><div><div>${s.paragraphs.map(t => `<div><div><span>${t}</span></div></div>`).join('')}</div></div><div>${list(s)}</div></div></div></div></div></div></div>`,
    ),
  'header and footer of prose': s =>
    page(
      s,
      `<div class="intro-bar">${s.cookies} ${s.cookies}</div><div id="doc"><h1>${s.title}</h1>${p(s.paragraphs)}</div><div class="footer-text"><p>${s.cookies}</p><p>© ${s.site}</p></div>`,
    ),
  'newsletter box and video box between paragraphs': s => {
    const [first, second] = half(s)
    return page(
      s,
      `${menu(s)}<article><h1>${s.title}</h1>${first}<div class="newsletter-signup"><h3>${s.site}</h3><p>${s.cookies}</p><form><input type="email"><button>OK</button></form></div><div class="video-player"><div class="video-title">${s.others[0]}</div><div class="video-desc">${s.teasers[0] ?? ''}</div></div>${second}</article>${cards(s)}`,
    )
  },
  'markup of the nineties in capitals': s =>
    `<HTML><HEAD><TITLE>${s.title}</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><CENTER><H2>${s.title}</H2></CENTER><HR>${s.paragraphs.map(t => `<P ALIGN=JUSTIFY>${t}`).join('\n')}<HR><A HREF="/">${s.menu[0]}</A> | <A HREF="/x">${s.menu[1]}</A></BODY></HTML>`,
  'nothing but a heading and lines': s =>
    `${head(s)}<body><h1>${s.title}</h1>${s.paragraphs.join('<br>')}</body></html>`,
}
