import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Where things are kept that can be made again, as a fresh database to be copied: beside the packages in a checkout,
 * else in the user's cache (XDG base directory specification).
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  if (import.meta.url.endsWith('.ts')) {
    return fileURLToPath(new URL('../../node_modules/.cache/summitry', import.meta.url))
  }
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'summitry')
}
