/**
 * What a person is told about a document or a file: never an exception that stops the rest.
 * `code` is stable and listed in `codes.ts`; `remedy` says what to do next.
 */
export interface Message {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  /** file, document or field that it is about */
  readonly where: string
  readonly reason: string
  readonly remedy: string
}

/** One line, for a terminal or a log: `error file.pdf: truncated … (E_PDF_TRUNCATED): save it again`. */
export function messageLine(message: Message): string {
  return `${message.severity} ${message.where}: ${message.reason} (${message.code}): ${message.remedy}`
}

/** An error that carries a message for the person: thrown where a whole operation cannot go on. */
export class SummitryError extends Error {
  readonly detail: Message
  constructor(detail: Message) {
    super(messageLine(detail))
    this.name = 'SummitryError'
    this.detail = detail
  }
}
