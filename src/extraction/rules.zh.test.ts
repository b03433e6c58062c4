import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentKind } from '../base/values.ts'
import { documentOf } from '../../test/documents.ts'
import { packFor } from '../language/packs/index.ts'
import { explainDocument } from './explain.ts'
import { rulesExtractor } from './rules.ts'

/** A report of one paragraph per line, the first line its title. */
const reportOf = ([title, ...lines]: readonly string[], kind: DocumentKind = 'report') =>
  documentOf([`# ${title}`, ...lines], { kind })

const meeting = '李明会见肯尼亚总统'
const found = (...sentences: string[]) =>
  rulesExtractor.extract(reportOf([meeting, ...sentences])).commitments
const quotes = (...sentences: string[]): string[] => found(...sentences).map(m => m.quote)

describe('clauses that are commitments', () => {
  it.each([
    ['李明表示，中方愿同肯方扩大农产品贸易，深化港口合作。', ['中方愿同肯方扩大农产品贸易', '深化港口合作']],
    ['李明强调，双方要办好经贸展，让两国人民受益。', ['双方要办好经贸展']],
    ['李明表示，在农业方面，中方宣布，中国将提供两台钻井。', ['中国将提供两台钻井']],
    ['肯尼亚财政部计划五年内资助三千名学徒。', ['肯尼亚财政部计划五年内资助三千名学徒']],
    [
      '李明表示，双方要以建交六十周年为契机，推动铁路项目建设。',
      ['双方要以建交六十周年为契机，推动铁路项目建设'],
    ],
    ['李明表示，中方坚定支持肯方维护主权，将进口更多茶叶。', ['中方坚定支持肯方维护主权', '将进口更多茶叶']],
    ['李明表示，中方愿增进互信、扩大合作。', ['中方愿增进互信', '扩大合作']],
    ['李明表示，要加强数字经济合作，特别是电子支付等领域。', ['要加强数字经济合作，特别是电子支付等领域']],
    ['双方同意设立联合研究基金并开展人才培训。', ['双方同意设立联合研究基金', '开展人才培训']],
    ['肯尼亚总统奥廷12日下令解除边境管制。', ['肯尼亚总统奥廷12日下令解除边境管制']],
    ['李明表示，中方对非友好的政策不会改变。', ['中方对非友好的政策不会改变']],
    ['李明表示，中方始终把中非关系放在外交优先位置。', ['中方始终把中非关系放在外交优先位置']],
    ['奥廷表示，肯方也会尽力提供便利。', ['肯方也会尽力提供便利']],
    ['李明表示，双方要密切协作，维护航道安全。', ['双方要密切协作，维护航道安全']],
    ['李明表示，中方愿深化合作，两国友谊是双方共同的财富。', ['中方愿深化合作']],
    ['李明表示，要办好渔村夜校，多渠道筹措修船经费。', ['要办好渔村夜校', '多渠道筹措修船经费']],
    ['李明表示，中方将出口更多渔网，渔船修理能力强。', ['中方将出口更多渔网']],
    ['李明表示，要围绕绿色发展等课题加强交流互鉴。', ['要围绕绿色发展等课题加强交流互鉴']],
    [
      '李明对各商会提出两点希望。一是加强行业调研，配合部门推动政策落地。',
      ['加强行业调研', '配合部门推动政策落地'],
    ],
    ['李明表示，中方愿将港口规划同肯方战略更好对接，助力地区发展。', ['中方愿将港口规划同肯方战略更好对接']],
  ])('%s', (sentence, expected) => {
    expect(quotes(sentence)).toEqual(expected)
  })
})

describe('clauses that are none', () => {
  it.each([
    ['李明表示，两国贸易取得丰硕成果，建成了一批项目。'],
    ['李明表示，中方高度赞赏肯方的立场，欢迎更多肯尼亚企业参展。'],
    ['李明表示，发展好两国关系，符合两国人民利益。'],
    ['李明表示，希望肯方早日恢复稳定。'],
    ['外交部长等参加会见。'],
    ['展览将于下月开幕，预计吸引十万观众。'],
    ['李明表示，维护地区稳定十分重要。'],
    ['怎样扩大两国贸易？'],
    ['李明表示，两国合作以相互尊重为前提，以开放包容为特质。'],
    ['李明表示，这一安排意味着本币结算继续扩大。'],
    ['肯尼亚经济继续面临通胀压力。'],
    ['电视台将进行现场直播。'],
    ['肯尼亚宣布提高出口税后，茶叶价格上涨。'],
  ])('%s', sentence => {
    expect(quotes(sentence)).toEqual([])
  })

  it('leaves commentary out whole', () => {
    const document = reportOf(['合作之路', '双方要扩大贸易。'], 'commentary')
    expect(rulesExtractor.extract(document).commitments).toEqual([])
    expect(explainDocument(document, packFor('zh')!).skipped).toBe('engine.kind.commentary')
  })
})

