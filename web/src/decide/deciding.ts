import { createContext, use } from 'react'
import type { Decided, DecisionRequest } from '../../../src/server/contract.ts'
import type { Failure } from '../api.ts'

/** A decision as a page asks for it: who decides is added here. */
export type Asked = DecisionRequest extends infer Request
  ? Request extends DecisionRequest
    ? Omit<Request, 'by'>
    : never
  : never

/** Null where nothing was kept: the person was told why, or did not say a name. */
export type Decide = (asked: Asked) => Promise<Decided | null>

interface Deciding {
  readonly decide: Decide
  /** asks again under which name a person decides */
  readonly rename: () => void
  /** why the last decision was not kept */
  readonly failure: Failure | null
}

export const DecideContext = createContext<Deciding>({
  decide: () => Promise.resolve(null),
  rename: () => {},
  failure: null,
})

export const useDecide = (): Decide => use(DecideContext).decide

export const useRename = (): (() => void) => use(DecideContext).rename

export const useFailure = (): Failure | null => use(DecideContext).failure
