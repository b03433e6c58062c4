import { buildProject } from '../../operations/build.ts'
import { outdatedFiles } from '../../operations/outdated.ts'
import type { Project } from '../../operations/project.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import { counted, outdatedLine } from '../words.ts'
import { dropReasons } from '../../extraction/model/verify.ts'
import type { DropReason, Dropped } from '../../extraction/model/verify.ts'

export interface BuildOptions {
  /** ask the model that the settings name as well */
  readonly model?: boolean
}

export async function build(context: CommandContext, options: BuildOptions): Promise<ExitStatus> {
  const model = options.model ? await modelFrom(context) : null
  return await withProject(context, { create: false }, async project => buildIn(project, context, model))
}

/** Builds the ledger of an open project, and says what it holds now. */
export async function buildIn(
  project: Project,
  { terminal }: CommandContext,
  model: Parameters<typeof buildProject>[2] = null,
): Promise<ExitStatus> {
  const report = await buildProject(project, terminal.progress, model)
  for (const message of report.messages) terminal.tell(message)
  if (report.documents === 0) {
    terminal.note('Nothing to build: no documents yet. Add some with: summitry add PATH…')
    return 2
  }
  terminal.say(
    `${counted(report.commitments, 'commitment')} in ${counted(report.mentions, 'place')}, ` +
      `${counted(report.figures, 'figure')} (${report.differing} differ), ` +
      `${counted(report.entities, 'named thing')}, from ${counted(report.documents, 'document')}` +
      `${report.families > 0 ? ` (${counted(report.families, 'text')} printed more than once)` : ''}. ` +
      'Next: summitry ledger, or summitry serve',
  )
  const outdated = await outdatedFiles(project)
  if (outdated > 0) terminal.note(outdatedLine(outdated))
  if (report.dropped) terminal.note(droppedLine(report.dropped))
  return report.messages.length > 0 ? 1 : 0
}

/** The client library is loaded only when a model is asked for. */
async function modelFrom({ env }: CommandContext) {
  const { modelSettings } = await import('../../operations/model/settings.ts')
  const { networkModel } = await import('../../operations/model/ask.ts')
  const { modelExtractor } = await import('../../operations/model/extractor.ts')
  const settings = modelSettings(env)
  return { extractor: modelExtractor(settings.model, networkModel(settings)), atOnce: settings.atOnce }
}

const dropNames: Record<DropReason, string> = {
  malformed: 'not of the codebook’s form',
  quote: 'words that do not stand in the document',
  number: 'a number that its words do not state',
  date: 'a date that its words do not state',
  party: 'a party that the document does not name',
}

function droppedLine(dropped: Dropped): string {
  const reasons = dropReasons.filter(reason => dropped[reason] > 0)
  const all = reasons.reduce((sum, reason) => sum + dropped[reason], 0)
  const why = reasons.map(reason => `${dropped[reason]} ${dropNames[reason]}`).join(', ')
  return `${counted(all, 'proposal')} of the model dropped${why && `: ${why}`}.`
}
