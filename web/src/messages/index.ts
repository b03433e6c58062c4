import { en } from './en.ts'
import { zh } from './zh.ts'
import type { Messages } from './messages.ts'

export type { Messages } from './messages.ts'
export type Language = 'zh' | 'en'

export const catalogues: Readonly<Record<Language, Messages>> = { zh, en }
