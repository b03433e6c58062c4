import { SummitryError } from '../../base/message.ts'
import type { Force, Measure } from '../../base/values.ts'
import { letters } from './similarity.ts'

/** One place where a coder found a commitment, with the fields of its commitment. */
export interface CodedMention {
  /** the commitment that it belongs to */
  readonly owner: string
  readonly source: string
  readonly quote: string
  /** the quote as it is compared */
  readonly letters: string
  readonly force: Force
  readonly speaker: string | null
  readonly actor: readonly string[]
  readonly counterpart: readonly string[]
  readonly areas: readonly string[]
  readonly measure: Pick<Measure, 'value' | 'unit'> | null
  /** ISO 8601 */
  readonly end: string | null
}

export interface CodedFigure {
  readonly owner: string
  readonly source: string
  readonly quote: string
  readonly letters: string
  readonly value: number
  readonly unit: string
}

/** What one coder, a person or the program, found in a set of texts. */
export interface Annotations {
  readonly mentions: readonly CodedMention[]
  readonly figures: readonly CodedFigure[]
  /** figures that differ, as pairs of their ids */
  readonly links: readonly (readonly [string, string])[]
}

interface Place {
  readonly document?: string
  readonly source?: string
  readonly quote: string
  readonly force?: Force
  readonly speaker?: string | null
}
interface Row {
  readonly type?: string
  readonly id: string
  readonly source?: string
  readonly story?: string | null
  readonly indicator?: string
  readonly mentions?: readonly Place[]
  readonly [field: string]: unknown
}

/**
 * Annotations from lines of JSON: an export of the product, or a coder's own files in the same format, whose lines
 * need no `type`. A text is named by its file's base name, or by the id that the text itself carries where
 * `stories` holds it.
 * @throws SummitryError E_ANNOTATIONS with the line that cannot be read
 */
export function parseAnnotations(
  lines: Iterable<string>,
  name: string,
  stories: ReadonlySet<string> = new Set(),
): Annotations {
  const rows = parseRows(lines, name)
  const documents = new Map(rows.filter(row => row.type === 'document').map(row => [row.id, row]))
  const sourceOf = (place: Place): string => {
    const document = documents.get(place.document ?? '')
    if (document?.story && stories.has(document.story)) return document.story
    return baseName(place.source ?? document?.source ?? '')
  }
  const commitments = rows.filter(row => kindOf(row) === 'commitment')
  const figures = rows.filter(row => kindOf(row) === 'figure')
  return {
    mentions: commitments.flatMap(row => placesOf(row).map(place => mentionOf(row, place, sourceOf(place)))),
    figures: figures.flatMap(row => placesOf(row).map(place => figureOf(row, place, sourceOf(place)))),
    links: linksOf(figures),
  }
}

function parseRows(lines: Iterable<string>, name: string): Row[] {
  const rows: Row[] = []
  let number = 0
  for (const line of lines) {
    number++
    if (line.trim() === '') continue
    try {
      rows.push(JSON.parse(line) as Row)
    } catch (error) {
      throw notAnnotations(`${name}:${number}`, (error as Error).message)
    }
    if (typeof rows.at(-1)?.id !== 'string') throw notAnnotations(`${name}:${number}`, 'the line has no id')
  }
  return rows
}

const kindOf = (row: Row): string => row.type ?? (row.indicator === undefined ? 'commitment' : 'figure')

const placesOf = (row: Row): readonly Place[] => row.mentions ?? [row as unknown as Place]

function mentionOf(row: Row, place: Place, source: string): CodedMention {
  const { measure, timeframe } = row as {
    measure?: Measure | null
    timeframe?: { end?: string | null } | null
  }
  return {
    owner: row.id,
    source,
    quote: place.quote,
    letters: letters(place.quote),
    force: place.force ?? (row['force'] as Force),
    speaker: place.speaker ?? (row['speaker'] as string | null) ?? null,
    actor: (row['actor'] as string[] | undefined) ?? [],
    counterpart: (row['counterpart'] as string[] | undefined) ?? [],
    areas: (row['areas'] as string[] | undefined) ?? [],
    measure: measure ?? null,
    end: timeframe?.end ?? null,
  }
}

const figureOf = (row: Row, place: Place, source: string): CodedFigure => ({
  owner: row.id,
  source,
  quote: place.quote,
  letters: letters(place.quote),
  value: Number(row['value']),
  unit: String(row['unit']),
})

function linksOf(figures: readonly Row[]): (readonly [string, string])[] {
  const links = new Map<string, readonly [string, string]>()
  for (const figure of figures) {
    for (const { id } of (figure['differs_from'] as { id: string }[] | undefined) ?? []) {
      const pair = [figure.id, id].sort() as [string, string]
      links.set(pair.join(' '), pair)
    }
  }
  return [...links.values()]
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const notAnnotations = (where: string, reason: string) =>
  new SummitryError({
    code: 'E_ANNOTATIONS',
    severity: 'error',
    where,
    reason: `it is no line of annotations: ${reason}`,
    remedy: 'give JSON Lines as `summitry export` writes them (docs/ledger-format.md)',
  })
