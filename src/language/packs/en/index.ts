import type { Pack } from '../../pack.ts'
import { figures } from './figures.ts'
import { grammar } from './grammar.ts'
import { learned } from './learned.ts'
import { parties } from './parties.ts'
import { quantities } from './quantities.ts'
import { sentences } from './sentences.ts'
import { times } from './times.ts'

/** English. */
export const en: Pack = {
  language: 'en',
  version: 'en-2',
  sentences,
  quantities,
  times,
  parties,
  figures,
  grammar,
  learned,
}
