import type { Like } from './like.ts'

/** What needs a person. */
const en = {
  review: {
    title: 'Review',
    lead: 'What needs a person.',
    nothing: 'Nothing waits',
    nothingHint: 'Build with more documents and look again.',
    suggestions: 'Later evidence to judge',
    suggestionsHint: 'What was suggested last comes first.',
    markSeen: 'Mark all as seen',
    showAll: 'Show all',
    onlyUnseen: 'Only new ones',
    unanchored: 'Decisions that can no longer be anchored',
    unanchoredHint: 'They are kept. Decide again where it still matters, or take them back.',
    disagreements: 'Disagreements',
    changed: 'Changed since they were accepted',
    changedHint: 'The rules read these lines otherwise now. Accept them again or edit them.',
    doubtful: 'Lines that the rules are unsure of',
    doubtfulHint: 'Nobody has decided about them; those with most doubts come first.',
    log: 'All decisions',
    logHint: 'The latest first.',
    logRest: 'summitry decisions lists them all.',
    keys: 'Keys: j and k choose, a accepts or confirms, x rejects or dismisses, o opens, z takes the last decision back.',
    bearsOn: 'Promised',
    passage: 'Said later',
    moreThere: 'More are waiting; they come up as these are judged.',
    isNew: 'new',
  },
}

const zh: Like<typeof en> = {
  review: {
    title: '审核',
    lead: '需要人来判断的事项。',
    nothing: '没有待办事项',
    nothingHint: '添加更多文献并重新构建后再来看看。',
    suggestions: '待判断的后续证据',
    suggestionsHint: '最近提出的在前。',
    markSeen: '全部标为已看',
    showAll: '显示全部',
    onlyUnseen: '只看新的',
    unanchored: '已无法定位的决定',
    unanchoredHint: '这些决定仍然保留。如仍重要，请重新决定，或予以撤销。',
    disagreements: '分歧',
    changed: '接受之后有变化',
    changedHint: '规则对这些条目有了不同的解读。请再次接受或修改。',
    doubtful: '规则没有把握的条目',
    doubtfulHint: '还没有人对其作出决定；疑点最多的在前。',
    log: '全部决定',
    logRest: 'summitry decisions 可全部列出。',
    logHint: '最近的在前。',
    keys: '按键：j、k 选择，a 接受或确认，x 否决或排除，o 打开，z 撤销上一项决定。',
    bearsOn: '当时承诺',
    passage: '后来的说法',
    moreThere: '还有更多，判断完这些后会依次出现。',
    isNew: '新',
  },
}

export const reviewMessages = { en, zh }
