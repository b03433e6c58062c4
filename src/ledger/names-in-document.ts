import type { Document } from '../documents/document.ts'
import { findNames, type NameFound } from '../language/naming.ts'
import { namingOf } from '../language/packs/naming.ts'

const known = new WeakMap<Document, readonly NameFound[]>()

/** The names found in a document, in order of place. Looked for once: lines, named things and evidence are read from it. */
export function namesIn(document: Document): readonly NameFound[] {
  let names = known.get(document)
  if (!names) known.set(document, (names = findNames(document.text, namingOf(document.language))))
  return names
}
