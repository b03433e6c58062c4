import { existsSync } from 'node:fs'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { SummitryError } from '../base/message.ts'

/**
 * The folder of the built web application. A published package ships it. A checkout builds it when it is missing or
 * older than its sources.
 * @param root of the package
 * @param say told of work that takes a few seconds
 */
export async function webFolder(root: string, say: (line: string) => void): Promise<string> {
  const folder = join(root, 'web', 'dist')
  if (!existsSync(join(root, 'web', 'index.html'))) {
    if (existsSync(folder)) return folder
    throw unbuilt(folder, 'the web application is not in this installation')
  }
  if ((await newest(sourcesOf(root))) > (await changed(join(folder, 'index.html')))) {
    say('Building the web application (a few seconds) …')
    await build(root, folder)
  }
  return folder
}

const sourcesOf = (root: string) =>
  [
    'web/index.html',
    'web/vite.config.ts',
    'web/pdf-data.ts',
    'web/public',
    'web/src',
    'src/server/contract.ts',
  ].map(path => join(root, ...path.split('/')))

/** Builds beside the folder and swaps: a build that is killed, or a second one at the same time, breaks nothing. */
async function build(root: string, folder: string): Promise<void> {
  const fresh = `${folder}.${process.pid}`
  const { NODE_ENV } = process.env
  try {
    // Whoever starts the build (tests, too) gets what users get.
    process.env['NODE_ENV'] = 'production'
    const vite = await import('vite')
    await vite.build({
      configFile: join(root, 'web', 'vite.config.ts'),
      build: { outDir: fresh, emptyOutDir: true },
      logLevel: 'warn',
    })
    await rm(folder, { recursive: true, force: true })
    await rename(fresh, folder)
  } catch (error) {
    throw unbuilt(folder, error instanceof Error ? error.message : String(error))
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = NODE_ENV
    await rm(fresh, { recursive: true, force: true })
  }
}

const unbuilt = (where: string, reason: string) =>
  new SummitryError({
    code: 'E_WEB_BUILD',
    severity: 'error',
    where,
    reason: `the web application could not be built: ${reason}`,
    remedy: 'run npm ci in the checkout, then try again',
  })

/** Milliseconds since the epoch; 0 where there is nothing. */
async function changed(path: string): Promise<number> {
  return stat(path).then(
    found => found.mtimeMs,
    () => 0,
  )
}

async function newest(paths: readonly string[]): Promise<number> {
  let latest = 0
  for (const path of paths) {
    const found = await stat(path).catch(() => null)
    if (!found) continue
    latest = Math.max(latest, found.mtimeMs)
    if (!found.isDirectory()) continue
    for (const entry of await readdir(path, { recursive: true })) {
      latest = Math.max(latest, await changed(join(path, entry)))
    }
  }
  return latest
}
