import type { Ground } from './ledger.ts'

/** Ground for holding two mentions for one commitment. */
export interface Link {
  /** ids of the mentions, in order */
  readonly a: string
  readonly b: string
  readonly ground: Ground
  /** 0 to 1 for wording and signature, 1 to 2 for reuse: the stronger link is joined first */
  readonly strength: number
  /** true where only the likeness of two wordings speaks: the groups that they stand in must be alike as well */
  readonly likeness?: boolean
}

export function link(a: string, b: string, ground: Ground, strength: number): Link {
  return a < b ? { a, b, ground, strength } : { a: b, b: a, ground, strength }
}

/** Strongest first; equal strength by ids, then by what is said of them, so that the order of the input never matters. */
export const byStrength = (x: Link, y: Link): number =>
  y.strength - x.strength ||
  inTextOrder(x.a, y.a) ||
  inTextOrder(x.b, y.b) ||
  inTextOrder(JSON.stringify(x.ground), JSON.stringify(y.ground))

const inTextOrder = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0)
