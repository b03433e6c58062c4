import type { ActorRule, FrameRule } from '../../grammar/rules.ts'

/** Actors that are no party by name. */
export const actors: readonly ActorRule[] = [
  {
    id: 'zh.actor.world',
    name: 'international community',
    pattern: '国际社会',
    example: '国际社会应加大援助。',
  },
  {
    id: 'zh.actor.countries',
    name: 'all countries',
    pattern: '(?:世界)?各国(?!元首|领导人)|每个国家',
    example: '各国应遵守规则。',
  },
  {
    id: 'zh.actor.any',
    name: 'all parties',
    pattern: '任何一方',
    example: '任何一方都不能强加于人。',
  },
  {
    id: 'zh.actor.parties-to',
    name: 'states parties',
    pattern: '各?缔约国',
    example: '缔约国应按期提交报告。',
  },
  {
    id: 'zh.actor.developed',
    name: 'developed countries',
    pattern: '发达国家',
    example: '发达国家应兑现承诺。',
  },
  {
    id: 'zh.actor.economies',
    name: 'developed economies',
    pattern: '(?:主要)?发达经济体',
    example: '发达经济体要稳定政策。',
  },
  {
    id: 'zh.actor.major',
    name: 'major countries',
    pattern: '(?:世界)?大国(?!担当)',
    example: '大国要带头减排。',
  },
  {
    id: 'zh.actor.developing',
    name: 'developing countries',
    pattern: '(?:广大)?发展中国家',
    example: '发展中国家应加强团结。',
  },
  {
    id: 'zh.actor.emerging',
    name: 'emerging markets and developing countries',
    pattern: '新兴市场(?:国家)?和发展中国家',
    example: '新兴市场和发展中国家要团结。',
  },
  {
    id: 'zh.actor.parties',
    name: 'parties to the conflict',
    pattern: '(?:冲突|交战|当事|有关冲突)+(?:各|双)?方(?!面)',
    example: '冲突各方应立即停火。',
  },
  {
    id: 'zh.actor.parties-concerned',
    name: 'parties concerned',
    pattern: '有关(?:各|双)?方(?![面式案法针])',
    example: '有关方应保持克制。',
  },
  {
    id: 'zh.actor.concerned',
    name: 'countries concerned',
    pattern: '(?:有关|相关|个别|某些)国家',
    example: '有关国家应取消制裁。',
  },
  {
    id: 'zh.actor.finance',
    name: 'international financial institutions',
    pattern: '国际金融机构',
    example: '国际金融机构要增加贷款。',
  },
  {
    id: 'zh.actor.commerce',
    name: 'All-China Federation of Industry and Commerce',
    pattern: '(?:中华全国|全国|各级)?工商(?:业联合会|联)(?:组织)?(?![副主常])',
    example: '工商联要引导企业守法经营。',
  },
  {
    id: 'zh.actor.unions',
    name: 'All-China Federation of Trade Unions',
    pattern: '(?:中华全国总工会|全国总工会|各级工会(?:组织)?|工会组织|工会(?=要|应))',
    example: '各级工会要维护职工权益。',
  },
  {
    id: 'zh.actor.women',
    name: 'All-China Women’s Federation',
    pattern: '(?:全国妇联|各级妇联(?:组织)?|妇联组织|妇联(?=要|应))',
    example: '各级妇联要关心困难妇女。',
  },
  {
    id: 'zh.actor.youth',
    name: 'Communist Youth League of China',
    pattern: '(?:共青团中央|共青团组织|各级共青团|各级团组织|共青团(?=要|应))',
    example: '共青团要组织青年志愿者。',
  },
  {
    id: 'zh.actor.science',
    name: 'China Association for Science and Technology',
    pattern: '(?:中国科协|各级科协(?:组织)?|科协组织)',
    example: '各级科协要普及科学知识。',
  },
  {
    id: 'zh.actor.soe',
    home: true,
    name: 'central and state-owned enterprises of China',
    pattern: '(?:央企国企|中央企业|国有企业|央企)',
    example: '央企要带头稳岗。',
  },
  {
    id: 'zh.actor.organs',
    home: true,
    name: '',
    pattern:
      '(?:各级|各地|各有关|有关|各|国务院|省级|地方|相关|地方各级|各省区市|中央)[^，。要应将]{0,16}(?:党委|政府|部门|地区|单位|方面|机关|机构|组织|地方|党组织|干部|工作组|小组)(?:和[^，。要应将]{2,8})?|各地(?:区|方)?(?:各部门|各单位)?(?=[^国]|$)',
    example: '各地各部门要抓好落实。',
  },
]

/** Frames around the one for whom or with whom; the group is looked up among the parties. */
export const counterparts: readonly FrameRule[] = [
  {
    id: 'zh.with',
    pattern: '(?:同|与|和|跟|向|对|为|给|帮助|支持|援助|协助|协同|赴|从|敦促|促|关于|[同与和跟向对为给]包括)',
    example: '向受灾国提供帐篷。',
  },
]
