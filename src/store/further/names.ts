import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { NamedPlace } from '../../ledger/entities.ts'
import type { NamedThing } from '../../ledger/named-things.ts'
import { entityRow, namedRow } from '../derived-rows.ts'
import { insertRows, valuesOf } from '../rows.ts'
import type { Db } from '../rows.ts'
import type { Schema } from '../schema.ts'

/** Documents in which some things are named. */
export const documentsNaming = (db: Db, things: readonly string[]): Promise<string[]> =>
  valuesOf(
    db,
    sql`select distinct document as value from mentions where kind = 'entity' and owner = any(${things}::text[])`,
  )

/** Puts things in the place of others, and all that is named in some documents in the place of what was. */
export async function replaceNamed(
  db: Transaction<Schema>,
  things: { readonly gone: readonly string[]; readonly fresh: readonly NamedThing[] },
  documents: readonly string[],
  places: readonly NamedPlace[],
): Promise<void> {
  const ids = [...things.gone, ...things.fresh.map(({ id }) => id)]
  await sql`delete from entities where id = any(${ids}::text[])`.execute(db)
  await insertRows(db, 'entities', things.fresh.map(entityRow))
  await sql`delete from mentions where kind = 'entity' and document = any(${documents}::text[])`.execute(db)
  await insertRows(db, 'mentions', places.map(namedRow))
}
