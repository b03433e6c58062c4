import { expect, test } from 'vitest'
import { pressed, readSystemView, systemAddress } from './view.ts'

test('an address and the view that it says are one', () => {
  for (const address of [
    '/entities?view=system',
    '/entities?view=system&party=Group+of+77&project=e_1&most=24',
  ])
    expect(systemAddress(readSystemView(new URLSearchParams(address.split('?')[1])))).toBe(address)
  expect(readSystemView(new URLSearchParams('most=9999')).most).toBe(60)
  expect(readSystemView(new URLSearchParams('most=few')).most).toBe(12)
})

test.each([
  ['nothing was chosen', {}, { id: 'CN', shared: 3 }, { party: 'CN' }],
  ['it was chosen', { party: 'CN', project: 'e_1' }, { id: 'CN', shared: 3 }, { project: 'e_1' }],
  [
    'another party was',
    { party: 'KZ', project: 'e_1' },
    { id: 'CN', shared: 3 },
    { party: 'CN', project: 'e_1' },
  ],
  ['nothing is shared', { party: 'KZ', project: 'e_1' }, { id: 'CN', shared: 0 }, { party: 'CN' }],
])('pressed where %s', (_, choice, node, after) => {
  expect(pressed(choice, 'party', node)).toEqual(after)
})
