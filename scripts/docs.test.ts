import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatedPages } from './generated-pages.ts'

const root = resolve(import.meta.dirname, '..')

describe('pages made from the code', () => {
  it.each(generatedPages())('%s is what npm run docs writes', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  })
})
