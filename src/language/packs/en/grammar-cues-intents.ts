import type { CueRule } from '../../grammar/rules.ts'
import { again, being, modal, owned, promise, promised, tellsOf, whose } from './grammar-patterns.ts'

/** Plans, readiness, promises said again: before the words that decide. */
export const intents: readonly CueRule[] = [
  {
    id: 'en.cue.plans',
    announces: true,
    force: 'intent',
    speaks: true,
    governs: true,
    pattern: `announc(?:e|es|ed|ing) (?:plans?|${whose}(?:intent|intention|plans?)) (?:to|for)`,
    example: 'They announced their intent to negotiate a tax treaty.',
  },
  {
    id: 'en.cue.reaffirm',
    force: 'intent',
    speaks: true,
    governs: true,
    pattern: `(?<!(?<![\\p{L}])(?:our|their|its|his|the|a|an|this)\\s)~${again()} ${whose}${promise}(?: and [\\p{L}-]+)?(?: to| for| of| on)?(?= )`,
    example: 'We reaffirm our commitment to open markets.',
  },
  {
    id: 'en.cue.recognized',
    force: 'intent',
    governs: true,
    speaks: true,
    pattern:
      'recogni[sz]e(?:s|d)? (?:our|their) (?:[\\p{L}-]+ ){0,3}?(?:commitments?|determination|resolve|responsibility) to',
    example: 'The two ports recognize their shared commitment to dredge the bar.',
  },
  {
    id: 'en.cue.promised',
    force: 'intent',
    local: true,
    pattern: `(?<=(?:,|and)\\s)(?=${promised})(?:our|their|its) (?:[\\p{L}-]+ ){0,4}?(?:commitments?|determination|resolve|readiness|willingness|dedication) (?:to|for)(?= )`,
    example: '…, and our resolve to end the siege.',
  },
  {
    id: 'en.cue.owned',
    force: 'intent',
    governs: true,
    speaks: true,
    pattern: `(?<=${tellsOf} )${owned}`,
    example: 'They discussed their readiness to open the canal.',
  },
  {
    id: 'en.cue.reaffirm.tie',
    force: 'intent',
    governs: true,
    speaks: true,
    pattern: `~(?:re-?)?affirm(?:s|ed|ing)? ${whose}(?:cooperation|dialogue|collaboration|engagement|pledge)(?= )`,
    example: 'They reaffirmed their long cooperation on rivers.',
  },
  {
    id: 'en.cue.committed',
    force: 'intent',
    governs: true,
    pattern: `${being} (?:both |all |each )?~(?:[\\p{L}-]+(?:, [\\p{L}-]+)* and ~)?(?:committed|dedicated|determined|resolved|ready|prepared|willing|steadfast in|unwavering in|united in|firm in|resolute in|unflinching in|eager|poised|set|on (?:track|course)|ironclad in)(?: in)?(?: ${whose}${promise})?(?: (?:like|as|more|in the)(?: [\\p{L}-]+){1,3}?)?(?: to| that| on| for)(?= )`,
    example: 'We are determined to finish the road.',
  },
  {
    id: 'en.cue.commitment.stand',
    force: 'intent',
    pattern: `${being} (?:both |all |each )?~(?:[\\p{L}-]+(?:, [\\p{L}-]+)* and )?(?:(?:united|clear) in ${whose}${promise} (?:to|of|that)|(?:unflinching|unwavering|steadfast|firm|resolute|ironclad) in (?:${whose}(?:${promise}|pursuit|efforts?) (?:to|of|that)|(?=[\\p{L}]+ing )))`,
    example: 'We stand united in our commitment to the treaty.',
  },
  {
    id: 'en.cue.committed.loose',
    force: 'intent',
    pattern: '(?<=,\\s)(?:newly |fully |firmly |strongly |deeply )?committed to',
    example: '…, committed to bringing down costs.',
  },
  {
    id: 'en.cue.work',
    force: 'intent',
    governs: true,
    pattern: `${modal} ~work (?:(?!together)\\p{L}+ly )?(?:to|towards?)`,
    example: 'We will work to shorten delays.',
  },
  {
    id: 'en.cue.try',
    force: 'intent',
    governs: true,
    pattern: `${modal} ~(?:seek|strive|endeavou?r|aim|try|look|attempt|explore|consider|study)(?: to| for)?`,
    example: 'They will seek to lower tariffs.',
  },
  {
    id: 'en.cue.keep',
    force: 'firm',
    governs: true,
    pattern: `${modal} ~(?:keep|keep on|continue) (?={ing})`,
    example: 'We will keep supplying seed.',
  },
  {
    id: 'en.cue.look.to',
    force: 'intent',
    own: true,
    pattern: 'look to (?={base} )',
    example: 'We look to raise yields.',
  },
  {
    id: 'en.cue.working',
    force: 'intent',
    subject: true,
    pattern:
      '(?:is|are|am) ~(?:continuing to|working(?: [\\p{L}]+){0,4}? to|(?:redoubling|stepping up|undertaking|intensifying) (?:our |their )?efforts to)',
    example: 'We are working together to clear the mines.',
  },
  {
    id: 'en.cue.progress',
    force: 'intent',
    subject: true,
    pattern:
      '(?:is|are|am|’re) ~(?:(?:partnering|teaming up|joining forces) (?:to|with|on)|(?:cooperating|collaborating|coordinating)(?: [\\p{L}]+ly)? (?:to|with|on)|working (?:with|on|through|in lockstep)|acting (?:in concert|together|to)|prioriti[sz]ing|exploring|planning|developing|deepening|strengthening|advancing|accelerating|pursuing|ensuring|charting|taking (?:[\\p{L}-]+ ){0,3}?(?:steps?|actions?|measures?) (?=(?:with|alongside|across) [^,;]{3,60} to )|moving (?:forward|ahead) (?:with|on)|continuing(?! to )|standing with|leading (?:efforts|the)|preparing(?= (?:an?|the|to|our) ))(?= |$)',
    example: 'The two agencies are coordinating on buoys and lights.',
  },
  {
    id: 'en.cue.glad',
    force: 'intent',
    pattern: `${being} ~(?:excited|delighted|pleased|proud|happy|thrilled) to (?=~(?:join|work|partner|continue|collaborate|cooperate|deepen|expand|strengthen|support|host) )`,
    example: 'We are pleased to join the club.',
  },
  {
    id: 'en.cue.designed',
    force: 'intent',
    governs: true,
    pattern: '(?:is|are) (?:designed|expected|intended|projected) to (?=[^;]{3,60}[$€£]\\d)',
    example: 'The facility is expected to mobilize $30 million.',
  },
  {
    id: 'en.cue.like',
    force: 'intent',
    governs: true,
    pattern: 'would like to',
    example: 'He said he would like to return in spring.',
  },
  {
    id: 'en.cue.goal',
    force: 'intent',
    pattern: `(?:the |our |their |its |whose )?(?:common |shared |overall |main )?(?:aims?|goals?|objectives?)(?: of [^,;]{3,60}?)? (?:is|are)(?: and will remain)? to`,
    example: 'The aim of the programme is to train nurses.',
  },
]

