import { SummitryError } from '../../base/message.ts'
import type { CommitmentMention } from '../../extraction/mention.ts'
import type { Document } from '../../documents/document.ts'
import { explain } from '../../operations/explain.ts'
import type { ClauseTrace, SentenceTrace } from '../../operations/explain.ts'
import { documentsOfFile, findDocument } from '../../operations/find-document.ts'
import { withProject } from '../context.ts'
import type { CommandContext, ExitStatus } from '../context.ts'
import type { Terminal } from '../terminal.ts'
import { oneLine, padded } from '../width.ts'
import { deadlineText, measureText, partiesText, sourceText } from '../words.ts'

/** How documents were read: those of a file on the disk, or one of the project. `:12` names a sentence of it. */
export async function explainSource(context: CommandContext, named: string): Promise<ExitStatus> {
  const { terminal } = context
  const [, source = named, number] = /^(.+):(\d+)$/.exec(named) ?? []
  const documents =
    (await documentsOfFile(source, context.cwd)) ??
    (await withProject(context, { create: false }, async project => [await findDocument(project, source)]))
  let shown = 0
  for (const document of documents) {
    for (const line of explained(document, number === undefined ? null : Number(number), terminal)) {
      terminal.say(line)
      shown++
    }
  }
  if (shown === 0) throw noSentence(named)
  return 0
}

function* explained(document: Document, only: number | null, terminal: Terminal): Generator<string> {
  const { paint } = terminal
  const trace = explain(document)
  if (only === null) {
    yield paint('bold', oneLine(`${sourceText(document)}  ${document.title ?? ''}`))
    if (trace === null) yield `  there are no rules for its language (${document.language})`
    if (trace?.skipped) yield `  left out whole: ${trace.skipped}`
  }
  for (const [i, sentence] of (trace?.sentences ?? []).entries()) {
    if (only !== null && only !== i + 1) continue
    yield `${paint('dim', String(i + 1).padStart(3))} ${oneLine(sentence.text)}`
    yield* sentenceLines(sentence, paint)
  }
}

function* sentenceLines(sentence: SentenceTrace, paint: Terminal['paint']): Generator<string> {
  if (sentence.skipped) yield `      left out: ${sentence.skipped}`
  for (const clause of sentence.clauses) {
    const decision = padded(clause.decision, 11)
    yield `      ${clause.decision === 'taken' ? paint('green', decision) : paint('dim', decision)} ${oneLine(clause.text)}`
    for (const fact of facts(clause)) yield `        ${paint('dim', fact)}`
    if (clause.learned) yield `        ${paint('dim', oneLine(reasonOf(clause.learned)))}`
  }
}

/** What was seen in a clause, what it took over, and what came of it. */
function* facts({ head, inherits, speaker, rule, mentions }: ClauseTrace): Generator<string> {
  const seen = [
    `rule ${rule}`,
    head.cue && `cue ${head.cue.rule.id}`,
    head.verb && `verb ${head.verb.entry.action}`,
    inherits && `inherits ${inherits.force}${inherits.cue === null ? '' : ` from ${inherits.cue}`}`,
    speaker.name !== null && `speaker ${speaker.name} (${speaker.rule})`,
  ]
  yield seen.filter(each => each !== null && each !== false).join(' · ')
  for (const mention of mentions) yield fieldsOf(mention)
}

/** What was learned decided against a rule: how sure it is, and by which features most. */
function reasonOf({ percent, overrules, because }: NonNullable<ClauseTrace['learned']>): string {
  const features = because.map(({ feature, weight }) => `${feature} (${weight > 0 ? '+' : ''}${weight})`)
  return `learned: ${percent} % that it counts, against ${overrules} · ${features.join(' · ')}`
}

/** The fields of what was taken, each with how it was read and by which rule. */
function fieldsOf(mention: CommitmentMention): string {
  const { origins } = mention
  const field = (name: keyof typeof origins, value: string) => {
    const origin = origins[name]
    if (value === '') return null
    return `${name} ${value}${origin ? ` (${origin.how}${origin.rule ? `, ${origin.rule}` : ''})` : ''}`
  }
  const fields = [
    field('force', mention.force),
    field('actor', partiesText(mention.actor)),
    field('counterpart', partiesText(mention.counterpart)),
    field('areas', mention.areas.join(' ')),
    field('measure', measureText(mention.measure)),
    field('timeframe', deadlineText(mention.timeframe)),
  ]
  return fields.filter(each => each !== null).join(' · ')
}

const noSentence = (where: string) =>
  new SummitryError({
    code: 'E_NO_SENTENCE',
    severity: 'error',
    where,
    reason: 'the document has no sentence of that number',
    remedy: 'leave the number out to see all of them',
  })
