import { readByOthers } from '../store/sources.ts'
import { readerVersion } from './code-version.ts'
import type { Project } from './project.ts'

/** How many files another version of the reader read: adding them again reads them again. */
export const outdatedFiles = async (project: Project): Promise<number> =>
  await readByOthers(project.store.db, await readerVersion())
