import type { Like } from './like.ts'

/** What became of commitments, and when they fall due. */
const en = {
  assess: {
    title: 'What became of it',
    status: 'Judgement',
    party: 'Party',
    all: 'All that are to act',
    date: 'Evidence up to',
    evidence: 'Rests on',
    none: 'Nobody has assessed it yet.',
    earlier: 'earlier',
    scores: 'Scores',
    scoresLead:
      'Means from −1 to +1 as the research groups compute them: of each commitment over its parties, then over commitments.',
    byParty: 'By party',
    byArea: 'By area',
    bySummit: 'By summit',
    mean: 'Mean',
    count: 'Scores',
    overall: 'Overall',
    assessed: (assessed: string, all: string, pending: string) =>
      `${assessed} of ${all} assessed, ${pending} not yet assessable`,
  },
  deadlines: {
    title: 'Deadlines',
    lead: 'What has fallen due, and what is coming.',
    passed: 'Passed',
    coming: 'Coming',
    none: 'No commitment has a deadline',
    noneHint: 'Lines that name a day or a year by which they are due stand here.',
    open: 'not assessed',
    due: 'Due',
    score: 'Score',
    evidence: 'Evidence',
  },
}

const zh: Like<typeof en> = {
  assess: {
    title: '后来如何',
    status: '判断',
    party: '当事方',
    all: '全部行为方',
    date: '证据截至',
    evidence: '依据',
    none: '还没有人评估本条。',
    earlier: '先前',
    scores: '得分',
    scoresLead: '按研究机构的算法取 −1 至 +1 的平均：先对每条承诺的各方取平均，再对各条取平均。',
    byParty: '按当事方',
    byArea: '按领域',
    bySummit: '按峰会',
    mean: '平均',
    count: '项数',
    overall: '总体',
    assessed: (assessed, all, pending) => `${all} 条中已评估 ${assessed} 条，尚无法评估 ${pending} 条`,
  },
  deadlines: {
    title: '期限',
    lead: '已到期的和即将到期的。',
    passed: '已过',
    coming: '将至',
    none: '没有带期限的承诺',
    noneHint: '写明了日期或年份的承诺会列在这里。',
    open: '未评估',
    due: '到期',
    score: '得分',
    evidence: '证据',
  },
}

export const assessMessages = { en, zh }
