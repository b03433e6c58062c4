import { z } from 'zod'
import { SummitryError } from '../base/message.ts'
import { defaultScale, type Scale, scales } from '../ledger/scale.ts'
import type { Db } from '../store/rows.ts'
import { readSetting, writeSetting } from '../store/settings.ts'
import type { Project } from './project.ts'

const setting = 'scale'

const scaleSchema = z.object({
  id: z.string(),
  steps: z
    .array(
      z.object({
        status: z.string().min(1).max(60),
        score: z.union([z.literal(1), z.literal(0), z.literal(-1), z.null()]),
        name: z.record(z.string(), z.string()),
      }),
    )
    .min(1),
})

/** The scale that the project assesses by. */
export async function projectScale(db: Db): Promise<Scale> {
  const found = scaleSchema.safeParse(await readSetting(db, setting))
  return found.success ? found.data : defaultScale
}

/**
 * Chooses a scale: one by name, or words with their scores as `kept:1, in the works:0, broken:-1, not rated:none`.
 * @throws SummitryError E_SCALE
 */
export async function chooseScale(project: Project, text: string): Promise<Scale> {
  const scale = scales.find(({ id }) => id === text.trim()) ?? ownScale(text)
  await writeSetting(project.store.db, setting, scale)
  return scale
}

function ownScale(text: string): Scale {
  const steps = text.split(/[,，;；]/).map(step => {
    const found = /^\s*(.+?)\s*[:：]\s*([+-]?1|0|none)\s*$/.exec(step)
    if (!found) throw badScale(step)
    const [, name, score] = found as unknown as [string, string, string]
    return {
      status: name.toLowerCase().replace(/\s+/g, '_'),
      score: score === 'none' ? null : (Number(score) as 1 | 0 | -1),
      name: { en: name, zh: name },
    }
  })
  if (new Set(steps.map(({ status }) => status)).size < steps.length) throw badScale(text)
  return { id: 'own', steps }
}

const badScale = (step: string) =>
  new SummitryError({
    code: 'E_SCALE',
    severity: 'error',
    where: step.trim(),
    reason: 'this is no step of a scale',
    remedy: `name a scale (${scales.map(({ id }) => id).join(', ')}) or write steps as kept:1, in the works:0, broken:-1, not rated:none`,
  })
