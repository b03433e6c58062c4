import { PostgresDialect } from 'kysely'
import type { Dialect } from 'kysely'
import { Pool } from 'pg'

/** A PostgreSQL server (15 or newer), named by a connection string. */
export function serverDialect(url: string): Dialect {
  const pool = new Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 10_000 })
  // A connection that breaks while idle must not end the program; the next query says what is wrong.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}
