import type { CueRule } from '../../grammar/rules.ts'
import { calls, proposals, stances, supports } from './grammar-cues-conduct.ts'
import { intending, intents } from './grammar-cues-intents.ts'
import { instrumentCues } from './grammar-instruments.ts'
import { again, modal, participle, whose, words } from './grammar-patterns.ts'

/** Promised, decided, announced. */
const firm: readonly CueRule[] = [
  {
    id: 'en.cue.decision',
    force: 'firm',
    governs: true,
    pattern: `${again()} ${whose}decision (?:that|to)`,
    example: 'We reiterate our decision to close the fund.',
  },
  {
    id: 'en.cue.commit',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern: `(?:re-?)?commit(?:s|ted|ting)? (?:ourselves |themselves |itself |(?:our|their|its|his|her) (?:administrations?|governments?|countries|country|nations?|agencies) |(?:the )?(?-i:\\p{Lu})[\\p{L}.]+(?: (?-i:\\p{Lu})[\\p{L}.]+)? )?(?:to|that)`,
    example: 'We commit to publishing our plans.',
  },
  {
    id: 'en.cue.gather',
    force: 'firm',
    governs: true,
    pattern:
      '(?:(?:have|has) )?(?:come|came|gather(?:ed)?|met) ~(?:here )?to (?=(?:establish|launch|create|adopt|inaugurate) )',
    example: 'We have come together to establish a river council.',
  },
  {
    id: 'en.cue.have-decided',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern: '(?:have|has) ~(?:decided|agreed|committed|pledged|resolved|determined) to',
    example: 'We have decided to open a second office.',
  },
  {
    id: 'en.cue.have-reached',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern:
      '(?:have|has) ~(?:reached (?:an? )?(?:agreement|understanding)|charged|tasked|instructed)|(?<=we )have ~signed(?= an? )',
    example: 'The two states have reached agreement on a fishing line.',
  },
  {
    id: 'en.cue.commit.aside',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern:
      '(?:(?:commit|pledge|agree|resolve), [^,;]{3,80},|(?:committed|pledged|agreed|resolved) (?:during|at|in) [^,;]{3,40}) to',
    example: 'We commit, as members of the club, to pay our dues.',
  },
  {
    id: 'en.cue.perform',
    force: 'firm',
    governs: true,
    pattern:
      '(?<=(?:we|leaders|sides|ministers)\\s(?:(?:also|today|now|further|hereby|jointly)\\s)*)(?:launch|establish|create|adopt|inaugurate|unveil|set up|form|embark on|initiate|undertake|institute|introduce)(?! (?:today|here|this|in|on|at) )(?= (?:an?|the|our|new|two|three|four|\\p{L}+ ))',
    example: 'Today, we launch a fund for wells.',
  },
  {
    id: 'en.cue.pledge',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern:
      '(?<!(?<![\\p{L}])(?:our|their|its|his|the|an?|this|new|year|tremendous|great|much|of)\\s)(?:pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|promis(?:e|es|ed)|undertakes?|undertook|guarantees?d?)(?! (?:today )?by )(?: to| that)?(?= )',
    example: 'They pledged to reopen the crossing.',
  },
  {
    id: 'en.cue.agree',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern:
      '~(?:agree(?:s|d|ing)?|concur(?:s|red)?)(?: \\p{L}+ly)?(?: in principle)? (?:to(?! disagree)|that (?=[^,;]{0,60} (?:will|should|would(?! (?:be (?:in|an?|the|of|good|best|key|important|essential|critical)|contribute|benefit) )|must))|on (?=(?:an?|the (?:establishment|creation|launch|following|next)) ))',
    example: 'The two ministers agreed to exchange data.',
  },
  {
    id: 'en.cue.decide',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern:
      '(?:decid(?:e|es|ed)|(?<!(?:our|their|its|his|her|the|of|and|shared|firm|strong)\\s)resolve|resolv(?:es|ed)|have chosen|chose|opted) (?:to|that|on)',
    example: 'We decide to set up a secretariat.',
  },
  {
    id: 'en.cue.goal.set',
    force: 'intent',
    governs: true,
    speaks: true,
    pattern:
      "(?:(?:has|have|’ve|'ve) ~)?(?:sets?|setting) (?:an?|the|its|their|his|her) (?:[\\p{L}-]+,? ){0,4}?(?:goals?|targets?) (?:of|to|that|for)(?= )",
    example: 'The ministry set a bold goal of planting 40 forests.',
  },
  {
    id: 'en.cue.instruct',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern:
      '(?:(?:has|have|’ve|is|are) ~)?(?:instruct(?:s|ed|ing)?|direct(?:s|ed|ing)|task(?:s|ed)?(?! force)|order(?:s|ed)|charged|mandated) (?=[^,;.]{3,80}? (?:to|with) )',
    example: 'The leaders instructed their officials to meet monthly.',
  },
  {
    id: 'en.cue.announce',
    announces: true,
    force: 'firm',
    governs: true,
    speaks: true,
    pattern: `(?:(?:is|are|am) ~(?:(?:pleased|proud|delighted|honou?red|happy|excited|thrilled|glad) to )?)?(?<!(?:publicly|newly|being|(?:the|and|its|our|these) recently)\\s)announc(?:e|es|ed(?! (?:in|at|on|earlier|last|by|during) )(?! today(?! (?:that|an?|the|several|new|its|their|plans|over|more|nearly|[$€£\\d])))|ing)(?! (?:plans?|${whose}(?:intent|intention|plans?)) )`,
    example: 'The Minister announced $40 million for clinics.',
  },
]

