import { shellMessages } from './shell.ts'
import { codebookMessages } from './codebook.ts'
import { amountsMessages } from './amounts.ts'
import { ledgerMessages } from './ledger.ts'
import { commitmentMessages } from './commitment.ts'
import { readerMessages } from './reader.ts'
import { compareMessages } from './compare.ts'
import { decideMessages } from './decide.ts'
import { assessMessages } from './assess.ts'
import { reviewMessages } from './review.ts'
import { entitiesMessages } from './entities.ts'

const en = {
  ...shellMessages.en,
  ...codebookMessages.en,
  ...amountsMessages.en,
  ...ledgerMessages.en,
  ...commitmentMessages.en,
  ...readerMessages.en,
  ...compareMessages.en,
  ...decideMessages.en,
  ...assessMessages.en,
  ...reviewMessages.en,
  ...entitiesMessages.en,
}

/** Every word of the interface, by the page or the concern that it belongs to. */
export type Messages = typeof en

const zh: Messages = {
  ...shellMessages.zh,
  ...codebookMessages.zh,
  ...amountsMessages.zh,
  ...ledgerMessages.zh,
  ...commitmentMessages.zh,
  ...readerMessages.zh,
  ...compareMessages.zh,
  ...decideMessages.zh,
  ...assessMessages.zh,
  ...reviewMessages.zh,
  ...entitiesMessages.zh,
}

export type Language = 'zh' | 'en'

export const catalogues: Readonly<Record<Language, Messages>> = { en, zh }
