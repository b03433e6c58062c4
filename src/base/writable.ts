/** A value while it is made: where very many are, setting what there is costs a fraction of spreading what may be. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] }
