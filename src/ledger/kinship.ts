/** Types of which one is a kind of the other, or comes to be called by the other. */
const kinTypes: readonly ReadonlySet<string>[] = [
  new Set(['pipeline', 'gas_pipeline', 'oil_pipeline']),
  new Set(['mechanism', 'meeting', 'foreign_ministers_meeting', 'leaders_meeting']),
]

/** Parties and subject of a name by its key: equal for kin, and for a thing and itself. */
export function kinKey(key: string): string {
  const [parties, subject] = key.split('|')
  return `${parties}|${subject}`
}

/** Same parties and subject: how many of type and part differ; null where the things are not akin. */
export function kinSteps(own: string, other: string): number | null {
  const [a, b] = [own.split('|'), other.split('|')]
  if (a[0] === '' || a[0] !== b[0] || a[1] !== b[1]) return null
  const sameType = a[2] === b[2]
  if (!sameType && !kinTypes.some(set => set.has(a[2]!) && set.has(b[2]!))) return null
  return Number(!sameType) + Number(a[3] !== b[3])
}
