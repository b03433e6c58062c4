/** A story by its title and paragraphs, in words of our own. */
interface Report {
  readonly t: string
  readonly ps: readonly string[]
}

export const reports: readonly Report[] = [
  {
    t: '三河流域国家部长级会议商定共建水文观测网',
    ps: [
      '本社河口5月6日电（记者 林知远）三河流域六国水利部长五日在河口市举行第四次部长级会议，商定用三年时间建成覆盖全流域的水文观测网。',
      '会议通过的行动计划提出，各国将在年底前确定观测站点名单，统一数据格式，并设立联合值班室。',
      '“洪水不认国界，数据也不应当停在边境。”轮值主席、河口国水利部长在闭幕式上说。',
      '各方还同意，从明年起每年举行一次联合演练，费用由各国按受益面积分担。',
      '下次会议将于后年春季在山南国首都举行。',
    ],
  },
  {
    t: '两国签署口岸延时通关备忘录',
    ps: [
      '六月十二日，北屿国与南屿国海关负责人签署备忘录，约定自七月一日起将三处口岸的通关时间延长四小时。',
      '备忘录规定，双方将对鲜活农产品开通绿色通道，查验时间不超过四十分钟。',
      '南屿国海关署长表示，此举预计每年为两国企业节省费用约二亿元。',
      '双方商定在半年后对执行情况作一次评估。',
    ],
  },
]
const menu =
  '<div class="nav"><a href="/">首页</a><a href="/a">机构</a><a href="/b">新闻</a><a href="/c">公开</a><a href="/d">服务</a><a href="/e">互动</a></div>'
const rel = (n = 6): string =>
  Array.from(
    { length: n },
    (_, i) =>
      `<li><a href="/r${i}">${['某省启动春耕备耕检查工作', '山城举办第三届民间手工艺展', '专家解读今年汛期天气形势', '新一批老旧小区改造名单公布', '本市地铁五号线延长运营时间', '一图读懂上半年外贸数据'][i % 6]}</a><span>05-0${i + 1}</span></li>`,
  ).join('')
const P = (s: Report, a = ''): string => s.ps.map(x => `<p${a}>　　${x}</p>`).join('\n')
const head = (s: Report): string =>
  `<head><meta charset="utf-8"><title>${s.t}_要闻动态_某某部门网站</title></head>`
const foot =
  '<div class="bottom"><p>主办单位：某某部门办公厅　承办单位：信息中心　网站标识码：bm00000000</p><p>某ICP备00000000号　某公网安备00000000000号</p></div>'
/** The body of a page and the lines of the text that it shows. */
type AgencyShape = (s: Report) => readonly [body: string, shown: readonly string[]]

