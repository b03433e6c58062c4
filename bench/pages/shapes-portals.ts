import { half, links, list, menu, p, page, type Shape } from './build.ts'
import type { Story } from './texts.ts'

/** What a site says under its Chinese texts alone. */
const inChinese = (s: Story, words: string): string => (s.language.startsWith('zh') ? words : '')

/** Pages as news portals and governments build them: what stands around the text has names of its own in each. */
export const portalShapes: Readonly<Record<string, Shape>> = {
  'agency portal, source line and credits in spans': s =>
    page(
      s,
      `<div class="header domPC"><div class="header-top clearfix"><div class="header-nav left"><ul>${links(s.menu)}</ul></div></div>
<div class="header-cont clearfix"><div class="header-time left"><span class="year"><em>2024</em></span><span class="day"><em>05</em>/<em>09</em></span><span class="time">10:20:31</span></div><div class="source">${s.who}</div><div class="head-line clearfix"><h1><span class="title">${s.title}</span></h1><div class="pageShare"><div class="setFont">字体：<span>小</span><span>中</span><span>大</span></div><div class="share">分享到：<a href="#"></a></div></div></div></div></div>
<div class="main clearfix"><div class="main-left left"><div class="columBox mTop"></div><div id="detail"><span id="detailContent">${p(
        s.paragraphs.map(t => `　　${t}`),
      )}</span><div id="articleEdit"><span class="tiyi1 domPC"><a href="#">【纠错】</a></span><span class="editor"> 【责任编辑:赵某】 </span></div></div><div class="nextpage clearfix"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="/n">${s.others[0]}</a></div></div></div><div class="main-right right"><div class="columBox book"><ul>${links(s.others)}</ul></div></div></div><div class="foot"><p>Copyright © 2000 - 2024 ${s.site}　All Rights Reserved.</p></div>`,
    ),
  'paper portal, page of print and share box': s =>
    page(
      s,
      `<div class="layout path cf"><a href="/">${s.site}</a>&gt;&gt;<a href="/w">${s.menu[1]}</a></div><div class="layout rm_txt cf"><div class="col col-1 fl"><h5 class="pre"></h5><h1>${s.title}</h1><h4 class="sub"></h4><div class="author cf"></div><div class="col-1-1">2024年05月09日10:20 | 来源：<a href="/p">${s.site}</a></div><div class="channel cf"><div>小字号</div></div><div class="rm_txt_con cf">${p(
        s.paragraphs.map(t => `\n\t${t}\n`),
      )}<div class="paper_num">《 ${s.site} 》（ 2024年05月09日 03 版）</div><p class="paper_num"></p><div class="edit cf">(责编：赵某、林某)</div></div><div class="rwb_cont cf"><div class="rwb_tit">分享让更多人看到</div><div class="bdsharebuttonbox"><a href="#"></a></div></div></div><div class="col col-2 fr"><h2>推荐阅读</h2><ul>${links(s.others)}</ul><ul>${s.teasers.map((t, i) => `<li><a href="/t${i}">${s.others[i]}</a><p>${t}</p></li>`).join('')}</ul></div></div>`,
    ),
  'government portal, text marked by its id': s =>
    page(
      s,
      `<div class="header_nav"><ul>${links(s.menu)}</ul></div><div class="BreadcrumbNav"><a href="/">${s.menu[0]}</a> &gt; <a href="/y">${s.menu[1]}</a></div><div class="article oneColumn pub_border"><h1>${s.title}</h1><div class="pages-date">2024-05-09 10:20 <span class="font index_switchsize">来源： ${s.site}</span><span class="font index_switchsize">字体：<span class="bigger">大</span> <span class="medium">中</span> <span class="smaller">小</span></span><div class="pages_print mhide"><span class="font printIco">打印</span></div><div class="share"><b>分享</b><a href="#">微</a></div></div><div class="pages_content mhide" id="UCAP-CONTENT">${p(s.paragraphs, '<p style="text-indent: 2em; font-family: 宋体;">')}<p style="text-align: right">（${s.site}）</p></div><div class="editor">【我要纠错】<span>责任编辑：赵某</span></div></div><div class="related mhide"><h4>相关稿件</h4><ul>${links(s.others)}</ul></div>`,
    ),
  'ministry, news page with body by id': s =>
    page(
      s,
      `<div class="top-nav-bg">${menu(s)}</div><div class="container"><div class="bread"><div>首页 &gt; <a href="/z">${s.menu[1]}</a> &gt; 正文</div></div><div class="content news-details"><div class="news-title"><h1>${s.title}</h1><p class="time"><span>2024-05-09 10:20</span></p></div><div class="news-main" id="News_Body_Txt_A">${p(s.paragraphs)}</div><div class="news-tools"><a href="#">推荐给朋友</a><a href="#">打印</a><a href="#">关闭窗口</a></div></div></div><div class="foot-nav">${s.site} 版权所有 联系我们 <ul>${links(s.menu)}</ul></div>`,
    ),
  'portal, statement of the site and code to scan': s => {
    const [first, second] = half(s)
    return page(
      s,
      `<div class="path-search"><div class="channel-path"><a href="/">${s.menu[1]}</a> > 正文</div></div><div class="main-content w1240"><h1 class="main-title">${s.title}</h1><div class="top-bar-wrap"><div class="date-source"><span class="date">2024年05月09日 10:20</span><a href="/s" class="source">${s.site}</a></div><div class="page-tools"><span class="tool-icon">评论</span></div></div><div class="article-content clearfix"><div class="article-content-left"><div class="article" id="artibody">${first}<div id="left_hzh_ad"></div>${second}<div class="appendQr_wrap"><div class="appendQr_normal_txt">海量资讯、精准解读，尽在示例客户端</div></div><p class="article-editor">责任编辑：赵某 XX001</p></div><div class="article-bottom"><div class="keywords">关键词 : <a href="/k">公路</a></div><div class="new_style_article"><h3>我要反馈</h3></div></div></div><div class="article-content-right"><div class="tit02">新闻排行榜</div>${list(s)}</div></div></div>`,
    )
  },
  'platform of accounts, back link in the last paragraph': s =>
    page(
      s,
      `<div class="wrapper-box"><header id="main-header"><nav>${links(s.menu)}</nav></header><div class="location-without-nav"></div><div class="area"><div class="left main"><div class="text"><div class="text-title"><h1>${s.title}</h1><div class="article-info"><span class="time">2024-05-09 10:20</span> 来源: <a href="/m">${s.site}</a></div></div><article class="article" id="mp-editor">${p(s.paragraphs.slice(0, -1))}<p>${s.paragraphs.at(-1)}<a href="/" id="backsohucom"><span class="backword"><i class="backsohu"></i>返回首页，查看更多</span></a></p>${inChinese(s, '<p data-role="editor-name">责任编辑：<span></span></p>')}</article>${inChinese(s, '<div class="statement">平台声明：该文观点仅代表作者本人，本平台系信息发布平台，仅提供信息存储空间服务。</div>')}<div class="bottom-relate-wrap">阅读 (<em>…</em>)</div></div></div><div class="sidebar">${list(s)}</div></div></div>`,
    ),
  'article of an account, styled sections': s =>
    page(
      s,
      `<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><h1 class="rich_media_title" id="activity-name">${s.title}</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">${s.site}</span> <em id="publish_time" class="rich_media_meta rich_media_meta_text">2024-05-09 10:20</em></div><div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0; ">${s.paragraphs.map(t => `<section style="margin: 0 8px"><section><p><span style="font-size: 15px">${t}</span></p></section></section><p><br></p>`).join('')}<p style="text-align: center"><img data-src="https://x/qr.png" class="rich_pages"></p></div></div></div><div class="rich_media_tool"><div id="js_pc_qr_code"><p>微信扫一扫<br>关注该公众号</p></div></div></div>`,
    ),
  'press room of a government': s =>
    page(
      s,
      `<a class="skip-link screen-reader-text" href="#content">Skip to content</a>${menu(s, 'primary-menu')}<main id="content" class="site-main"><section class="page-header"><div class="container"><h1 class="page-title topper-title">${s.title}</h1><div class="topper-date"><time datetime="2024-05-09T10:20:31-04:00">${s.when}</time> &bull; <a href="/c">${s.menu[1]}</a></div></div></section><section class="body-content"><div class="container"><div class="row">${p(s.paragraphs)}<p style="text-align:center">###</p></div></div></section><section class="next-prev"><div class="row"><a href="/1">${s.others[0]}</a><a href="/2">${s.others[1]}</a></div></section></main><footer>${list(s)}</footer>`,
    ),
  'page of a president, transcript with photographs between': s => {
    const [first, second] = half(s)
    return page(
      s,
      `${menu(s)}<div class="read p-1 hentry" id="selected_content"><div class="read__in"><h1 class="entry-title p-name">${s.title}</h1><div class="read__meta"><time class="read__published" datetime="2024-05-09T10:20:00+03:00">${s.when}</time></div><div class="entry-content e-content read__internal_content">${first}<div class="slider"><div class="slide__item"><a href="/ph/1"><img src="1.jpg"></a></div><div class="slide__item"><a href="/ph/2"><img src="2.jpg"></a></div></div>${second}</div><div class="read__bottommeta"><div class="read__tags masha-ignore"><h3>Topics</h3><ul><li><a href="/t">Foreign policy</a></li></ul></div><div class="read__extrameta">Publication status <a href="/d">Published in sections: News, Transcripts</a></div></div></div></div>`,
    )
  },
  'commission, components of a design system': s =>
    page(
      s,
      `<header class="ecl-site-header">${menu(s, 'ecl-menu')}</header><div class="ecl-page-header"><nav class="ecl-breadcrumb"><ol>${links(s.menu)}</ol></nav><h1 class="ecl-page-header__title">${s.title}</h1></div><main class="ecl-container"><div class="ecl-row"><div class="ecl-col-l-3"><nav class="ecl-inpage-navigation"><div>Page contents</div><ul>${links(s.others)}</ul></nav></div><div class="ecl-col-l-9"><div class="ecl"><dl class="ecl-description-list"><dt>Publication date</dt><dd>${s.when}</dd></dl></div><div class="ecl">${s.paragraphs.map(t => `<div class="ecl-paragraph"><p>${t}</p></div>`).join('')}</div><div class="ecl-social-media-share"><p>Share this page</p><ul>${links(s.menu)}</ul></div></div></div></main>`,
    ),
}
