import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addressOf,
  facetNames,
  filterCount,
  readView,
  requestOf,
  tally,
  toggled,
  unfiltered,
} from './view.ts'

const read = (address: string) => readView(new URL(address, 'http://localhost').searchParams)

test('an address says the whole view and nothing that goes without saying', () => {
  expect(addressOf(read('/'))).toBe('/')
  const address = '/?q=gas+pipeline&force=firm&force=call&actor=CN&measured=1&sort=deadline&page=3'
  expect(addressOf(read(address))).toBe(
    '/?q=gas+pipeline&force=firm&force=call&actor=CN&measured=1&sort=deadline&page=3',
  )
})

test('an address that was typed badly still shows the ledger', () => {
  expect(read('/?sort=colour&order=up&page=-4')).toMatchObject({ sort: 'date', order: 'desc', page: 1 })
})

test('a view goes through its address unchanged', () => {
  const values = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 3 })
  fc.assert(
    fc.property(
      fc.record({ force: values, area: values, actor: values, due: values, document: values }),
      lists => {
        const view = { ...read('/'), ...lists, page: 2, dated: true }
        expect(read(addressOf(view))).toEqual(view)
      },
    ),
  )
})

test('choosing a value twice takes it away, and a changed filter starts at the first page', () => {
  const view = read('/?page=4')
  const chosen = toggled(view, 'area', 'energy')
  expect(chosen).toMatchObject({ area: ['energy'], page: 1 })
  expect(toggled(chosen, 'area', 'energy').area).toEqual([])
})

test('clearing leaves the order and no filter', () => {
  const view = read('/?q=x&area=energy&due=2030&dated=1&sort=measure')
  expect(filterCount(view)).toBe(3)
  expect(addressOf(unfiltered(view))).toBe('/?sort=measure')
  expect(facetNames.every(name => unfiltered(view)[name].length === 0)).toBe(true)
})

test('a page asks for its own lines', () => {
  const query = new URLSearchParams(requestOf(read('/?page=3&q=+rail+')).split('?')[1])
  expect(query.get('offset')).toBe('100')
  expect(query.get('q')).toBe('rail')
})

test('counts are gathered by area, the largest first', () => {
  const lines = tally([
    { area: 'trade', force: 'firm', count: 2 },
    { area: 'energy', force: 'call', count: 4 },
    { area: 'trade', force: 'intent', count: 3 },
  ])
  expect(lines).toEqual([
    { area: 'trade', total: 5, counts: { firm: 2, intent: 3 } },
    { area: 'energy', total: 4, counts: { call: 4 } },
  ])
})
