import { randomUUID } from 'node:crypto'
import { SummitryError } from '../base/message.ts'
import { quoteAt } from '../base/span.ts'
import { anchorOf } from '../ledger/anchors.ts'
import { type Anchor, type Decision, editsOf, undoneBy } from '../ledger/decision.ts'
import type { Commitment } from '../ledger/ledger.ts'
import { stepOf } from '../ledger/scale.ts'
import { decisions } from '../store/decisions.ts'
import { documentById } from '../store/documents.ts'
import { evidenceById } from '../store/evidence.ts'
import { lineById } from '../store/lines.ts'
import type { Db } from '../store/rows.ts'
import { decide, type Decided } from './decide.ts'
import type { DecisionRequest, RequestOf } from './decision-request.ts'
import type { Project } from './project.ts'
import { projectScale } from './scale.ts'

/** What a decision says beside who, when and why. */
type Body = Pick<Decision, 'action' | 'target' | 'anchor' | 'before' | 'after'>

/**
 * Decides what a person asks for.
 * @throws SummitryError E_NO_COMMITMENT, E_NO_EVIDENCE, E_NO_DOCUMENT, E_NO_DECISION, E_NO_MENTION, E_SPAN, E_SCALE,
 * E_UNDONE, and those of `decide`
 */
export async function decideAs(project: Project, request: DecisionRequest): Promise<Decided> {
  const id = request.id ?? `x_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  const at = project.now().toISOString()
  return await decide(project, async db => {
    const known = request.id === undefined ? undefined : await decisionById(db, request.id)
    if (known) return known
    const body = await bodyOf(db, request, at)
    return { id, at, by: request.by, ...body, reason: request.reason }
  })
}

async function bodyOf(db: Db, request: DecisionRequest, at: string): Promise<Body> {
  switch (request.action) {
    case 'accept':
    case 'reject':
    case 'restore':
      return await onLine(db, request.action, request.commitment)
    case 'edit':
      return { ...(await onLine(db, 'edit', request.commitment)), after: request.fields }
    case 'merge':
      return await merging(db, request)
    case 'split':
      return await splitting(db, request)
    case 'add':
      return {
        action: 'add',
        target: [],
        anchor: [await anchorAt(db, request, 'line')],
        before: {},
        after: request.fields,
      }
    case 'assess':
      return await assessing(db, request, at)
    case 'confirm':
    case 'dismiss':
      return await judging(db, request)
    case 'cite':
      return await citing(db, request)
    case 'undo':
      return await undoing(db, request)
  }
}

async function onLine(db: Db, action: Decision['action'], id: string): Promise<Body> {
  const line = await existing(db, id)
  return { action, target: [id], anchor: await lineAnchors(db, line), before: editsOf(line), after: {} }
}

async function merging(db: Db, { commitment, others }: RequestOf<'merge'>): Promise<Body> {
  const ids = [...new Set([commitment, ...others])]
  if (ids.length < 2)
    throw problem('E_MERGE', commitment, 'a line cannot be merged with itself', 'name another line')
  const lines = await Promise.all(ids.map(id => existing(db, id)))
  const anchors: Anchor[] = []
  for (const line of lines) anchors.push(...(await lineAnchors(db, line)))
  return { action: 'merge', target: ids, anchor: anchors, before: editsOf(lines[0]!), after: {} }
}

async function splitting(db: Db, { commitment, mentions }: RequestOf<'split'>): Promise<Body> {
  const line = await existing(db, commitment)
  const out = line.mentions.filter(({ id }) => mentions.includes(id))
  const missing = mentions.find(id => !out.some(mention => mention.id === id))
  if (missing !== undefined)
    throw problem('E_NO_MENTION', missing, 'the line has no such mention', 'open the line again')
  if (out.length === line.mentions.length)
    throw problem('E_SPLIT', commitment, 'these are all of its mentions', 'leave at least one where it is')
  const anchor: Anchor[] = []
  for (const mention of out) anchor.push(await anchorAt(db, mention, 'line'))
  return { action: 'split', target: [commitment, ...mentions], anchor, before: editsOf(line), after: {} }
}

async function assessing(db: Db, request: RequestOf<'assess'>, at: string): Promise<Body> {
  const scale = await projectScale(db)
  const step = stepOf(request.status, scale)
  if (!step) {
    const known = scale.steps.map(({ status }) => status).join(', ')
    throw problem('E_SCALE', request.status, 'the scale has no such word', `use one of: ${known}`)
  }
  const body = await onLine(db, 'assess', request.commitment)
  const anchor = [...body.anchor]
  for (const id of request.evidence) anchor.push(await passageAnchor(db, id))
  const { party, date = at.slice(0, 10), reason } = request
  return {
    ...body,
    target: [request.commitment, ...request.evidence],
    anchor,
    after: { party, score: step.score, status: step.status, date, note: reason },
  }
}

async function judging(db: Db, request: RequestOf<'confirm'> | RequestOf<'dismiss'>): Promise<Body> {
  const evidence = await evidenceById(db, request.evidence)
  if (!evidence) throw noEvidence(request.evidence)
  const body = await onLine(db, request.action, evidence.commitment)
  const relation = request.action === 'confirm' ? request.relation : undefined
  const { state: _, decisions: __, suggested_for: ___, ...suggested } = evidence
  return {
    ...body,
    target: [evidence.id, evidence.commitment],
    anchor: [...body.anchor, await anchorAt(db, evidence, 'passage')],
    before: { ...body.before, evidence: suggested },
    after: relation === undefined ? {} : { relation },
  }
}

async function citing(db: Db, request: RequestOf<'cite'>): Promise<Body> {
  const body = await onLine(db, 'confirm', request.commitment)
  const found = await documentById(db, request.document)
  const { story = null, published = null } = found?.document ?? {}
  return {
    ...body,
    anchor: [...body.anchor, await anchorAt(db, request, 'passage')],
    before: { ...body.before, evidence: { story, published } },
    after: { relation: request.relation },
  }
}

async function undoing(db: Db, { decision }: RequestOf<'undo'>): Promise<Body> {
  const log = await decisions(db)
  if (!log.some(({ id }) => id === decision))
    throw problem(
      'E_NO_DECISION',
      decision,
      'there is no such decision',
      'list them with: summitry decisions',
    )
  if (undoneBy(log).has(decision))
    throw problem('E_UNDONE', decision, 'it was taken back already', 'undo the undoing to bring it back')
  return { action: 'undo', target: [decision], anchor: [], before: {}, after: {} }
}

/** Wordings of a line, beside the first, by which it is found again should the first be lost. */
const furtherWordings = 4

/** The first wording, then those of other documents. */
async function lineAnchors(db: Db, { mentions }: Commitment): Promise<Anchor[]> {
  const [first, ...rest] = mentions
  const seen = new Set([first!.document])
  const others = rest.filter(({ document }) => !seen.has(document) && seen.add(document))
  const anchors = [await anchorAt(db, first!, 'line')]
  for (const mention of others.slice(0, furtherWordings)) anchors.push(await anchorAt(db, mention, 'wording'))
  return anchors
}

async function passageAnchor(db: Db, id: string): Promise<Anchor> {
  const evidence = await evidenceById(db, id)
  if (!evidence) throw noEvidence(id)
  return await anchorAt(db, evidence, 'passage')
}

async function anchorAt(
  db: Db,
  place: { readonly document: string; readonly start: number; readonly end: number },
  role: NonNullable<Anchor['role']>,
): Promise<Anchor> {
  const found = await documentById(db, place.document)
  if (!found)
    throw problem(
      'E_NO_DOCUMENT',
      place.document,
      'there is no such document',
      'summitry documents lists them',
    )
  try {
    quoteAt(found.document, place)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw problem('E_SPAN', place.document, error.message, 'select words of the document')
  }
  return anchorOf(found.document, place, role)
}

async function existing(db: Db, id: string): Promise<Commitment> {
  const line = await lineById(db, id)
  if (!line)
    throw problem(
      'E_NO_COMMITMENT',
      id,
      'there is no such commitment',
      'find it with: summitry ledger --text WORDS',
    )
  return line
}

async function decisionById(db: Db, id: string): Promise<Decision | undefined> {
  return (await decisions(db)).find(decision => decision.id === id)
}

const noEvidence = (id: string) =>
  problem(
    'E_NO_EVIDENCE',
    id,
    'there is no such passage of later evidence',
    'list them with: summitry follow',
  )

const problem = (code: string, where: string, reason: string, remedy: string) =>
  new SummitryError({ code, severity: 'error', where, reason, remedy })
