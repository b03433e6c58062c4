import type { CueRule } from '../../grammar/rules.ts'
import { again, being, modal, whose } from './grammar-patterns.ts'

/** Conduct that is promised. */
export const stances: readonly CueRule[] = [
  {
    id: 'en.cue.severe',
    force: 'stance',
    done: true,
    pattern: '(?:would|will) be met with',
    example: 'Any such attack would be met with a firm response.',
  },
  {
    id: 'en.cue.never',
    force: 'stance',
    pattern: `${modal} (?:never|not) ~(?:recogni[sz]e|accept|tolerate|allow|be deterred|waver)`,
    example: 'We will never accept a border moved by force.',
  },
  {
    id: 'en.cue.stand',
    force: 'stance',
    governs: true,
    pattern: `(?:${modal} ~)?(?:continue to )?(?:stand|stands|stood) (?:(?:firmly|united|shoulder to shoulder|in solidarity|together|and) )*(?:with|(?=in the face of|against )|to (?=(?:support|defend|uphold|protect|oppose) ))`,
    example: 'We stand firmly with the people of the delta.',
  },
  {
    id: 'en.cue.steadfast',
    force: 'stance',
    governs: true,
    pattern: `${being} (?:both |all |each )?~(?:steadfast|united|unwavering|firm|resolute|unequivocal) in ${whose}(?:support|solidarity|backing|opposition)(?: for| to| of| with)`,
    example: 'The three states remain united in their support of the treaty.',
  },
  {
    id: 'en.cue.unwavering',
    force: 'stance',
    speaks: true,
    pattern: `${whose}(?:commitments?|support|solidarity|resolve|bonds?|dedication)(?= (?:to|for|with) [^,;]{3,90}? (?:is|are|remains?|will remain) ~(?:[\\p{L}-]+(?:, [\\p{L}-]+)*,? and ~)?(?:unwavering|enduring|ironclad|iron-clad|unshake?able|steadfast|rock[- ]solid|absolute|resolute|unbreakable|unconditional)(?![\\p{L}-]))`,
    example: 'The ministry’s support for the pilots is unwavering.',
  },
  {
    id: 'en.cue.support.shared',
    force: 'stance',
    speaks: true,
    governs: true,
    pattern:
      '(?<=(?:discuss(?:ed|ing)|and)\\s)(?:(?:our|their) (?:[\\p{L}-]+ ){0,3}?|(?:strong|continued|sustained|ongoing|enduring|unwavering|steadfast|full) (?:U\\.?S\\.? )?)(?:support|backing|solidarity) (?:for|of|with)(?= )',
    example: 'They discussed their backing for the talks on the delta.',
  },
  {
    id: 'en.cue.support.again',
    force: 'stance',
    speaks: true,
    governs: true,
    pattern: `~(?:${again()}|offer(?:s|ed)?|pledge[sd]?) ${whose}(?:support|solidarity|backing|opposition|adherence)(?: and [\\p{L}-]+)?(?: for| to| of| with)`,
    example: 'They reiterated their full support for the envoy.',
  },
]

/** A bare verb of conduct: tried last, since it is as often a noun. */
export const supports: readonly CueRule[] = [
  {
    id: 'en.cue.support',
    force: 'stance',
    subject: true,
    pattern:
      '(?:(?<=(?:we|they|both|countries|states|leaders|sides|ministers|nations|parties|participants|(?-i:\\p{Lu})[\\p{L}.]+)\\s(?:(?:also|fully|strongly|firmly|jointly|further|actively|unanimously|continue to|again)\\s)*)|(?<=(?:and|,)\\s)(?=[\\p{L}]+ (?:(?:the|our|all|efforts|its|their|each|any)(?![\\p{L}])|(?-i:\\p{Lu}))))(?:fully |strongly |firmly |actively )?(?:supports?(?! (?:for|from|to|of|will|would|has|is|can|must) )|oppos(?:e|es)|rejects?|endors(?:e|es)|upholds?)(?= )',
    example: 'We strongly oppose changes made by force.',
  },
]

/** What is put to others. */
export const proposals: readonly CueRule[] = [
  {
    id: 'en.cue.propose',
    force: 'proposal',
    governs: true,
    speaks: true,
    actor: 'group',
    pattern:
      '(?:(?:(?:is|are) ~)?propos(?:e|es|ing)|ha(?:s|ve) (?:also )?proposed|(?<!(?<![\\p{L}])(?:the|a|an|any|its|their|our|his|of|existing|other|all|these|those|this|newly|current)\\s)proposed|suggest(?:s|ed)?(?= (?:{ing} |that [^,;.]{3,60} (?:should|must|be) ))|recommend(?:s|ed)?(?! (?:for|by) ))(?: that| to)?(?= )',
    example: 'The Minister proposed opening a joint office.',
  },
]

