import { describe, expect, test, vi } from 'vitest'
import { SummitryError } from '../base/message.ts'
import { createApp } from './app.ts'
import type { Assets } from './assets.ts'
import type { CommitmentPage } from './contract.ts'
import { hostName } from './guard.ts'
import type { Queries } from './queries.ts'

const emptyPage: CommitmentPage = {
  total: 0,
  items: [],
  facets: { actor: [], area: [], force: [], document: [], due: [], measured: 0, dated: 0 },
  area_force: [],
}
const asset = (text: string, type: string, hashed = false) => ({
  bytes: Uint8Array.from(new TextEncoder().encode(text)),
  type,
  hashed,
})
const assets: Assets = new Map([
  ['/index.html', asset('<!doctype html>', 'text/html')],
  ['/assets/a.js', asset('1', 'text/javascript', true)],
])
const noDocument = { code: 'E_NO_DOCUMENT', severity: 'error', reason: 'gone', remedy: 'look' } as const
const commitments = vi.fn<Queries['commitments']>(async () => emptyPage)
const decide = vi.fn<Queries['decide']>(async () => ({
  id: 'x_1',
  changed: ['c_1'],
  line: 'c_1',
  split_off: null,
}))
const queries: Queries = {
  summary: async () => {
    throw new Error('secret: /home/someone')
  },
  commitments,
  commitment: async () => null,
  documents: async () => {
    throw new SummitryError({ code: 'E_X', severity: 'error', where: 'here', reason: 'gone', remedy: 'wait' })
  },
  document: async () => null,
  explanation: async () => null,
  source: async () => null,
  pages: async id => (id === 'd_0123456789abcdef' ? new TextEncoder().encode('%PDF-1.7') : null),
  collation: async ([name]) => {
    throw new SummitryError({ ...noDocument, where: name! })
  },
  differingFigures: async () => ({ groups: [] }),
  entities: async () => ({ total: 0, items: [], kinds: [] }),
  entity: async () => null,
  cooperation: async () => {
    const none = { total: 0, joined: 0, nodes: [] }
    const columns = { party: none, mechanism: none, project: none }
    return { commitments: 0, columns, joins: [], total: 0, items: [] }
  },
  coverage: async () => ({ families: [], family: null, documents: [], rows: [] }),
  deadlines: async () => ({ passed: [], coming: [] }),
  scores: async () => ({
    assessed: 0,
    pending: 0,
    commitments: 0,
    overall: null,
    by_party: [],
    by_area: [],
    by_summit: [],
  }),
  scale: async () => ({ id: 'compliance', steps: [] }),
  review: async () => {
    throw new SummitryError({ ...noDocument, code: 'E_NOT_BUILT', where: 'here' })
  },
  suggestions: async () => ({ total: 0, items: [] }),
  decisions: async () => ({ total: 0, items: [] }),
  decide,
}
const onError = vi.fn()
const app = createApp({ queries, assets, version: '1.2.3', onError })
const ask = (path: string, host = '127.0.0.1:4320') => app.request(path, { headers: { host } })

