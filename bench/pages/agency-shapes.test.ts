import { expect, test } from 'vitest'
import { agencyPage, agencyShapes, reports } from './agency-shapes.ts'
import { bodyOf } from './body.ts'
import { tokenF1 } from './score.ts'

/** A page may keep a line that it sets around its text. */
const least = 0.95

test.each(Object.entries(agencyShapes))('%s', async (_, shape) => {
  for (const report of reports) {
    const { html, shown } = agencyPage(shape, report)
    const found = await bodyOf(new TextEncoder().encode(html))
    expect({ found, enough: tokenF1(shown.join('\n'), found) >= least }).toEqual({ found, enough: true })
  }
})
