import { readName } from './name-key.ts'
import type { NameFound, NamingLexicon } from './naming.ts'

const titled = /《([^《》\n]{2,60})》/gu

/**
 * Works and instruments in title marks, by what their title ends with: 《…联合声明》 an agreement, 《…倡议》 an initiative,
 * 《…条约》议定书 the protocol. A title that names no kind (a speech, a film) is no named thing here.
 */
export function namesTitled(text: string, lexicon: NamingLexicon): NameFound[] {
  if (!text.includes('《')) return []
  const heads = lexicon.names.heads
    .flatMap(head => head.words.map(word => ({ word, head })))
    .sort((x, y) => y.word.length - x.word.length)
  return [...text.matchAll(titled)].flatMap(match => {
    const close = match.index + match[0].length
    const after = heads.find(({ word, head }) => head.kind === 'agreement' && text.startsWith(word, close))
    const inside = heads.find(({ word }) => match[1]!.endsWith(word))
    const chosen = after ?? inside
    // 《行动计划》 is short for a title that says which.
    if (!chosen || (!after && chosen.word === match[1])) return []
    const end = close + (after ? after.word.length : 0)
    const name = text.slice(match.index, end)
    // The type of a titled instrument is part of its title: the title is read whole.
    const { key, parties } = readName(after ? name : match[1]!, chosen.head.type, chosen.word, '', lexicon)
    return [
      { start: match.index, end, kind: chosen.head.kind, name, key, parties, shorter: null, code: null },
    ]
  })
}
