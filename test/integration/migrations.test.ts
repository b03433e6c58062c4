import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrations } from '../../src/store/migrations.ts'
import { inProject } from './project.ts'

test('what was said of merges in a sentence becomes codes', () =>
  inProject(async ({ store: { db } }) => {
    const merges = [
      { reason: 'reuse', detail: 'same place in a passage of both documents (abridged)' },
      { reason: 'signature', detail: 'same actor and parties (en, zh): 300–300 place' },
      { reason: 'signature', detail: 'same actor and parties (en, zh): increase trade, water' },
      { reason: 'wording', detail: 'same actor, 62 % of the words' },
      { reason: 'wording', detail: 'a lead and the sentence that spells it out' },
      { reason: 'decision', detail: 'decided by An' },
      { reason: 'decision', detail: 'one package (as agreed)' },
    ].map((each, at) => ({ mention: `m_${at}`, into: 'm_9', ...each }))
    const measure = { value: 300, max: null, unit: 'place', bound: 'exact', basis: null }
    const row = JSON.stringify({ id: 'c_1', measure, merges })
    await sql`insert into rejected (id, ordinal, row) values ('c_1', '', ${row}),
      ('c_2', '', '{"merges": []}')`.execute(db)
    await migrations['0010_grounds_of_merges']!.up(db)
    const { rows } = await sql<{ merges: object[] }>`select row -> 'merges' as merges from rejected
      order by id`.execute(db)
    expect(rows[0]!.merges).toEqual(
      [
        { reason: 'reuse', relation: 'abridged' },
        { reason: 'signature', languages: ['en', 'zh'], measure },
        { reason: 'signature', languages: ['en', 'zh'], measure: null },
        { reason: 'wording', words: 0.62 },
        { reason: 'elaboration' },
        { reason: 'decision', by: 'An', note: '' },
        { reason: 'decision', by: '', note: 'one package (as agreed)' },
      ].map((each, at) => ({ mention: `m_${at}`, into: 'm_9', ...each })),
    )
    expect(rows[1]!.merges).toEqual([])
  }))