/** Actions under way or just taken that a fact sheet announces. */
const announced: readonly CueRule[] = [
  {
    id: 'en.cue.includes',
    force: 'firm',
    governs: true,
    pattern:
      '(?<=(?:this|these|it)(?:\\s(?!list)[\\p{L}-]+)?\\s)includes? (?=(?:up to |over |more than |an? (?:additional )?|nearly |approximately )?[$€£\\d]|{ing} )',
    example: 'This includes $30 million for wells.',
  },
  {
    id: 'en.cue.involves',
    force: 'intent',
    governs: true,
    pattern: '(?<=(?:this|these|it|that)\\s(?:also\\s|will\\s)?)(?:also )?involves? (?={ing} )',
    example: 'This involves dredging two harbours.',
  },
  {
    id: 'en.cue.includes.doing',
    force: 'firm',
    governs: true,
    pattern: '(?<=(?:actions|steps|measures|efforts)\\s(?:[^,;]{1,30}\\s)?)includes? (?={ing} )',
    example: 'Other actions announced today include dredging two harbours.',
  },
  {
    id: 'en.cue.launching',
    force: 'firm',
    subject: true,
    governs: true,
    pattern:
      '(?:is|are) ~(?:launching|unveiling|establishing|creating|signing|providing|committing(?! to\\s*:)|awarding|taking (?:new |joint |additional |further |immediate |\\p{L}+ )?(?:steps?|actions?|measures?) to|making (?:available|(?=[^,;]{2,80} available ))|expanding|allocating|pledging|contributing|introducing|donating|deploying|issuing|finalizing|imposing|offering|standing up|setting aside|setting up|opening|hosting|hiring|awarding)',
    example: 'The ministry is establishing a help desk.',
  },
  {
    id: 'en.cue.giving',
    force: 'firm',
    subject: true,
    governs: true,
    pattern: `(?:is|are) ~(?!(?:saving|seeing|facing|paying|losing|earning|receiving|getting)(?![\\p{L}])){ing} (?=(?:(?:over|up to|more than|nearly|at least|almost|about|approximately|another|an? additional|as many as) )?(?:[$€£\\d]|(?:one|two|three|four|five|six|seven|eight|nine|ten|(?:a |several )?(?:hundred|thousand|million)s?) ))`,
    example: 'The company is connecting two million farms to the grid.',
  },
]

const will: readonly CueRule[] = [
  {
    id: 'en.cue.will.be',
    force: 'firm',
    agent: 'own',
    governs: true,
    local: true,
    done: true,
    pattern: `${modal} (?:not |also |all |each |{adverb} )*(?=be (?:made |kept )?(?:{adverb} )?(?:available|open|free|based|${participle})(?![\\p{L}])(?! to (?:be|have)))`,
    example: 'The boats will be painted by May.',
  },
  {
    id: 'en.cue.will.begin',
    force: 'firm',
    agent: 'own',
    governs: true,
    local: true,
    done: true,
    pattern: `${modal} (?:not |also |all |each |{adverb} )*(?=(?:begin|start|commence|(?:take|go into|come into) (?:effect|force)|enter into (?:force|effect))(?![\\p{L}]))`,
    example: 'Talks on the first boats will begin in May.',
  },
  {
    id: 'en.cue.will',
    force: 'firm',
    agent: 'own',
    governs: true,
    pattern: `${modal}(?! be (?:the|a|an|no|more|less|key|able|unable|critical|essential)(?![\\p{L}-]))(?: (?:not|each|both|all|continue to|{adverb}))*`,
    example: 'The two sides will open a joint centre.',
  },
  {
    id: 'en.cue.would.try',
    force: 'intent',
    pattern: 'would ~(?:seek|strive|endeavou?r|aim|try|look|attempt|explore|consider|work)(?: to| for)?',
    example: 'She said her country would strive to cut costs.',
  },
  {
    id: 'en.cue.would',
    force: 'firm',
    pattern:
      'would(?! (?:be(?! [\\p{L}]+ing )|have|mean|help|like|require|need|take(?! (?:action|steps|measures|part))|make(?! (?:available|an?|the|sure)))(?![\\p{L}]))(?: (?:not|continue to|{adverb}))*',
    example: 'He said his country would build a hub.',
  },
  {
    id: 'en.cue.are-to',
    force: 'firm',
    pattern:
      '(?<=(?:doses?|vaccines?|sides?|ministers|leaders|million|billion)\\s)(?:are )?to be (?=\\p{L}+ed )',
    example: '40 million doses to be delivered by May.',
  },
]

/** Global Harvest Pledge, Grain Support Programme: after a capital a capital is part of a name. */
const notInName =
  '(?!(?<=(?-i:\\p{Lu})[\\p{L}.’-]* )(?-i:Pledge|Call|Plan|Support|Advocate|Promise|Task|Need|Request|Challenge|Order|Appeal)s?(?![\\p{L}]))'

/** Words that turn what follows into a commitment. At one place the first that fits wins. */
export const cues: readonly CueRule[] = [
  ...instrumentCues,
  ...intents,
  ...stances,
  ...will,
  ...firm,
  ...intending,
  ...proposals,
  ...calls,
  ...announced,
  ...supports,
].map(rule => ({ narration: true, ...rule, pattern: words(`${notInName}(?:${rule.pattern})`) }))
