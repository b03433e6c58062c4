import { describe, expect, it } from 'vitest'
import { documentOf } from '../../test/documents.ts'
import { rulesExtractor } from './rules.ts'

/** What is found in a report of a meeting, each with its force. */
const found = (paragraph: string): string[] =>
  rulesExtractor
    .extract(documentOf(['# 李明会见肯尼亚总理奥廷', `外长李明会见肯尼亚总理奥廷。${paragraph}`], {}))
    .commitments.map(m => `${m.force} ${m.quote}`)

describe('judgements, beliefs and forecasts', () => {
  it.each([
    ['李明表示，这种封锁邻国的图谋不会得逞。'],
    ['李明表示，拿水源做文章的行径不得人心。'],
    ['李明表示，有关港口不顾渔民反对，执意填海。'],
    ['李明表示，中方对此坚决反对，予以强烈谴责。'],
    ['李明表示，相信两国青年会接过火炬，将先辈的情谊延续下去。'],
    ['李明表示，只要始终不渝走开放之路，两国贸易就会增长。'],
    ['李明表示，两国渔业合作将大有可为。'],
    ['李明祝愿两国企业继续发展。'],
    ['李明表示，民意决定着制度的前途。'],
    ['李明表示，希望与挑战并存。'],
    ['李明表示，这种现象应该叫返潮。'],
    ['肯方称，央行下月或将再次加息。'],
    ['展览将持续至3月24日。'],
    ['16日起，南部还将出现一次明显降雨过程。'],
    ['总理奥廷将作《政府工作报告》。'],
    ['该组织预测，渔业产值将增长4%。'],
    ['当地将渔场划分为三片。'],
    ['奥廷表示，这一正确决定为渔业铺平了道路。'],
    ['会议建议的议程还有渔业报告。'],
    ['会议决定任命张强为港务局局长，免去王勇的港务局局长职务。'],
    ['李明表示，要充分认识近海养殖的重要意义。'],
    ['李明表示，全体船员要增强安全意识。'],
  ])('%s', paragraph => {
    expect(found(paragraph)).toEqual([])
  })
})

describe('effects and who was there', () => {
  it.each([
    ['李明宣布将扩建渔港，王强主持会议。', ['firm 李明宣布将扩建渔港']],
    ['李明表示，要保护渔场，才能长久致富。', ['call 要保护渔场']],
    ['李明表示，要扩建渔港，更好服务远洋渔业。', ['call 要扩建渔港']],
    ['李明表示，要扩建渔港，更好发挥枢纽作用。', ['call 要扩建渔港', 'call 更好发挥枢纽作用']],
    ['李明表示，要苦练航海技能，做吃苦耐劳的水手和勇敢的领航者。', ['call 要苦练航海技能']],
    ['李明表示，要补种防护林，为建设绿色家园献计出力。', ['call 要补种防护林']],
    ['奥廷宣布，肯方将限制木材出口，以保护本地林农。', ['firm 肯方将限制木材出口']],
    ['李明表示，双方要扩大渔业贸易，这符合两国渔民利益。', ['call 双方要扩大渔业贸易']],
    ['奥廷表示，肯新政府坚定奉行睦邻原则。', ['stance 肯新政府坚定奉行睦邻原则']],
  ])('%s', (paragraph, expected) => {
    expect(found(paragraph)).toEqual(expected)
  })
})

describe('what is to be thought, before what is to be done', () => {
  it.each([
    ['李明表示，要深刻领会渔业普查的目的，健全渔船档案。', ['call 健全渔船档案']],
    ['李明表示，各港口要增强忧患意识，修复防波堤。', ['call 修复防波堤']],
    ['李明表示，要学习贯彻普查条例，提高普查质量。', ['call 要学习贯彻普查条例', 'call 提高普查质量']],
  ])('%s', (paragraph, expected) => {
    expect(found(paragraph)).toEqual(expected)
  })
})

describe('words that only begin like others', () => {
  it.each([
    ['李明表示，各地要因地制宜种植果树。', ['call 各地要因地制宜种植果树']],
    ['李明表示，有关部门要务求实效。', ['call 有关部门要务求实效']],
    ['李明表示，还将努力把两国贸易提升至新水平。', ['firm 将努力把两国贸易提升至新水平']],
    ['李明表示，要把从严管理长期坚持下去。', ['call 要把从严管理长期坚持下去']],
    ['会议号召，全体船员更加紧密地团结起来。', ['call 会议号召，全体船员更加紧密地团结起来']],
    ['今年国家还将建成一批灌溉工程。', ['firm 今年国家还将建成一批灌溉工程']],
  ])('%s', (paragraph, expected) => {
    expect(found(paragraph)).toEqual(expected)
  })
})

describe('conduct and what goes with it', () => {
  it.each([
    ['李明表示，中国坚持走和平发展道路。', ['stance 中国坚持走和平发展道路']],
    ['李明表示，多年来，中国坚持走和平发展道路，取得了成就。', []],
    ['李明表示，期待同各界广泛交流，促进旅游重启。', ['intent 期待同各界广泛交流', 'intent 促进旅游重启']],
    [
      '李明表示，要把握山区特点，创新管护方式，完善巡查制度。',
      ['call 要把握山区特点，创新管护方式', 'call 完善巡查制度'],
    ],
    ['李明表示，要深化合作，找准发力点，补齐短板。', ['call 要深化合作', 'call 找准发力点，补齐短板']],
    ['李明表示，希望双方以建交为契机，加强港口管理。', ['call 希望双方以建交为契机，加强港口管理']],
    ['李明表示，将追加提供帐篷，帮助灾民重建。', ['firm 将追加提供帐篷', 'firm 帮助灾民重建']],
  ])('%s', (paragraph, expected) => {
    expect(found(paragraph)).toEqual(expected)
  })
})
