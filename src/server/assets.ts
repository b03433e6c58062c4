import { readdir, readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { Context } from 'hono'

interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  /** named by its content: may be kept for ever */
  readonly hashed: boolean
}

/** The built web application: path from the root, such as `/assets/index-1a2b.js`, to what stands there. */
export type Assets = ReadonlyMap<string, Asset>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/** Reads the whole build into memory: a request then names a key of a table, never a path on the disk. */
export async function readAssets(folder: string): Promise<Assets> {
  const assets = new Map<string, Asset>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const key = path.slice(folder.length).split(sep).join('/')
    const type = types[extname(entry.name)] ?? 'application/octet-stream'
    const bytes = Uint8Array.from(await readFile(path))
    assets.set(key, { bytes, type, hashed: key.startsWith('/assets/') })
  }
  return assets
}

/** The asset at the request's path; any other path is a page of the application, which reads the address itself. */
export function serveAsset(assets: Assets, c: Context): Response {
  const named = assets.get(c.req.path)
  const asset = named ?? assets.get('/index.html')
  const isFile = extname(c.req.path) !== '' && !named
  if (!asset || isFile) return c.text('There is nothing at this address.', 404)
  return c.body(asset.bytes, 200, {
    'Content-Type': asset.type,
    'Cache-Control': asset.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
}