/** Pages of Chinese agencies, governments, papers and broadcasters, with what they set around a text. */
export const agencyShapes: Readonly<Record<string, AgencyShape>> = {
  'a ministry: sizes of letters, attachments, a code to scan': s => [
    `${menu}<div class="BreadcrumbNav">当前位置：<a href="/">首页</a> > <a href="/b">新闻</a></div><div class="xl-wrap"><div class="xl-tit"><h2>${s.t}</h2></div><div class="xl-info"><span>发布时间：2024-05-06 18:20</span><span>来源：某某部门</span><span>字体：【<a href="javascript:f(16)">大</a> <a href="javascript:f(14)">中</a> <a href="javascript:f(12)">小</a>】</span><span>打印</span><div class="gwds_nr">分享到：<a title="微信"></a></div></div><div class="view TRS_UEDITOR trs_paper_default">${P(s)}</div><div class="fujian">相关附件：<a href="a.pdf">行动计划.pdf</a></div><div class="sys">扫一扫在手机打开当前页</div><div class="xl-btn"><a href="javascript:window.print()">打印本页</a><a href="javascript:window.close()">关闭窗口</a></div><div class="edit">责任编辑：王某某</div></div>${foot}`,
    s.ps,
  ],
  'a file card over the text': s => [
    `${menu}<table class="bd1" width="100%"><tr><td>索 引 号：</td><td>000014349/2024-00031</td><td>主题分类：</td><td>水利、水务\\水文</td></tr><tr><td>发文机关：</td><td>某某部门</td><td>成文日期：</td><td>2024年05月05日</td></tr><tr><td>标　　题：</td><td colspan=3>${s.t}</td></tr><tr><td>发文字号：</td><td>某函〔2024〕31号</td><td>发布日期：</td><td>2024年05月06日</td></tr></table><table width="90%" align="center"><tr><td class="b12c" id="UCAP-CONTENT"><p align="center"><strong>${s.t}</strong></p>${P(s, ' style="text-indent:2em"')}<p style="text-align:right">某某部门办公厅</p><p style="text-align:right">2024年5月5日</p></td></tr></table><div class="pagebtn">【<a href="#">我要纠错</a>】 【<a href="#">打印</a>】</div>${foot}`,
    [...s.ps, '某某部门办公厅'],
  ],
  'an agency: corrections, editor, next story': s => [
    `<div class="header"><span class="year"><em>2024</em></span><span class="day"><em>05</em>/<em>06</em></span><span class="time"> 18:20:33</span> 来源：某社</div><h1><span class="title">${s.t}</span></h1><div class="setFont"><span>字体：</span><span id="fontSmall">小</span><span id="fontNormal">中</span><span id="fontBig">大</span></div><div class="share">分享到：</div><div id="detail"><span id="detailContent">${s.ps
      .slice(0, 2)
      .map(x => `<p>　　${x}</p>`)
      .join(
        '',
      )}<p align="center"><img src="1.jpg"></p><p align="center"><font color="navy">　　会议现场。某社记者 陈某 摄</font></p>${s.ps
      .slice(2)
      .map(x => `<p>　　${x}</p>`)
      .join(
        '',
      )}</span><div id="articleEdit"><span class="tiyan">【纠错】</span><span class="editor">【责任编辑:刘某】</span></div></div><div class="nextpage clearfix">阅读下一篇：<a href="/n">某地雨后现双彩虹</a></div><div class="domPC"><div class="bookList"><div class="title">深度观察</div><ul>${rel()}</ul></div></div><div class="foot">Copyright © 2000 - 2024 某社 版权所有</div>`,
    [...s.ps, '会议现场。某社记者 陈某 摄'],
  ],
  'a newspaper’s page with its list of stories': s => [
    `<div class="paper"><div class="paper-bot"><p class="left">第03版：要闻</p><a href="">上一版</a><a href="">下一版</a></div></div><div class="swiper-container"><ul class="news-list">${rel(5)}</ul></div><div class="content"><div class="article-box"><p class="lai">某报 2024年05月07日 星期二</p><div class="art-btn"><a id="dz">放大</a> <a>缩小</a> <a>默认</a> <a>全文复制</a></div><div class="article"><h3>六国部长齐聚河口</h3><h1>${s.t}</h1><h2></h2><p class="sec">本报记者 林知远 　<span class="date">《 某报 》（ 2024年05月07日 第 03 版）</span></p><div class="attachment"></div><div id="ozoom"><!--enpcontent--><div id="articleContent">${s.ps.map(x => `<P>&nbsp;&nbsp;&nbsp;&nbsp;${x}</P>`).join('')}</div><!--/enpcontent--></div></div><div class="art-btn"><a href="">上一篇</a> <a href="">下一篇</a></div></div></div>`,
    s.ps,
  ],
  'an embassy: tables, lines parted by breaks': s => [
    `<table width="980"><tr><td width="200">${menu}<table><tr><td><a href=1>大使信息</a></td></tr><tr><td><a href=2>领事服务</a></td></tr></table></td><td width="780"><table><tr><td><div id="News_Body_Title">${s.t}</div><div id="News_Body_Time">(2024/05/06)</div></td></tr><tr><td><div id="News_Body_Txt_A"><P align=left>${s.ps.map(x => `<font face="宋体">　　${x}</font><BR>&#13;\n`).join('')}</P></div></td></tr><tr><td align="right"><a href="#">推荐给朋友</a>&nbsp;<a href="#">打印文字稿</a></td></tr></table></td></tr></table><table><tr><td>中华某某国驻某某国大使馆 版权所有 地址：某某街1号 电话：000-000</td></tr></table>`,
    s.ps,
  ],
  'a telephone’s page with comments': s => [
    `<header class="h"><a href="/">某新闻</a><button>打开APP</button></header><section class="art_box"><h1 class="art_tit_h1">${s.t}</h1><div class="weibo_info"><figure><img></figure><section><h2>某社国际</h2><time>2024年05月06日 18:21</time></section><a class="follow">关注</a></div><section class="art_pic_card">${s.ps.map(x => `<p class="art_p">${x}</p>`).join('')}</section><div class="look_more"><a href="javascript:;">展开全文</a></div><p class="art_p_s">责任编辑：李某某</p></section><section class="comment"><h3>热门评论</h3><p>河边人：数据共享早该这么办了，支持一下。</p><p>路过：希望真能落实，不要只是开会。</p></section><section class="feed"><h3>相关新闻</h3><ul>${rel()}</ul></section><div class="callup">打开某新闻APP，阅读体验更佳</div>`,
    s.ps,
  ],
  'a public account: words in pieces, earlier stories': s => [
    `<div id="page-content"><h1 class="rich_media_title">${s.t}</h1><div id="meta_content"><span>原创</span> <span>林知远</span> <a id="js_name">河口发布</a> <em id="publish_time">2024-05-06 18:20</em> <em>河口</em></div><div class="rich_media_content js_underline_content" id="js_content"><section><p style="text-align:center"><span leaf="">点击上方蓝字关注我们</span></p></section>${s.ps.map(x => `<section style="margin:0 8px"><p><span leaf="">${x.slice(0, 12)}</span><span leaf="">${x.slice(12)}</span></p></section><p><span leaf=""><br></span></p>`).join('')}<section><p style="text-align:center"><span leaf="">- END -</span></p><p><span leaf="">来源 | 某社</span></p><p><span leaf="">编辑 | 周某</span></p><p><span leaf="">往期推荐</span></p><p><a href="/1"><span leaf="">汛期到来前，这些事要做好</span></a></p><p><a href="/2"><span leaf="">一座桥和两岸人家</span></a></p></section></div><div class="rich_media_tool_area">预览时标签不可点 微信扫一扫关注该公众号</div></div><div class="wx_stream_article_slide_tip">继续滑动看下一个</div><div id="js_article_bottom_bar">轻触阅读原文 分享 收藏 在看 赞</div>`,
    s.ps,
  ],
  'a broadcaster: a player, thumbs up': s => [
    `${menu}<div class="title_area"><h1>${s.t}</h1><div class="info1">来源：某视网 | 2024年05月06日 18:20:11</div></div><div class="video"><div id="player">您的浏览器不支持播放，请下载最新客户端或更换浏览器。</div></div><div class="content_area" id="content_area"><p>${s.ps[0]}</p>${s.ps
      .slice(1)
      .map(x => `<p>${x}</p>`)
      .join(
        '',
      )}</div><div class="zebian"><span>编辑：赵某</span> <span>责任编辑：钱某</span></div><div class="ewm"><p>扫一扫 分享到微信</p></div><div class="dianzan"><span>0</span>点赞</div><div class="fill"><h3>精彩看点</h3><ul>${rel()}</ul></div>`,
    s.ps,
  ],
  'a county: the title in a cell, previous and next': s => [
    `<div class="weizhi">您现在的位置：<a>首页</a>>><a>政务动态</a></div><table id="article"><tr><td class="title">${s.t}</td></tr><tr><td align="center">信息来源：某市水利局　　发布日期：2024-05-06　　浏览次数：<span id="hits"></span>次</td></tr><tr><td class="bt_content"><!--ZJEG_RSS.content.begin--><div id="zoom">${P(s, ' style="text-indent: 2em; line-height: 2"')}</div><!--ZJEG_RSS.content.end--></td></tr><tr><td align="right">【<a href="javascript:doPrint()">打印本页</a>】【<a href="javascript:window.close()">关闭窗口</a>】</td></tr><tr><td>上一篇：没有了</td></tr><tr><td>下一篇：<a href="/x">某市召开防汛工作会</a></td></tr></table>${foot}`,
    s.ps,
  ],
  'a briefing with a clock under every answer': s => {
    const qa = [
      '记者问：能否介绍观测网的进展？',
      `发言人：${s.ps[1]}`,
      '记者问：费用由谁承担？',
      `发言人：${s.ps[3]}`,
    ]
    return [
      `${menu}<div class="con"><h3>${s.t}</h3><div class="sub">2024-05-06 10:00　来源：某某部门新闻局　<a class="font">【字号：大 中 小】</a></div><div class="wzsl">${qa
        .map(x => {
          const i = x.indexOf('：') + 1
          return `<p><strong>${x.slice(0, i)}</strong>${x.slice(i)}</p><p style="color:#888;font-size:12px">[10:0${i}]</p>`
        })
        .join('')}</div><div class="fx">分享到：<span>微信</span><span>微博</span></div></div>${foot}`,
      qa,
    ]
  },
  'pictures in pages': s => [
    `<div class="picbox"><h1>${s.t}</h1><div class="pinfo">2024年05月06日 18:20　来源：某网</div><div class="pic_c">${s.ps
      .slice(0, 3)
      .map(
        (x, i) =>
          `<div class="item"><p style="text-align:center"><a href="2.html"><img src="${i}.jpg"></a></p><p>${x}</p></div>`,
      )
      .join(
        '',
      )}<p class="tishi"><a href="2.html">点击图片进入下一页 >></a></p><div class="page_n"><a href="#">上一页</a> <a class="on">1</a> <a href="2.html">2</a> <a href="3.html">3</a> <a href="2.html">下一页</a> <a>尾页</a></div></div><p class="paper_num">(责编：孙某、李某)</p></div><div class="tuijian"><h3>图片推荐</h3><ul>${rel()}</ul></div>`,
    s.ps.slice(0, 3),
  ],
  'a portal with a line of advertising': s => [
    `<div class="top-banner"><ins class="ads"></ins></div><div class="main-content w1240"><h1 class="main-title">${s.t}</h1><div class="top-bar-wrap"><div class="date-source"><span class="date">2024年05月06日 18:20</span><a class="source" href="/">某社</a></div><div class="page-tools"><span>微博</span><span>分享</span></div></div><div class="article-content clearfix"><div class="article-content-left"><div class="article" id="artibody">${s.ps
      .slice(0, 2)
      .map(x => `<p>　　${x}</p>`)
      .join(
        '',
      )}<div class="ad-in"><p>　　市场有风险，投资需谨慎。下载某财经APP，掌握全球市场动态</p></div>${s.ps
      .slice(2)
      .map(x => `<p>　　${x}</p>`)
      .join(
        '',
      )}<p class="article-editor">责任编辑：吴某</p></div><div class="article-bottom"><div class="keywords"><label>文章关键词：</label><a>水文</a><a>流域</a></div><a class="report">我要反馈</a></div></div><div class="article-content-right"><div class="blk"><h2>热门排行</h2><ul>${rel()}</ul></div><div class="qrcode"><img><p>扫码下载客户端</p></div></div></div></div>`,
    s.ps,
  ],
  'names made by a machine': s => [
    `<div class="_2a9f"><div class="_1xk"><div class="_3h"><h1 class="_8qq">${s.t}</h1><div class="_zz1"><img><div><p class="_aa">河口发布</p><div class="_bb"><span>24-05-06 18:20</span><span>河口日报官方账号</span></div></div><button>关注</button></div></div><div data-testid="article" class="_18p7x"><div class="dpu8C _2kCxD">${s.ps.map(x => `<p><span class="bjh-p">${x}</span></p></div><div class="dpu8C _2kCxD">`).join('')}</div></div><div class="_9t"><span>举报/反馈</span></div></div><div class="_right"><div class="_kk"><p>河口发布</p><p>河口市委宣传部官方账号，获赞3万</p></div><div class="_m">作者最新文章</div><a href="/1">河口今起三天有雨</a><a href="/2">雨天出行记得慢行</a><div class="_m">相关推荐</div><a href="/3">上游水库开始预泄</a></div></div>`,
    s.ps,
  ],
  'two languages in turn': s => {
    const en = [
      'The water ministers of six river states agreed on Sunday to build a common network of gauges within three years.',
      'The plan names the stations by the end of the year and sets up a joint duty room.',
    ]
    return [
      `${menu}<div class="lang"><a>简体</a>|<a>繁體</a>|<a>English</a></div><div class="n_con"><h1>${s.t}</h1><div class="n_txt">${s.ps
        .slice(0, 2)
        .map((x, i) => `<p>${x}</p><p lang="en">${en[i]}</p>`)
        .join('')}</div></div>${foot}`,
      s.ps.slice(0, 2).flatMap((x, i) => [x, en[i]]),
    ]
  },
  'a text in lines of equal length': s => [
    `<center><font size=5>${s.t}</font></center><hr><center><a href=1>上一条</a> <a href=2>目录</a> <a href=3>下一条</a></center><pre>\n${s.ps.map(x => '　　' + x.match(/.{1,30}/gu)!.join('\n')).join('\n')}\n</pre><hr>`,
    s.ps,
  ],
  'signatures at the right': s => [
    `${menu}<div class="art"><h1>${s.t}</h1><p class="d">时间：2024-05-06</p><div class="c">${P(s)}<p style="text-align: right;">河口国代表：韩某</p><p style="text-align: right;">山南国代表：马某</p><p style="text-align: right;">二〇二四年五月五日于河口</p></div></div>${foot}`,
    [...s.ps, '河口国代表：韩某', '山南国代表：马某'],
  ],
  'a numbered list of outcomes': s => {
    const li = [
      '设立联合值班室并公布值班电话',
      '开放六处水文站实时数据',
      '举办青年水文人才研修班',
      '编制流域洪水风险图',
      '签署三处堤防联合巡查协议',
      '建立汛情热线',
    ]
    return [
      `${menu}<div class="detail"><h1>${s.t}成果清单</h1><div class="meta">2024-05-06 来源：某某部门</div><p>${s.ps[0]}</p><p>会议达成以下成果：</p><ol>${li.map(x => `<li>${x}</li>`).join('')}</ol><p>${s.ps[3]}</p></div><div class="r"><ul>${rel()}</ul></div>${foot}`,
      [s.ps[0], '会议达成以下成果：', ...li, s.ps[3]],
    ]
  },
  'a paper: share, stories to read': s => [
    `<div class="layout path">某网>><a>国际</a></div><div class="layout rm_txt cf"><div class="col col-1"><p class="pre"></p><h1>${s.t}</h1><h4></h4><div class="author"></div><div class="channel"><div class="col-1-1">2024年05月06日18:20 | 来源：<a>某社</a></div><div class="col-1-2">小字号<span></span></div></div><div class="rm_txt_con cf"><div class="bza"></div>${s.ps.map(x => `<p style="text-indent: 2em;">${x}</p>`).join('')}<div class="edit cf">(责编：郑某、冯某)</div><p class="paper_num"></p><div class="share2">分享让更多人看到</div></div><div class="rm_relevant cf"><h3>推荐阅读</h3><div class="card"><strong><a href="/1">一条河的四季</a></strong>　　本网推出系列报道，记者沿河而行，记录两岸的人与事。　【<a href="/1">详细</a>】</div><div class="card"><strong><a href="/2">老船工的新日子</a></strong>　　从撑篙到开机船，从看天吃饭到有数可依，老船工讲述四十年。　【<a href="/2">详细</a>】</div></div></div><div class="col col-2"><h3>热门排行</h3><ol>${rel()}</ol></div></div>`,
    s.ps,
  ],
  'a text in a script’s data': s => [
    `<div id="app"></div><noscript>您需要启用JavaScript才能运行此应用。</noscript><script>window.__INITIAL_STATE__=${JSON.stringify({ channel: { list: [{ title: '某省启动春耕', url: '/1' }] }, detail: { title: s.t, pubTime: '2024-05-06 18:20', docContent: s.ps.map(x => `<p>${x}</p>`).join('') } }).replace(/</g, '\\u003c')};</script>`,
    s.ps,
  ],
  'elements of a system’s own': s => [
    `<div class="top"><a>无障碍</a><a>长者模式</a><a>简</a>|<a>繁</a>|<a>EN</a><a>登录</a></div><div class="content"><div class="articles"><ucaptitle><h1>${s.t}</h1></ucaptitle><div class="pages-date">2024-05-06 18:20 <span class="font">来源： 某社</span><span class="font-zt">字号：<a>默认</a> <a>大</a> <a>超大</a></span>|<span>打印</span><span>收藏</span><span>留言</span></div><div class="pages_content mhide" id="UCAP-CONTENT"><ucapcontent>${P(s, ' style="text-indent: 2em;"')}</ucapcontent></div><div class="editor"><span class="ewm">扫一扫在手机打开当前页</span>责任编辑：朱某</div><div class="related">相关稿件<ul>${rel(3)}</ul></div></div></div><div class="footer">链接：<a>全国人大</a>|<a>全国政协</a></div>`,
    s.ps,
  ],
  'a notice whose lines are boxes': s => [
    `${menu}<div class="mainbox"><div class="ztt">${s.t}</div><div class="fbt"><em>发布单位：水文司</em><em>发布时间：2024-05-06</em><em>点击量：1024</em></div><div class="nry">${s.ps.map(x => `<div>${x}</div>`).join('')}<div>特此通知。</div><div>附件：1.站点名单 2.数据格式</div><div align="right">某某部门水文司</div><div align="right">2024年5月5日</div></div><div class="gn"><a>收藏</a><a>打印</a><a>关闭</a></div></div>${foot}`,
    [...s.ps, '特此通知。', '附件：1.站点名单 2.数据格式', '某某部门水文司'],
  ],
  'a film with a list to choose from': s => [
    `<div class="wrap"><h1>${s.t}</h1><div class="i">2024-05-06 18:20 某视频 播放 2.3万</div><video controls></video><div class="list"><p>选集</p><ul>${rel()}</ul></div><div class="intro"><p>${s.ps[0]}</p><p>${s.ps[1]}</p></div><div class="up"><img><b>河口台</b><span>粉丝 12.5万</span><a>关注</a></div><div class="hot"><p>大家都在看</p>${rel()}</div></div>`,
    s.ps.slice(0, 2),
  ],
}

/** The whole page of a shape and the lines of its text. */
export function agencyPage(shape: AgencyShape, report: Report): { html: string; shown: readonly string[] } {
  const [body, shown] = shape(report)
  return { html: `<!DOCTYPE html><html lang="zh-CN">${head(report)}<body>${body}</body></html>`, shown }
}
