/** How far a long operation has come; called often, so whoever shows it decides how often to draw. */
export interface Progress {
  readonly stage: 'find' | 'read' | 'extract' | 'ask' | 'reuse' | 'reconcile' | 'follow' | 'store' | 'move'
  readonly done: number
  /** null where it is not known beforehand */
  readonly total: number | null
}

export type OnProgress = (progress: Progress) => void
