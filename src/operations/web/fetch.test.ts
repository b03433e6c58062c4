import type { lookup } from 'node:dns'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createPlainServer } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { messageLine } from '../../base/message.ts'
import { fetchPage, isAddress, normalAddress, usualFetch } from './fetch.ts'
import type { FetchOptions, FetchedPage } from './fetch.ts'

const local: FetchOptions = { ...usualFetch, mayAsk: address => address === '127.0.0.1' }

/** A real server on 127.0.0.1 for one test. */
async function served(listener: RequestListener, work: (base: string) => Promise<void>): Promise<void> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** A server that says just these bytes and hangs up. */
async function saying(answer: string, work: (base: string) => Promise<void>): Promise<void> {
  const server = createPlainServer(socket => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(answer))
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.close()
  }
}

const text = (page: FetchedPage): string => new TextDecoder().decode(page.bytes)
const page = async (url: string, options = local): Promise<FetchedPage> => {
  const found = await fetchPage(url, options)
  if ('code' in found) throw new Error(messageLine(found))
  return found
}
const code = async (url: string, options = local): Promise<string> => {
  const found = await fetchPage(url, options)
  if (!('code' in found)) return `${found.bytes.length} bytes`
  expect(messageLine(found)).not.toContain('\n')
  return found.code
}

test('a page with its encoding, at the address where the redirects end', () =>
  served(
    ({ url }, response) => {
      if (url === '/old') response.writeHead(301, { location: '/newer?x=1#top' }).end('moved')
      else if (url === '/newer?x=1') response.writeHead(307, { location: 'new' }).end()
      else response.writeHead(200, { 'content-type': 'text/html; charset="GB2312"' }).end('<p>hello')
    },
    async base => {
      const found = await page(`${base}/old#part`)
      expect(found).toMatchObject({ url: `${base}/new`, charset: 'GB2312' })
      expect(text(found)).toBe('<p>hello')
    },
  ))

test('nothing is sent that tells who asks', () =>
  served(
    (request, response) => {
      response.end(JSON.stringify(request.headers))
    },
    async base => {
      const sent = JSON.parse(text(await page(`${base}/`))) as Record<string, string>
      expect(Object.keys(sent).sort()).toEqual([
        'accept',
        'accept-encoding',
        'connection',
        'host',
        'user-agent',
      ])
    },
  ))

test.each([
  ['gzip', gzipSync('hello')],
  ['br', brotliCompressSync('hello')],
  ['identity', Buffer.from('hello')],
])('a body packed by %s', (encoding, bytes) =>
  served(
    (_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes)
    },
    async base => expect(text(await page(base))).toBe('hello'),
  ),
)

test.each([
  ['ftp://example.org/a', 'E_URL_SCHEME'],
  ['file:///etc/passwd', 'E_URL_SCHEME'],
  ['javascript://x/%0aalert(1)', 'E_URL_SCHEME'],
  ['http://', 'E_URL_INVALID'],
  ['http://a b/', 'E_URL_INVALID'],
  ['https://me:secret@example.org/', 'E_URL_CREDENTIALS'],
  ['http://127.0.0.1/', 'E_URL_PRIVATE'],
  ['http://localhost/', 'E_URL_PRIVATE'],
  ['http://2130706433/', 'E_URL_PRIVATE'],
  ['http://0x7f.1/', 'E_URL_PRIVATE'],
  ['http://[::1]:8080/', 'E_URL_PRIVATE'],
  ['http://[::ffff:169.254.169.254]/latest/meta-data', 'E_URL_PRIVATE'],
  ['http://169.254.169.254/latest/meta-data', 'E_URL_PRIVATE'],
])('%s is refused: %s', async (url, expected) => {
  const found = await fetchPage(url, usualFetch)
  expect(found).toMatchObject({ code: expected })
  expect(JSON.stringify(found)).not.toContain('secret')
})

test.each([
  ['http://127.0.0.2/', 'E_URL_PRIVATE'],
  ['http://[::1]/', 'E_URL_PRIVATE'],
  ['file:///etc/passwd', 'E_URL_SCHEME'],
  ['http://user:word@127.0.0.1/', 'E_URL_CREDENTIALS'],
  ['http://', 'E_URL_INVALID'],
])('a redirect to %s is refused: %s', (location, expected) =>
  served(
    (_, response) => {
      response.writeHead(302, { location }).end()
    },
    async base => expect(await code(base)).toBe(expected),
  ),
)

test('a name is believed only for the address that it leads to when it is used', () => {
  const answers = ['127.0.0.1', '127.0.0.2', '127.0.0.1']
  const asked: string[] = []
  const resolve = ((_host: string, _options: unknown, answer: (error: null, found: object[]) => void) => {
    const address = answers[asked.length]!
    asked.push(address)
    answer(null, [{ address, family: 4 }])
  }) as unknown as typeof lookup
  return served(
    ({ url }, response) => {
      if (url === '/b') response.end('never')
      else response.writeHead(302, { location: '/b' }).end()
    },
    async base => {
      const url = base.replace('127.0.0.1', 'rebinding.example')
      expect(await code(url, { ...local, resolve })).toBe('E_URL_PRIVATE')
      expect(asked).toEqual(['127.0.0.1', '127.0.0.2'])
    },
  )
})

