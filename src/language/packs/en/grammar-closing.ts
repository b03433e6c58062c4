import type { SpeechRule } from '../../grammar/speech.ts'
import { spaced } from './grammar-patterns.ts'

/** One who is named behind the words said. */
const someone =
  "(?:he|she|(?:an?|the|its|his|her|their|our|one|another|two|several|some|many) [\\p{L}\\p{N}’' -]{3,70}?|(?-i:\\p{Lu})[\\p{L}\\p{N}.’'-]*(?: [\\p{L}\\p{N}.’'-]+){0,9}?)"
const all =
  '(?:they|both|(?:the |both |all )?(?:two |three |four |five |six |seven )?(?:leaders|sides|parties|ministers|presidents|governments|delegations|countries|nations))'
const says =
  '(?:(?:also|further|later|then|has|have|had) )?(?:said|says?|added|adds|told (?:reporters|journalists|lawmakers|delegates|parliament|the [\\p{L}]+(?: [\\p{L}]+){0,3}|(?-i:\\p{Lu})[\\p{L}]+(?: (?-i:\\p{Lu})[\\p{L}]+){0,3})|noted|explained|stressed|insisted|wrote|stated|declared|emphasi[sz]ed|vowed|confirmed|announced|concluded|continued|tweeted|posted)'
/** Where or when, up to the end of the sentence. */
const wherever =
  '(?: (?:on|in|at|during|after|before|to|by|via|through|from|following|late|earlier|today|yesterday|this|last|there|afterwards|as|ahead|when|while)(?![\\p{L}])[^,“”"]{0,90})?[.”"]*$'

/** Behind what is said, to the end of the sentence. */
export const saidBehind = `(?:(?:${someone}|${all}) ${says}${wherever}|(?:said|says|added|wrote|explained) (?:(?-i:\\p{Lu})|the |an? |its |his |her |one )[^,“”"]{2,90}[.]?$)`

/** Who says it, behind the words said. */
export const closing: readonly SpeechRule[] = [
  {
    id: 'en.say.behind.joint',
    voice: 'joint',
    pattern: spaced(`(?<who>${all}) ${says}${wherever}`),
    example: 'The bridge will open in May, the two sides said.',
  },
  {
    id: 'en.say.behind',
    voice: 'speech',
    pattern: spaced(`(?<who>${someone}) ${says}${wherever}`),
    example: '“We will mend the piers,” the harbour minister told reporters.',
  },
  {
    id: 'en.say.behind.first',
    voice: 'speech',
    pattern: spaced(
      "(?:said|says|added|wrote|explained) (?<who>(?!that )[\\p{L}\\p{N}.’' -]{2,90}?)(?: (?:on|in|at|during|after|following|today|yesterday|when) [^,]{0,60})?[.]?$",
    ),
    example: '“We will mend the piers,” said Minister Ruiz.',
  },
]
