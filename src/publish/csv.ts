import type { Document } from '../documents/document.ts'
import type { Commitment } from '../ledger/ledger.ts'
import { commitmentRecords } from './jsonl.ts'

const columns = [
  'commitment',
  'mention',
  'actor',
  'counterpart',
  'speaker',
  'force',
  'areas',
  'value',
  'max',
  'unit',
  'bound',
  'basis',
  'start_date',
  'earliest_date',
  'end_date',
  'time_text',
  'gloss',
  'quote',
  'document',
  'start',
  'end',
  'source',
  'outlet',
  'title',
  'published',
  'language',
] as const

type Row = Record<(typeof columns)[number], string | number | null | undefined>

/** The commitments as CSV (RFC 4180), one mention a row, lists parted by “; ”; each item is a row with its line end. */
export function* ledgerCsv(
  documents: readonly Document[],
  commitments: readonly Commitment[],
): Generator<string> {
  yield csvRow(columns)
  const byId = new Map(documents.map(document => [document.id, document]))
  for (const record of commitmentRecords(documents, commitments)) {
    for (const mention of record.mentions) {
      const document = byId.get(mention.document)!
      const row: Row = {
        commitment: record.id,
        mention: mention.id,
        actor: record.actor.join('; '),
        counterpart: record.counterpart.join('; '),
        speaker: mention.speaker,
        force: mention.force,
        areas: record.areas.join('; '),
        value: record.measure?.value,
        max: record.measure?.max,
        unit: record.measure?.unit,
        bound: record.measure?.bound,
        basis: record.measure?.basis,
        start_date: record.timeframe?.start,
        earliest_date: record.timeframe?.earliest,
        end_date: record.timeframe?.end,
        time_text: record.timeframe?.text,
        gloss: record.gloss,
        quote: mention.quote,
        document: mention.document,
        start: mention.start,
        end: mention.end,
        source: mention.source,
        outlet: document.outlet,
        title: document.title,
        published: document.published,
        language: document.language,
      }
      yield csvRow(columns.map(column => row[column]))
    }
  }
}

const csvRow = (cells: readonly (string | number | null | undefined)[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`

/**
 * One cell. Text that a spreadsheet would run as a formula is led by an apostrophe, which spreadsheets do not show:
 * documents come from anywhere (OWASP, CSV injection).
 */
export function csvCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
