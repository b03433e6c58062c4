import { codedMessage } from '../../base/codes.ts'
import type { Code } from '../../base/codes.ts'
import type { Message } from '../../base/message.ts'

/** Why an address gave no page. */
export class FetchError extends Error {
  readonly kind: Code
  readonly detail: string | undefined

  constructor(kind: Code, detail?: string) {
    super(detail ?? kind)
    this.kind = kind
    this.detail = detail
  }
}

/** The one line for whatever went wrong with an address. */
export function messageOf(where: string, error: unknown): Message {
  const shown = withoutPassword(where)
  if (error instanceof FetchError) return codedMessage(error.kind, shown, error.detail)
  const { code = '', message } = error as NodeJS.ErrnoException
  const known = failures.find(({ codes }) => codes.test(code))
  return codedMessage(known?.kind ?? 'E_URL_REACH', shown, known?.detail ?? (code || message))
}

const failures: readonly { readonly codes: RegExp; readonly kind: Code; readonly detail?: string }[] = [
  { codes: /^ENOTFOUND$/, kind: 'E_URL_REACH', detail: 'no server has this name' },
  { codes: /^EAI_/, kind: 'E_URL_REACH', detail: 'its name cannot be looked up now' },
  { codes: /^ECONNREFUSED$/, kind: 'E_URL_REACH', detail: 'nothing answers there' },
  { codes: /^(?:ENETUNREACH|EHOSTUNREACH)$/, kind: 'E_URL_REACH', detail: 'no network leads there' },
  { codes: /^(?:ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/, kind: 'E_URL_CUT' },
  {
    codes: /^(?:HPE_|EPROTO|ERR_SSL_WRONG_VERSION)/,
    kind: 'E_URL_REACH',
    detail: 'it does not answer as a web server',
  },
  { codes: /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/, kind: 'E_URL_CERTIFICATE' },
]

/** What a person typed, without a password that would stand on the screen and in a log. */
const withoutPassword = (text: string): string => text.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, '$1…@')
