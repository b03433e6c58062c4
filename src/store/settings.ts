import type { Db } from './rows.ts'

/** What the project has chosen under a name; null where it has not. */
export async function readSetting(db: Db, name: string): Promise<object | null> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value ?? null
}

export async function writeSetting(db: Db, name: string, value: object): Promise<void> {
  const json = JSON.stringify(value)
  await db
    .insertInto('settings')
    .values({ name, value: json })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value: json }))
    .execute()
}
