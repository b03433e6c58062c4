import type { ReadingPack } from '../../language/reading.ts'
import { firstMatch } from '../../language/reading-packs.ts'
import type { Passage } from '../passage.ts'

/** Whether a passage begins as agencies and papers begin their reports: 央视网消息, BEIJING, March 4 (Xinhua). */
export const opensReport = ({ text: { text }, screens }: Passage, packs: readonly ReadingPack[]): boolean =>
  packs.some(
    pack => (firstMatch(pack.leads, text, screens) ?? firstMatch(pack.datelines, text, screens)) !== null,
  )
