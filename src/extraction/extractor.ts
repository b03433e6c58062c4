import type { Document } from '../documents/document.ts'
import type { Extraction } from './mention.ts'

/** Rules are the default; a model behind an endpoint is a second one behind the same interface. */
export interface Extractor {
  readonly id: 'rules' | 'model'
  /** changes whenever the same document could give other rows */
  version(language: string): string
  extract(document: Document): Extraction | Promise<Extraction>
}
