import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { agencyPage, agencyShapes, reports } from './pages/agency-shapes.ts'
import { bodyOf } from './pages/body.ts'
import { tokenF1 } from './pages/score.ts'
import { shapes, shown } from './pages/shapes.ts'
import { stories } from './pages/texts.ts'

/**
 * How well main text is found, as F1 of its tokens. `node bench/pages.ts` takes the shapes of pages beside it;
 * `node bench/pages.ts FOLDER` takes NAME.html with NAME.txt, the text that is there, from a folder.
 */
const folder = process.argv[2]
const scores = new Map<string, number[]>()
const note = (group: string, f1: number): void => {
  scores.set(group, [...(scores.get(group) ?? []), f1])
  scores.set('all', [...(scores.get('all') ?? []), f1])
}

if (folder === undefined) {
  for (const [name, shape] of Object.entries(shapes))
    for (const story of stories) {
      const found = await bodyOf(new TextEncoder().encode(shape(story)))
      note(story.language, tokenF1(shown(name, story).join('\n'), found))
    }
  for (const shape of Object.values(agencyShapes))
    for (const report of reports) {
      const { html, shown: there } = agencyPage(shape, report)
      note('agencies', tokenF1(there.join('\n'), await bodyOf(new TextEncoder().encode(html))))
    }
} else {
  for (const name of readdirSync(folder).filter(file => file.endsWith('.html'))) {
    const there = readFileSync(join(folder, name.replace(/\.html$/, '.txt')), 'utf8')
    note(name, tokenF1(there, await bodyOf(readFileSync(join(folder, name)))))
  }
}
for (const [group, f1] of scores)
  console.log(`${group}\t${(f1.reduce((sum, one) => sum + one, 0) / f1.length).toFixed(3)}\t${f1.length}`)
