import type { SystemColumn } from '../../../src/server/contract.ts'
import { partyName } from '../format.ts'
import { Name } from '../parts/words.tsx'
import { useSettings } from '../settings.tsx'

/** The name of what stands in a column: a party's in the reader's language, any other as the documents write it. */
export function NodeName({ column, name }: { column: SystemColumn; name: string }) {
  const { language } = useSettings()
  return column === 'party' ? partyName(language, name) : <Name text={name} />
}
