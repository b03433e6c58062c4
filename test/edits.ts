import type { Alignment, Edit } from '../src/reuse/alignment.ts'

/** An edit as a reader is told it: “before→after”. */
export const told = ({ a, b }: Pick<Alignment, 'a' | 'b'>, edit: Edit): string =>
  `${a.quote.slice(...edit.a)}→${b.quote.slice(...edit.b)}`
