import type { ReadingPack } from '../../reading.ts'
import { kinds } from './reading-kinds.ts'

const agency =
  '新华社|新华网|中新社|中新网|中国新闻社|人民日报|人民网|央视网|央视新闻|央广网|国际在线|光明日报|经济日报|' +
  '解放军报|中国日报|环球时报|参考消息|澎湃新闻|外交部网站|[\\p{Script=Han}]{2,8}(?:通讯社|电视台|(?:日报|晚报|时报|晨报|商报|新闻|观察)网?|网|社)'
const roles =
  '责任编辑|责编|编辑|编审|审校|校对|监制|主编|总监制|制片人|主笔|撰稿|撰文|执笔|文案|记者|作者|通讯员|摄影|摄像|' +
  '视觉|设计|制图|美编|策划|统筹|出品|出品人|审核|翻译|来源|文字|新媒体编辑|值班编辑|实习生|配音|后期|剪辑'

const labels =
  '(?:发布|更新|发表|录入)?(?:时间|日期)|(?:浏览|阅读|点击|访问)(?:次数|数|量)?|字体|【?字号|关键词'

/** What reading a Chinese document needs to know. */
export const zhReading: ReadingPack = {
  language: 'zh',
  originalTitles: [
    {
      id: 'original-title',
      needs: ['题'],
      pattern: /^[（(]?原(?:文)?标题[:：]\s*(?<value>.+?)[)）]?$/u,
      example: '原标题：两国外长举行会谈',
    },
  ],
  credits: [
    {
      id: 'role-and-name',
      needs: [':：丨|｜/／'],
      pattern: new RegExp(
        `^[（(【\\[]?(?:本文|本期|总台|央视)?(?<role>${roles})[：:丨|｜/／]\\s*(?<name>[^。！？]{1,60}?)[)）】\\]]?$`,
        'u',
      ),
      example: '责任编辑：张三',
    },
    {
      id: 'editor-in-brackets',
      needs: ['编'],
      pattern:
        /^(?:【(?:我要)?纠错】\s*)?[（(【[]\s*(?<role>责任编辑|责编|编辑)\s*[:：]?\s*(?<name>[^。]{2,24})[)）】\]]$/u,
      example: '【纠错】【责任编辑：李四】',
    },
  ],
  authorRoles: ['作者', '主笔', '撰稿', '撰文', '执笔', '记者', '文案', '文字'],
  editorRoles: ['责任编辑', '责编', '编辑', '值班编辑', '新媒体编辑'],
  pictureLines: [
    {
      id: 'photo-of-day',
      needs: ['图'],
      pattern: /^(?:图为|资料图|(?:上|下|左|右)?图[:：])/u,
      example: '图为签字仪式现场。',
    },
  ],
  captions: [
    { id: 'caption-mark', needs: ['△▲▽▼↑↓◎'], pattern: /^[△▲▽▼↑↓◎]\s*\S/u, example: '△会议现场' },
    {
      id: 'photographer',
      needs: ['摄供拍资图', '（( \u3000'],
      pattern:
        /(?:[\s　（(][^\s。]{1,16}\s*摄影?|(?:[（(].{0,16})(?:供图|拍摄|资料图片?|图\s*[/／丨|]\s*[^)）]{2,12}))[)）】]?$/u,
      example: '两国元首步入会场。新华社记者 王五 摄',
    },
  ],
  jumpsTo: [
    {
      id: 'continued-on-page',
      needs: ['版页'],
      pattern:
        /[（(【]?\s{0,3}(?:下转|转)第?\s*[\p{Script=Han}\dA-Z]{1,4}\s*[版页](?:[^）)】。]{0,12})?[）)】]?\s*$/u,
      example: '（下转第三版）',
    },
    {
      id: 'next-page',
      needs: ['页文', '下余'],
      pattern:
        /^(?=.*余下全文|(?=.*[2-9]).*下一页)(?:[上首尾末前]一?页|下一页|余下全文|共\s*\d+\s*页|[\d\s|…«»‹›<>【】[\]()（）.])+$/u,
      example: '上一页 1 2 3 下一页',
    },
    {
      id: 'to-be-continued',
      needs: ['续'],
      pattern: /^[（(]?\s*(?:未完待续|待续)\s*[）)]?$/u,
      example: '（未完待续）',
    },
  ],
  jumpsFrom: [
    {
      id: 'continued-from-page',
      needs: ['版页'],
      pattern:
        /^[（(【]?\s*(?:上接|接)第?\s*[\p{Script=Han}\dA-Z]{1,4}\s*[版页](?:[^）)】。]{0,12})?[）)】]?/u,
      example: '（上接第一版）',
    },
  ],
  datelines: [
    {
      id: 'agency-place-day',
      needs: ['电電讯訊息', '月'],
      pattern: new RegExp(
        `^[（(【]?(?<outlet>${agency}|本报)(?<place>[^\\d，。；！？\\s（(]{0,16}?)\\s*(?:(?<year>\\d{4})\\s*年\\s*)?(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*日\\s*(?:[电電讯訊]|专电|消息)(?=[\\s（(）)】　\\p{Script=Han}\\d“《]|$)`,
        'u',
      ),
      example: '新华社阿斯塔纳6月12日电',
    },
  ],
  leads: [
    {
      id: 'outlet-news',
      needs: ['电電讯訊息'],
      pattern: new RegExp(
        `^(?<outlet>${agency})(?:消息|讯|客户端消息)(?:[（(][^）)]{1,16}[）)])?\\s*[:：,，]?`,
        'u',
      ),
      example: '央视网消息（晚间新闻）：',
    },
    {
      id: 'paper-news',
      needs: ['电電讯訊息'],
      pattern: /^(?<outlet>本报讯|本台消息|本网讯)\s*[:：，,（(]?/u,
      example: '本报讯',
    },
  ],
  bylines: [
    {
      id: 'reporters-in-brackets',
      needs: ['记', '（('],
      pattern:
        /[（(](?:本报|本台|本网|新华社|总台|央视)?(?:驻[^）)\s]{1,8})?记者[\s:：]*(?<name>[\p{Script=Han}·\s、]{2,40})[）)]/u,
      example: '（记者张三、李四）',
    },
    {
      id: 'reporter-line',
      needs: ['者员'],
      pattern:
        /^(?:本报|本台|本网|新华社|中新社|总台)?(?:特约)?(?:驻\S{1,8})?(?:记者|通讯员|作者)[\s:：]+(?<name>[\p{Script=Han}·\s、]{2,40})$/u,
      example: '新华社记者 张三 李四',
    },
    {
      id: 'staff-commentator',
      needs: ['论'],
      pattern: /^(?<name>(?:本报|本台|本刊|人民日报|新华社)?(?:特约)?评论员)(?:文章)?$/u,
      example: '本报评论员',
    },
    {
      id: 'office-and-name',
      needs: [' \u3000\u00a0\t\n', '席统理相记长使人王首'],
      pattern:
        /^\p{Script=Han}{2,24}(?:国家主席|共和国主席|总统|总理|首相|总书记|主席|外长|部长|大使|秘书长|发言人|国王|元首)\s+(?<name>[\p{Script=Han}]{2,5}|[\p{Script=Han}]{1,8}·[\p{Script=Han}·]{1,12})$/u,
      example: '某某共和国总统 张三',
    },
  ],
  sources: [
    {
      id: 'source-line',
      needs: ['源'],
      pattern: new RegExp(
        `(?<!\\p{L})(?:来源|稿源|文章来源|信息来源|新闻来源|稿件来源)\\s*[:：]\\s*` +
          `(?<outlet>[^\\s　|丨【】（）]{2,24}?)(?=$|[\\s　|丨【】（）]|(?:${roles}|${labels})\\s*[:：]|字号|打印|分享)`,
        'u',
      ),
      example: '来源：新华社',
    },
  ],
  dates: [
    {
      id: 'full-date',
      needs: ['年', '月'],
      pattern: /(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号]/u,
      example: '（2021年3月4日）',
    },
    {
      id: 'full-date-in-ideographs',
      needs: ['年', '月', '〇零九八'],
      pattern:
        /(?<year>[〇零一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日/u,
      example: '二〇二一年三月四日',
    },
  ],
  months: [],
  partialDates: [
    {
      id: 'month-and-day',
      needs: ['月'],
      pattern: /(?=\d)(?<!\d\s*年\s*|[\d.])(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号]/u,
      example: '3月4日，两国元首举行会谈',
    },
    {
      id: 'day',
      needs: ['日'],
      pattern: /(?=\d)(?<![\d月.]\s*)(?<day>\d{1,2})\s*日(?=[\p{Script=Han}，])/u,
      example: '外长4日在记者会上说',
    },
  ],
  closings: [
    {
      id: 'adopted-on',
      needs: ['年', '月'],
      pattern:
        /^(?:本(?:联合)?(?:声明|公报|宣言|协定|协议|备忘录|条约)[^，。]{0,4})?[于在]?[^，。]{8,40}(?:签署|签订|订立|发表|通过|订于)/u,
      example: '本声明于2021年3月4日在日内瓦签署。',
    },
  ],
  relativeDays: [],
  weekdays: [],
  yearsOfNoDate: [
    {
      id: 'target-year',
      pattern:
        /(?:到|至|于|在)\s*\d{4}\s*年(?:前|之前|底前|以前)?|\d{4}\s*年(?:前|议程|可持续发展议程|愿景|远景)/u,
      example: '力争到2035年实现翻番',
    },
  ],
  runInTitles: [
    {
      id: 'adopted-text-then-date',
      needs: ['年', '明报言划议'],
      pattern:
        /^(?<title>[^，。；！？]{6,60}?(?:联合声明|共同声明|联合公报|联合宣言|联合新闻公报|宣言|公报|声明|行动计划|倡议))\s*(?=[（(]?\d{4}\s*年)/u,
      example: '两国元首关于深化合作的联合声明2021年3月4日',
    },
    {
      id: 'title-then-dateline',
      needs: [' \u3000\u00a0\t\n', '电電讯訊息', '月', '日'],
      pattern: new RegExp(
        `^(?<title>[^。；]{6,80}?)\\s+(?=(?:${agency})[^\\d，。]{0,16}\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日[电讯])`,
        'u',
      ),
      example: '两国举行会谈　　新华社北京3月4日电',
    },
  ],
  enumerators: [
    { id: 'ordinal', pattern: /^第[一二三四五六七八九十百\d]+[，、,：:]/u, example: '第一，扩大贸易。' },
    { id: 'number', pattern: /^[一二三四五六七八九十]{1,3}\s*、/u, example: '二、双方商定' },
    { id: 'bracketed', pattern: /^[（(][一二三四五六七八九十\d]{1,3}[)）]/u, example: '（三）能源合作' },
    { id: 'is', pattern: /^[一二三四五六七八九十]{1,2}是/u, example: '一是深化互信。' },
    { id: 'dash', pattern: /^——(?=[^—])/u, example: '——三年来，合作不断深入。' },
    { id: 'bullet', pattern: /^[●■◆•▪]\s*/u, example: '●贸易额翻番' },
  ],
  furniture: [
    {
      id: 'app-or-code',
      needs: ['码扫载端关点阅打尽'],
      pattern:
        /^.{0,30}(?:扫(?:一扫|描|码)|二维码|(?:下载|安装).{0,10}(?:APP|客户端)|尽在.{2,12}(?:APP|客户端)|关注.{0,10}(?:公众号|微信|微博|我们)|点击.{0,10}(?:阅读|查看|进入|下载|观看|关注|下一页)|阅读原文|打开.{0,6}(?:APP|客户端)).{0,30}$/iu,
      example: '扫描二维码下载客户端',
    },
    {
      id: 'copyright',
      needs: ['权未载声侵代', '版经请明究表权删'],
      pattern:
        /^.{0,20}(?:版权所有|版权声明|未经.{0,12}(?:授权|许可|允许)|转载请注明|免责声明|特别声明|平台声明|侵权必究|如有侵权|侵删|观点仅代表|不代表本(?:站|网|平台|报)).{0,80}$/u,
      example: '版权所有 未经许可不得转载',
    },
    {
      id: 'keeper-of-the-site',
      needs: ['备编技网许'],
      pattern:
        /^.{0,60}(?:(?:ICP|网安)备\s*[\d-]*|备案(?:序)?号|邮(?:政)?编(?:码)?\s*[:：]\s*\d|技术支持\s*[:：]|网站标识码|许可证(?:编?号)?\s*[:：]).{0,120}$/iu,
      example: '技术支持：某某公司 备案号：00000000',
    },
    {
      id: 'credit-without-name',
      needs: ['编者源稿'],
      pattern: /^[（(【]?(?:责任编辑|责编|编辑|编审|作者|记者|来源|稿源)\s*[:：]?\s*[)）】]?$/u,
      example: '责任编辑：',
    },
    {
      id: 'file-card',
      needs: ['|:：', '号构关期类词式性容围题称'],
      pattern:
        /^(?:索\s*引\s*号|发布机构|发文(?:机关|机构|单位|字号|日期)|公文(?:种类|名称)|标\s*题|名\s*称|主题(?:分类|词)|信息分类|公开(?:方式|范围|形式)|成文日期|文\s*号|有\s*效\s*性|内容概述)\s*[|:：].{0,150}$/u,
      example: '索引号 | 000-2024-0001',
    },
    {
      id: 'attachment-label',
      needs: ['件接'],
      pattern: /^(?:附件|附件下载|相关附件|附件链接)\s*[:：]?$/u,
      example: '附件：',
    },
    {
      id: 'share-bar',
      needs: ['享到至给发赞藏论印闭号体顶载报图们信博圈Q大中小q错制馈言看'],
      pattern:
        /^[\s\d【[（(]*(?:(?:分享(?:到|至|给好友|让更多人看到)?|(?:我要)?(?:纠错|反馈|留言)|全文复制|放大|缩小|默认|在看|推荐给朋友|打印文字稿|转发|点赞|收藏|评论|打印(?:本页)?|关闭(?:本页|窗口)?|字号|字体|返回顶部|加载中|举报|网站地图|联系我们|关于我们|微信|微博|朋友圈|QQ|大|中|小)[\s\d.万:：>»|丨/·…【】[\]（）()]*)+$/u,
      example: '分享到：微信 微博',
    },
    {
      id: 'related',
      needs: ['关伸荐欢篇多门'],
      pattern:
        /^(?:相关(?:阅读|新闻|链接|报道|推荐|文章)|延伸阅读|热门(?:新闻|推荐|文章)|推荐阅读|猜你喜欢|更多(?:精彩|新闻|内容)?|上一篇|下一篇|更多>+)\s*(?:$|[:：>»]).{0,60}$/u,
      example: '上一篇：两国举行会谈',
    },
    {
      id: 'registration',
      needs: ['P备证举播', 'I网可报节'],
      pattern: /^.{0,30}(?:ICP备|ICP证|公网安备|网警备案|许可证(?:编)?号|举报电话|广播电视节目制作).{0,60}$/u,
      example: '京ICP备00000000号',
    },
    {
      id: 'end-mark',
      needs: ['完Ee'],
      pattern: /^[（(【—–-]*\s*(?:完|全文完|本文完|(?:THE )?END)\s*[)）】—–-]*$/iu,
      example: '（完）',
    },
    {
      id: 'clock',
      needs: [':：'],
      pattern: /^[[【（(]?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\])）】]?$/u,
      example: '[10:04]',
    },
    {
      id: 'last-change',
      needs: ['更修'],
      pattern: /^(?:最后|最近)(?:更新|修改)(?:时间|日期|于)?\s*[:：].{0,30}$/u,
      example: '最后更新：2024-05-06 10:20',
    },
    {
      id: 'player',
      needs: ['览'],
      pattern: /^.{0,6}(?:浏览器|设备).{0,10}(?:不支持|无法|未启用).{0,40}$/u,
      example: '您的浏览器不支持播放，请下载最新版本。',
    },
  ],
  notices: [
    {
      id: 'liability',
      needs: ['声提', '明示'],
      pattern:
        /^[【（([［]?\s*(?:(?:免责|版权|特别|平台|郑重|重要|法律|网站|版权与免责)(?:声明|提示)|风险提示|声明)\s*[】）)\]］]?\s*[:：]?(?=.*(?:本网|本站|本平台|本公众号|转载|投资建议|仅代表|不代表|不构成|仅供参考|版权|侵权|自媒体|用户上传))/u,
      example: '【免责声明】文中观点不代表本网立场，读者请自行核实。',
    },
  ],
  contents: [
    {
      id: 'summary-list',
      pattern: /^(?:新闻摘要|内容提要|本期(?:节目)?主要内容|今日要闻|要闻提示|目录|导读)[:：]?$/u,
      example: '内容提要',
    },
  ],
  originals: [
    {
      id: 'see-original',
      needs: ['原'],
      pattern: /^(?:查看|阅读|点击查看)?原文(?:链接|地址)?[:：>»]*$/u,
      example: '查看原文',
    },
  ],
  kinds,
  hyphenated: [],
  frequent: [],
}
