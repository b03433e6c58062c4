import { describe, expect, it } from 'vitest'
import { documentOf } from '../../test/documents.ts'
import { rulesExtractor } from './rules.ts'

const found = (title: string, paragraph: string) =>
  rulesExtractor.extract(documentOf([`# ${title}`, paragraph], {})).commitments
const quotes = (title: string, paragraph: string): string[] => found(title, paragraph).map(m => m.quote)

describe('what papers and instructions say', () => {
  it.each([
    [
      '国务院公布新修订的《渔港管理条例》',
      '新修订的《渔港管理条例》共六章四十条。健全登记制度，完善避风设施。',
      ['健全登记制度', '完善避风设施'],
    ],
    [
      '李明对山洪灾害作出批示',
      '李明作出批示，要求全力搜救被困人员。要抓紧核实灾情，尽快修复道路。',
      ['要求全力搜救被困人员', '要抓紧核实灾情', '尽快修复道路'],
    ],
    [
      '全国政协召开远程协商会',
      '大家认为，要完善核算方法，健全补偿机制。',
      ['要完善核算方法', '健全补偿机制'],
    ],
    [
      '李明在江边考察时强调',
      '李明强调，着力补齐防洪短板，推进堤坝加固。',
      ['着力补齐防洪短板', '推进堤坝加固'],
    ],
    [
      '渔业普查全面展开',
      '渔业普查的登记阶段已经结束。要抓紧审核数据，完善渔船档案。不得迟报漏报。',
      ['要抓紧审核数据', '完善渔船档案', '不得迟报漏报'],
    ],
    [
      '渔港安全巡查全面展开',
      '巡查组走访了三座渔港，要求船东把安全责任落到实处，加固防波设施。',
      ['要求船东把安全责任落到实处', '加固防波设施'],
    ],
    [
      '国务院召开防汛工作会议',
      '会议指出，要加强堤坝巡查，在已有预案基础上进一步完善措施，修复已建水闸。',
      ['要加强堤坝巡查', '在已有预案基础上进一步完善措施', '修复已建水闸'],
    ],
    [
      '李明在渔业座谈会上发表讲话',
      '李明强调，宣传文化战线要办好渔民文化节，赢得渔业振兴新胜利，培育养殖人才。',
      ['宣传文化战线要办好渔民文化节', '培育养殖人才'],
    ],
    [
      '李明会见肯尼亚总理奥廷',
      '奥廷表示，希双方密切港口往来，增开航线。',
      ['希双方密切港口往来', '增开航线'],
    ],
    ['李明在江边考察时强调', '李明强调，加快推进技术改造，是发展的关键。', []],
    [
      '李明在工作会议上发表讲话',
      '李明强调，要切实加强对普查的组织。第一，明确部门责任。第二，强化质量检查。',
      ['要切实加强对普查的组织', '明确部门责任', '强化质量检查'],
    ],
    [
      '李明出席渔业论坛并致辞',
      '李明表示，提出两点建议。第一，夯实合作基础。两国要办好渔业展。',
      ['两国要办好渔业展'],
    ],
  ])('%s: %s', (title, paragraph, expected) => {
    expect(quotes(title, paragraph)).toEqual(expected)
  })

  it('takes what a regulation provides as decided by those who issued it', () => {
    const [first] = found(
      '国务院公布《渔港管理条例》',
      '国务院近日公布《渔港管理条例》。《渔港管理条例》进一步健全登记制度。',
    )
    expect(first).toMatchObject({ force: 'firm', speaker: '国务院', actor: ['CN'] })
  })
})

describe('decisions and refusals told in foreign news', () => {
  it.each([
    ['议会18日批准设立减灾基金。', ['议会18日批准设立减灾基金']],
    ['议会尚未宣布选举日期。', []],
    ['肯尼亚总统奥廷说，目前不会与反对派谈判。', ['目前不会与反对派谈判']],
    ['肯尼亚国防部12日确认将再向邻国提供两架运输机。', ['将再向邻国提供两架运输机']],
    ['奥廷表示，肯方要求对方恪守边界协定。', ['肯方要求对方恪守边界协定']],
    ['奥廷说，肯方回应措施已经确定。', []],
    ['奥廷说，这一主张再次凝聚起地区共识。', []],
    ['政府军继续在北线开展行动。', []],
    ['奥廷说，中国有必须守住的原则立场。', []],
    ['奥廷说，政府执意要提高关税是不负责任的行为。', []],
    ['奥廷说，该协议将于7月18日到期。', []],
    ['奥廷说，议会履职离不开选民的支持和参与。', []],
    ['奥廷说，如何消除贫困成为各国亟需解决的课题。', []],
  ])('%s', (paragraph, expected) => {
    expect(quotes('肯尼亚局势', paragraph)).toEqual(expected)
  })
})

