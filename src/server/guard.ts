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

/** The host of a Host header without its port; an IPv6 address without its brackets. */
export function hostName(header: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(header)
  if (bracketed) return bracketed[1]!.toLowerCase()
  return header.replace(/:\d+$/, '').toLowerCase()
}