test('redirects that do not end', () =>
  served(
    (_, response) => {
      response.writeHead(302, { location: '/again' }).end()
    },
    async base => expect(await code(base)).toBe('E_URL_REDIRECTS'),
  ))

test.each([404, 500, 204, 304, 302])('a status of %d is no page', status =>
  served(
    (_, response) => {
      response.writeHead(status).end()
    },
    async base => expect(await code(base)).toBe('E_URL_STATUS'),
  ),
)

test('a server that sends too slowly is left, before and within the body', async () => {
  const quick = { ...local, time: 300 }
  await served(
    () => {},
    async base => expect(await code(base, quick)).toBe('E_URL_TIME'),
  )
  await served(
    (_, response) => {
      const drops = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(drops))
    },
    async base => expect(await code(base, quick)).toBe('E_URL_TIME'),
  )
})

test('a page that is too large is left: as it says, as it comes, and as it unpacks', async () => {
  const small = { ...local, largest: 100_000 }
  const much = Buffer.alloc(200_000)
  await served(
    (_, response) => {
      response.writeHead(200, { 'content-length': much.length }).end(much)
    },
    async base => expect(await code(base, small)).toBe('E_TOO_LARGE'),
  )
  await served(
    (_, response) => {
      response.on('error', () => {})
      const pour = () => {
        while (!response.destroyed && response.write(much));
      }
      response.on('drain', pour)
      pour()
    },
    async base => expect(await code(base, small)).toBe('E_TOO_LARGE'),
  )
  const bomb = gzipSync(Buffer.alloc(50_000_000))
  expect(bomb.length).toBeLessThan(small.largest)
  await served(
    (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    },
    async base => expect(await code(base, small)).toBe('E_TOO_LARGE'),
  )
})

test('a server that would speak something else is left, also where it stays on the line', async () => {
  const answer = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: chat\r\nConnection: Upgrade\r\n\r\n'
  await saying(answer, async base => expect(await code(base)).toBe('E_URL_STATUS'))
  const server = createPlainServer(socket => {
    socket.on('error', () => {})
    socket.once('data', () => socket.write(answer))
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  expect(await code(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).toBe('E_URL_STATUS')
  server.close()
})

test('the words of a server are shown as words, and not all of them', () =>
  saying(`HTTP/1.1 404 \u001b[2J gone${' and gone'.repeat(200)}\r\nContent-Length: 0\r\n\r\n`, async base => {
    const found = await fetchPage(base, local)
    expect(found).toMatchObject({ code: 'E_URL_STATUS' })
    expect(messageLine(found as Parameters<typeof messageLine>[0])).toMatch(/404 \[2J gone and gone/)
    expect(JSON.stringify(found)).not.toMatch(/\\u001b|.{400}/)
  }))

test.each([
  ['a body shorter than it says', 'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort', 'E_URL_CUT'],
  [
    'a chunk that ends early',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nshort',
    'E_URL_CUT',
  ],
  ['packed data that is none', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nplain', 'E_URL_CUT'],
  ['an unknown packing', 'HTTP/1.1 200 OK\r\nContent-Encoding: rot13\r\n\r\ncynva', 'E_URL_PACKED'],
  ['no web server', '220 mail.example ESMTP\r\n', 'E_URL_REACH'],
  ['nothing', '', 'E_URL_CUT'],
])('%s', (_, answer, expected) => saying(answer, async base => expect(await code(base)).toBe(expected)))

test('packed data that ends early', () => {
  const packed = gzipSync('hello '.repeat(1000))
  return served(
    (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed.subarray(0, packed.length - 12))
    },
    async base => expect(await code(base)).toBe('E_URL_CUT'),
  )
})

test('a body longer than it says is what it says', () =>
  saying('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello and more', async base =>
    expect(text(await page(base))).toBe('hello'),
  ))

test('nobody there', async () => {
  let gone = ''
  await served(
    () => {},
    async base => {
      gone = base
    },
  )
  expect(await code(gone)).toBe('E_URL_REACH')
  const nowhere = ((_host: string, _options: unknown, answer: (error: Error) => void) =>
    answer(
      Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }),
    )) as unknown as typeof lookup
  expect(await fetchPage('https://nowhere.example/', { ...local, resolve: nowhere })).toMatchObject({
    code: 'E_URL_REACH',
    reason: expect.stringContaining('no server has this name') as string,
  })
})

test('what is an address, and how it is kept', () => {
  expect(['https://a.example/x', 'FILE:///x', 'C:\\x', 'a/b.txt', 'http:x'].map(isAddress)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect(normalAddress('HTTPS://Example.org:443/a/../b?q=1#top')).toBe('https://example.org/b?q=1')
})
