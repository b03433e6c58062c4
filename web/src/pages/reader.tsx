import { useResource } from '../api.ts'
import type { DocumentDetail } from '../../../src/server/contract.ts'
import { Loaded } from '../parts/states.tsx'
import { Reader } from '../reader/reader.tsx'

export function ReaderPage({ id }: { id: string }) {
  const document = useResource<DocumentDetail>(`/documents/${encodeURIComponent(id)}`)
  return <Loaded resource={document}>{data => <Reader document={data} />}</Loaded>
}
