import type { Comparison } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { SideBySide } from '../compare/side-by-side.tsx'
import { Loaded } from '../parts/states.tsx'

export function ComparePage({ a, b }: { a: string; b: string }) {
  const [first, second] = [encodeURIComponent(a), encodeURIComponent(b)]
  const comparison = useResource<Comparison>(`/documents/${first}/compare/${second}`)
  return <Loaded resource={comparison}>{data => <SideBySide comparison={data} />}</Loaded>
}
