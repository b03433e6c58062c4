import { expect, test } from 'vitest'
import { warcPages } from './warc.ts'

/** A web archive of one response, with the body as a server sent it. */
const archived = (head: string, body: string): Uint8Array => {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${head}\r\n\r\n${body}`
  return new TextEncoder().encode(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nContent-Length: ${answer.length}\r\n\r\n${answer}\r\n\r\n`,
  )
}
const pages = (bytes: Uint8Array): string[] =>
  warcPages(bytes).members.map(member => new TextDecoder().decode(member.bytes))

test.each([
  ['as it is', 'Content-Length: 5', 'hello', 'hello'],
  ['in chunks', 'Transfer-Encoding: chunked', '3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n', 'hello'],
  ['told to be in chunks and whole', 'Transfer-Encoding: chunked', '<p>hello\n', '<p>hello\n'],
  ['cut inside a chunk', 'Transfer-Encoding: chunked', '3\r\nhel\r\nff\r\nlo', 'hello'],
  ['a chunk of less than nothing', 'Transfer-Encoding: chunked', '1\r\nh\r\n-99999\r\nello\r\n', 'h'],
])('a body %s', (_, head, body, expected) => expect(pages(archived(head, body))).toEqual([expected]))
