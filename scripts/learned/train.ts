/**
 * Learns what stands beside the rules of one language, and says what it gives on texts that it did not see:
 *
 *     node scripts/learned/train.ts DIRECTORY OUT.ts --newest STATE --unseen SET,SET,… [--spaced]
 *
 * DIRECTORY holds what `views.ts` wrote: `STATE.texts.jsonl`, texts that nobody annotated as the rules of that state of
 * the repository read them, and `STATE.SET.jsonl`, annotated ones. A set is only useful as read by rules of a time when
 * nobody had looked at it: later rules know its sentences, and their errors in it are none that other texts have.
 *
 * Two steps. What a clause sounds like is learned from what the rules of a state take in texts at large, by words alone:
 * it hears kinds of clause that the rules have no word for. Whether a coder counts a clause is learned from the annotated
 * and coded sets, by what the rules decided and how it sounds.
 */
import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Learned, LearnedTable } from '../../src/language/learned.ts'
import { circumstancesOf } from '../../src/extraction/learned/circumstances.ts'
import { heard } from '../../src/extraction/learned/second-look.ts'
import { probability, weightsOf } from '../../src/extraction/learned/weights.ts'
import { cutsOf, wordingsOf } from '../../src/extraction/learned/wording.ts'
import { balance, type Ledger } from './balance.ts'
import { type Course, fit, type Lesson, lessonOf, tableOf } from './fit.ts'
import { counts, type ReadClause, type ReadDocument, readDocuments, teaches } from './lessons.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    newest: { type: 'string', default: '' },
    unseen: { type: 'string', default: '' },
    spaced: { type: 'boolean', default: false },
    takes: { type: 'string', default: '0.42' },
    leaves: { type: 'string', default: '0.3' },
  },
})
const [directory = '.', out] = positionals
const limits = { takes: Number(values.takes), leaves: Number(values.leaves) }

/** Buckets of the two tables, and how far a weight reaches, in logits. */
const wordingSize = 2 ** 18
const circumstancesSize = 2 ** 18
const wordingReach = 3
const circumstancesReach = 2

const wordingCourse: Course = { rounds: values.spaced ? 3 : 2, rate: 0.05, decay: 0, seed: 7 }
const circumstancesCourse: Course = { rounds: 6, rate: 0.02, decay: 0.0003, seed: 7 }

/** A clause of an annotated set: what is known of it as buckets, and what the coders say. */
interface Known extends Lesson {
  readonly clause: ReadClause
  readonly source: string
}

interface KnownSet {
  readonly set: string
  /** commitments that the coders count in it */
  readonly counted: number
  readonly known: readonly Known[]
}

function wordingOfState(state: string): LearnedTable {
  const lessons = readDocuments(join(directory, `${state}.texts.jsonl`)).flatMap(({ clauses, kind }) => {
    const wordings = wordingsOf(cutsOf(clauses, values.spaced), kind, values.spaced)
    return clauses.flatMap((clause, place) =>
      teaches(clause) ? [lessonOf(wordings[place]!, clause.decision === 'taken', wordingSize)] : [],
    )
  })
  return tableOf(fit(lessons, wordingSize, wordingCourse), wordingReach)
}

function knownOf({ kind, source, clauses }: ReadDocument, wording: LearnedTable): Known[] {
  const hearing = heard(clauses, kind, values.spaced, wording)
  return clauses.flatMap((clause, place) =>
    teaches(clause)
      ? [{ ...lessonOf(circumstancesOf(hearing, place), counts(clause), circumstancesSize), clause, source }]
      : [],
  )
}

const learn = (lessons: readonly Known[]): LearnedTable =>
  tableOf(fit(lessons, circumstancesSize, circumstancesCourse), circumstancesReach)

/** What the set gives with what was learned from all others, other windows of its documents left out. */
function measure(tested: KnownSet, sets: readonly KnownSet[]): Ledger {
  const sources = new Set(tested.known.map(({ source }) => source))
  const others = sets.flatMap(({ set, known }) => (set === tested.set ? [] : known))
  const weights = weightsOf(learn(others.filter(({ source }) => !sources.has(source))))
  const decided = tested.known.map(({ buckets, clause }) => {
    let units = 0
    for (const bucket of buckets) units += weights.units[bucket]!
    return { clause, p: probability(units * weights.step) }
  })
  return balance(decided, tested.counted, limits)
}

const files = readdirSync(directory).filter(name => name.endsWith('.jsonl') && !name.endsWith('.texts.jsonl'))
const states = [...new Set(files.map(name => name.split('.')[0]!))].sort()
const sets: KnownSet[] = states.flatMap(state => {
  const wording = wordingOfState(state)
  return files
    .filter(name => name.startsWith(`${state}.`))
    .map(name => {
      const documents = readDocuments(join(directory, name))
      const counted = documents.reduce((sum, document) => sum + (document.counted ?? 0), 0)
      return {
        set: basename(name, '.jsonl').split('.')[1]!,
        counted,
        known: documents.flatMap(d => knownOf(d, wording)),
      }
    })
})

const unseen = values.unseen.split(',').filter(name => name !== '')
const gains = unseen.map(name => {
  const tested = sets.findLast(({ set }) => set === name)!
  const { before, after, taken, left } = measure(tested, sets)
  const gain = after - before
  console.log(
    `${name.padEnd(10)} ${before.toFixed(1)} → ${after.toFixed(1)} (${gain.toFixed(1)})  taken ${taken.join(' right, ')} wrong; left out ${left.join(' right, ')} wrong`,
  )
  return gain
})
if (gains.length > 0)
  console.log(
    `mean ${(gains.reduce((sum, gain) => sum + gain, 0) / gains.length).toFixed(2)}, least ${Math.min(...gains).toFixed(2)}`,
  )

if (out) {
  const tables = {
    wording: wordingOfState(values.newest),
    circumstances: learn(sets.flatMap(({ known }) => known)),
    ...limits,
  }
  const version = createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 8)
  writeFileSync(out, moduleOf({ version, ...tables }))
}

function moduleOf({ version, wording, circumstances, takes, leaves }: Learned): string {
  const table = ({ bytes, step }: LearnedTable): string =>
    `{\n    step: ${step},\n    bytes: '${bytes}',\n  }`
  return `import type { Learned } from '../../learned.ts'

/** Made by \`scripts/learned/train.ts\`; how and from what: docs/learned.md. */
export const learned: Learned = {
  version: '${version}',
  takes: ${takes},
  leaves: ${leaves},
  wording: ${table(wording)},
  circumstances: ${table(circumstances)},
}
`
}
