import { Fragment } from 'react'

/** A document's own words: in its language, in the typeface of the record, with what was searched for marked. */
export function Words({ text, language, found = '' }: { text: string; language: string; found?: string }) {
  return (
    <span className="words" lang={language}>
      <Marked text={text} found={found} />
    </span>
  )
}

/** The name of a thing as the documents write it. They tell no language of a name: its script does. */
export const Name = ({ text }: { text: string }) => (
  <span className="words" lang={languageOf(text)}>
    {text}
  </span>
)

/** Several forms of a name, each in its language. */
export const Names = ({ names }: { names: readonly string[] }) =>
  names.map((name, i) => (
    <Fragment key={name}>
      {i > 0 && ' · '}
      <Name text={name} />
    </Fragment>
  ))

const languageOf = (name: string) => (/\p{Script=Han}/u.test(name) ? 'zh' : 'en')

export function Marked({ text, found }: { text: string; found: string }) {
  const pieces = splitAt(text, found)
  return pieces.map((piece, i) =>
    i % 2 === 1 ? <mark key={i}>{piece}</mark> : <Fragment key={i}>{piece}</Fragment>,
  )
}

/** Pieces of the text, every second one a word of the search. Nothing is lost: joined they are the text. */
function splitAt(text: string, search: string): string[] {
  const words = search.split(/\s+/).filter(Boolean).map(escaped)
  if (words.length === 0) return [text]
  return text.split(new RegExp(`(${words.join('|')})`, 'giu'))
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