describe('force', () => {
  it.each([
    ['李明表示，中方将进口更多茶叶。', 'firm'],
    ['李明表示，中方愿进口更多茶叶。', 'intent'],
    ['李明表示，中方建议设立联合基金。', 'proposal'],
    ['李明表示，双方要扩大贸易。', 'call'],
    ['李明表示，中方坚决反对单边制裁。', 'stance'],
    ['李明表示，中方愿坚定支持肯方维护主权。', 'stance'],
    ['李明表示，双方要坚决反对单边制裁。', 'call'],
    ['李明呼吁国际社会坚定支持肯尼亚维护主权。', 'call'],
    ['李明敦促肯方信守向中方作出的严肃承诺。', 'call'],
    ['李明表示，中方坚决维护自身发展利益。', 'stance'],
  ])('%s %s', (sentence, force) => {
    expect(found(sentence).map(m => m.force)).toEqual([force])
  })
})

describe('who says it and who is to act', () => {
  it('inherits actor and speaker down the chain', () => {
    const mentions = found('李明表示，中方愿向肯方提供一百个奖学金名额，扩大青年交流。')
    expect(mentions.map(m => [m.actor, m.counterpart, m.speaker])).toEqual([
      [['CN'], ['KE'], '李明'],
      [['CN'], ['KE'], '李明'],
    ])
    expect(mentions[1]!.origins.actor).toMatchObject({ how: 'inherited' })
  })

  it('reads both sides, the other side and a joint outcome', () => {
    const [both, other, joint] = [
      found('李明表示，双方要扩大贸易。'),
      found('肯尼亚总统奥廷表示，肯方愿扩大对华出口。'),
      found('双方决定设立联合委员会。'),
    ]
    expect(both![0]).toMatchObject({ actor: ['CN', 'KE'], speaker: '李明' })
    expect(other![0]).toMatchObject({ actor: ['KE'], counterpart: ['CN'], speaker: '奥廷' })
    expect(joint![0]).toMatchObject({ actor: ['CN', 'KE'], speaker: 'joint' })
  })

  it('stays with whoever takes the floor', () => {
    const mentions = found(
      '奥廷请李明转达问候，表示肯方愿扩大对华出口。肯方将加强反腐。',
      '会见总理时，李明转达了问候，表示中方愿扩大进口。中方支持肯方发展港口。',
      '部长王强主持会议并讲话。他表示，要抓好落实。',
    )
    expect(mentions.map(m => m.speaker)).toEqual(['奥廷', '奥廷', '李明', '李明', '王强'])
  })

  it('knows a party of the text by its letter alone', () => {
    const [mention] = found('肯尼亚总统奥廷表示，肯坚定奉行一个中国政策。')
    expect(mention).toMatchObject({ actor: ['KE'], force: 'stance', speaker: '奥廷' })
  })

  it.each([
    ['越共中央总书记陈文海表示，愿扩大农产品出口。', 'VN'],
    ['李明表示，古共中央愿扩大港口合作。', 'CU'],
    ['李明表示，欧洲应当扩大港口合作。', 'European Union'],
  ])('knows a ruling party as its state and Europe as its union: %s', (sentence, actor) => {
    expect(found(sentence)[0]).toMatchObject({ actor: [actor] })
  })

  it('does not make the one addressed the actor', () => {
    const [mention] = found('肯尼亚总统奥廷表示，中国是可靠的伙伴，愿同中方扩大贸易。')
    expect(mention).toMatchObject({ actor: ['KE'], counterpart: ['CN'] })
  })

  it('leaves the outlet’s own state out of a report of others', () => {
    const report = reportOf(['法国政府宣布新措施', '法国政府宣布，将向德国提供100辆客车。'])
    expect(rulesExtractor.extract(report).commitments[0]).toMatchObject({
      actor: ['FR'],
      counterpart: ['DE'],
      speaker: '法国政府',
    })
  })

  it('lets a meeting and a paper speak for their state', () => {
    const held = reportOf([
      '总理主持召开国务院常务会议',
      '总理5日上午主持召开国务院常务会议。会议强调，要加快灾后重建。',
    ])
    expect(rulesExtractor.extract(held).commitments[0]).toMatchObject({
      actor: ['CN'],
      counterpart: [],
      speaker: '国务院常务会议',
    })
    const paper = reportOf([
      '国务院印发意见',
      '国务院近日印发《关于发展养老服务的意见》。《意见》提出，完善服务体系。',
    ])
    expect(rulesExtractor.extract(paper).commitments[0]).toMatchObject({ speaker: '国务院', force: 'call' })
  })
})

