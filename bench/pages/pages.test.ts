import { describe, expect, test } from 'vitest'
import { bodyOf } from './body.ts'
import { tokenF1 } from './score.ts'
import { shapes, shown } from './shapes.ts'
import { stories } from './texts.ts'

/** A page may keep an hour or the site's name beside its text. */
const least = 0.92

describe.each(Object.entries(shapes))('%s', (name, shape) => {
  test.each(stories.map(story => [story.language, story] as const))('%s', async (_language, story) => {
    const found = await bodyOf(new TextEncoder().encode(shape(story)))
    const f1 = tokenF1(shown(name, story).join('\n'), found)
    expect({ found, enough: f1 >= least }).toEqual({ found, enough: true })
  })
})
