/** A worker's module: TypeScript in a checkout, JavaScript in the published package. */
export function workerModule(name: 'read' | 'extract'): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return new URL(`./${name}.${extension}`, import.meta.url)
}
