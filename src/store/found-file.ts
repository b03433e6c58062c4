import { stableId } from '../base/id.ts'
import type { Message } from '../base/message.ts'
import type { Document } from '../documents/document.ts'

/** A file or a page as it was found: where, under what name, and with what content. */
export interface FoundFile {
  /** path relative to the project's folder, `/` as separator; of a page from the web the address asked for */
  readonly location: string
  /** path relative to what was named; of a page from the web the address that answered */
  readonly name: string
  readonly digest: string
  readonly bytes: number
  /** when a page from the web was fetched, ISO 8601 */
  readonly fetchedAt: string | null
}

export interface ReadFile extends FoundFile {
  /** version of the reader */
  readonly reader: string
  readonly sourceText: string
  readonly messages: readonly Message[]
  readonly documents: readonly Document[]
}

/** The id of content: a document's id does not depend on the folder, nor does this. */
export const contentId = (file: { digest: string; name: string }): string =>
  stableId('f', file.digest, baseName(file.name))
export const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)
