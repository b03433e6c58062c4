import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { readFileSync } from 'node:fs'
import { SummitryError } from '../base/message.ts'
import type { Message } from '../base/message.ts'
import { areas, forces } from '../base/values.ts'
import { evidenceRelations } from '../ledger/evidence.ts'
import { evidenceStates } from '../ledger/replay-evidence.ts'
import type { CommandContext, ExitStatus } from './context.ts'
import { decideCommand } from './decide-commands.ts'
import { terminalOf } from './terminal.ts'
import type { Streams } from './terminal.ts'

export interface Surroundings extends Streams {
  readonly cwd: string
}

/** Runs a command line and gives the exit status. Nothing that it meets is thrown. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const terminal = terminalOf(surroundings)
  let status: ExitStatus = 0
  const program = commandLine(surroundings, async (options, work) => {
    status = await work({ ...surroundings, terminal, now: () => new Date(), project: options.project, argv })
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof SummitryError) terminal.tell(error.detail)
    else terminal.tell(internal(error))
    if (surroundings.env['SUMMITRY_DEBUG']) surroundings.stderr.write(`${(error as Error).stack}\n`)
    return 2
  }
}

type Work = (context: CommandContext) => Promise<ExitStatus>
type Start = (options: { project?: string }, work: Work) => Promise<void>

/** Every command with its options. What a command does is loaded when it runs, so that the others cost nothing. */
function commandLine({ stdout, stderr }: Surroundings, start: Start): Command {
  const program = new Command('summitry')
  const begin = (work: Work) => start(program.opts(), work)
  program
    .description(
      'Keeps a ledger of what was promised at summits, with the exact words each promise rests on.',
    )
    .version(version(), '-V, --version')
    .option(
      '--project <dir>',
      'the project’s folder (default: this one, or the nearest above that holds .summitry)',
    )
    .configureOutput({
      writeOut: text => stdout.write(text),
      writeErr: text => stderr.write(text),
    })
    .exitOverride()
    .usage('[options] [command]')
    .argument('[command]')
    .showHelpAfterError('(summitry --help shows what there is)')
    .addHelpText('after', example)
    .action(async (unknown?: string) => {
      if (unknown !== undefined) program.error(`error: there is no command ${unknown}`)
      await begin(async context => (await import('./commands/status.ts')).status(context))
    })

  program
    .command('add')
    .description('read files, folders and web pages into the project: what is new or changed')
    .argument('[paths...]', 'files, folders, addresses (default: this folder)')
    .addOption(allowPrivate())
    .option('--build', 'build the ledger at once')
    .action((paths, options) =>
      begin(async context => (await import('./commands/add.ts')).add(context, paths, options)),
    )
  program
    .command('build')
    .description('find shared texts and commitments in what was added, and write the ledger')
    .option(
      '--model',
      'ask the model at SUMMITRY_MODEL_URL as well (off by default; sends the documents there)',
    )
    .action(options => begin(async context => (await import('./commands/build.ts')).build(context, options)))
  program
    .command('ledger')
    .description('show the ledger')
    .option('--actor <party...>', 'who is to act: codes as CN, or names')
    .addOption(new Option('--area <area...>', 'what it is about').choices(areas))
    .addOption(new Option('--force <force...>', 'how firmly it is said').choices(forces))
    .option('--text <words>', 'words that it holds')
    .option('--measured', 'only with a measure')
    .option('--due [date]', 'only with a deadline, or one in this year (2030) or month (2030-06)')
    .addOption(new Option('--format <format>').choices(['table', 'json', 'csv']).default('table'))
    .action(options =>
      begin(async context => (await import('./commands/ledger.ts')).ledger(context, options)),
    )
  program
    .command('export')
    .description('write the whole ledger for other programs (docs/ledger-format.md)')
    .addOption(new Option('--format <format>').choices(['jsonl', 'csv']).default('jsonl'))
    .option('--output <file>', 'write to this file (default: standard output)')
    .action(options =>
      begin(async context => (await import('./commands/export.ts')).exportTo(context, options)),
    )
  program
    .command('read')
    .description(
      'read files, folders and web pages and print their documents (JSON Lines); nothing is stored',
    )
    .argument('[paths...]', 'files, folders, addresses (default: this folder)')
    .addOption(allowPrivate())
    .option(
      '--page',
      'write a page for a browser instead: each document, what it is, and what that was read from',
    )
    .action((paths, options) =>
      begin(async context => (await import('./commands/read.ts')).read(context, paths, options)),
    )
  program
    .command('documents')
    .description('list the documents of the project')
    .action(() => begin(async context => (await import('./commands/documents.ts')).documents(context)))
  program
    .command('status')
    .description('say what the project holds, and what to do next')
    .action(() => begin(async context => (await import('./commands/status.ts')).status(context)))
  program
    .command('figures')
    .description('show figures about one thing that differ')
    .action(() => begin(async context => (await import('./commands/figures.ts')).figures(context)))
  program
    .command('follow')
    .description('show what later documents say of commitments')
    .argument('[commitments...]', 'ids, or words that they hold (default: all)')
    .addOption(new Option('--relation <relation...>', 'what became of it').choices(evidenceRelations))
    .option('--since <date>', 'only what was published on this day (2023-05-01) or later', asDay)
    .addOption(
      new Option('--state <state...>', 'what people made of it (default: not dismissed)').choices(
        evidenceStates,
      ),
    )
    .addOption(new Option('--format <format>').choices(['table', 'json']).default('table'))
    .action((commitments: string[], options) =>
      begin(async context => (await import('./commands/follow.ts')).follow(context, commitments, options)),
    )
  program.addCommand(decideCommand(begin))
  program
    .command('decisions')
    .description('show the log of decisions, the latest first')
    .option('--lost', 'only those whose words or line are not there any more')
    .addOption(new Option('--format <format>').choices(['table', 'json']).default('table'))
    .action(options =>
      begin(async context => (await import('./commands/decisions.ts')).decisions(context, options)),
    )
  program
    .command('scores')
    .description('show what became of commitments, by party, area and summit (docs/assessment.md)')
    .action(() => begin(async context => (await import('./commands/assessments.ts')).scores(context)))
  program
    .command('deadlines')
    .description('show deadlines that have passed and that are coming')
    .action(() => begin(async context => (await import('./commands/assessments.ts')).deadlines(context)))
  program
    .command('settings')
    .description('show or choose under which name you decide and by which scale the project assesses')
    .option('--by <name>', 'your name, kept for all projects')
    .option('--scale <scale>', 'compliance, pledges, or own steps as "kept:1, in the works:0, broken:-1"')
    .action(options =>
      begin(async context => (await import('./commands/settings.ts')).settings(context, options)),
    )
  program
    .command('move')
    .description('move the project from its folder to a PostgreSQL server, or back')
    .requiredOption('--to <place>', 'postgresql://… , or embedded: from the server that DATABASE_URL names')
    .action(options => begin(async context => (await import('./commands/move.ts')).move(context, options)))
  program
    .command('compare')
    .description('show versions of one text side by side')
    .argument('<documents...>', 'two or more, by source or id (summitry documents lists them)')
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .action((names: string[], options) => {
      if (names.length < 2) program.error('error: compare needs at least two documents')
      return begin(async context => (await import('./commands/compare.ts')).compare(context, names, options))
    })
  program
    .command('explain')
    .description(
      'say how a document was read: clauses, cues, what was inherited, and why a clause was left out',
    )
    .argument('<source>', 'a document of the project or a file; :12 for its twelfth sentence')
    .action(source =>
      begin(async context => (await import('./commands/explain.ts')).explainSource(context, source)),
    )
  program
    .command('evaluate')
    .description('agreement of the ledger with another coder’s annotations, or of two files of annotations')
    .argument('<gold...>', 'the annotations that count as right, in the format of an export')
    .option('--against <file...>', 'compare these annotations instead of the ledger')
    .option('--sources <file>', 'names of all annotated texts, also those with nothing in them, one a line')
    .option('--list', 'list the disagreements side by side')
    .addOption(new Option('--format <format>').choices(['table', 'json']).default('table'))
    .action((gold, options) =>
      begin(async context => (await import('./commands/evaluate.ts')).evaluate(context, gold, options)),
    )
  program
    .command('serve')
    .description('serve the web application')
    .option('--port <number>', 'port (default: 4320, or the next that is free; 0: any)')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--read-only', 'show the ledger; nobody can decide')
    .action(options => begin(async context => (await import('./commands/serve.ts')).serve(context, options)))
  for (const command of program.commands) {
    command.copyInheritedSettings(program)
    for (const inner of command.commands) inner.copyInheritedSettings(command)
  }
  return program
}

const allowPrivate = () =>
  new Option('--allow-private', 'let addresses lead to this machine and into private networks')

/** A day of the calendar in ISO 8601. */
function asDay(value: string): string {
  const day = new Date(`${value}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('It must be a day as 2023-05-01.')
  return value
}

const example = `
Example:
  $ summitry add examples && summitry build
  $ summitry ledger --actor CN --measured
  $ summitry serve

Exit status: 0 done, 1 done but something was left out (named on standard error), 2 wrong use or nothing done.`

function version(): string {
  const manifest = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

const internal = (error: unknown): Message => ({
  code: 'E_INTERNAL',
  severity: 'error',
  where: 'summitry',
  reason: error instanceof Error ? error.message : String(error),
  remedy: 'run it again with SUMMITRY_DEBUG=1 and report what it says',
})