describe('the guard', () => {
  test.each([
    ['127.0.0.1:4320', 200],
    ['localhost:4320', 200],
    ['LOCALHOST', 200],
    ['[::1]:4320', 200],
    ['192.168.0.7:4320', 200],
    ['rebound.example:4320', 421],
    ['127.0.0.1.example', 421],
    ['localhost.example', 421],
    ['', 421],
  ])('a request for host %j gets %i', async (host, status) => {
    expect((await ask('/api/figures/differing', host)).status).toBe(status)
    expect((await ask('/', host)).status).toBe(status)
  })

  test('a name that the server was started with is known', async () => {
    const named = createApp({ queries, assets, version: '1', hosts: ['Ledger.example'] })
    expect((await named.request('/', { headers: { host: 'ledger.example:80' } })).status).toBe(200)
  })

  test.each(['/', '/api/figures/differing', '/api/nothing', '/nothing.js'])(
    'every answer forbids other origins: %s',
    async path => {
      const { headers } = await ask(path)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|http/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  test.each([
    ['[::1]:80', '::1'],
    ['Example.org:8080', 'example.org'],
    ['example.org', 'example.org'],
  ])('the name in %j is %j', (header, name) => expect(hostName(header)).toBe(name))
})

describe('the API', () => {
  test('a query is read field by field, with defaults', async () => {
    const response = await ask('/api/commitments?force=firm&force=call&q=%20rail%20&measured=1&limit=5')
    expect(response.status).toBe(200)
    expect(commitments).toHaveBeenLastCalledWith({
      q: 'rail',
      actor: [],
      area: [],
      force: ['firm', 'call'],
      document: [],
      due: [],
      measured: true,
      dated: false,
      sort: 'date',
      limit: 5,
      offset: 0,
    })
  })

  test.each(['force=loud', 'limit=0', 'limit=1e9', 'due=soon', 'sort=colour', `q=${'x'.repeat(201)}`])(
    'a query that cannot be read is refused: %s',
    async query => {
      const response = await ask(`/api/commitments?${query}`)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ code: 'E_BAD_QUERY' })
    },
  )

  test.each(['', '?document=a', `?${'document=a&'.repeat(9)}`])(
    'two to eight documents are collated: %j',
    async query => {
      expect((await ask(`/api/collation${query}`)).status).toBe(400)
    },
  )

  test.each([
    '/api/commitments/none',
    '/api/documents/none',
    '/api/documents/none/source',
    '/api/documents/none/explanation',
    '/api/collation?document=a&document=b',
    '/api/nothing',
  ])('what does not exist is said as a problem: %s', async path => {
    const response = await ask(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toHaveProperty('remedy')
  })

  test('an error of ours tells nothing of the machine, and is reported', async () => {
    const response = await ask('/api/summary')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(onError).toHaveBeenCalledOnce()
  })

  test('an error with a message for the person passes it on', async () => {
    expect(await (await ask('/api/documents')).json()).toEqual({
      code: 'E_X',
      reason: 'gone',
      remedy: 'wait',
    })
  })

  test('it describes itself', async () => {
    const description = (await (await ask('/api/openapi.json')).json()) as { paths: object }
    expect(Object.keys(description.paths)).toContain('/commitments/{id}')
    expect(description).toMatchObject({ info: { version: '1.2.3' }, servers: [{ url: '/api' }] })
  })
})

describe('deciding', () => {
  const accept = JSON.stringify({ action: 'accept', commitment: 'c_1', by: ' An ' })
  const post = (body: string, headers: Record<string, string> = {}, to = app) =>
    to.request('/api/decisions', {
      method: 'POST',
      body,
      headers: { host: '127.0.0.1:4320', 'content-type': 'application/json', ...headers },
    })

  test('a decision is read with its defaults and handed on', async () => {
    const response = await post(accept)
    expect(response.status).toBe(201)
    expect(decide).toHaveBeenLastCalledWith({ action: 'accept', commitment: 'c_1', by: 'An', reason: '' })
  })

  test.each([
    ['a page of this server', { origin: 'http://127.0.0.1:4320', 'sec-fetch-site': 'same-origin' }, 201],
    ['a page of another', { origin: 'https://elsewhere.example' }, 403],
    ['a page of another port', { origin: 'http://127.0.0.1:4321' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['a page of a site nearby', { 'sec-fetch-site': 'same-site' }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
    ['a form with a file', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['a charset', { 'content-type': 'application/json; charset=utf-8' }, 201],
  ])('from %s', async (_, headers, status) => {
    decide.mockClear()
    expect((await post(accept, headers)).status).toBe(status)
    expect(decide).toHaveBeenCalledTimes(status === 201 ? 1 : 0)
  })

  test.each([
    '{',
    '{}',
    '{"action":"explode","by":"An"}',
    '{"action":"accept","commitment":"c_1"}',
    '{"action":"accept","commitment":"c_1","by":" "}',
    '{"action":"edit","commitment":"c_1","by":"An","fields":{}}',
    '{"action":"edit","commitment":"c_1","by":"An","fields":{"force":"loud"}}',
    '{"action":"add","document":"d_1","start":-1,"end":4,"by":"An","fields":{"actor":["CN"]}}',
    '{"action":"add","document":"d_1","start":1,"end":4,"by":"An","fields":{}}',
  ])('what is no decision is refused: %s', async body => {
    expect((await post(body)).status).toBe(400)
  })

  test('what is far too large is refused', async () => {
    expect((await post(`${accept}${' '.repeat(300_000)}`)).status).toBe(413)
  })

  test('a server that only shows takes none', async () => {
    const shown = createApp({ queries, assets, version: '1', readOnly: true })
    expect(await (await post(accept, {}, shown)).json()).toMatchObject({ code: 'E_READ_ONLY' })
    expect((await shown.request('/api/scale', { headers: { host: 'localhost' } })).status).toBe(200)
  })

  test('what the ledger does not allow is a conflict', async () => {
    expect((await ask('/api/review')).status).toBe(409)
  })
})

describe('the web application', () => {
  test.each(['/', '/documents', '/documents/d_1'])('%s is a page of it', async path => {
    const response = await ask(path)
    expect(await response.text()).toBe('<!doctype html>')
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  test('what is named by its content is kept', async () => {
    expect((await ask('/assets/a.js')).headers.get('cache-control')).toContain('immutable')
  })

  test.each(['/assets/b.js', '/../package.json', '/%2e%2e/package.json', '/.git/config.txt'])(
    'no file is read that is not in the build: %s',
    async path => {
      expect((await ask(path)).status).toBe(404)
    },
  )
})

test('the pages of a document come as a PDF that no browser opens by itself', async () => {
  const response = await ask('/api/documents/d_0123456789abcdef/pages')
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(response.headers.get('content-disposition')).toBe('attachment')
  expect(await response.text()).toBe('%PDF-1.7')
  expect((await ask('/api/documents/d_fedcba9876543210/pages')).status).toBe(404)
})
