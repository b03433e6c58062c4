import type { Collation } from '../../../src/server/contract.ts'
import { useResource } from '../api.ts'
import { SideBySide } from '../compare/side-by-side.tsx'
import { Empty, Loaded } from '../parts/states.tsx'
import { usePlace } from '../router.ts'
import { useMessages } from '../settings.tsx'
import { useTitle } from '../title.ts'

export function ComparePage() {
  const m = useMessages()
  const documents = usePlace().query.getAll('document')
  useTitle(m.compare.title)
  return (
    <div className="page compare">
      <h1>{m.compare.title}</h1>
      {documents.length < 2 ? (
        <Empty title={m.compare.choose} hint={m.compare.chooseHint} />
      ) : (
        <Collated key={documents.join()} documents={documents} />
      )}
    </div>
  )
}

function Collated({ documents }: { documents: readonly string[] }) {
  const query = new URLSearchParams(documents.map(id => ['document', id]))
  const collation = useResource<Collation>(`/collation?${query}`)
  return <Loaded resource={collation}>{data => <SideBySide collation={data} />}</Loaded>
}
