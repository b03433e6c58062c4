import { addresses, mostCompared } from '../router.ts'
import { useMessages } from '../settings.tsx'
import { Link } from './link.tsx'

/** Sets documents beside each other; says so where there are more than fit. */
export function CompareAll({ ids }: { ids: readonly string[] }) {
  const { compare: words } = useMessages()
  return (
    <Link href={addresses.compare(...ids)}>
      {ids.length > mostCompared ? words.first(mostCompared) : words.all}
    </Link>
  )
}
