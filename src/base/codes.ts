import type { Message } from './message.ts'

/** What can go wrong with a file, and what a person can do about it. The code is stable; the words may be bettered. */
interface CodeEntry {
  readonly severity: Message['severity']
  readonly reason: string
  readonly remedy: string
}

export const codes = {
  E_EMPTY: { severity: 'error', reason: 'the file is empty', remedy: 'save or download it again' },
  E_TOO_LARGE: {
    severity: 'error',
    reason: 'the file is larger than can be read',
    remedy: 'split it, or keep the pages that matter',
  },
  E_BINARY: {
    severity: 'error',
    reason: 'this is not text in any format that can be read',
    remedy: 'save it as text, HTML, PDF or DOCX',
  },
  E_NO_TEXT: {
    severity: 'error',
    reason: 'no text was found in it',
    remedy: 'check that the page was saved whole, not while it was loading',
  },
  E_FORMAT_BROKEN: {
    severity: 'error',
    reason: 'the file is damaged',
    remedy: 'save or download it again',
  },
  E_PDF_BROKEN: {
    severity: 'error',
    reason: 'the PDF is truncated or damaged',
    remedy: 'download it again',
  },
  E_PDF_ENCRYPTED: {
    severity: 'error',
    reason: 'the PDF is locked with a password',
    remedy: 'save a copy without the password',
  },
  E_PDF_NO_TEXT: {
    severity: 'error',
    reason: 'the PDF holds images and no text layer',
    remedy: 'run text recognition (OCR) on it first',
  },
  E_IMAGE: {
    severity: 'error',
    reason: 'this is an image',
    remedy: 'run text recognition (OCR) on it first',
  },
  E_LEGACY_OFFICE: {
    severity: 'error',
    reason: 'this is an old binary office file',
    remedy: 'save it as DOCX or PDF',
  },
  E_ARCHIVE_LOCKED: {
    severity: 'error',
    reason: 'the archive is locked with a password',
    remedy: 'unpack it yourself and add the files that matter',
  },
  E_BOMB: {
    severity: 'error',
    reason: 'it unpacks to far more than can be read',
    remedy: 'unpack it yourself and add the files that matter',
  },
  E_READ_FAILED: {
    severity: 'error',
    reason: 'reading it failed',
    remedy: 'open it and save it again, or as plain text; please report it if others can open it',
  },
  E_READ_TIME: {
    severity: 'error',
    reason: 'reading it was given up',
    remedy: 'split it, or save its text alone; please report it if it is a usual document',
  },
  E_READ_MEMORY: {
    severity: 'error',
    reason: 'reading it was given up',
    remedy: 'split it, or save its text alone; please report it if it is a usual document',
  },
  E_URL_INVALID: {
    severity: 'error',
    reason: 'this is no web address',
    remedy: 'copy it from the address line of a browser',
  },
  E_URL_SCHEME: {
    severity: 'error',
    reason: 'only addresses that begin with http:// or https:// are read',
    remedy: 'name a file by its path',
  },
  E_URL_CREDENTIALS: {
    severity: 'error',
    reason: 'it holds a name and a password, which are never sent',
    remedy: 'save the page in a browser and add the file',
  },
  E_URL_PRIVATE: {
    severity: 'error',
    reason: 'it leads to this machine or into a private network',
    remedy: 'if that is meant, say so with --allow-private',
  },
  E_URL_REACH: {
    severity: 'error',
    reason: 'it cannot be reached',
    remedy: 'check the address and the network; or save the page in a browser and add the file',
  },
  E_URL_CERTIFICATE: {
    severity: 'error',
    reason: 'its server cannot prove who it is',
    remedy: 'save the page in a browser and add the file',
  },
  E_URL_STATUS: {
    severity: 'error',
    reason: 'the server gave no page',
    remedy: 'check the address in a browser; or save the page there and add the file',
  },
  E_URL_REDIRECTS: {
    severity: 'error',
    reason: 'it leads from one address to the next without end',
    remedy: 'open it in a browser and take the address where it ends',
  },
  E_URL_TIME: {
    severity: 'error',
    reason: 'the server did not send it in time',
    remedy: 'try again later; or save the page in a browser and add the file',
  },
  E_URL_CUT: {
    severity: 'error',
    reason: 'the connection ended before the page was whole',
    remedy: 'try again; or save the page in a browser and add the file',
  },
  E_URL_PACKED: {
    severity: 'error',
    reason: 'the server packed it in a way that is not read',
    remedy: 'save the page in a browser and add the file',
  },
  N_LEFT_OUT: {
    severity: 'note',
    reason: 'what stands around its stories is in no document',
    remedy: 'nothing, where it only lists their headlines',
  },
  W_ENCODING: {
    severity: 'warning',
    reason: 'some bytes are not valid in its encoding',
    remedy: 'compare the text with the source where it matters',
  },
  W_MOJIBAKE: {
    severity: 'warning',
    reason: 'the text was garbled before it was saved',
    remedy: 'find another copy, or compare with the source',
  },
  W_ANNOTATED: {
    severity: 'warning',
    reason: 'pronunciation stands behind its characters, and is left out',
    remedy: 'compare the text with the source where it matters',
  },
  W_PDF_DAMAGED: {
    severity: 'warning',
    reason: 'the PDF is truncated or damaged, and what was found in it is read',
    remedy: 'download it again, or check what is missing',
  },
  W_PARTLY_READ: {
    severity: 'warning',
    reason: 'a part of it could not be read',
    remedy: 'open the file and check what is missing',
  },
  W_INCOMPLETE: {
    severity: 'warning',
    reason: 'a text says that it goes on elsewhere',
    remedy: 'add the page on which it goes on',
  },
} as const satisfies Record<string, CodeEntry>

export type Code = keyof typeof codes

/** A coded message about `where`; `detail` says more in a few words. */
export function codedMessage(code: Code, where: string, detail?: string): Message {
  const { severity, reason, remedy } = codes[code]
  return { code, severity, where, reason: detail === undefined ? reason : `${reason}: ${detail}`, remedy }
}
