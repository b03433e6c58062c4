import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Pack } from '../../src/language/pack.ts'
import { addFiles } from '../../src/operations/add.ts'
import { buildProject } from '../../src/operations/build.ts'
import { decisionRequestSchema } from '../../src/operations/decision-request.ts'
import { findFiles } from '../../src/operations/find-files.ts'
import { commitmentDetail, ledgerPage } from '../../src/operations/ledger.ts'
import type { Project } from '../../src/operations/project.ts'
import { decideAs } from '../../src/operations/request-decision.ts'
import { readEvidence } from '../../src/store/evidence.ts'
import { decisionLog } from '../../src/store/standing.ts'
import { open } from './project.ts'
import { inFolder, root } from './summitry.ts'

/** How the next version of the pack reads: other rules, another version. */
const changes: Readonly<Record<string, (pack: Pack) => Pack>> = {
  'a rule that cuts clauses otherwise': pack => ({
    ...pack,
    version: `${pack.version}.1`,
    grammar: {
      ...pack.grammar,
      boundaries: { ...pack.grammar.boundaries, always: '[，,；;。！!？?和中年]' },
    },
  }),
  'half of its cues taken out': pack => ({
    ...pack,
    version: `${pack.version}.2`,
    grammar: { ...pack.grammar, cues: pack.grammar.cues.filter((_, index) => index % 2 === 0) },
  }),
  'no cue and no verb left': pack => ({
    ...pack,
    version: `${pack.version}.3`,
    grammar: { ...pack.grammar, cues: [], verbs: [] },
  }),
}

/** Builds with a pack that was changed, as the next release of the program would. */
async function rebuildWith(project: Project, change: (pack: Pack) => Pack): Promise<void> {
  vi.resetModules()
  vi.doMock('../../src/language/packs/zh/index.ts', async original => {
    const { zh } = await original<{ zh: Pack }>()
    return { zh: change(zh) }
  })
  try {
    const { buildProject } = await import('../../src/operations/build.ts')
    await buildProject(project)
  } finally {
    vi.doUnmock('../../src/language/packs/zh/index.ts')
    vi.resetModules()
  }
}

const example = '2022-01-25-summit-pledges.md'

test('a pack with other rules finds every decision in place', () =>
  inFolder(async folder => {
    for (const name of [example, '2023-05-12-trade-target-met.md'])
      await copyFile(join(root, 'examples', name), join(folder, name))
    const project = await open(folder)
    await addFiles(project, await findFiles(['.'], folder))
    await buildProject(project)
    const { db } = project.store
    const decide = (request: object) =>
      decideAs(project, decisionRequestSchema.parse({ by: 'An', ...request }))
    const { lines } = await ledgerPage(project, {})
    const stated = lines.filter(({ documents, first }) => documents.length === 1 && first.measure === null)
    const [accepted, rejected, edited] = stated.map(({ commitment }) => commitment.id)
    const [evidence] = await readEvidence(db)
    const quotes = new Map(lines.map(({ commitment, first }) => [commitment.id, first.quote]))
    await decide({ action: 'accept', commitment: accepted })
    await decide({ action: 'reject', commitment: rejected })
    await decide({ action: 'edit', commitment: edited, fields: { actor: ['LA'] } })
    await decide({ action: 'assess', commitment: evidence!.commitment, status: 'full' })
    await decide({ action: 'confirm', evidence: evidence!.id })
    const before = await decisionLog(db)
    const found = (await ledgerPage(project, {})).lines.map(({ first }) => first.quote)

    for (const [name, change] of Object.entries(changes)) {
      await rebuildWith(project, change)
      const { lines: now } = await ledgerPage(project, {})
      expect(
        now.map(({ first }) => first.quote),
        name,
      ).not.toEqual(found)
      const log = await decisionLog(db)
      expect(
        log.map(({ decision }) => decision),
        name,
      ).toEqual(before.map(({ decision }) => decision))
      expect(
        log.filter(({ lost }) => lost !== null),
        name,
      ).toEqual([])
      const on = async (index: number) => (await commitmentDetail(project, log[index]!.lines[0]!))!
      expect(await on(0), name).toMatchObject({ state: 'accepted' })
      const shown = now.map(({ first }) => first.quote)
      expect(shown, name).not.toContain(quotes.get(rejected!))
      expect((await on(2)).line.commitment.actor, name).toEqual(['LA'])
      expect((await on(3)).assessments, name).toMatchObject([{ score: 1, by: 'An' }])
      const passages = (await on(4)).evidence.filter(({ state }) => state === 'confirmed')
      expect(passages, name).toMatchObject([{ quote: evidence!.quote, decisions: [log[4]!.decision.id] }])
    }
    await buildProject(project)
    expect((await ledgerPage(project, {})).lines.map(({ first }) => first.quote)).toEqual(found)
    await project.close()
  }))
