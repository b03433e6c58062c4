import type { TimeLexicon } from '../../lexicon/times.ts'
import { calendarRules } from './times-calendar.ts'
import { partRules } from './times-parts.ts'
import { relativeRules } from './times-relative.ts'

/** English words about time. */
export const times: TimeLexicon = { rules: [...calendarRules, ...partRules, ...relativeRules] }
