/** Verbs that double their last letter before -ing and -ed though the stress does not show in the spelling. */
const doubled = new Set(
  'commit permit refer prefer equip submit transfer deter control compel cut plan ship stop step set get put run let win begin drop map ban tap spur trim forget admit regret rebut occur'.split(
    ' ',
  ),
)

/** strengthen → strengthening, step up → stepping up: the first word of a phrasal verb is what changes. */
export function gerund(verb: string): string {
  const [first, ...rest] = verb.split(' ')
  return [withIng(first!), ...rest].join(' ')
}

function withIng(word: string): string {
  if (doubled.has(word)) return `${word}${word.at(-1)}ing`
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`
  if (/[^eoy]e$/u.test(word)) return `${word.slice(0, -1)}ing`
  return `${word}ing`
}
