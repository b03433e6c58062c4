import { useMessages } from '../settings.tsx'

/** What of a thing a figure measures. The ledger says it in English; a name that has none in the reader's language stands as it is. */
export function Indicator({ name }: { name: string }) {
  const known = useMessages().indicators[name]
  return (
    <span className="indicator" lang={known === undefined ? 'en' : undefined}>
      {known ?? name}
    </span>
  )
}
