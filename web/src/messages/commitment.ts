import type { Evidence } from '../../../src/server/contract.ts'
import { counted, plural } from './counts.ts'
import type { Like } from './like.ts'

/** The page of a commitment. */
const en = {
  commitment: {
    title: 'Commitment',
    back: 'Back to the ledger',
    actor: 'Who acts',
    counterpart: 'For or with',
    speaker: 'Speaker',
    force: 'Force',
    areas: 'Areas',
    measure: 'Measure',
    deadline: 'Deadline',
    wordings: 'In their words',
    inDocument: 'Read it in its document',
    omitted: 'Left out by',
    omittedHint: 'These documents carry the same text without this commitment.',
    copy: 'Copy the quote with its source',
    copied: 'Copied',
    firstStated: 'First stated',
    places: plural('place', 'places'),
  },
  voices: {
    one: (n: string) => `Voice ${n}`,
    alone: 'one document',
    group: (n: string) => `${n} documents carry this text`,
  },
  evidence: {
    title: 'Later evidence',
    hint: 'Passages of later documents that bear on it, as the program suggests them.',
    related: 'weaker',
    relations: {
      reaffirms: 'Reaffirmed',
      progress: 'Progress',
      achieved: 'Achieved',
      changed: 'Changed',
      setback: 'Setback',
    } satisfies Record<Evidence['relation'], string>,
    parties: { all: 'names its parties', some: 'names some of its parties', unnamed: '' } satisfies Record<
      Evidence['why']['parties'],
      string
    >,
    figures: {
      reached: (amount: string) => `${amount}: reaches the measure`,
      below: (amount: string) => `${amount}: below the measure`,
      other: (amount: string) => `gives a figure: ${amount}`,
    } satisfies Record<NonNullable<Evidence['why']['figure']>['against'], (amount: string) => string>,
    names: {
      same: (name: string) => `names ${name}`,
      kin: (name: string) => `names what is akin: ${name}`,
    } satisfies Record<Evidence['why']['names'][number]['match'], (name: string) => string>,
    words: (percent: string) => `${percent}% of its words`,
  },
}

const zh: Like<typeof en> = {
  commitment: {
    title: '承诺',
    back: '返回台账',
    actor: '行为方',
    counterpart: '对象',
    speaker: '讲话人',
    force: '力度',
    areas: '领域',
    measure: '数额',
    deadline: '期限',
    wordings: '原话',
    inDocument: '到原文中阅读',
    omitted: '未载此项',
    omittedHint: '这些文献刊载了同一文本，但略去了此项承诺。',
    copy: '复制引文及出处',
    copied: '已复制',
    firstStated: '首次表述',
    places: counted('处'),
  },
  voices: { one: n => `来源 ${n}`, alone: '一篇文献', group: n => `${n} 篇文献刊载同一文本` },
  evidence: {
    title: '后续证据',
    hint: '较晚的文献中与此项承诺有关的文字，由程序提出，供人判断。',
    related: '较弱',
    relations: {
      reaffirms: '重申',
      progress: '推进',
      achieved: '实现',
      changed: '变更',
      setback: '受挫',
    },
    parties: { all: '提到各方', some: '提到部分当事方', unnamed: '' },
    figures: {
      reached: amount => `${amount}，已达承诺数额`,
      below: amount => `${amount}，未达承诺数额`,
      other: amount => `载有数字：${amount}`,
    },
    names: { same: name => `提到${name}`, kin: name => `提到相近事物：${name}` },
    words: percent => `含其用词的${percent}%`,
  },
}

export const commitmentMessages = { en, zh }
