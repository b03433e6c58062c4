import type { ClauseRule } from '../../grammar/rules.ts'

/** What goes on with the clause before it, and what is taken though its verb is not known. */
export const joins: readonly ClauseRule[] = [
  {
    id: 'zh.take.published',
    decision: 'take',
    voices: ['narration'],
    subject: false,
    cue: true,
    sentence:
      '国务院|[一-龥]{2}(?:部|总?局|委|署|办公室)|我国|中国|全国|联合国|大会|峰会|会议|议会|国会|内阁|政府|委员会|常委会',
    previous:
      '.*(?:发布|公布|印发|出台|推出|通过|批准)了?[^，]*(?:方案|计划|措施|规划|意见|通知|公告|办法|条例|声明|文件|清单|安排|规定|决定|决议|法案|宣言)[^，]{0,8}$',
    text: '(?:明确)?(?:计划|拟|将|决定|鼓励|呼吁|要求|支持)',
    example: '有关部门公布了方案，计划在三年内建成试验站。',
  },
  {
    id: 'zh.take.exchange',
    decision: 'take',
    cue: true,
    force: ['firm', 'intent', 'call'],
    verb: false,
    predicate: '(?:同|与|和|对|向)[^，]*(?:交流|沟通|协作|合作|配合|对话|协商|接触|往来|负责)$',
    example: '该方期待同各界广泛交流，促进重启对话。',
  },
  {
    id: 'zh.join.and',
    decision: 'join',
    cue: false,
    after: true,
    opener: '以及',
    text: '.',
    example: '支持设立研究中心，以及成立专门机构的倡议。',
  },
  {
    id: 'zh.join.dash',
    decision: 'join',
    cue: false,
    after: true,
    joint: '——',
    text: '[^，]*$',
    example: '成立新机构——数据中心的倡议。',
  },
  {
    id: 'zh.leave.including',
    decision: 'leave',
    position: 'last',
    after: true,
    cue: false,
    opener: '包括',
    text: '.*、.*、',
    example: '检查组将检查五方面内容，包括制度落实情况、……',
  },
  {
    id: 'zh.join.such-as',
    decision: 'join',
    verb: false,
    cue: false,
    opener: '(?:特别是|尤其是|包括|以及)',
    text: '[^，]*$',
    example: '……，特别是数字经济等领域。',
  },
  {
    id: 'zh.join.used-for',
    decision: 'join',
    cue: false,
    text: '(?:专门|主要)?用于',
    example: '……，用于校舍修缮。',
  },
]
