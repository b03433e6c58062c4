import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocuments } from '../../src/documents/read.ts'
import { lettersOf } from '../../src/reuse/letters.ts'
import type { ReuseDocument } from '../../src/reuse/source.ts'
import type { Random } from './random.ts'

/** Where the news corpus lies: beside the repository, never in it. */
const folder = new URL('../../../shared/corpus/news/', import.meta.url).pathname

export interface News {
  readonly stories: readonly ReuseDocument[]
  /** how long reading and normalising every file took */
  readonly seconds: number
}

/** Every story of the news corpus; null where the corpus is not there. */
export async function readNews(): Promise<News | null> {
  if (!existsSync(folder)) return null
  const began = performance.now()
  const stories: ReuseDocument[] = []
  for (const name of readdirSync(folder).sort()) {
    const { documents } = await readDocuments({ name, bytes: readFileSync(join(folder, name)) })
    for (const document of documents) {
      lettersOf(document.text)
      stories.push(document)
    }
  }
  return { stories, seconds: (performance.now() - began) / 1000 }
}

/**
 * Documents that nobody wrote: scraps of two to six letters of the stories, dealt at random. They have the letters of
 * the language and share no passage with anything, so whatever is found in them is false.
 */
export function scrambled(
  stories: readonly { readonly text: string }[],
  count: number,
  random: Random,
  prefix = 'scrambled',
): ReuseDocument[] {
  const deal = dealer(stories, random)
  return Array.from({ length: count }, (_, n) => ({
    id: `${prefix}-${String(n).padStart(7, '0')}`,
    text: deal(random.logUniform(150, 1500)),
    language: 'zh',
    published: null,
  }))
}

/** Gives scrambled text of about so many characters. */
export function dealer(
  stories: readonly { readonly text: string }[],
  random: Random,
): (length: number) => string {
  const letters = stories.map(story => story.text.replace(/[^\p{L}\p{N}，。]/gu, '')).join('')
  return length => {
    let text = ''
    while (text.length < length) {
      const at = random.below(letters.length - 6)
      text += letters.slice(at, at + 2 + random.below(5))
    }
    return text
  }
}