/** Verbs of intending that are as often nouns: after them. */
export const intending: readonly CueRule[] = [
  {
    id: 'en.cue.intend',
    force: 'intent',
    speaks: true,
    governs: true,
    pattern: `(?:${being} ~)?(?<!(?<![\\p{L}])(?:an?|the|our|their|its|this|with|his|action|work|of)\\s)(?:intend(?:s|ed|ing)?|(?!(?-i:Plans?|Aims?|Hopes?)\\s)(?<!(?:’s|'s|s’)\\s)plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|striv(?:e|es|ing)|strove|hop(?:e|es|ed) |aspir(?:e|es)|endeavou?r(?:s|ed)?|expects?|(?<!(?:is|are|was|were|be|been)\\s)expected|wish(?:es)?) (?:to|for)(?= )`,
    example: 'The agency plans to hire 40 inspectors.',
  },
  {
    id: 'en.cue.intend.aside',
    force: 'intent',
    governs: true,
    pattern:
      '(?:intends?|plans?|aims?|seeks?|strives?|endeavou?rs?|(?:will|shall) (?:seek|strive|aim|endeavou?r)), [^,;]{3,80}, to(?= )',
    example: 'The club aims, through joint cruises, to map the reef.',
  },
  {
    id: 'en.cue.intend.that',
    force: 'intent',
    governs: true,
    pattern: 'intends? that(?= )',
    example: 'The parties intend that the lane stay open.',
  },
  {
    id: 'en.cue.intend.object',
    force: 'intent',
    subject: true,
    pattern: '(?<=(?:we|they|it|countries|sides|leaders)\\s)(?:intends?|seeks?)(?= )',
    example: 'We seek a stable market.',
  },
  {
    id: 'en.cue.continue',
    force: 'intent',
    weak: true,
    own: true,
    pattern:
      '(?:continu(?:e|es|ed|ing)|keep|keeps) (?:to(?! (?:call on|urge|ask|press|encourage) )|(?={ing}))',
    example: 'We continue to back the mission.',
  },
]
