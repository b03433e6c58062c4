import type { ClauseRule } from '../../grammar/rules.ts'
import { notCoordinate } from './grammar-patterns.ts'

const participle =
  '(?:recogni[sz]ing|noting|recalling|building|acknowledging|welcoming|using|taking|putting|delivering on|following|having|being|given|including|making|[\\p{L}-]+ing)(?![\\p{L}-])'

/** Clauses without a finite verb: manner, recitals, and the few that promise by themselves. */
export const participles: readonly ClauseRule[] = [
  {
    id: 'en.take.while',
    decision: 'take',
    cue: false,
    chain: true,
    after: true,
    opener: '.*while ',
    voices: ['joint'],
    text: '(?!~(?:ensuring|maintaining|respecting|protecting|preserving|safeguarding|continuing) )~{ing} ',
    previous: '(?!which|who|where)',
    position: 'later',
    example: '… while providing relief to those in need.',
  },
  {
    id: 'en.take.colon',
    decision: 'take',
    cue: false,
    chain: true,
    text: '~{ing} ',
    previous: '.*(?:commit(?:s|ted|ment|ments)?|dedicated|pledged?|forward) to$',
    position: 'later',
    example: 'The group is committed to: training nurses',
  },
  {
    id: 'en.leave.participle.first',
    decision: 'reset',
    cue: false,
    item: false,
    text: `~${participle} `,
    position: 'first',
    example: 'Recognizing the role of the region, …',
  },
  {
    id: 'en.leave.participle.numbered',
    decision: 'reset',
    cue: false,
    item: true,
    alone: false,
    text: `~${participle} `,
    kinds: ['joint_statement', 'communique', 'agreement', 'speech', 'report', 'briefing', 'interview'],
    position: 'first',
    example: '3. Building on our earlier work, …',
  },
  {
    id: 'en.leave.participle.listed',
    decision: 'leave',
    cue: false,
    subject: false,
    text: '~{ing} ',
    previous: '(?:.*(?:such as|by|including) )?~{ing} (?!.*(?:{governs} to|by) ~{ing} ).*',
    position: 'later',
    example: '…, noting the report, and recalling the vote.',
  },
  {
    id: 'en.leave.participle',
    decision: 'leave',
    cue: false,
    text: `(?:thereby |thus |including by |by )?~${participle} `,
    joint: notCoordinate,
    position: 'later',
    example: '…, recognizing the role of the region.',
  },
]
