/** A story as a site would publish it, with what the site puts around it. */
export interface Story {
  readonly language: string
  readonly title: string
  readonly who: string
  readonly when: string
  readonly paragraphs: readonly string[]
  readonly site: string
  /** headlines of other stories */
  readonly others: readonly string[]
  /** a line or two under a headline of another story */
  readonly teasers: readonly string[]
  /** what readers wrote */
  readonly comments: readonly string[]
  readonly menu: readonly string[]
  readonly cookies: string
}

const chinese: Story = {
  language: 'zh-CN',
  title: '三国部长商定共建跨境公路',
  who: '来源：示例日报 作者：林某',
  when: '2024-05-09 10:20',
  paragraphs: [
    '三国交通部长8日在湖城会谈，商定共同修建一条四百公里的跨境公路。',
    '各方同意在两年内完成勘测，并设立联合办公室，负责协调资金和施工。',
    '东道国部长说：“道路修通以后，货车过境时间将缩短一半。”',
    '部长们还讨论了口岸通关。明年起，三个口岸延长开放时间。',
  ],
  site: '示例日报网',
  others: ['湖城马拉松下月开跑', '专家谈春季用水安全', '本市公布新学期校历安排', '铁路部门加开假日列车'],
  teasers: [
    '组委会说，报名人数超过两万，比去年多三成。',
    '专家提醒，天气转暖，水质容易变化，应当多检查。',
    '校历显示，新学期于九月二日开始，寒假四周。',
    '铁路部门预计，假日期间每天发送旅客九百万人次。',
  ],
  comments: ['修路是好事，希望早点通车，我们做生意也方便。', '支持！不过环境保护也要跟上，不能只看速度。'],
  menu: ['首页', '要闻', '国际', '财经', '视频'],
  cookies: '本网站使用Cookie，以便改善您的浏览体验，继续浏览即表示同意。',
}

const english: Story = {
  language: 'en',
  title: 'Three ministers agree to build a cross-border road',
  who: 'By Jane Miller',
  when: 'May 9, 2024',
  paragraphs: [
    'Transport ministers of three lake states agreed on Wednesday to build a road of 400 kilometres across their borders, officials said.',
    'They will finish the survey within two years, and set up a joint office to run money and works.',
    '“Once it opens, lorries will need half the time,” the host’s minister told reporters after the talks.',
    'The ministers also spoke about border posts: three of them will stay open longer from next year.',
    'A second meeting is planned for the autumn, when the partners want to sign a financing agreement.',
  ],
  site: 'Lake Example Times',
  others: [
    'City marathon draws record numbers',
    'How to keep your well water safe',
    'School calendar for next year published',
    'More trains to run over the holidays',
  ],
  teasers: [
    'More than twenty thousand people have signed up, a third more than last year, the organisers say.',
    'Warm weather changes the water, experts warn, and owners should test it more often.',
    'Classes start on the second of September, and the winter break lasts four weeks.',
    'Nine million passengers a day are expected, the railway company said on Monday.',
  ],
  comments: [
    'About time, I have been waiting at that border for hours, and nobody ever seemed to care.',
    'Nice plan, but who pays for it? Last time, as far as I remember, the money just went away.',
  ],
  menu: ['Home', 'World', 'Business', 'Sport', 'Video'],
  cookies: 'We use cookies to improve your experience, to show you offers, and to measure our audience.',
}

const russian: Story = {
  ...english,
  language: 'ru',
  title: 'Три министра договорились построить дорогу через границы',
  who: 'Анна Петрова',
  when: '9 мая 2024 года, 10:20',
  paragraphs: [
    'Министры транспорта трёх озёрных стран договорились построить дорогу длиной 400 километров, сообщили в среду официальные лица.',
    'Изыскания завершат за два года, а для управления средствами и работами создадут совместное бюро.',
    '«Когда дорога откроется, грузовикам понадобится вдвое меньше времени», – сказал министр принимающей страны.',
    'Стороны обсудили и пограничные пункты: три из них со следующего года будут работать дольше.',
  ],
  site: 'Озёрный вестник',
  others: [
    'Городской марафон собрал рекордное число участников',
    'Как беречь воду в колодце',
    'Опубликован школьный календарь',
  ],
  teasers: [
    'Организаторы говорят, что записалось более двадцати тысяч человек.',
    'Тёплая погода меняет воду, предупреждают специалисты, и проверять её надо чаще.',
    'Занятия начнутся второго сентября, а зимние каникулы продлятся четыре недели.',
  ],
  comments: [
    'Давно пора, я часами стою на этой границе, и никому нет дела.',
    'Хороший план, но кто за него заплатит, хотел бы я знать?',
  ],
  menu: ['Главная', 'В мире', 'Экономика', 'Спорт'],
  cookies: 'Мы используем файлы cookie, чтобы сайт работал лучше, и чтобы измерять посещаемость.',
}

