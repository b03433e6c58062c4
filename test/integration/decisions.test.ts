import { expect, test } from 'vitest'
import { addFiles } from '../../src/operations/add.ts'
import { buildProject } from '../../src/operations/build.ts'
import { decideAs } from '../../src/operations/request-decision.ts'
import { decisionRequestSchema } from '../../src/operations/decision-request.ts'
import { exportLedger } from '../../src/operations/export.ts'
import { findFiles } from '../../src/operations/find-files.ts'
import { commitmentDetail, ledgerPage } from '../../src/operations/ledger.ts'
import type { Project } from '../../src/operations/project.ts'
import { queryEvidence } from '../../src/store/evidence.ts'
import { open } from './project.ts'
import { onEveryStore } from './stores.ts'
import { inFolder, root } from './summitry.ts'

async function filled(folder: string, url: string): Promise<Project> {
  const project = await open(folder, url)
  await addFiles(project, await findFiles(['examples'], root))
  await buildProject(project)
  return project
}

/**
 * The export without the suggestions that nobody judged: a rebuild looks for later evidence of the lines as they are
 * now, and a line that was split may find other passages.
 */
async function exported(project: Project): Promise<string[]> {
  let text = ''
  for await (const piece of exportLedger(project, 'jsonl')) text += piece
  return text.split('\n').filter(line => !line.includes('"state":"suggested"'))
}

const decideIn = (project: Project) => (request: object) =>
  decideAs(project, decisionRequestSchema.parse({ by: 'An', ...request }))

onEveryStore(fresh => {
  test('every kind of decision is seen at once, and a rebuild gives the same ledger', () =>
    inFolder(async folder => {
      const project = await filled(folder, await fresh())
      const { db } = project.store
      const decide = decideIn(project)
      const { lines } = await ledgerPage(project, {})
      const ids = lines.map(({ commitment }) => commitment.id)
      const joined = lines.find(({ mentions }) => mentions > 1)!
      const single = ids.filter(id => id !== joined.commitment.id)
      const [evidence, other] = await queryEvidence(db, {})
      const free = single.filter(id => id !== evidence!.commitment && id !== other!.commitment)
      const built = await exported(project)

      await decide({ action: 'accept', commitment: free[0] })
      const { decision: reject } = await decide({ action: 'reject', commitment: free[1], reason: 'history' })
      await decide({ action: 'edit', commitment: free[2], fields: { actor: ['CN', 'KZ'], force: 'call' } })
      await decide({ action: 'merge', commitment: free[3], others: [free[4]] })
      const whole = (await commitmentDetail(project, joined.commitment.id))!
      await decide({
        action: 'split',
        commitment: joined.commitment.id,
        mentions: [whole.mentions.at(-1)!.id],
      })
      const place = { document: lines[0]!.first.document, start: 0, end: 12 }
      await decide({ action: 'add', ...place, fields: { actor: ['CN'], gloss: 'CN: a test' } })
      await decide({
        action: 'assess',
        commitment: evidence!.commitment,
        status: 'full',
        evidence: [evidence!.id],
      })
      await decide({ action: 'confirm', evidence: evidence!.id, relation: 'achieved' })
      await decide({ action: 'dismiss', evidence: other!.id })
      await decide({ action: 'cite', ...place, commitment: free[5], relation: 'setback' })
      const decided = await exported(project)
      expect(decided).not.toEqual(built)
      await buildProject(project)
      expect(await exported(project)).toEqual(decided)
      expect(await commitmentDetail(project, free[1]!)).toMatchObject({ state: 'rejected' })

      await decide({ action: 'undo', decision: reject.id })
      const undone = await exported(project)
      expect(undone).not.toEqual(decided)
      await buildProject(project)
      expect(await exported(project)).toEqual(undone)
      await project.close()
    }))
})
