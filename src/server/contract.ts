/**
 * The API's contract: every shape that the HTTP API takes and gives. The web application imports types from here and
 * nothing else of `src`; the OpenAPI description at `/api/openapi.json` is generated from it.
 */
export * from './contract/collation.ts'
export * from './contract/cooperation.ts'
export * from './contract/decisions.ts'
export * from './contract/documents.ts'
export * from './contract/entities.ts'
export * from './contract/figures.ts'
export * from './contract/ledger.ts'
export * from './contract/review.ts'
export * from './contract/summary.ts'
export * from './contract/values.ts'
