import type { Score } from './assessment.ts'

/** One word of a scale and the research groups' score that it stands for. */
export interface ScaleStep {
  /** as assessments keep it */
  readonly status: string
  readonly score: Score
  /** as people read it, by language */
  readonly name: Readonly<Record<string, string>>
}

/** The words in which a project says what became of commitments, the best first. */
export interface Scale {
  readonly id: string
  readonly steps: readonly ScaleStep[]
}

/** The G7/G20/BRICS Research Groups' Compliance Coding Manual. */
const compliance: Scale = {
  id: 'compliance',
  steps: [
    { status: 'full', score: 1, name: { en: 'Full compliance', zh: '完全履行' } },
    { status: 'partial', score: 0, name: { en: 'Partial, in progress', zh: '部分履行，进行中' } },
    { status: 'none', score: -1, name: { en: 'Failure, backsliding', zh: '未履行或倒退' } },
    { status: 'not_assessable', score: null, name: { en: 'Not yet assessable', zh: '尚无法评估' } },
  ],
}

/** The words of newsroom pledge trackers. */
const pledges: Scale = {
  id: 'pledges',
  steps: [
    { status: 'kept', score: 1, name: { en: 'Kept', zh: '已兑现' } },
    { status: 'compromise', score: 0, name: { en: 'Compromise', zh: '打折兑现' } },
    { status: 'in_the_works', score: 0, name: { en: 'In the works', zh: '推进中' } },
    { status: 'stalled', score: -1, name: { en: 'Stalled', zh: '停滞' } },
    { status: 'broken', score: -1, name: { en: 'Broken', zh: '未兑现' } },
    { status: 'not_yet_rated', score: null, name: { en: 'Not yet rated', zh: '尚未评定' } },
  ],
}

export const scales: readonly Scale[] = [compliance, pledges]
export const defaultScale = compliance

/** The step that a status names: on the given scale, else on any that there is, so that old assessments stay readable; or a score. */
export const stepOf = (status: string, scale: Scale): ScaleStep | undefined =>
  [scale, ...scales].flatMap(({ steps }) => steps).find(step => step.status === status) ??
  stepScoring(status, scale)

/** A step by its bare score (+1, 0, −1), where one alone of the project's scale has it. */
function stepScoring(text: string, { steps }: Scale): ScaleStep | undefined {
  const score = /^(?:[+＋]?1|0|[-−－]1)$/u.test(text)
    ? Number(text.replace(/[−－]/u, '-').replace('＋', '+'))
    : null
  const found = steps.filter(step => score !== null && step.score === score)
  return found.length === 1 ? found[0] : undefined
}
