import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** What pdf.js asks for while it draws: character maps of CJK fonts, and fonts that files name and do not hold. */
const folders = ['cmaps', 'standard_fonts']

/** Puts the data of pdf.js beside the application, so that pages are drawn without a network. */
export function pdfData(): Plugin {
  const root = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')))
  return {
    name: 'pdf-data',
    generateBundle() {
      for (const folder of folders)
        for (const file of readdirSync(join(root, folder)))
          this.emitFile({
            type: 'asset',
            fileName: `pdf/${folder}/${file}`,
            source: readFileSync(join(root, folder, file)),
          })
    },
  }
}
