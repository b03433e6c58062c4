import { describe, expect, it } from 'vitest'
import { told } from '../../test/edits.ts'
import { align } from './align.ts'
import type { Alignment } from './alignment.ts'

const text = (id: string, words: string, language = 'zh') => ({ id, text: words, language })

/** Every change as “before→after”, with what it touches. */
const changes = (alignment: Alignment): string[] =>
  alignment.edits
    .filter(edit => edit.op !== 'equal')
    .map(edit => told(alignment, edit) + (edit.material ? ` ${edit.material}` : ''))

const pledge =
  '各方商定加快公路口岸建设，到2030年把双边贸易额提高到700亿美元。未来三年，东方将提供5亿美元无偿援助。各方不接受外部干涉，共同维护地区稳定。'

describe('align', () => {
  it('gives one whole verbatim alignment of a document with itself', () => {
    const document = text('a', pledge)
    const [alignment, ...others] = align(document, document)
    expect(others).toEqual([])
    expect(alignment).toMatchObject({
      relation: 'verbatim',
      similarity: 1,
      a: { start: 0, end: pledge.length },
    })
    expect(alignment!.edits).toEqual([{ op: 'equal', a: [0, pledge.length], b: [0, pledge.length] }])
  })

  it('gives none for two texts that share no passage', () => {
    const other = text(
      'b',
      '昨夜山里下了一场大雪，村民们清早起来扫路，孩子们在院子里堆雪人，一直玩到中午才回家吃饭。',
    )
    expect(align(text('a', pledge), other)).toEqual([])
  })

  it.each([
    ['a figure', '700亿美元', '500亿美元', '700→500 figure'],
    ['a year', '到2030年', '到2035年', '2030→2035 figure'],
    ['a negation', '各方不接受', '各方接受', '不→ negation'],
    ['a modal', '东方将提供', '东方愿提供', '将→愿 modal'],
    ['a word that is none of these', '加快公路', '推进公路', '加快→推进'],
  ])('marks %s', (_, before, after, expected) => {
    const [alignment] = align(text('a', pledge), text('b', pledge.replace(before, after)))
    expect(changes(alignment!)).toEqual([expected])
    expect(alignment!.relation).toBe('revised')
  })

  it.each([
    [
      'the holder of an office',
      '三天的会谈在湖畔小城结束后，总统托卡列夫在新闻发布会上说，两国将重开铁路，并为商队提供便利。',
      '托卡列夫',
      '马哈德罗',
      '托卡列夫→马哈德罗 name',
    ],
    [
      'a speaker without a title',
      '双方在湖畔小城举行了三轮会谈。李文秀表示，双方同意修复大桥。',
      '李文秀',
      '张立',
      '李文秀→张立 name',
    ],
    [
      'a verb beside a title, which is no name',
      '代表团抵达后随即会见外长，就重开铁路和减免关税交换了意见，气氛友好。',
      '会见',
      '会晤',
      '见→晤',
    ],
  ])('tells persons: %s', (_, words, before, after, expected) => {
    const [alignment] = align(text('a', words), text('b', words.replace(before, after)))
    expect(changes(alignment!)).toEqual([expected])
  })

  it('reads traditional forms, width and line breaks as the same letters', () => {
    const reset = '各方商定加快公路口岸建設，到２０３０年把雙邊貿易額\n提高到７００億美元。'
    const [alignment] = align(text('a', pledge), text('b', reset))
    expect(alignment).toMatchObject({ relation: 'verbatim', similarity: 1 })
    expect(changes(alignment!)).toEqual(['→\n'])
  })

  it('calls a passage with a sentence cut abridged, and says what was left out', () => {
    const [alignment] = align(
      text('a', pledge),
      text('b', pledge.replace('未来三年，东方将提供5亿美元无偿援助。', '')),
    )
    expect(alignment).toMatchObject({ relation: 'abridged', reason: 'b leaves out 17 letters of a' })
  })

  it('calls a passage quoted where one document gives it to a speaker', () => {
    const [alignment] = align(
      text('a', pledge),
      text('b', `东方外长昨天在会上表示，${pledge}会后各国记者提问。`),
    )
    expect(alignment).toMatchObject({ relation: 'quoted', reason: 'attributed (表示) in b' })
  })

  it('calls a passage quoted where its sentence goes on to say who spoke', () => {
    const words = 'We shall rebuild the old harbour within three years and open it to every fishing fleet'
    const [alignment] = align(
      text('a', `${words}. Warm weather followed.`, 'en'),
      text('b', `A good day: ${words}, the harbour minister said.`, 'en'),
    )
    expect(alignment).toMatchObject({ relation: 'quoted', reason: 'attributed (said) in b' })
  })

  it('calls a passage quoted where one document sets it in quotation marks', () => {
    const [alignment] = align(text('a', pledge), text('b', `公报里有这样一段：“${pledge}”读者可自行判断。`))
    expect(alignment).toMatchObject({ relation: 'quoted', reason: 'inside quotation marks in b' })
  })

  it('aligns languages with word spaces by whole words and numbers', () => {
    const before =
      'The parties agreed to build a railway of 500 kilometres by 2030 and shall not raise tariffs on grain.'
    const after = before.replace('500', '450').replace('shall not', 'may')
    const [alignment] = align(text('a', before, 'en'), text('b', after, 'en'))
    expect(changes(alignment!)).toEqual(['500→450 figure', 'shall not→may negation'])
  })

  it('is symmetric', () => {
    const [a, b] = [text('a', pledge), text('b', `${pledge.slice(40)}另据报道，${pledge.slice(0, 40)}`)]
    const there = align(a, b).map(({ id, a, b }) => [id, a.quote, b.quote])
    const back = align(b, a).map(({ id, a, b }) => [id, b.quote, a.quote])
    expect(there.length).toBe(2)
    expect(new Set(back.map(String))).toEqual(new Set(there.map(String)))
  })

  it('aligns sentences that stand in quite another order, each by itself', () => {
    const sentences = [
      '山区公路在春天的洪水中受损，工程队将在入冬以前修复全部桥梁。',
      '两国渔民今年起可以在湖的北岸共同捕捞，渔获按人数平均分配。',
      '边境集市从每周一天延长到每周三天，海关同时增设两条绿色通道。',
      '双方还约定互派教师，为一百所乡村学校开设对方国家的语言课程。',
    ]
    const [first, second, third, fourth] = sentences
    const other = `${fourth}${second}${first}${third}`
    const aligned = align(text('a', sentences.join('')), text('b', other))
    const equal = aligned.flatMap(({ a, edits }) =>
      edits.filter(edit => edit.op === 'equal').map(edit => a.quote.slice(...edit.a)),
    )
    for (const sentence of sentences) expect(equal.some(words => words.includes(sentence))).toBe(true)
  })

  it('aligns a passage that stands twice in one text at both places', () => {
    const formula = '互相尊重主权和领土完整并在平等基础上发展合作'
    const twice = text('a', `首先，${formula}。在此之后又过了很多年，人们仍然记得：${formula}！`)
    expect(align(twice, text('b', `会议指出要${formula}。`)).map(x => x.a.start)).toEqual([3, 44])
  })
})
