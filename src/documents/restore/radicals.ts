/**
 * PDF fonts often name an ideograph's glyph by the radical that looks like it. Normalization maps the Kangxi radicals
 * (U+2F00) and leaves the supplement (U+2E80) alone; these are its equivalents (Unicode, EquivalentUnifiedIdeograph).
 */
const pairs =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示' +
  '⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞' +
  '⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

const characters = [...pairs]
const ideographs: ReadonlyMap<string, string> = new Map(
  characters.flatMap((radical, i) => (i % 2 === 0 ? [[radical, characters[i + 1]!] as const] : [])),
)

/** Forms that fonts have for vertical lines, from U+FE10 on and from U+FE30 on, and what is written for them in others. */
const verticalForms = new Map(
  [...'︐︑︒︓︔︕︖︗︘︙︰︱︲︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈'].map((form, i) => [
    form,
    [...'，、。：；！？〖〗…‥—–（）｛｝〔〕【】《》〈〉「」『』［］'][i]!,
  ]),
)

/** Compatibility characters as the plain ones that a reader takes them for. Keeps the number of UTF-16 units or grows. */
export const plainCharacters = (text: string): string =>
  [...text].map(form => verticalForms.get(form) ?? (ideographs.get(form) ?? form).normalize('NFKC')).join('')