/** What others are asked to do. */
export const calls: readonly CueRule[] = [
  {
    id: 'en.cue.call',
    force: 'call',
    governs: true,
    speaks: true,
    actor: 'object',
    pattern: `(?:${again()} ${whose}calls? (?:up)?on|(?:our|their|its|his|her) calls? (?:up)?on|(?:(?:is|are|am|’re|'re|has|have|’ve|'ve) ~|continu(?:e|es|ed) to )?call(?:s|ed|ing)? (?:up)?on)(?: (?:all|the))?(?= )`,
    example: 'We call on all parties to halt the fighting.',
  },
  {
    id: 'en.cue.call.for',
    force: 'call',
    speaks: true,
    actor: 'group',
    governs: true,
    pattern:
      '(?:(?<!(?<![\\p{L}])(?:challenges?|worlds?|situation|times?|moment|cris[ie]s|threats?|environment|realit(?:y|ies)|events?|circumstances|this|that|which|it|issues?)\\s)(?:(?:is|are|am|has|have|’ve) ~)?call(?:s|ed|ing)? for(?! (?:under|by|in) )|(?<=(?:we|they|he|she|and|to|will|jointly|also|strongly|states|leaders|(?-i:\\p{Lu})[\\p{L}.]+)\\s)(?-i:advocat(?:e|ed|ing)(?: for)?|advocates for)|(?:make|made|repeat|renew) (?:a |the |our |their )?calls? for)',
    example: 'We call for a quick end to the blockade.',
  },
  {
    id: 'en.cue.encourage',
    force: 'call',
    weak: true,
    speaks: true,
    actor: 'object',
    pattern: '(?:encourage|ask|invite|request)(?: (?:all|the))?(?= )',
    example: 'We will name an envoy and ask her to report.',
  },
  {
    id: 'en.cue.hereby',
    force: 'firm',
    governs: true,
    pattern: 'hereby',
    example: 'We hereby establish a club.',
  },
  {
    id: 'en.cue.urge',
    force: 'call',
    governs: true,
    speaks: true,
    actor: 'object',
    pattern:
      "(?:(?:is|are|am|’re|'re) ~(?:urging|asking|encouraging|inviting|requesting)|(?:has|have|’ve|'ve) ~(?:urged|asked|encouraged|invited)|continu(?:e|es|ed) to (?:urge|encourage|ask|press)|urg(?:e|es|ed|ing)|encourag(?:e|es|ed)|ask(?:s|ed)?(?! (?:about|me|myself|ourselves|if|whether|why|how|what|who)(?![\\p{L}]))|invit(?:e|es|ed)|request(?:ed)?(?! (?:for|by|in) )|requests (?=(?:that|the|all|its|our|their|(?-i:\\p{Lu})[\\p{L}]+) )|(?<!(?:challenges?|world|situation|times?|moment|cris[ie]s|this|that|which|it)\\s)demand(?:s|ed)?(?= (?:that|the|an?|all|its|his|her|their|immediate|(?-i:\\p{Lu})))(?: that)?|appeal(?:s|ed)? to|implor(?:e|es|ed)|press(?:es|ed)? (?=[^,;]{3,40} to )|challenge[sd]? (?=[^,;]{3,40} to ))(?: (?:all|the))?(?= )",
    example: 'We encourage developers to publish their tests.',
  },
  {
    id: 'en.cue.urged',
    force: 'call',
    actor: 'subject',
    governs: true,
    speaks: true,
    pattern: '(?:is|are|will be) ~(?:encouraged|urged|asked|invited) to(?= )',
    example: 'Ferry owners are encouraged to publish their timetables.',
  },
  {
    id: 'en.cue.need',
    force: 'call',
    governs: true,
    actor: 'object',
    pattern: '(?<=we (?:also |now |still )?)need(?= (?!to )(?:[\\p{L}’-]+ ){1,5}?to [\\p{L}]+ )',
    example: 'We need the council to vote on the bill.',
  },
  {
    id: 'en.cue.expect',
    force: 'call',
    governs: true,
    actor: 'object',
    pattern:
      '(?<=we (?:also |now |still |fully )?)expect(?= (?!(?:to|this|that|these|those|it|such) )(?:[\\p{L}’-]+,? ){1,8}?to {base} )',
    example: 'We expect the ferries to publish their timetables.',
  },
  {
    id: 'en.cue.should',
    force: 'call',
    agent: 'own',
    actor: 'subject',
    pattern:
      '(?:should|must|ought to|(?<=we (?:(?:really|all|also|still|definitely|just) )?)(?:have|’ve got) to|(?<!(?<![\\p{L}])(?:the|a|an|urgent|pressing|critical|this|our|their|its|of|no|any|and|shared|continued|fundamental|clear)\\s)(?:need|needs) to|cannot (?=~?(?:allow|accept|tolerate|ignore|let|stand by|wait)(?![\\p{L}])))(?! (?:have|not be seen|even|salute|thank|say|admit))',
    example: 'All states must respect the ruling.',
  },
  {
    id: 'en.cue.essential',
    force: 'call',
    actor: 'group',
    pattern: 'it is (?:essential|necessary|imperative|vital|crucial|critical|important) that',
    example: 'It is essential that both sides publish the data.',
  },
]
