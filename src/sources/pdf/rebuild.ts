import { hasFonts, references, type Objects } from './fonts.ts'
import { characters, inflated, streamsIn } from './streams.ts'

/** Objects that a rebuilt file may hold. */
const mostObjects = 200_000

/**
 * A PDF whose table of objects is gone, with a new end: the objects that stood packed in streams, a catalogue where the
 * old one is lost, and a trailer that names it (ISO 32000-1, 7.5). The reader then finds the objects by itself. Null
 * where no page is left that can be read, or where the file is encrypted: the key stood in the trailer.
 */
export function rebuilt(bytes: Uint8Array): Uint8Array | null {
  const text = characters(bytes)
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) return null
  const plain = objectsIn(text)
  const packed = packedObjects(bytes, text)
  const all = new Map([...packed, ...plain])
  if (all.size > mostObjects) return null
  const pages = [...all]
    .filter(([, body]) => /\/Type\s*\/Page\b/.test(body) && hasFonts(all, body))
    .map(([number]) => number)
  if (pages.length === 0) return null
  let next = 1
  for (const number of all.keys()) next = Math.max(next, number + 1)
  const root = wholeCatalogue(all, new Set(pages)) ?? next
  const added = [...packed]
    .filter(([number]) => !plain.has(number))
    .map(([number, body]) => object(number, body))
  if (root === next)
    added.push(
      object(next, `<</Type/Catalog/Pages ${next + 1} 0 R>>`),
      object(
        next + 1,
        `<</Type/Pages/Count ${pages.length}/Kids[${pages.map(number => `${number} 0 R`).join(' ')}]>>`,
      ),
    )
  // The last object may have been cut off inside its data.
  const end = `\nendstream\nendobj\n${added.join('')}trailer\n<</Size ${next + 2}/Root ${root} 0 R>>\nstartxref\n0\n%%EOF\n`
  const tail = Uint8Array.from(end, character => character.charCodeAt(0))
  const file = new Uint8Array(bytes.length + tail.length)
  file.set(bytes)
  file.set(tail, bytes.length)
  return file
}

const object = (number: number, body: string): string => `${number} 0 obj\n${body}\nendobj\n`

/** As much of an object as tells what it is, in bytes. */
const longestHead = 4000

/** The objects of a file by number, the last of each, with the beginning of what is in them. */
function objectsIn(text: string): Map<number, string> {
  const found = new Map<number, string>()
  const head = /(?<!\d)(\d{1,9})\s{1,4}\d{1,5}\s{1,4}obj\b/g
  for (const match of text.matchAll(head)) {
    const start = match.index + match[0].length
    const body = text.slice(start, start + longestHead)
    const end = body.search(/\bendobj\b|\bstream\r?\n/)
    found.set(Number(match[1]), end < 0 ? body : body.slice(0, end))
  }
  return found
}

/** The objects that stand packed in object streams (7.5.7). */
function packedObjects(bytes: Uint8Array, text: string): Map<number, string> {
  const found = new Map<number, string>()
  for (const { dictionary, start, end } of streamsIn(text)) {
    if (!/\/Type\s*\/ObjStm\b/.test(dictionary) || found.size > mostObjects) continue
    const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0)
    const data = bytes.subarray(start, end)
    const content = characters(/\/FlateDecode/.test(dictionary) ? inflated(data).bytes : data)
    const pairs = [...content.slice(0, first).matchAll(/(\d{1,9})\s+(\d{1,9})/g)]
    pairs.forEach((pair, i) => {
      const body = content.slice(first + Number(pair[2]), first + Number(pairs[i + 1]?.[2] ?? content.length))
      if (body.trim() !== '') found.set(Number(pair[1]), body)
    })
  }
  return found
}

/** The catalogue, where the tree that it leads to holds the pages that are there, and no other. */
function wholeCatalogue(objects: Objects, pages: ReadonlySet<number>): number | null {
  for (const [number, body] of objects) {
    if (!/\/Type\s*\/Catalog\b/.test(body)) continue
    const top = /\/Pages\s+(\d{1,9})\s/.exec(body)?.[1]
    if (top === undefined) continue
    const held = pagesBelow(objects, Number(top))
    if (held.size === pages.size && [...held].every(page => pages.has(page))) return number
  }
  return null
}

function pagesBelow(objects: Objects, top: number): Set<number> {
  const pages = new Set<number>()
  const seen = new Set<number>()
  const waiting = [top]
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const body = objects.get(number)
    if (body === undefined || seen.has(number)) continue
    seen.add(number)
    if (/\/Type\s*\/Page\b/.test(body)) pages.add(number)
    else waiting.push(...references(/\/Kids\s*\[([^\]]*)\]/.exec(body)?.[1] ?? ''))
  }
  return pages
}
