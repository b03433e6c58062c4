import { differingFigures } from '../../operations/figures.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import { measureText, sourceText } from '../words.ts'
import { oneLine, padded } from '../width.ts'

/** Each group with every wording below its value. */
export function figures(context: CommandContext): Promise<ExitStatus> {
  const { terminal } = context
  return withProject<ExitStatus>(context, { create: false }, async project => {
    const { groups, documents } = await differingFigures(project)
    if (groups.length === 0) terminal.say('No figures differ.')
    for (const { figures, relations } of groups) {
      const kinds = [...new Set(relations.map(({ relation }) => relation))].join(', ')
      const about = figures.map(figure => `${figure.about}, ${figure.indicator}`)[0]!
      terminal.say(`${terminal.paint('bold', oneLine(about))} (${kinds})`)
      for (const figure of figures) {
        for (const mention of figure.mentions) {
          const source = documents.get(mention.document)
          const value = padded(measureText(figure), 16)
          terminal.say(`  ${value}  ${oneLine(mention.quote)}  ${source ? sourceText(source) : ''}`)
        }
      }
      terminal.say('')
    }
    return 0
  })
}
