import { readFile } from 'node:fs/promises'
import { SummitryError } from '../../base/message.ts'
import { exportLedger } from '../export.ts'
import type { Project } from '../project.ts'
import { parseAnnotations } from './annotations.ts'
import type { Annotations } from './annotations.ts'
import { agreementOf } from './measures.ts'
import type { Agreement } from './measures.ts'

export type { Agreement } from './measures.ts'

export interface Evaluation {
  /** files of the coder who counts as right */
  readonly gold: readonly string[]
  /** a file that names every annotated text, also those in which nothing was found, one a line */
  readonly sources?: string
}

/** Agreement of the project's ledger with a coder's annotations. */
export async function evaluateLedger(project: Project, evaluation: Evaluation): Promise<Agreement> {
  const { gold, sources } = await readGold(evaluation)
  const lines: string[] = []
  for await (const line of exportLedger(project, 'jsonl')) lines.push(line)
  return agreementOf(parseAnnotations(lines, 'the ledger', sources), gold, sources)
}

/** Agreement of two coders' annotations. */
export async function evaluateFiles(found: readonly string[], evaluation: Evaluation): Promise<Agreement> {
  const { gold, sources } = await readGold(evaluation)
  return agreementOf(await readAnnotations(found, sources), gold, sources)
}

async function readGold(evaluation: Evaluation): Promise<{ gold: Annotations; sources: Set<string> }> {
  const gold = await readAnnotations(evaluation.gold)
  const listed = evaluation.sources === undefined ? [] : (await textOf(evaluation.sources)).split('\n')
  const named = [...gold.mentions, ...gold.figures].map(({ source }) => source)
  return {
    gold,
    sources: new Set([...named, ...listed.map(line => line.trim()).filter(line => line !== '')]),
  }
}

/** The files are one coder's: commitments and figures may lie apart. */
async function readAnnotations(
  files: readonly string[],
  stories?: ReadonlySet<string>,
): Promise<Annotations> {
  const parts = await Promise.all(
    files.map(async file => parseAnnotations((await textOf(file)).split('\n'), file, stories)),
  )
  return {
    mentions: parts.flatMap(part => part.mentions),
    figures: parts.flatMap(part => part.figures),
    links: parts.flatMap(part => part.links),
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new SummitryError({
      code: 'E_ANNOTATIONS',
      severity: 'error',
      where: file,
      reason: `it cannot be read: ${(error as Error).message}`,
      remedy: 'name a file of annotations, as `summitry export` writes them',
    })
  }
}
