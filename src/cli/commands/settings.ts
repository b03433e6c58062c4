import { chooseScale, projectScale } from '../../operations/scale.ts'
import { keepName, keptName } from '../../operations/who.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import type { Scale } from '../../ledger/scale.ts'

export interface SettingsOptions {
  readonly by?: string
  readonly scale?: string
}

/** Shows what is set, after setting what was asked for. */
export async function settings(context: CommandContext, { by, scale }: SettingsOptions): Promise<ExitStatus> {
  const { terminal, env } = context
  if (by !== undefined) await keepName(env, by)
  if (by === undefined || scale !== undefined)
    await withProject(context, { create: false }, async project => {
      const chosen =
        scale === undefined ? await projectScale(project.store.db) : await chooseScale(project, scale)
      terminal.say(`Scale of this project: ${scaleText(chosen)}`)
    })
  terminal.say(`You decide as: ${(await keptName(env)) ?? 'nobody yet (summitry settings --by NAME)'}`)
  return 0
}

const scaleText = ({ steps }: Scale): string =>
  steps
    .map(({ status, score }) => `${status} ${score === null ? 'none' : score > 0 ? `+${score}` : score}`)
    .join(', ')
