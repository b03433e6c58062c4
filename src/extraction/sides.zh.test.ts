import { describe, expect, it } from 'vitest'
import { documentOf } from '../../test/documents.ts'
import { rulesExtractor } from './rules.ts'

const found = (title: string, paragraph: string) =>
  rulesExtractor
    .extract(documentOf([`# ${title}`, paragraph], {}))
    .commitments.map(({ quote, actor, counterpart, speaker }) => ({ quote, actor, counterpart, speaker }))

const visit = '李明同肯尼亚总统奥廷会谈'

describe('who acts in talks', () => {
  it('reads both sides as the pair just spoken of', () => {
    const [call] = found(visit, '李明表示，稳定的中欧关系有利于世界。双方应办好环保论坛。')
    expect(call?.actor).toEqual(['CN', 'European Union'])
  })

  it('lets two named parties act together', () => {
    const [call] = found(visit, '李明表示，中国和肯尼亚同为沿海国家，应该加强渔业合作。')
    expect(call).toMatchObject({ actor: ['CN', 'KE'], counterpart: [] })
  })

  it('lets the side that is named in the middle of a sentence act', () => {
    const [intent] = found(visit, '奥廷表示，中非渔业论坛是重要平台，肯方感谢中方支持，愿同中方办好论坛。')
    expect(intent?.actor).toEqual(['KE'])
  })

  it('leaves the other side out of what is done at home', () => {
    const rows = found(visit, '李明表示，中方将深化渔业改革开放，推进中国式现代化进程。')
    expect(rows.map(row => row.counterpart)).toEqual([[], []])
  })

  it('knows the state of a person behind several posts', () => {
    const rows = found(
      '李明会见肯尼亚渔业代表团',
      '李明会见由肯尼亚渔业部部长、蒙巴萨市市长奥廷率领的代表团。奥廷表示，愿同中方扩大渔业贸易。',
    )
    expect(rows.at(-1)).toMatchObject({ actor: ['KE'], counterpart: ['CN'], speaker: '奥廷' })
  })

  it.each([
    ['加勒比国家', 'Caribbean countries'],
    ['中美洲议会', 'Central American Parliament'],
  ])('names loose groups and organisations of a region: %s', (name, counterpart) => {
    const [intent] = found(visit, `李明表示，中方愿同${name}一道，扩大渔业合作。`)
    expect(intent?.counterpart).toEqual([counterpart])
  })

  it('names a party and the group that it is one of', () => {
    const [intent] = found(visit, '李明表示，中方愿同包括肯尼亚在内的非洲国家一道，扩大港口合作。')
    expect(intent?.counterpart).toEqual(['KE', 'African countries'])
  })

  it('goes on with a joint outcome at a repeated verb', () => {
    const rows = found(
      visit,
      '奥廷表示，肯方愿扩大渔业合作。两国领导人同意加强海洋合作，包括：设立渔业工作组；同意增开海运航线。',
    )
    expect(rows.at(-1)).toMatchObject({ quote: '同意增开海运航线', actor: ['CN', 'KE'], speaker: 'joint' })
  })
})

describe('what both do together', () => {
  it('lets both act where one tells of what both agreed', () => {
    const [row] = found(visit, '李明表示，中方珍视中肯友谊。总理上月同总统会见，一致同意共建渔港。')
    expect(row).toMatchObject({ actor: ['CN', 'KE'], counterpart: [], speaker: 'joint' })
  })

  it('keeps the speaker who says “we”', () => {
    const [row] = found(visit, '李明表示，我们共同宣布扩建渔港。')
    expect(row).toMatchObject({ actor: ['CN', 'KE'], speaker: '李明' })
  })

  it('reads the letters of a body of business as its states', () => {
    const [row] = found('李明出席中肯工商界晚餐会并致辞', '李明表示，双方应加强渔业合作。')
    expect(row?.actor).toEqual(['CN', 'KE'])
  })

  it('reads a telephone call with the head of an organisation', () => {
    const [row] = found(
      '李明与国际货币基金组织总裁奥廷通电话',
      '李明与国际货币基金组织总裁奥廷通电话。奥廷表示，愿同中方加强协调合作。',
    )
    expect(row).toMatchObject({ actor: ['IMF'], counterpart: ['CN'], speaker: '奥廷' })
  })
})

describe('predicates in a row', () => {
  it.each([
    ['双方要增加海运航线、促进旅游合作、扩大渔业贸易。', 3],
    ['肯尼亚不寻求军事对抗、不寻求贸易脱钩、不支持分裂活动。', 3],
    ['双方要就加强渔业、促进旅游、扩大贸易等问题保持沟通。', 1],
  ])('%s', (sentence, count) => {
    expect(found(visit, `奥廷表示，${sentence}`)).toHaveLength(count)
  })
})

describe('who speaks', () => {
  it.each([
    ['奥廷应邀致辞。奥廷应邀表示，肯方愿扩大贸易。', '奥廷'],
    ['奥廷在社交媒体上发文称，肯方愿扩大贸易。', '奥廷'],
    ['肯尼亚外交部发言人基马尼发表谈话表示，肯方愿扩大贸易。', '基马尼'],
    ['奥廷普遍认为机会很好。奥廷主动提出，肯方愿扩大贸易。', '奥廷'],
  ])('%s', (paragraph, speaker) => {
    expect(found(visit, paragraph).at(-1)?.speaker).toBe(speaker)
  })

  it.each([
    ['渔业总局负责人就拖网捕捞发表谈话', '谈话指出，我们将采取措施。', '渔业总局负责人'],
    ['渔业总局就拖网捕捞发表声明', '我们坚决反对拖网捕捞。', '渔业总局'],
    ['李明在岛上调研', '考察中李明表示，要保护渔场。', '李明'],
    ['李明在岛上调研', '李明总书记始终关心渔民。2月，李明总书记在岛上考察时就指出，要保护渔场。', '李明'],
    ['多国就拖网捕捞表态', '也门总统萨勒警告称，也门将暂停捕捞。', '萨勒'],
    ['李明同志调研', '李明同志表示，要保护渔场。', '李明'],
    ['李明参加审议', '书记李明参加海岛代表团审议时说，要保护渔场。', '李明'],
  ])('%s: %s', (title, paragraph, speaker) => {
    expect(found(title, paragraph)[0]?.speaker).toBe(speaker)
  })

  it('takes no demand for a verb of saying', () => {
    const rows = found('李明在渔港考察时强调', '李明强调，要满足渔业发展要求，完善避风设施。')
    expect(rows.map(row => row.speaker)).toEqual(['李明', '李明'])
  })
})

describe('what is no commitment', () => {
  it.each([
    '李明表示，相信在贵国领导人带领下，肯尼亚将迎来新的发展。',
    '奥廷表示，肯方乐见两国扩大贸易。',
    '李明表示，时间终将证明一切。',
    '李明表示，我愿重申上次会谈的三点承诺。',
  ])('%s', paragraph => {
    expect(found(visit, paragraph)).toEqual([])
  })
})
