/** The project that the browser tests look at: small texts written for them, by file name. */
const filler = Array.from(
  { length: 60 },
  (_, i) => `第${i + 1}天，代表团参观了河谷里的第${i + 1}座村庄，听居民讲了收成、天气和集市上的见闻。`,
).join('\n\n')

const post = (title: string, outlet: string, date: string, body: string) => `---
title: "${title}"
categories:
  - ${outlet}
date: ${date}
---

${body}
`

export const texts: Readonly<Record<string, string>> = {
  'pledges.md': post(
    '中国宣布支持中亚五国的一批举措',
    '河谷日报',
    '2022-01-25',
    `中国外交部长王毅25日说，未来3年中国将向中亚五国提供2亿美元无偿援助，用于修建乡村学校。中方愿同各国扩大粮食贸易，力争到2028年把双边贸易额提升至300亿美元。

王毅表示，中方倡议成立中国—中亚节水合作中心。各方应共同反对外来干涉。中方坚定支持哈方维护边境安宁。

双方商定，2023年年底前开通10条新的货运航线。`,
  ),
  'reprint.md': post(
    '中国宣布支持中亚五国的一批举措',
    '山口晚报',
    '2022-01-26',
    `中国外交部长王毅25日说，未来3年中国将向中亚五国提供2亿美元无偿援助，用于修建乡村学校。中方愿同各国扩大粮食贸易，力争到2028年把双边贸易额提升至300亿美元。`,
  ),
  'english.md': post(
    'China promises scholarships to Kazakhstan',
    'The Valley Post',
    '2022-01-27',
    `BEIJING, Jan. 27 -- China will provide 300 scholarships to Kazakhstan by 2026, Foreign Minister Wang Yi said on Thursday. The two sides agreed to build a new railway line across the border. "We will continue to open our market to farm products," he said.`,
  ),
  'long.md': post(
    '代表团访问河谷见闻',
    '河谷日报',
    '2022-02-10',
    `${filler}\n\n临别时，中国外交部长王毅说，中国将在2024年年底前为塔吉克斯坦建设两座水文站。`,
  ),
  'hostile.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Minutes &lt;img src=x onerror="document.title='owned'"&gt;</title></head>
<body><article><h1>Minutes &lt;img src=x onerror="document.title='owned'"&gt;</h1>
<p>China will send &lt;script&gt;document.title='owned'&lt;/script&gt; 40 engineers to Uzbekistan in 2023, the foreign minister said on Monday in the capital.</p>
<p>The ministers spoke about rivers, roads and harvests for two hours, and then had tea on the terrace above the old town.</p></article></body></html>`,
}