describe('amounts and times', () => {
  it('parts two amounts given side by side', () => {
    const mentions = found('李明宣布，未来3年中方将向肯方提供2亿元援助和500个培训名额。')
    expect(mentions.map(m => m.measure?.value)).toEqual([2e8, 500])
    expect(mentions.map(m => m.timeframe?.end)).toEqual(['2026-03-01', '2026-03-01'])
  })

  it.each([
    ['肯方将把公务车从20辆增加到50辆。', 50, 'level'],
    ['肯尼亚宣布对12家企业和30名个人实施制裁。', 12, 'total'],
    ['肯尼亚同意延长停火60天。', 60, 'increase'],
    ['肯尼亚决定每日减产10万桶至15万桶。', 100_000, 'each'],
    ['共有12家企业计划开行40列班列。', 40, 'total'],
    ['肯方力争到2028年，六个港区产业总规模突破90亿元。', 90e8, 'level'],
  ])('%s', (sentence, value, basis) => {
    const mentions = found(`李明表示，${sentence}`)
    expect(mentions.map(m => [m.measure?.value, m.measure?.basis])).toEqual([[value, basis]])
  })

  it.each(['肯方将遵守四项原则。', '肯方愿同30多个国家推进这一倡议。', '肯方将出售120毫米迫击炮。'])(
    'things heeded, partners and calibres are no amount promised: %s',
    sentence => {
      expect(found(`李明表示，${sentence}`).map(m => m.measure)).toEqual([null])
    },
  )

  it('keeps the end of a range whose unit is said twice', () => {
    expect(found('肯尼亚决定每日减产10万桶至15万桶。')[0]!.measure).toMatchObject({ max: 150_000 })
  })

  it('takes the aims of a plan with their deadline', () => {
    const paper = reportOf([
      '国务院印发规划',
      '国务院近日印发《水网规划》。主要目标是，到2030年，供水体系更加健全，灌溉面积明显扩大。',
    ])
    const { commitments } = rulesExtractor.extract(paper)
    expect(commitments.map(m => [m.quote, m.force, m.timeframe?.end])).toEqual([
      ['到2030年，供水体系更加健全', 'intent', '2030-12-31'],
      ['灌溉面积明显扩大', 'intent', '2030-12-31'],
    ])
  })
})

describe('with whom', () => {
  it.each([
    ['李明表示，中方将推进高水平对外开放。', []],
    ['李明表示，中方坚决维护自身主权。', []],
    ['李明表示，中方愿扩大农产品贸易。', ['KE']],
  ])('%s', (sentence, counterpart) => {
    expect(found(sentence).map(m => m.counterpart)).toEqual([counterpart])
  })
})

describe('who says it', () => {
  /** The speaker of the last mention in a report of these lines, the first its title. */
  const lastSpeaker = (...lines: string[]): string | null | undefined =>
    rulesExtractor.extract(reportOf(lines)).commitments.at(-1)?.speaker

  it.each([
    ['李明表示，王强主席强调，两国友谊长存。双方要办好经贸展。', '李明'],
    ['李明表示，王强主席强调，两国要扩大贸易。', '王强'],
    ['交通部发言人就航班答记者问。发言人说，中方坚决反对停航。', '交通部发言人'],
    ['国家主席李明6月7日至8日在港口调研。他强调，要深化港口改革。', '李明'],
    ['国务院总理李明主持座谈会并发表讲话强调，要深化港口改革。', '李明'],
    ['全国港口工作会议3月2日在京召开。会议强调，要深化港口改革。', '全国港口工作会议'],
    ['交通运输部昨天部署春运工作，要求各地备足运力。', '交通运输部'],
    ['李明主席考察港口。主席指出，要深化港口改革。', '李明'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker('各地加快港口建设', text)).toBe(speaker)
  })

  it('reads the words of an instruction or article as its author’s', () => {
    expect(lastSpeaker('李明对港口工作作出重要批示', '批示指出：要深化港口改革。')).toBe('李明')
    expect(lastSpeaker('《港口》杂志发表李明总书记重要文章', '文章强调，要深化港口改革。')).toBe('李明')
  })

  it('does not take a demand named in an object for somebody speaking', () => {
    expect(found('李明强调，要落实总理提出的办好展会的明确要求，扩大青年交流。').map(m => m.speaker)).toEqual(
      ['李明', '李明'],
    )
  })
})

describe('the trace', () => {
  it('is the extraction', () => {
    const document = reportOf([meeting, '李明表示，中方愿扩大贸易，让民众受益。'])
    const trace = explainDocument(document, packFor('zh')!)
    const clauses = trace.sentences.flatMap(s => s.clauses)
    expect(clauses.map(c => [c.decision, c.rule])).toEqual([
      ['attribution', 'zh.say.named'],
      ['taken', 'engine.take.cue'],
      ['left', 'zh.result.let'],
    ])
    expect(clauses.flatMap(c => c.mentions)).toEqual(rulesExtractor.extract(document).commitments)
  })

  it('quotes the text for every input', () => {
    const words = [
      '中方',
      '双方',
      '愿',
      '要',
      '将',
      '扩大',
      '贸易',
      '，',
      '。',
      '；',
      '“',
      '”',
      '、',
      '并',
      '了',
      '表示',
      '到2030年',
      '是',
      '《',
      '》',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), parts => {
        const document = reportOf([meeting, parts.join('') || '。'])
        for (const m of rulesExtractor.extract(document).commitments) {
          expect(document.text.slice(m.start, m.end)).toBe(m.quote)
        }
      }),
      { numRuns: 150 },
    )
  })
})
