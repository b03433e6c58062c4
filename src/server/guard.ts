import type { MiddlewareHandler } from 'hono'
import { isIP } from 'node:net'
import type { Problem } from './contract.ts'

/**
 * Documents are hostile input and the ledger may be confidential: no script, style, frame, form or request may come
 * from or go to anywhere but this server.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
}

/**
 * Against DNS rebinding: a page elsewhere can point its own name at 127.0.0.1 and read this server as "same origin".
 * Such a request carries that name as its Host. An address cannot be rebound, so any literal address passes.
 * @param names host names, beside `localhost`, that this server is reached by
 */
export function knownHost(names: readonly string[]): MiddlewareHandler {
  const known = new Set(['localhost', ...names].map(name => name.toLowerCase()))
  return async (c, next) => {
    const host = hostName(c.req.header('host') ?? '')
    if (known.has(host) || isIP(host) !== 0) return next()
    const problem: Problem = {
      code: 'E_UNKNOWN_HOST',
      reason: `this server is not known as ${JSON.stringify(host)}`,
      remedy: 'open it by its address, such as http://127.0.0.1:4320, or start it with that host name',
    }
    return c.json(problem, 421)
  }
}

/**
 * Against writes from pages elsewhere: what changes the project must come as JSON, which a foreign page cannot send
 * unasked, and where a browser says from what page, from one of this server. Programs that are no browser name none.
 */
export const ownWrites: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const foreign =
    (origin !== undefined && hostOf(origin) !== c.req.header('host')) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none')
  if (foreign) return c.json(foreignWrite, 403)
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  return type === 'application/json' ? next() : c.json(notJson, 415)
}

/** For a server that only shows. */
export const noWrites: MiddlewareHandler = async (c, next) =>
  c.req.method === 'GET' || c.req.method === 'HEAD' ? next() : c.json(readOnly, 403)

const foreignWrite: Problem = {
  code: 'E_FOREIGN_WRITE',
  reason: 'a page of another server may not decide here',
  remedy: 'decide on the pages of this server, or from a program without an Origin header',
}
const notJson: Problem = {
  code: 'E_NOT_JSON',
  reason: 'a decision is sent as JSON',
  remedy: 'set the header Content-Type: application/json',
}
const readOnly: Problem = {
  code: 'E_READ_ONLY',
  reason: 'this server only shows the ledger',
  remedy: 'start one without --read-only to decide',
}

/** Host and port of an origin; null for one that has none, such as a sandboxed frame or a file. */
function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}

/** The host of a Host header without its port; an IPv6 address without its brackets. */
export function hostName(header: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(header)
  if (bracketed) return bracketed[1]!.toLowerCase()
  return header.replace(/:\d+$/, '').toLowerCase()
}
