import type { Message } from '../base/message.ts'

/** Notes of one code that are told one by one; of more the first is told, and how many there are. */
const fewNotes = 3

/** Messages to be told: every error and warning, and notes that many files share in one line. */
export function condensed(messages: readonly Message[]): Message[] {
  const notes = Map.groupBy(
    messages.filter(message => message.severity === 'note'),
    message => message.code,
  )
  const told = messages.filter(
    message => message.severity !== 'note' || notes.get(message.code)!.length <= fewNotes,
  )
  const many = [...notes.values()].filter(same => same.length > fewNotes)
  return [...told, ...many.map(together)]
}

function together(messages: readonly Message[]): Message {
  const [first] = messages
  return { ...first!, where: `${messages.length} files, as ${first!.where}` }
}
