import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of a Chromium on this machine: `CHROMIUM_PATH`, else a known name on PATH, else a usual place; null if none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [
    ...(env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : []),
    ...folders.flatMap(folder => names.map(name => join(folder, name))),
    ...elsewhere,
  ]
  return candidates.find(isExecutable) ?? null
}

/**
 * Installs Debian's Chromium where this process may (root, apt-get present).
 * @returns the path, or null where it may not or the installation failed
 */
export function installChromium(say: (line: string) => void): string | null {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return null
  say('no Chromium found: installing the package chromium (apt-get) …')
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
  return findChromium()
}

export const howToGetChromium =
  'no Chromium found: install one (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH, then run npm test again'

const onPath = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some(folder => isExecutable(join(folder, name)))

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
