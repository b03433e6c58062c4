import { Command, Option } from 'commander'
import { evidenceRelations } from '../ledger/evidence.ts'
import type { DecisionRequest } from '../operations/decision-request.ts'
import type { DecideOptions } from './commands/decide.ts'
import type { CommandContext, ExitStatus } from './context.ts'

type Begin = (work: (context: CommandContext) => Promise<ExitStatus>) => Promise<void>

interface Shape {
  readonly arguments: string
  readonly does: string
  readonly options?: readonly Option[]
}

const set = new Option('--set <field=value...>', 'fields: actor=CN,KZ force=firm areas=trade gloss="…"')
const relation = new Option('--relation <relation>', 'what became of it').choices(evidenceRelations)
const assessing = [
  new Option('--party <party>', 'one party of it (default: all that are to act)'),
  new Option('--date <date>', 'day up to which the evidence was weighed (default: today)'),
  new Option('--evidence <ids...>', 'passages that it rests on (summitry follow lists them)'),
]

const shapes: Readonly<Record<DecisionRequest['action'], Shape>> = {
  accept: { arguments: '<commitment>', does: 'say that a line is right' },
  reject: { arguments: '<commitment>', does: 'say that a line is no commitment' },
  restore: { arguments: '<commitment>', does: 'take a rejection back' },
  edit: { arguments: '<commitment>', does: 'change fields of a line', options: [set] },
  merge: { arguments: '<commitment> <others...>', does: 'join other lines to a line' },
  split: { arguments: '<commitment> <mentions...>', does: 'take mentions out into a line of their own' },
  add: {
    arguments: '<document> <words>',
    does: 'make a line of words that a document says once',
    options: [set],
  },
  assess: {
    arguments: '<commitment> <status>',
    does: 'say what became of it, by the project’s scale (summitry settings)',
    options: assessing,
  },
  confirm: {
    arguments: '<evidence>',
    does: 'say that a suggested passage bears on its commitment',
    options: [relation],
  },
  dismiss: { arguments: '<evidence>', does: 'say that it does not' },
  cite: {
    arguments: '<commitment> <document> <words>',
    does: 'put words of a document to a commitment as later evidence',
    options: [relation],
  },
  undo: { arguments: '<decision>', does: 'take a decision back (summitry decisions lists them)' },
}

/** `summitry decide …`: one command for each decision. */
export function decideCommand(begin: Begin): Command {
  const decide = new Command('decide').description(
    'decide about a line of the ledger; the log keeps who, when and why',
  )
  for (const [action, { arguments: names, does, options = [] }] of Object.entries(shapes)) {
    const command = decide
      .command(action)
      .description(does)
      .arguments(names)
      .option('--by <name>', 'who decides (default: SUMMITRY_BY, or summitry settings --by)')
      .option('--reason <words>', 'why')
    for (const option of options) command.addOption(option)
    command.action(async (...given: unknown[]) => {
      const options = given.at(-2) as DecideOptions
      const named = given.slice(0, -2).flat() as string[]
      await begin(async context =>
        (await import('./commands/decide.ts')).decide(
          context,
          action as DecisionRequest['action'],
          named,
          options,
        ),
      )
    })
  }
  return decide
}
