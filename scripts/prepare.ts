/**
 * After `npm ci`: makes the fresh database that new projects are copied from, so that the first one starts as fast as
 * the rest. Nothing depends on it; where it fails the first project makes its own.
 */
import { cacheFolder } from '../src/operations/cache.ts'
import { prepareTemplate } from '../src/store/embedded.ts'

await prepareTemplate(cacheFolder(process.env)).catch(() => {})
