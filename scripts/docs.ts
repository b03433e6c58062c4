/** `npm run docs`: writes the pages that are made from the code. A test holds them to it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatedPages } from './generated-pages.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
for (const [path, text] of generatedPages()) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(path)
}
