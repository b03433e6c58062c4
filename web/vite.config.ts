import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { pdfData } from './pdf-data.ts'

/** `npx vite --config web/vite.config.ts` serves the sources, with the API of a `summitry serve` beside it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), pdfData()],
  // What draws the pages of a PDF comes in one piece, and only when a page is shown.
  build: {
    chunkSizeWarningLimit: 1500,
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4320' } },
})
