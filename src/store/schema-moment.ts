import type { ColumnType } from 'kysely'

/** A moment: read as a Date, written as ISO 8601. Days are `text` in ISO 8601, which no time zone can shift. */
export type Moment = ColumnType<Date, string, string>
