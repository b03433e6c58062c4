import { describe, expect, it } from 'vitest'
import { documentOf } from '../../test/documents.ts'
import { rulesExtractor } from './rules.ts'

/** The speakers of a report of these lines, the first its title, each once. */
const speakers = (...[title, ...lines]: string[]): readonly (string | null)[] => [
  ...new Set(
    rulesExtractor.extract(documentOf([`# ${title}`, ...lines], {})).commitments.map(m => m.speaker),
  ),
]

describe('names alone', () => {
  it.each([
    ['李建港委员发言说，要完善渔港制度。', '李建港'],
    ['肯尼亚外长奥廷向议会作出说明时声称，肯方必须修复堤坝。', '奥廷'],
    ['李明指出，渔船已经出发，用于保护肯方声称将建设的渔场。', '李明'],
    ['孟原委员代表渔业协会发言说，要完善渔港制度。', '孟原'],
    ['肯尼亚议员卡蒂·恩杜古说，应开展调查。', '卡蒂·恩杜古'],
    ['奥廷-基马感谢中方支持，表示肯方愿同中方扩大贸易。', '奥廷-基马'],
    ['港口青年代表踊跃发言，一致表示要传承造船技艺。', '港口青年代表'],
    ['各国与会人士积极评价渔业成就，表示期待同中方扩大贸易。', '各国与会人士'],
  ])('%s', (paragraph, speaker) => {
    expect(speakers('渔业会议举行发言', paragraph)).toEqual([speaker])
  })

  it('lets a person speak on where he tells what his own side thinks', () => {
    const lines = ['李明指出，两国关系很好。中方始终认为，渔业合作很重要。中方愿扩大渔业贸易。']
    expect(speakers('李明会见肯尼亚总理奥廷', ...lines)).toEqual(['李明'])
  })

  it('gives a report that was heard to the one who made it', () => {
    const line =
      '会议听取了渔业部部长李建港受国务院委托作的关于渔港建设情况的报告。报告提出要继续完善渔港制度。'
    expect(speakers('委员会举行会议', line)).toEqual(['李建港'])
  })

  it('lets nobody speak for all sides who does not meet with them', () => {
    const line = '肯尼亚多家工会发表联合声明，呼吁各国停止非法捕鱼。'
    expect(speakers('肯尼亚工会发表声明', line)).not.toContain('joint')
  })

  it('knows what a summit declares together', () => {
    const line = '当天峰会闭幕后发表了共同声明，呼吁各国停止非法捕鱼。'
    expect(speakers('肯尼亚乌干达坦桑尼亚峰会发表声明', line)).toEqual(['joint'])
  })

  it('knows “he” for one who congratulated in the sentence before', () => {
    const lines = ['李明表示，中方愿扩大贸易。', '奥廷祝贺李明连任。他表示，肯方愿同中方办好渔业展。']
    expect(speakers('李明会见肯尼亚总理奥廷', ...lines)).toEqual(['李明', '奥廷'])
  })

  it('takes no piece of a word and no predicate for a name', () => {
    expect(speakers('渔业会议下月举行', '会议参观将采用多种方式进行。')).not.toContain('议参观')
    const paragraph = '坚决贯彻休渔政策、从严治党战略部署。要求各地修复堤坝。'
    expect(speakers('渔业会议闭幕', paragraph)).not.toContain('坚决贯彻休渔政策、从严治党战略')
    expect(speakers('渔业会议闭幕', '提出更好的意见和建议。')).not.toContain('提出更好的意见和')
  })
})

describe('meetings', () => {
  it.each([
    ['李明主持召开中央渔业委员会第三次会议，研究渔港改革。', '会议强调，要修复堤坝。', '中央渔业委员会'],
    [
      '全国政协党组3日召开会议，学习有关文件。',
      '会议认为，渔业大会是休渔期里举行的一次重要会议。要修复堤坝。',
      '全国政协党组',
    ],
    ['全国渔民第三次代表大会3日下午胜利闭幕。', '大会指出，要修复堤坝。', '全国渔民第三次代表大会'],
    [
      '二十届全国人大常委会第八十次会议3日在京闭幕。',
      '会议决定将渔业法草案提请下次会议审议。',
      '全国人大常委会',
    ],
    ['全国政协3日召开第六次主席会议。', '会议决定将有关草案提请全体会议审议。', '全国政协主席会议'],
    ['渔业大会3日举行全体会议。', '委员长会议建议，修改渔业法。', '委员长会议'],
  ])('%s %s', (lead, paragraph, speaker) => {
    const title = speaker === '全国政协主席会议' ? '李明主持召开全国政协主席会议' : '渔业改革加快推进'
    expect(speakers(title, lead, paragraph).at(-1)).toBe(speaker)
  })
})

describe('what a report tells without saying who says it', () => {
  it.each([
    [
      '记者从中国渔业协会今天举行的发布会上了解到，捕捞量增长。',
      '未来，我国将加强渔港建设。',
      '中国渔业协会',
    ],
    ['渔业部介绍，捕捞量稳步回升。', '下一步，国家将在全国开展渔港建设行动。', '渔业部'],
    ['渔业部部长孟原作了关于渔港建设情况的报告。', '', '孟原'],
  ])('%s %s', (lead, paragraph, speaker) => {
    const told = paragraph === '' ? [`${lead}报告提出工作安排：要修复堤坝。`] : [lead, paragraph]
    expect(speakers('渔业平稳发展', ...told)).toEqual([speaker])
  })

  it('hears who sent a letter and who gave out a notice', () => {
    const letter = '渔业部、渔民联合会向全国渔民发出慰问信，致以问候。'
    expect(speakers('慰问信发出', letter, '各级渔会要更加紧密地团结起来。')).toEqual(['渔业部、渔民联合会'])
    const notice = ['国务院近日印发修订后的《渔港条例》，并发出通知，要求各地认真执行。']
    expect(speakers('国务院印发《渔港条例》', ...notice)).toEqual(['国务院'])
    const whole = ['近日，国务院发出关于渔港管理的通知。全文如下：', '各地要修复堤坝。']
    expect(speakers('国务院发出关于渔港管理的通知', ...whole)).toEqual(['国务院'])
  })
})
