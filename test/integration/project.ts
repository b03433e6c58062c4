import { openProject } from '../../src/operations/project.ts'
import type { Project, ProjectOptions } from '../../src/operations/project.ts'
import { inFolder } from './summitry.ts'

/** Opens a project in a folder, its clock stopped; an empty `url` for the embedded database. */
export const open = (folder: string, url = '', options: Partial<ProjectOptions> = {}): Promise<Project> =>
  openProject({
    folder,
    cwd: folder,
    env: { ...process.env, DATABASE_URL: url },
    now: () => new Date('2026-03-04T05:06:07Z'),
    command: 'a test',
    create: true,
    ...options,
  })

/** Works on an embedded project in a folder of its own, closed and gone afterwards. */
export const inProject = (work: (project: Project, folder: string) => Promise<void>): Promise<void> =>
  inFolder(async folder => {
    const project = await open(folder)
    try {
      await work(project, folder)
    } finally {
      await project.close()
    }
  })
