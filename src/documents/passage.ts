import type { Mapped } from '../base/mapped.ts'
import type { Screens } from '../language/screens.ts'
import type { PartKind } from './document.ts'

/** What a passage is before its document is put together. Those after `note` never reach the text. */
export type PassageKind = PartKind | 'original_title' | 'link' | 'jump' | 'furniture'

/** A paragraph, heading or line whose layout damage is undone. */
export interface Passage {
  readonly kind: PassageKind
  readonly text: Mapped
  /** of its characters, or of those of a passage that it was part of: by them most rules need not be tried */
  readonly screens: Screens
  readonly level?: number
  readonly strong?: boolean
  readonly afterImage?: boolean
  /** its letters were spaced out: the setting of a headline */
  readonly spaced?: boolean
  /** size of its letters, 1 for the body's; known for positioned text alone */
  readonly size?: number
  /** a note says that here a text goes on that began elsewhere */
  readonly continues?: boolean
  /** stood alone in a text that is set in lines */
  readonly alone?: boolean
}
