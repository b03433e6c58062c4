import type {
  Area,
  CommitmentRow,
  Evidence,
  Force,
  Measure,
  Timeframe,
} from '../../../src/server/contract.ts'
import { deadline, measure, partyNames } from '../format.ts'
import { catalogues } from '../messages/index.ts'
import type { Language } from '../messages/index.ts'

/** A field's value in the reader's words; a dash where there is none. */
export function valueText(language: Language, field: string, value: unknown): string {
  const m = catalogues[language]
  if (value === null || value === undefined || value === '') return '–'
  switch (field) {
    case 'actor':
    case 'counterpart':
      return m.list(partyNames(language, value as string[])) || '–'
    case 'areas':
      return m.list((value as Area[]).map(area => m.areas[area])) || '–'
    case 'force':
      return m.forces[value as Force]
    case 'measure':
      return measure(language, value as Measure)
    case 'timeframe':
      return deadline(language, value as Timeframe) || (value as Timeframe).text
    case 'state':
      return m.lineStates[value as CommitmentRow['state']]
    case 'evidence':
      return m.evidenceStates[value as Evidence['state']]
    case 'grouping':
      return m.actions[value as 'merge' | 'split']
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
}
