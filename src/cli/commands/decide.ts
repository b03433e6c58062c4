import { z } from 'zod'
import { SummitryError } from '../../base/message.ts'
import { decisionRequestSchema } from '../../operations/decision-request.ts'
import type { DecisionRequest } from '../../operations/decision-request.ts'
import { findLine, findWords } from '../../operations/find-line.ts'
import type { Project } from '../../operations/project.ts'
import { decideAs } from '../../operations/request-decision.ts'
import { whoDecides } from '../../operations/who.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import { counted } from '../words.ts'

export interface DecideOptions {
  readonly by?: string
  readonly reason?: string
  /** fields as `actor=CN,KZ` */
  readonly set?: readonly string[]
  readonly party?: string
  readonly date?: string
  readonly evidence?: readonly string[]
  readonly relation?: string
}

/** The parts of a request beside who and why, from the words of the command line. */
type Asked = (project: Project, names: readonly string[], options: DecideOptions) => Promise<object>

const onOne: Asked = async (project, [name]) => ({ commitment: await findLine(project, name!) })

const askedBy: Readonly<Record<DecisionRequest['action'], Asked>> = {
  accept: onOne,
  reject: onOne,
  restore: onOne,
  edit: async (project, names, { set }) => ({ ...(await onOne(project, names, {})), fields: fieldsOf(set) }),
  merge: async (project, [name, ...others]) => ({
    commitment: await findLine(project, name!),
    others: await Promise.all(others.map(other => findLine(project, other))),
  }),
  split: async (project, [name, ...mentions]) => ({ commitment: await findLine(project, name!), mentions }),
  add: async (project, [document, words], { set }) => ({
    ...(await findWords(project, document!, words!)),
    fields: fieldsOf(set),
  }),
  assess: async (project, [name, status], { party, date, evidence }) => ({
    commitment: await findLine(project, name!),
    status,
    party,
    date,
    evidence,
  }),
  confirm: (_, [evidence], { relation }) => Promise.resolve({ evidence, relation }),
  dismiss: (_, [evidence]) => Promise.resolve({ evidence }),
  cite: async (project, [name, document, words], { relation }) => ({
    commitment: await findLine(project, name!),
    ...(await findWords(project, document!, words!)),
    relation,
  }),
  undo: (_, [decision]) => Promise.resolve({ decision }),
}

/** Decides, and says what to call the decision. */
export async function decide(
  context: CommandContext,
  action: DecisionRequest['action'],
  names: readonly string[],
  options: DecideOptions,
): Promise<ExitStatus> {
  const by = await whoDecides(context.env, options.by)
  return await withProject<ExitStatus>(context, { create: false }, async project => {
    const asked = await askedBy[action](project, names, options)
    const request = decisionRequestSchema.safeParse({ action, by, reason: options.reason, ...asked })
    if (!request.success) throw notUnderstood(request.error)
    const { decision, changed, line } = await decideAs(project, request.data)
    const about = line === null ? '' : ` on ${line}`
    context.terminal.say(
      `${decision.id}: ${decision.action} by ${decision.by}${about}; ${counted(changed.length, 'line')} changed. ` +
        `To take it back: summitry decide undo ${decision.id}`,
    )
    return 0
  })
}

const lists: ReadonlySet<string> = new Set(['actor', 'counterpart', 'areas'])
const objects: ReadonlySet<string> = new Set(['measure', 'timeframe'])

/** Fields from `name=value`: lists parted by commas, measures and timeframes as JSON, `none` for nothing. */
function fieldsOf(set: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(
    set.map(item => {
      const [, name, value] = /^(\w+)=(.*)$/s.exec(item) ?? []
      if (name === undefined || value === undefined) throw badField(item, 'it is not written as name=value')
      if (lists.has(name)) return [name, value === 'none' ? [] : value.split(',').map(one => one.trim())]
      if (value === 'none') return [name, null]
      return [name, objects.has(name) ? parsed(item, value) : value]
    }),
  )
}

function parsed(item: string, value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    throw badField(item, 'its value is no JSON')
  }
}

const badField = (item: string, reason: string) =>
  new SummitryError({
    code: 'E_FIELD',
    severity: 'error',
    where: `--set ${item}`,
    reason,
    remedy: `write --set actor=CN,KZ, --set force=firm, --set measure='{"value":5,"unit":"km","bound":"exact"}'`,
  })

const notUnderstood = (error: z.ZodError) => {
  const issue = error.issues[0]!
  return new SummitryError({
    code: 'E_DECISION',
    severity: 'error',
    where: issue.path.join('.') || 'the decision',
    reason: issue.message,
    remedy: 'docs/codebook.md says what each field takes; summitry decide --help what each decision does',
  })
}
