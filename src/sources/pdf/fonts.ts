/** What stands in the objects of a file, by number. */
export type Objects = ReadonlyMap<number, string>

export const references = (body: string): number[] =>
  [...body.matchAll(/(\d{1,9})\s{1,4}\d{1,5}\s{1,4}R\b/g)].map(match => Number(match[1]))

/**
 * Whether the fonts of a page have the tables that tell which letters their signs stand for: without them its text would
 * be gibberish (ISO 32000-1, 9.10). A font that is lost as a whole may have been one whose signs are letters.
 */
export function hasFonts(objects: Objects, page: string): boolean {
  const resources = inherited(objects, page, 'Resources')
  const fonts = resources === undefined ? undefined : valueOf(objects, resources, 'Font')
  if (resources === undefined || fonts === undefined) return false
  return references(fonts).every(number => {
    const font = objects.get(number) ?? ''
    const tables = [...font.matchAll(/\/(?:ToUnicode|DescendantFonts)\b[^/>]*/g)].flatMap(([value]) =>
      references(value),
    )
    return tables.every(table => objects.has(table))
  })
}

/** Generations of a page's parents that are asked. */
const mostParents = 20

/** The value of a key on a page or on the nearest of its parents; undefined where it is lost, empty where none has it. */
function inherited(objects: Objects, page: string, key: string): string | undefined {
  let body: string | undefined = page
  for (let i = 0; i < mostParents && body !== undefined; i++) {
    const value = valueOf(objects, body, key)
    if (value !== '') return value
    const parent = /\/Parent\s+(\d{1,9})\s/.exec(body)?.[1]
    if (parent === undefined) return ''
    body = objects.get(Number(parent))
  }
  return undefined
}

/** A dictionary in another, by reference or as it stands; empty where there is none, undefined where it is lost. */
function valueOf(objects: Objects, body: string, key: string): string | undefined {
  const match = new RegExp(`/${key}\\s*(?:(\\d{1,9})\\s+\\d+\\s+R|(<<))`).exec(body)
  if (match === null) return ''
  if (match[1] !== undefined) return objects.get(Number(match[1]))
  const start = match.index + match[0].length
  let depth = 1
  for (const mark of body.slice(start).matchAll(/<<|>>/g)) {
    depth += mark[0] === '<<' ? 1 : -1
    if (depth === 0) return body.slice(start, start + mark.index)
  }
  return body.slice(start)
}
