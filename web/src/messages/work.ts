import type {
  CommitmentRow,
  Decision,
  EntityRow,
  Evidence,
  SystemColumn,
} from '../../../src/server/contract.ts'
import type { FieldProblem, FieldTexts } from '../decide/line-fields.ts'

/** The words of deciding, assessing and reviewing. */
export interface WorkMessages {
  readonly nav: Readonly<Record<'review' | 'entities' | 'coverage' | 'deadlines', string>>
  readonly actions: Readonly<Record<Decision['action'], string>>
  /** what has been done, in the log */
  readonly done: Readonly<Record<Decision['action'], string>>
  readonly states: Readonly<Record<CommitmentRow['state'], string>>
  readonly evidenceStates: Readonly<Record<Evidence['state'], string>>
  readonly doubts: Readonly<Record<CommitmentRow['doubts'][number], string>>
  readonly fields: Readonly<Record<string, string>>
  readonly lost: Readonly<Record<string, string>>
  readonly decide: Readonly<
    Record<
      | 'title'
      | 'save'
      | 'cancel'
      | 'reason'
      | 'reasonHint'
      | 'undo'
      | 'undone'
      | 'kept'
      | 'failed'
      | 'who'
      | 'whoHint'
      | 'name'
      | 'changeName'
      | 'history'
      | 'noHistory'
      | 'rejectedHint'
      | 'listHint'
      | 'measureHint'
      | 'deadlineHint'
      | 'mergeHint'
      | 'mergeFind'
      | 'mergeNone'
      | 'splitHint'
      | 'splitOut'
      | 'addHint'
      | 'addHere'
      | 'selected'
      | 'selectKeys'
      | 'selectHint'
      | 'mergeMore'
      | 'openOther'
      | 'exact',
      string
    >
  > & {
    readonly as: (name: string) => string
    readonly bases: Readonly<Record<FieldTexts['basis'], string>>
    readonly problems: Readonly<Record<FieldProblem, string>>
  }
  readonly assess: Readonly<
    Record<
      | 'title'
      | 'status'
      | 'party'
      | 'all'
      | 'date'
      | 'note'
      | 'evidence'
      | 'none'
      | 'earlier'
      | 'scores'
      | 'scoresLead'
      | 'byParty'
      | 'byArea'
      | 'bySummit'
      | 'mean'
      | 'count'
      | 'overall',
      string
    >
  > & { readonly assessed: (assessed: string, all: string, pending: string) => string }
  readonly voices: {
    readonly one: (n: string) => string
    readonly alone: string
    readonly group: (n: string) => string
  }
  readonly disagreement: {
    readonly title: string
    readonly hint: string
    readonly says: (by: string) => string
  }
  readonly review: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'nothing'
      | 'nothingHint'
      | 'suggestions'
      | 'suggestionsHint'
      | 'unseen'
      | 'markSeen'
      | 'showAll'
      | 'onlyUnseen'
      | 'unanchored'
      | 'unanchoredHint'
      | 'disagreements'
      | 'changed'
      | 'changedHint'
      | 'doubtful'
      | 'doubtfulHint'
      | 'log'
      | 'logHint'
      | 'keys'
      | 'bearsOn'
      | 'passage'
      | 'moreThere'
      | 'isNew'
      | 'logRest',
      string
    >
  >
  readonly entities: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'find'
      | 'all'
      | 'name'
      | 'kind'
      | 'parties'
      | 'named'
      | 'variants'
      | 'commitments'
      | 'figures'
      | 'evidence'
      | 'places'
      | 'kin'
      | 'none'
      | 'back',
      string
    >
  > & {
    readonly kinds: Readonly<Record<EntityRow['kind'], string>>
    readonly placesRest: (shown: string, total: string) => string
    readonly found: (total: number, shown: string) => string
  }
  readonly system: Readonly<
    Record<
      | 'title'
      | 'asList'
      | 'asSystem'
      | 'views'
      | 'hint'
      | 'more'
      | 'clear'
      | 'promises'
      | 'table'
      | 'none'
      | 'noneHint'
      | 'placeOf'
      | 'gone',
      string
    >
  > & {
    readonly columns: Readonly<Record<SystemColumn, string>>
    readonly rest: (count: string) => string
    readonly restJoined: (count: string) => string
    readonly newest: (shown: string, total: string) => string
  }
  readonly coverage: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'text'
      | 'commitment'
      | 'stated'
      | 'omitted'
      | 'none'
      | 'noneHint'
      | 'onlyOmitted'
      | 'shares',
      string
    >
  >
  readonly deadlines: Readonly<
    Record<
      'title' | 'lead' | 'passed' | 'coming' | 'none' | 'noneHint' | 'open' | 'due' | 'score' | 'evidence',
      string
    >
  >
  readonly help: Readonly<Record<'review' | 'line' | 'passage' | 'select' | 'go', string>>
}