describe('results, maxims and hopes about others', () => {
  it.each([
    ['李明表示，双方要扩大贸易，为地方发展牵线搭桥。', ['双方要扩大贸易']],
    ['李明表示，各界要学习会议精神，为完成各项任务，实现良好开局贡献力量。', ['各界要学习会议精神']],
    [
      '李明表示，中方愿同肯方一道努力，相互尊重，合作共赢，找到正确相处之道。',
      ['中方愿同肯方一道努力，相互尊重，合作共赢，找到正确相处之道'],
    ],
    ['李明表示，希望各方用好论坛平台，深化交流。', []],
    ['李明表示，希望两党深化治理经验交流。', ['希望两党深化治理经验交流']],
    ['李明表示，关键是要把共识落到实处。', ['关键是要把共识落到实处']],
    [
      '李明表示，中方愿同肯方一道，加大相互支持，拓展务实合作。',
      ['中方愿同肯方一道，加大相互支持', '拓展务实合作'],
    ],
    [
      '李明表示，中方愿同肯方一道，以两国建交六十周年为契机，推动港口合作。',
      ['中方愿同肯方一道，以两国建交六十周年为契机，推动港口合作'],
    ],
    ['李明表示，希望师生弘扬优良传统，继续改革创新。', []],
    ['奥廷表示，希望更好发挥联委会作用。', ['希望更好发挥联委会作用']],
  ])('%s', (paragraph, expected) => {
    expect(quotes('李明会见肯尼亚总统', paragraph)).toEqual(expected)
  })
})

describe.each([
  ['under a label', ['晚间广播：']],
  ['without one', []],
])('a digest of news in brief %s', (_, label) => {
  const digest = documentOf(
    [
      '# 一周简讯',
      ...label,
      '## 马里与邻国签署停火协议',
      '马里冲突双方代表12日签署停火协议，协议将在当地时间14日生效。马里称，邻国军舰靠近后，肯方宣布将派出观察员。',
      '## 外交部：中方愿向汤加提供物资',
      '外交部发言人12日表示，中方愿向汤加提供救灾物资。',
    ],
    {},
  )
  const mentions = rulesExtractor.extract(digest).commitments

  it('has its own parties in each item', () => {
    expect(mentions.map(m => [m.actor, m.counterpart])).toEqual([
      [['ML'], []],
      [['KE'], []],
      [['CN'], ['TO']],
    ])
  })

  it('keeps every quote a slice of the whole text', () => {
    for (const { start, end, quote } of mentions) expect(digest.text.slice(start, end)).toBe(quote)
  })
})

it('reads a sentence as long as a book in stretches, and leaves none of its clauses out', () => {
  const clauses = Array.from({ length: 3000 }, (_, i) => `要修好第${i + 1}座桥`)
  expect(quotes('李明会见肯尼亚总统', `李明强调，${clauses.join('，')}。`)).toEqual(clauses)
})

it.each(['各国人士认为，这次论坛将大大便利港口往来。', '分析人士指出，这一机制将为贸易增添动力。'])(
  'what observers foresee is promised by nobody: %s',
  paragraph => {
    expect(quotes('国际社会积极评价峰会', paragraph)).toEqual([])
  },
)

it('asks a forum of one country’s own people as that country', () => {
  const [call] = found('李明向两岸渔业青年论坛致贺信', '李明在贺信中指出，希望两岸青年把握机遇，携手创新。')
  expect(call?.actor).toEqual(['CN'])
})

it('keeps what a supported state is to do with its support', () => {
  expect(
    quotes('李明会见肯尼亚总统', '李明表示，中方支持肯方维护主权，探索符合本国实际的发展模式。'),
  ).toEqual(['中方支持肯方维护主权，探索符合本国实际的发展模式'])
})

it('reads a side by its letter where the text names that state outside the room', () => {
  const text = '肯尼亚总统会见巴勒斯坦代表。巴勒斯坦总统奥马尔表示，巴方不接受这一方案。'
  expect(found('肯尼亚提出调停方案', text)[0]?.actor).toEqual(['PS'])
})

it('names the one who delivers a speech as who goes on to speak', () => {
  const [, call] = found(
    '全国渔业工作会议召开',
    '李明强调，要保护渔场。农业部副部长王立作总结讲话，表示要加强管护。',
  )
  expect(call).toMatchObject({ speaker: '王立', force: 'call' })
})

it('takes a state that goes on to speak as the one who acts', () => {
  const [refusal] = found('马里局势紧张', '马里军方予以否认，并表示在邻国撤军之前，不会与其进行任何谈判。')
  expect(refusal?.actor).toEqual(['ML'])
})

it('goes on with the call where both sides are hoped to act', () => {
  const mentions = found('李明会见肯尼亚总统', '李明表示，希望双方深化贸易合作，继续在地区问题上密切配合。')
  expect(mentions.map(m => [m.force, m.actor])).toEqual([
    ['call', ['CN', 'KE']],
    ['call', ['CN', 'KE']],
  ])
})
