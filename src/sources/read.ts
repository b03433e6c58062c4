import { codedMessage, type Code } from '../base/codes.ts'
import type { Message } from '../base/message.ts'
import { decode } from './decode.ts'
import { signatureOf, textFormat } from './detect.ts'
import { readCharacters } from './characters.ts'
import { readPdf } from './pdf/pdf.ts'
import type { Source } from './source.ts'

/** Largest file that is read, in bytes. */
export const largestFile = 200 * 1024 * 1024

const refused: Readonly<Partial<Record<ReturnType<typeof signatureOf>, Code>>> = {
  image: 'E_IMAGE',
  'legacy-office': 'E_LEGACY_OFFICE',
  binary: 'E_BINARY',
}

/** A file by its format, told by content. What is wrong with it is said in messages; nothing is thrown. */
export async function readSource(name: string, bytes: Uint8Array): Promise<Source> {
  if (bytes.length === 0) return nothing(codedMessage('E_EMPTY', name))
  if (bytes.length > largestFile)
    return nothing(codedMessage('E_TOO_LARGE', name, `${Math.round(bytes.length / 1e6)} MB`))
  const signature = signatureOf(bytes)
  const refusal = refused[signature]
  if (refusal !== undefined) return nothing(codedMessage(refusal, name))
  if (signature === 'pdf') return readPdf(name, bytes)
  const { text, warnings } = decode(bytes, declaredEncoding(bytes))
  if (text.trim() === '') return nothing(codedMessage('E_EMPTY', name))
  const format = textFormat(text)
  return {
    format,
    text,
    streams: readCharacters(format, text),
    messages: warnings.map(code => codedMessage(code, name)),
  }
}

const nothing = (message: Message): Source => ({ format: 'text', text: '', streams: [], messages: [message] })

/** What a page says its encoding is, in its first bytes (HTML standard 13.2.3.2). */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]*encoding=["']([\w-]+)/i.exec(head)?.[1]
  )
}
