import { describe, expect, it } from 'vitest'
import { documentOf } from '../../test/documents.ts'
import { rulesExtractor } from './rules.ts'

/** A report on a paragraph under a title. */
const reported = (title: string, paragraph: string) => documentOf([`# ${title}`, paragraph], {})

const quotes = (title: string, paragraph: string): string[] =>
  rulesExtractor.extract(reported(title, paragraph)).commitments.map(m => m.quote)

describe('plans told in a report', () => {
  it.each([
    ['督导组将于今年9月赴三省开展检查。', ['督导组将于今年9月赴三省开展检查']],
    ['当地已经建成两座码头，计划今年上线货运平台。', ['计划今年上线货运平台']],
    ['力争到今年底，沿线十个城市的信息平台全部启用。', ['力争到今年底，沿线十个城市的信息平台全部启用']],
    ['委员会通过了关于增设机构的决定，决定设置五个分会。', ['决定设置五个分会']],
    ['渔业部公布《渔港管理办法》，自2030年5月1日起施行。', []],
    [
      '渔业部下发通知，要求到2030年，建成十个港口，培训一千名船员。',
      ['要求到2030年，建成十个港口', '培训一千名船员'],
    ],
    ['当地决定再建八个码头。', ['当地决定再建八个码头']],
    ['当地一年前计划建设两座码头。', []],
    ['村民争取到了两袋大米。', []],
  ])('%s', (paragraph, expected) => {
    expect(quotes('港口建设提速', paragraph)).toEqual(expected)
  })
})

describe('where a predicate begins and ends', () => {
  it.each([
    ['李明表示，中方赞赏并将参与这一机制。', ['将参与这一机制']],
    ['李明表示，要以钉钉子精神，抓好项目落实。', ['要以钉钉子精神，抓好项目落实']],
    ['李明表示，任何单位不得以检修为由，擅自停止供水。', ['任何单位不得以检修为由，擅自停止供水']],
    ['李明表示，双方要加强协作，为促进就业创造良好环境。', ['双方要加强协作']],
    [
      '李明表示，双方要扩大贸易；远近结合谋划港口布局；强化海关协作。',
      ['双方要扩大贸易', '远近结合谋划港口布局', '强化海关协作'],
    ],
    [
      '李明宣布了一系列合作举措，为帮助邻国发展，李明还宣布中方将提供两座水厂。',
      ['李明还宣布中方将提供两座水厂'],
    ],
    [
      '李明表示，中方将以互助为出发点，支持肯方修路，以共同富裕为落脚点，打造产业园。',
      ['中方将以互助为出发点，支持肯方修路', '以共同富裕为落脚点，打造产业园'],
    ],
    ['李明表示，要提高审议质量，为更好引领改革、推进民生建设提供保证。', ['要提高审议质量']],
    ['李明强调，多年来，我们坚持党要管党。', []],
    ['李明表示，要以维护水源安全为根本使命，修复河道。', ['要以维护水源安全为根本使命，修复河道']],
    ['李明表示，要结合参与修路的亲身经历，做好宣传。', ['要结合参与修路的亲身经历，做好宣传']],
    ['李明表示，中国对肯友好政策不会改变。', ['中国对肯友好政策不会改变']],
    ['李明表示，谁要是执意对抗，只会搬起石头砸自己的脚。', []],
    ['李明表示，谁要是破坏和平，中国绝不答应。', ['谁要是破坏和平，中国绝不答应']],
    ['李明表示，双方要坚持平等相待、坚持互利合作。', ['双方要坚持平等相待', '坚持互利合作']],
    ['李明表示，双方将成立混委会，每两年举行一次。', ['双方将成立混委会，每两年举行一次']],
    ['李明表示，双方要扩大贸易，国际油价大幅上涨。', ['双方要扩大贸易']],
    ['李明表示，肯方不愿看到贸易摩擦。', []],
    [
      '李明说：“我宣布，今年中国再向肯方提供三百万剂疫苗援助。”',
      ['我宣布，今年中国再向肯方提供三百万剂疫苗援助'],
    ],
    ['李明说：“我宣布，博览会开幕！”', []],
    ['李明表示，中方发展双边关系不针对第三方。', ['中方发展双边关系不针对第三方']],
    ['李明表示，双方要加强对话，以平息紧张局势。', ['双方要加强对话']],
    ['李明表示，行动可能会持续三个月。', []],
  ])('%s', (paragraph, expected) => {
    expect(quotes('李明会见肯尼亚总统', paragraph)).toEqual(expected)
  })
})

it('knows Israel’s officials as speakers though their names begin with a preposition', () => {
  const { commitments } = rulesExtractor.extract(
    reported('以色列与约旦举行会谈', '以色列国防部长表示，以方将重开口岸。'),
  )
  expect(commitments.map(m => [m.quote, m.actor])).toEqual([['以方将重开口岸', ['IL']]])
})

describe('who is to act', () => {
  const actors = (paragraph: string): (readonly string[])[] =>
    rulesExtractor.extract(reported('李明会见肯尼亚总统', paragraph)).commitments.map(m => m.actor)
  it.each([
    ['李明表示，中方愿扩大贸易，互设文化中心。', [['CN'], ['CN', 'KE']]],
    ['李明表示，中肯人民将成为受益者：中国愿开放市场，将进口更多茶叶。', [['CN'], ['CN']]],
    [
      '李明表示，工商联要引导企业守法经营，加强行业自律。',
      [['All-China Federation of Industry and Commerce'], ['All-China Federation of Industry and Commerce']],
    ],
  ])('%s', (paragraph, expected) => {
    expect(actors(paragraph).map(codes => codes.toSorted())).toEqual(expected)
  })
})

describe('how firmly', () => {
  const forces = (title: string, paragraph: string): string[] =>
    rulesExtractor.extract(reported(title, paragraph)).commitments.map(m => m.force)
  it.each([
    ['国务院印发《促进贸易的若干措施》', '国务院印发《促进贸易的若干措施》。一是放宽市场准入。', ['firm']],
    [
      '国务院印发《关于加强防汛工作的意见》',
      '国务院印发《关于加强防汛工作的意见》。一是加强巡查。',
      ['call'],
    ],
    ['李明会见肯尼亚总统', '李明表示，中方将进口更多茶叶，支持肯方维护主权。', ['firm', 'stance']],
    ['李明会见肯尼亚总统', '李明表示，中国将始终做地区和平的建设者。', ['stance']],
  ])('%s %s', (title, paragraph, expected) => {
    expect(forces(title, paragraph)).toEqual(expected)
  })
})
