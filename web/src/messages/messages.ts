import type {
  Area,
  Collation,
  Difference,
  DocumentRow,
  Evidence,
  Explanation,
  Force,
  Measure,
  Merge,
  Part,
  Relative,
  SortKey,
} from '../../../src/server/contract.ts'
import type { WorkMessages } from './work.ts'

/** Every word of the interface. A catalogue that lacks one does not compile. */
export interface Messages {
  readonly work: WorkMessages
  readonly name: string
  readonly tagline: string
  readonly languageName: string
  readonly skip: string
  readonly nav: Readonly<Record<'main' | 'ledger' | 'documents' | 'figures' | 'help', string>>
  readonly settings: Readonly<Record<'language' | 'theme' | 'system' | 'light' | 'dark', string>>
  readonly forces: Readonly<Record<Force, string>>
  /** so short that it can stand at a word inside running text */
  readonly forceTags: Readonly<Record<Force, string>>
  readonly forceHints: Readonly<Record<Force, string>>
  readonly areas: Readonly<Record<Area, string>>
  readonly kinds: Readonly<Record<DocumentRow['kind'], string>>
  readonly partKinds: Readonly<Record<Part['kind'], string>>
  readonly relations: Readonly<Record<Relative['relation'], string>>
  readonly differences: Readonly<Record<Difference, string>>
  readonly differenceHints: Readonly<Record<Difference, string>>
  readonly mergeReasons: Readonly<Record<Merge['reason'], string>>
  readonly sorts: Readonly<Record<SortKey, string>>
  readonly bounds: Readonly<Record<Measure['bound'], (amount: string) => string>>
  readonly bases: Readonly<Record<NonNullable<Measure['basis']>, (amount: string) => string>>
  /** things counted, as the ledger names them; null: the unit's own word in the singular */
  readonly counted: (unit: string, amount: string, plural: boolean) => string
  readonly groups: Readonly<Record<string, string>>
  /** parties that the ledger holds by a name that is none in this language */
  readonly parties: Readonly<Record<string, string>>
  readonly joint: string
  readonly list: (items: readonly string[]) => string
  readonly andMore: (count: number) => string
  readonly unknown: string
  readonly count: Readonly<
    Record<
      | 'commitments'
      | 'documents'
      | 'voices'
      | 'outlets'
      | 'parties'
      | 'figures'
      | 'wordings'
      | 'characters'
      | 'passages'
      | 'differing',
      (count: number, shown: string) => string
    >
  >
  readonly ledger: Readonly<
    Record<
      | 'title'
      | 'search'
      | 'searchHint'
      | 'clearSearch'
      | 'filters'
      | 'showFilters'
      | 'clear'
      | 'sort'
      | 'ascending'
      | 'descending'
      | 'who'
      | 'what'
      | 'measure'
      | 'deadline'
      | 'sources'
      | 'force'
      | 'areas'
      | 'actor'
      | 'document'
      | 'due'
      | 'only'
      | 'measured'
      | 'dated'
      | 'more'
      | 'fewer'
      | 'to'
      | 'picture'
      | 'pictureHint'
      | 'none'
      | 'noneHint'
      | 'emptyTitle'
      | 'emptyHint'
      | 'previous'
      | 'next'
      | 'pages'
      | 'noDeadline'
      | 'noMeasure',
      string
    > & {
      readonly range: (from: string, to: string, total: string) => string
      readonly found: (total: number, shown: string) => string
      readonly remove: (filter: string) => string
      readonly oneSource: string
    }
  >
  readonly commitment: Readonly<
    Record<
      | 'title'
      | 'back'
      | 'actor'
      | 'counterpart'
      | 'speaker'
      | 'force'
      | 'areas'
      | 'measure'
      | 'deadline'
      | 'wordings'
      | 'sameWords'
      | 'inDocument'
      | 'why'
      | 'whyHint'
      | 'omitted'
      | 'omittedHint'
      | 'copy'
      | 'copied'
      | 'firstStated',
      string
    > & { readonly places: (count: number, shown: string) => string }
  >
  readonly evidence: Readonly<Record<'title' | 'hint' | 'related', string>> & {
    readonly relations: Readonly<Record<Evidence['relation'], string>>
    readonly parties: Readonly<Record<Evidence['why']['parties'], string>>
    readonly figures: Readonly<
      Record<NonNullable<Evidence['why']['figure']>['against'], (amount: string) => string>
    >
    readonly names: Readonly<Record<Evidence['why']['names'][number]['match'], (name: string) => string>>
    /** share of the commitment's words that the passage holds, in per cent */
    readonly words: (percent: string) => string
  }
  readonly reader: Readonly<
    Record<
      | 'layers'
      | 'commitments'
      | 'figures'
      | 'captions'
      | 'tags'
      | 'margin'
      | 'next'
      | 'previous'
      | 'open'
      | 'incomplete'
      | 'none'
      | 'relatives'
      | 'about'
      | 'source'
      | 'eventDate'
      | 'author'
      | 'dateline'
      | 'reprintedFrom'
      | 'differs'
      | 'inLedger'
      | 'sourceAsText'
      | 'previousPage'
      | 'nextPage'
      | 'pageLoading'
      | 'pageFailed'
      | 'showSource'
      | 'showReading'
      | 'readingHint'
      | 'noPack'
      | 'skippedWhole'
      | 'rule'
      | 'cue'
      | 'verb'
      | 'inherits'
      | 'sourceHint'
      | 'fetched'
      | 'end',
      string
    > & {
      readonly position: (at: number, of: number) => string
      readonly page: (n: number, of: number) => string
      /** @param words that are marked on the page image */
      readonly pageMarked: (words: string) => string
      readonly article: (n: number, of: number) => string
    }
  >
  readonly decisions: Readonly<
    Record<Explanation['sentences'][number]['clauses'][number]['decision'], string>
  >
  readonly origins: Readonly<Record<'here' | 'inherited' | 'context' | 'default', string>>
  readonly fields: Readonly<Record<string, string>>
  readonly documents: Readonly<
    Record<
      | 'title'
      | 'filter'
      | 'document'
      | 'outlet'
      | 'date'
      | 'kind'
      | 'language'
      | 'commitments'
      | 'figures'
      | 'whole'
      | 'complete'
      | 'incomplete'
      | 'untitled'
      | 'emptyTitle'
      | 'emptyHint'
      | 'none',
      string
    >
  >
  readonly compare: Readonly<
    Record<
      | 'title'
      | 'link'
      | 'all'
      | 'lead'
      | 'base'
      | 'onlyChanges'
      | 'absent'
      | 'changed'
      | 'sentences'
      | 'sentence'
      | 'same'
      | 'moved'
      | 'movedFirst'
      | 'added'
      | 'material'
      | 'none'
      | 'next'
      | 'previous'
      | 'nothing'
      | 'choose'
      | 'chooseHint',
      string
    > & {
      readonly coverage: (same: number, changed: number, absent: number) => string
      readonly carries: (percent: string) => string
      /** numbers of sentences of the fullest version, from 1 */
      readonly movedAfter: (sentence: number) => string
      readonly arrived: (sentence: number) => string
      /** said before struck and underlined words to those who listen; the kind of a change that matters, or null */
      readonly removed: (kind: string | null) => string
      readonly inserted: (kind: string | null) => string
    }
  >
  readonly materials: Readonly<Record<Collation['material'][number]['kind'], string>>
  readonly figures: Readonly<
    Record<'title' | 'lead' | 'emptyTitle' | 'emptyHint' | 'asOf' | 'value' | 'stated', string>
  >
  readonly help: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'keys'
      | 'forces'
      | 'close'
      | 'search'
      | 'rows'
      | 'open'
      | 'marks'
      | 'go'
      | 'thisHelp'
      | 'escape',
      string
    >
  >
  readonly states: Readonly<
    Record<
      | 'loading'
      | 'retry'
      | 'offlineTitle'
      | 'offlineHint'
      | 'failedTitle'
      | 'failedHint'
      | 'missingTitle'
      | 'missingHint'
      | 'toLedger'
      | 'searchRest',
      string
    >
  >
}
