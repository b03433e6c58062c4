import type { Force, Measure, Timeframe } from '../base/values.ts'

const verbOf: Readonly<Record<Force, string>> = {
  firm: 'to',
  intent: 'intends to',
  proposal: 'is proposed to',
  call: 'is called on to',
  stance: 'will always',
}

/** One English line: actor, force, action, what about, amount, time. */
export function glossOf(parts: {
  readonly actor: readonly string[]
  readonly counterpart: readonly string[]
  readonly force: Force
  readonly action: string | null
  readonly concepts: readonly string[]
  readonly measure: Measure | null
  readonly timeframe: Timeframe | null
}): string {
  const { actor, counterpart, force, action, concepts, measure, timeframe } = parts
  const words = [
    actor.join(' '),
    verbOf[force],
    action ?? 'act on',
    amount(measure),
    concepts
      .slice(0, 3)
      .map(concept => concept.replaceAll('_', ' '))
      .join(', '),
    counterpart.length > 0 ? `with ${counterpart.join(' ')}` : '',
    timeframe?.end ? `by ${timeframe.end}` : '',
  ]
  return words.filter(word => word !== '').join(' ')
}

function amount(measure: Measure | null): string {
  if (!measure) return ''
  const bound = measure.bound === 'exact' ? '' : `${measure.bound.replace('_', ' ')} `
  const max = measure.max === undefined || measure.max === null ? '' : `–${measure.max}`
  return `${bound}${measure.value}${max} ${measure.unit}`
}
