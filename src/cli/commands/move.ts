import { SummitryError } from '../../base/message.ts'
import { moveToFolder, moveToServer } from '../../operations/move.ts'
import { projectFolder } from '../../operations/project.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import { counted } from '../words.ts'

export interface MoveOptions {
  /** `embedded`, or the address of a server */
  readonly to: string
}

/** Moves the project between its folder and a server. */
export async function move(context: CommandContext, { to }: MoveOptions): Promise<ExitStatus> {
  const { terminal, env, now, argv } = context
  const url = env['DATABASE_URL']
  const options = {
    folder: await projectFolder({ folder: context.project, cwd: context.cwd }, to === 'embedded'),
    env,
    now,
    command: ['summitry', ...argv.slice(0, 1)].join(' '),
    onRows: (done: number) => terminal.progress({ stage: 'move', done, total: null }),
  }
  if (to === 'embedded' && !url) throw noServer()
  const report = to === 'embedded' ? await moveToFolder(options, url!) : await moveToServer(options, to)
  const rows = report.tables.reduce((sum, table) => sum + table.rows, 0)
  const of = (name: string) => report.tables.find(({ table }) => table === name)?.rows ?? 0
  terminal.say(
    `The project is in ${report.to} now: ${counted(rows, 'row')} in ${counted(report.tables.length, 'table')} ` +
      `${report.copied ? 'copied' : 'were there already'} and compared, ` +
      `${counted(of('documents'), 'document')} and ${counted(of('decisions'), 'decision')} among them.`,
  )
  terminal.note(
    to === 'embedded'
      ? 'Leave DATABASE_URL out from now on. The server’s copy is marked as moved.'
      : 'Set DATABASE_URL to this address from now on. The embedded copy is in .summitry/database.moved until you delete it.',
  )
  return 0
}

const noServer = () =>
  new SummitryError({
    code: 'E_NO_SERVER',
    severity: 'error',
    where: 'DATABASE_URL',
    reason: 'it does not say from which server to move',
    remedy: 'set it to the server’s address: DATABASE_URL=postgresql://… summitry move --to embedded',
  })
