import { lookup as resolveName } from 'node:dns'
import { request as requestPlain } from 'node:http'
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP } from 'node:net'
import type { LookupFunction } from 'node:net'
import type { Message } from '../../base/message.ts'
import { isPublic } from './addresses.ts'
import { bodyOf } from './body.ts'
import { FetchError, messageOf } from './failures.ts'

export interface FetchOptions {
  /** which IP addresses may be asked */
  readonly mayAsk: (address: string) => boolean
  /** bytes of the page, as sent and unpacked */
  readonly largest: number
  /** milliseconds for all of it, redirects included */
  readonly time: number
  readonly redirects: number
  /** how names become addresses: tests bring their own */
  readonly resolve?: typeof resolveName
}

export const usualFetch: FetchOptions = {
  mayAsk: isPublic,
  largest: 64 * 1024 * 1024,
  time: 60_000,
  redirects: 10,
}

export interface FetchedPage {
  /** the address that answered, without a fragment */
  readonly url: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** label of its encoding, where the server told one */
  readonly charset?: string
}

/** Whether what a person typed is an address and not a path; `C:\\x` is a path. */
export const isAddress = (text: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(text)

/** An address as it is kept: in the one way of writing it, without what only a browser uses. */
export function normalAddress(text: string): string {
  if (!URL.canParse(text)) return text
  const url = new URL(text)
  url.hash = ''
  return url.href
}

/**
 * Gets one page that a person named. Redirects are followed; each place is looked at before it is asked. Nothing is sent
 * that tells who asks, nothing that the page refers to is got. Gives a message where it fails; never throws.
 */
export async function fetchPage(text: string, options: FetchOptions): Promise<FetchedPage | Message> {
  const signal = AbortSignal.timeout(options.time)
  try {
    let url = addressOf(text)
    for (let hop = 0; hop <= options.redirects; hop++) {
      check(url, options)
      const response = await ask(url, options, signal)
      const next = redirectOf(response, url)
      if (next === null) return await pageOf(response, url, options)
      response.destroy()
      url = next
    }
    throw new FetchError('E_URL_REDIRECTS', `more than ${options.redirects}`)
  } catch (error) {
    return messageOf(text, signal.aborted ? new FetchError('E_URL_TIME', `${options.time / 1000} s`) : error)
  }
}

async function pageOf(response: IncomingMessage, url: URL, { largest }: FetchOptions): Promise<FetchedPage> {
  const { statusCode, statusMessage } = response
  if (statusCode !== 200) {
    response.destroy()
    throw new FetchError('E_URL_STATUS', `${statusCode} ${plainWords(statusMessage ?? '')}`.trim())
  }
  const bytes = await bodyOf(response, largest)
  const charset = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(response.headers['content-type'] ?? '')?.[1]
  return { url: normalAddress(url.href), bytes, ...(charset === undefined ? {} : { charset }) }
}

/** As much as a server's own words tell, in UTF-16 units. */
const longestWords = 60

/** Words of a server for a line of ours: it may have written anything. */
const plainWords = (words: string): string =>
  words
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim()
    .slice(0, longestWords)

function addressOf(text: string, base?: string): URL {
  if (!URL.canParse(text, base)) throw new FetchError('E_URL_INVALID')
  return new URL(text, base)
}

/** What is wrong with an address by itself, before any name is looked up. */
function check(url: URL, { mayAsk }: FetchOptions): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchError('E_URL_SCHEME')
  if (url.username !== '' || url.password !== '') throw new FetchError('E_URL_CREDENTIALS')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !mayAsk(host)) throw new FetchError('E_URL_PRIVATE', host)
}

const redirects = new Set([301, 302, 303, 307, 308])

function redirectOf({ statusCode, headers }: IncomingMessage, from: URL): URL | null {
  if (!redirects.has(statusCode ?? 0) || headers.location === undefined) return null
  return addressOf(headers.location, from.href)
}

const headers = {
  'user-agent': 'Mozilla/5.0 (compatible; Summitry)',
  accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.8',
  'accept-encoding': 'gzip, br',
}

function ask(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const settings: RequestOptions = { headers, signal, agent: false, lookup: guarded(options) }
    const request = url.protocol === 'https:' ? requestSecure(url, settings) : requestPlain(url, settings)
    guard(request, options)
    request
      .once('response', resolve)
      .once('upgrade', (_response, socket) => {
        socket.destroy()
        reject(new FetchError('E_URL_STATUS', '101'))
      })
      .on('error', reject)
      // Whatever else ends it: somebody waits for an answer.
      .once('close', () => reject(new FetchError('E_URL_CUT')))
      .end()
  })
}

/**
 * Looks a name up and hands on only addresses that may be asked. The socket connects to what this gives, so that a name
 * which says one thing when it is checked and another when it is used (DNS rebinding) gains nothing.
 */
function guarded({ mayAsk, resolve = resolveName }: FetchOptions): LookupFunction {
  return (host, wanted, answer) => {
    resolve(host, { ...wanted, all: true }, (error, found) => {
      const none = wanted.all === true ? [] : ''
      if (error) return answer(error, none)
      const allowed = found.filter(({ address }) => mayAsk(address))
      const [first] = allowed
      if (first === undefined)
        return answer(new FetchError('E_URL_PRIVATE', `${host} is ${found[0]?.address ?? 'nowhere'}`), none)
      if (wanted.all === true) answer(null, allowed)
      else answer(null, first.address, first.family)
    })
  }
}

/** Looks once more at what the socket is connected to. */
function guard(request: ClientRequest, { mayAsk }: FetchOptions): void {
  request.once('socket', socket => {
    socket.once('connect', () => {
      const address = socket.remoteAddress ?? ''
      if (!mayAsk(address)) request.destroy(new FetchError('E_URL_PRIVATE', address))
    })
  })
}
