import { canonical } from '../base/canonical.ts'
import type { Document } from '../documents/document.ts'
import type { Reuse } from '../reuse/alignment.ts'
import { type Assessment, assessmentsOf } from './assessment.ts'
import { Board, type LostReason } from './board.ts'
import type { JudgedPassage, LineState, Working } from './working.ts'
import { coverageOf } from './coverage.ts'
import { type Decision, type EditableField, editsOf, undoneBy } from './decision.ts'
import { type Disagreement, disagreementsOf } from './disagreements.ts'
import { commitmentsByDocument, commitmentsNaming } from './entities.ts'
import type { Commitment, Ledger } from './ledger.ts'

export interface ReplayInput {
  /** as it was derived, or those of its lines that have a mention in a document that a decision is anchored in */
  readonly ledger: Ledger
  /** the log, in the order in which it was written */
  readonly decisions: readonly Decision[]
  readonly documents: readonly Document[]
  readonly reuse: Pick<Reuse, 'families'>
}

/** A decision whose words, or whose line, are not there any more. Shown, never dropped. */
export interface Unanchored {
  readonly decision: Decision
  readonly reason: LostReason
}

/** A line as decisions left it. */
export interface PlayedLine {
  readonly commitment: Commitment
  readonly state: LineState
  /** ids of the decisions about it in the order of the log, also of those taken back and of what took them back */
  readonly decisions: readonly string[]
  readonly assessments: readonly Assessment[]
  /** fields that the rules read otherwise since a person accepted the line */
  readonly changed: readonly EditableField[]
  /** made by a decision and not derived */
  readonly put: boolean
}

export interface Replayed {
  /** the ledger as people see it: derived lines with decisions replayed, rejected ones left out */
  readonly ledger: Ledger
  /** every line, in the order of the derived ledger, then those that people made */
  readonly lines: readonly PlayedLine[]
  /** passages that people judged, in the order of the log */
  readonly passages: readonly JudgedPassage[]
  readonly unanchored: readonly Unanchored[]
  readonly disagreements: readonly Disagreement[]
  /** ids of decisions that were taken back */
  readonly undone: ReadonlySet<string>
  /** ids of `lines`, and of those that were merged away, whether they were derived or people had made them */
  readonly known: readonly string[]
  /** the id under which the mentions of one of these stand now */
  readonly now: (id: string) => string
}

/** Derived ledger and log of decisions into the ledger that people see. A pure function: the same log, the same ledger. */
export function replay({ ledger, decisions, documents, reuse }: ReplayInput): Replayed {
  const undone = undoneBy(decisions)
  const board = new Board(ledger.commitments, documents, undone)
  const unanchored: Unanchored[] = []
  for (const decision of decisions) {
    if (decision.action === 'undo') continue
    if (undone.has(decision.id)) {
      board.note(decision)
      continue
    }
    const reason = board.apply(decision)
    if (reason !== null) unanchored.push({ decision, reason })
  }
  const history = new History(decisions)
  const lines = board.lines().map(line => playedLine(line, board, history))
  const commitments = lines.flatMap(({ state, commitment }) => (state === 'rejected' ? [] : [commitment]))
  const now = (id: string) => board.now(id)
  return {
    ledger: { ...ledger, commitments, ...derivedFrom(ledger, commitments, reuse) },
    lines,
    passages: board.passages.map(passage => ({ ...passage, line: now(passage.line) })),
    unanchored,
    disagreements: disagreementsOf(
      board.judgements.map(judgement => ({ ...judgement, commitment: now(judgement.commitment) })),
    ),
    undone,
    known: board.known(),
    now,
  }
}

function playedLine(line: Working, board: Board, history: History): PlayedLine {
  const commitment = board.commitment(line)
  const { state, put, accepted, assessed } = line
  return {
    commitment,
    state,
    decisions: history.of(line.decisions),
    assessments: assessmentsOf(line.id, history.inOrder(assessed)),
    changed: accepted ? changedFields(accepted, commitment) : [],
    put,
  }
}

function changedFields(accepted: object, commitment: Commitment): EditableField[] {
  const now = editsOf(commitment) as Record<string, unknown>
  const then = Object.entries(editsOf(accepted))
  return then
    .filter(([field, value]) => canonical(value) !== canonical(now[field]))
    .map(([field]) => field as EditableField)
}

/** The place of each decision in the log, and what took it back. */
class History {
  readonly #place: ReadonlyMap<string, number>
  readonly #undoing = new Map<string, string[]>()

  constructor(decisions: readonly Decision[]) {
    this.#place = new Map(decisions.map(({ id }, index) => [id, index]))
    for (const { id, action, target } of decisions) {
      if (action !== 'undo') continue
      for (const each of target) this.#undoing.set(each, [...(this.#undoing.get(each) ?? []), id])
    }
  }

  of(ids: readonly string[]): string[] {
    const all = new Set<string>()
    const open = [...ids]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (all.has(id)) continue
      all.add(id)
      open.push(...(this.#undoing.get(id) ?? []))
    }
    return [...all].sort((a, b) => this.#at(a) - this.#at(b))
  }

  inOrder<Item extends { readonly decision: string }>(items: readonly Item[]): Item[] {
    return items.toSorted((a, b) => this.#at(a.decision) - this.#at(b.decision))
  }

  #at(id: string): number {
    return this.#place.get(id) ?? -1
  }
}

function derivedFrom(ledger: Ledger, commitments: readonly Commitment[], reuse: Pick<Reuse, 'families'>) {
  const stated = commitmentsByDocument(commitments)
  return {
    coverage: coverageOf(commitments, reuse),
    entities: ledger.entities.map(entity => ({
      ...entity,
      commitments: commitmentsNaming(entity.mentions, stated),
    })),
  }
}
