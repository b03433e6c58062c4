/** Verbs that double their last letter before -ing and -ed though the stress does not show in the spelling. */
const doubled = new Set(
  'commit permit refer prefer equip submit transfer deter control compel curb cut plan ship stop step set get put run let win begin drop map ban tap spur trim forget admit regret rebut occur'.split(
    ' ',
  ),
)
const plain = new Set(['curb'])

const past: Readonly<Record<string, string>> = {
  begin: 'began',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  come: 'came',
  cut: 'cut',
  do: 'did',
  draw: 'drew',
  fight: 'fought',
  find: 'found',
  get: 'got',
  give: 'gave',
  go: 'went',
  grow: 'grew',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  let: 'let',
  make: 'made',
  meet: 'met',
  overcome: 'overcame',
  pay: 'paid',
  put: 'put',
  rise: 'rose',
  rebuild: 'rebuilt',
  run: 'ran',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  spend: 'spent',
  stand: 'stood',
  strive: 'strove',
  take: 'took',
  undertake: 'undertook',
  uphold: 'upheld',
  withdraw: 'withdrew',
  withhold: 'withheld',
  write: 'wrote',
}

/** The first word of a phrasal verb is what changes: step up, stepping up. */
const inflected = (verb: string, form: (word: string) => string): string => {
  const [first, ...rest] = verb.split(' ')
  return [form(first!), ...rest].join(' ')
}

const doubles = (word: string): boolean => doubled.has(word) && !plain.has(word)

/** strengthen → strengthening, step up → stepping up */
export const gerund = (verb: string): string =>
  inflected(verb, word => {
    if (doubles(word)) return `${word}${word.at(-1)}ing`
    if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`
    if (/[^eoy]e$/u.test(word)) return `${word.slice(0, -1)}ing`
    return `${word}ing`
  })

/** carry out → carries out */
export const thirdPerson = (verb: string): string =>
  inflected(verb, word => {
    if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`
    if (/(?:s|x|z|ch|sh|o)$/u.test(word)) return `${word}es`
    return `${word}s`
  })

/** launch → launched, hold → held */
export const pastTense = (verb: string): string =>
  inflected(verb, word => {
    if (past[word]) return past[word]
    if (doubles(word)) return `${word}${word.at(-1)}ed`
    if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ied`
    return word.endsWith('e') ? `${word}d` : `${word}ed`
  })
