import type { FollowLexicon } from '../follow.ts'
import { wordAt, wordTable, type WordTable } from '../words.ts'
import { follow as en } from './en/follow.ts'
import { follow as zh } from './zh/follow.ts'

const known: Readonly<Record<string, FollowLexicon>> = { zh, en }

/** A language nobody has described: nothing is known of what became of a pledge but that it is spoken of again. */
const plain: FollowLexicon = {
  home: null,
  achieved: /(?!)/u,
  progress: /(?!)/u,
  setback: /(?!)/u,
  changed: /(?!)/u,
  fulfilled: {},
  ordinal: /(?!)/u,
  ordinals: {},
  future: /(?!)/u,
  done: /(?!)/u,
  indicators: {},
  clauseMarks: /[,，]/gu,
  itemMarks: /[,，、]/gu,
  spaced: true,
}

/** @param language BCP 47; its primary subtag decides */
export const followLexiconOf = (language: string): FollowLexicon =>
  known[language.split('-')[0]!.toLowerCase()] ?? plain

const tables = new WeakMap<FollowLexicon, WordTable<string | null>>()

/** What a text says is measured. */
export function indicatorsIn(text: string, language: string): Set<string> {
  const lexicon = followLexiconOf(language)
  let table = tables.get(lexicon)
  if (!table) tables.set(lexicon, (table = wordTable(lexicon.indicators, lexicon.spaced)))
  const found = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    const hit = wordAt(table, text, at)
    if (!hit) continue
    if (hit.value !== null) found.add(hit.value)
    at = hit.end - 1
  }
  return found
}
