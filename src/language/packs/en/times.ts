import type { TimeLexicon } from '../../lexicon/times.ts'
import { calendarRules } from './timesCalendar.ts'
import { relativeRules } from './timesRelative.ts'

/** English words about time. */
export const times: TimeLexicon = { rules: [...calendarRules, ...relativeRules] }