const arabic: Story = {
  ...english,
  language: 'ar',
  title: 'ثلاثة وزراء يتفقون على بناء طريق عبر الحدود',
  who: 'ليلى حسن',
  when: '9 مايو 2024',
  paragraphs: [
    'اتفق وزراء النقل في ثلاث دول مطلة على البحيرة، يوم الأربعاء، على بناء طريق طوله 400 كيلومتر، بحسب مسؤولين.',
    'وسيكتمل المسح خلال عامين، وسينشأ مكتب مشترك لإدارة الأموال والأعمال.',
    'وقال وزير الدولة المضيفة: «عند افتتاح الطريق ستحتاج الشاحنات إلى نصف الوقت».',
    'وناقش الوزراء أيضا المعابر الحدودية، وستبقى ثلاثة منها مفتوحة وقتا أطول اعتبارا من العام المقبل.',
  ],
  site: 'صحيفة البحيرة',
  others: [
    'ماراثون المدينة يجذب أعدادا قياسية',
    'كيف تحافظ على مياه البئر',
    'نشر التقويم المدرسي للعام المقبل',
  ],
  teasers: [
    'قال المنظمون إن أكثر من عشرين ألف شخص سجلوا أسماءهم.',
    'يحذر الخبراء من أن الطقس الدافئ يغير المياه، وينصحون بالفحص.',
    'تبدأ الدروس في الثاني من سبتمبر، وتستمر عطلة الشتاء أربعة أسابيع.',
  ],
  comments: ['حان الوقت، فأنا أنتظر ساعات على تلك الحدود، ولا أحد يهتم.', 'خطة جيدة، لكن من سيدفع ثمنها؟'],
  menu: ['الرئيسية', 'العالم', 'اقتصاد', 'رياضة'],
  cookies: 'نستخدم ملفات تعريف الارتباط لتحسين تجربتك، ولقياس عدد الزوار.',
}

const japanese: Story = {
  ...chinese,
  language: 'ja',
  title: '三か国の大臣、国境をまたぐ道路の建設で合意',
  who: '山田花子',
  when: '2024年5月9日 10時20分',
  paragraphs: [
    '湖に面した三か国の運輸大臣は8日、国境をまたぐ400キロの道路を建設することで合意した。',
    '調査は二年以内に終え、資金と工事を管理する共同事務所を設ける。',
    '議長国の大臣は「開通すれば、トラックの所要時間は半分になる」と話した。',
  ],
  site: '湖畔新聞',
  others: [
    '市民マラソン、参加者が過去最多に',
    '井戸水を安全に保つには',
    '来年度の学校の予定を発表',
    '連休に臨時列車を増発',
  ],
  comments: [
    'やっとですね。あの国境ではいつも何時間も待たされました。',
    '良い計画ですが、費用は誰が払うのでしょうか。',
  ],
  menu: ['トップ', '国際', '経済', 'スポーツ'],
  cookies: '当サイトでは、利便性の向上のため、クッキーを使用しています。',
}

const spanish: Story = {
  ...english,
  language: 'es',
  title: 'Tres ministros acuerdan construir una carretera fronteriza',
  who: 'Lucía Romero',
  when: '9 de mayo de 2024',
  paragraphs: [
    'Los ministros de Transporte de tres Estados del lago acordaron el miércoles construir una carretera de 400 kilómetros, según fuentes oficiales.',
    'El estudio terminará en dos años, y una oficina conjunta administrará el dinero y las obras.',
    '«Cuando se abra, los camiones tardarán la mitad», dijo el ministro anfitrión a los periodistas.',
    'Los ministros hablaron también de los pasos fronterizos: tres de ellos abrirán más horas desde el próximo año.',
  ],
  site: 'El Ejemplo del Lago',
  menu: ['Inicio', 'Mundo', 'Economía', 'Deportes'],
}

const hindi: Story = {
  ...english,
  language: 'hi',
  title: 'तीन मंत्रियों ने सीमा पार सड़क बनाने पर सहमति दी',
  who: 'नेहा शर्मा',
  when: '9 मई 2024',
  paragraphs: [
    'झील के किनारे बसे तीन देशों के परिवहन मंत्रियों ने बुधवार को 400 किलोमीटर लंबी सड़क बनाने पर सहमति दी।',
    'सर्वेक्षण दो साल में पूरा होगा, और धन तथा निर्माण के लिए एक संयुक्त कार्यालय बनाया जाएगा।',
    'मेजबान मंत्री ने कहा, “सड़क खुलने पर ट्रकों को आधा समय लगेगा।”',
    'मंत्रियों ने सीमा चौकियों पर भी बात की। अगले साल से तीन चौकियां अधिक समय तक खुली रहेंगी।',
  ],
  site: 'झील समाचार',
  menu: ['मुख्य पृष्ठ', 'विदेश', 'व्यापार', 'खेल'],
}

export const stories: readonly Story[] = [chinese, english, russian, arabic, japanese, spanish, hindi]
