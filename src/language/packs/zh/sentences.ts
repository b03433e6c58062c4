import type { SentenceLexicon } from '../../lexicon/sentences.ts'

/** Chinese full stops, also where Western marks stand in Chinese text. */
export const sentences: SentenceLexicon = {
  stops: '。！？!?',
  spacedStops: '.',
  semicolons: '；;',
  closers: '”’」』）》】)"',
  nameStops: '！？!?',
  shortQuote: 20,
  abbreviations: new Set(['no', 'vs', 'mr', 'ms', 'dr', 'st']),
  starters: new Set(),
}
