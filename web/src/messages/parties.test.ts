import { describe, expect, it } from 'vitest'
import { packFor } from '../../../src/language/packs/index.ts'
import { partyName } from '../format.ts'
import { parties } from './parties-zh.ts'

/** Parties that a pack names in words: organisations and loose actors; states are codes. */
function namesOf(language: string): string[] {
  const { parties: lexicon, grammar } = packFor(language)!
  const organisations = Object.values(lexicon.organisations).map(({ name }) => name)
  const actors = (grammar?.actors ?? []).map(({ name }) => name)
  return [...new Set([...organisations, ...actors])].filter(name => /^\p{L}[\p{L} -]{2,}$/u.test(name))
}

describe('parties that the ledger holds by name', () => {
  it.each(['zh', 'en'])('those of the %s pack have a Chinese name', language => {
    expect(namesOf(language).length).toBeGreaterThan(20)
    expect(namesOf(language).filter(name => !parties[name])).toEqual([])
  })

  it('are shown in the language of the reader, and others as they stand', () => {
    expect(partyName('zh', 'international community')).toBe('国际社会')
    expect(partyName('en', 'international community')).toBe('international community')
    expect(partyName('zh', 'A Society of Friends')).toBe('A Society of Friends')
  })
})
