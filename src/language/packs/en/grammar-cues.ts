import type { CueRule } from '../../grammar.ts'
import { again, being, modal, promise, whose, words } from './grammar-patterns.ts'

type Form = Omit<CueRule, 'pattern'> & { readonly pattern: string }

const cue = (rule: Form): CueRule => ({ narration: true, ...rule, pattern: words(rule.pattern) })

/** Promised, decided, announced. */
const firm: readonly Form[] = [
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
    pattern: `(?:re-?)?commit(?:s|ted|ting)? (?:ourselves |themselves |itself |(?:our|their|its) (?:administrations?|governments?|countries|nations|agencies) )?(?:to|that)`,
    example: 'We commit to publishing our plans.',
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
    id: 'en.cue.commit.aside',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern: '(?:commit|pledge|agree|resolve), [^,;]{3,80}, to',
    example: 'We commit, as members of the club, to pay our dues.',
  },
  {
    id: 'en.cue.perform',
    force: 'firm',
    governs: true,
    pattern:
      '(?<=(?:we|leaders|sides|ministers)\\s(?:(?:also|today|now|further|hereby|jointly)\\s)*)(?:launch|establish|create|adopt|inaugurate|unveil|set up|form)(?= (?:an?|the|our|new|two|three|four|\\p{L}+ ))',
    example: 'Today, we launch a fund for wells.',
  },
  {
    id: 'en.cue.pledge',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern:
      '(?<!(?<![\\p{L}])(?:our|their|its|his|the|an?|this|new)\\s)(?:pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|promis(?:e|es|ed)|undertakes?|undertook|guarantees?d?)(?: to| that)?(?= )',
    example: 'They pledged to reopen the crossing.',
  },
  {
    id: 'en.cue.agree',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern:
      '~(?:agree(?:s|d|ing)?|concur(?:s|red)?)(?: \\p{L}+ly)?(?: in principle)? (?:to(?! disagree)|that (?=[^,;]{0,60} (?:will|should|would|must))|on (?=(?:an?|the (?:establishment|creation|launch|following)) ))',
    example: 'The two ministers agreed to exchange data.',
  },
  {
    id: 'en.cue.decide',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern: '(?:decid(?:e|es|ed)|resolv(?:e|es|ed)|have chosen|chose|opted) (?:to|that|on)',
    example: 'We decide to set up a secretariat.',
  },
  {
    id: 'en.cue.instruct',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern:
      '(?:instruct(?:s|ed|ing)?|direct(?:s|ed)|tasked|charged|mandated) (?=[^,;.]{3,80}? (?:to|with) )',
    example: 'The leaders instructed their officials to meet monthly.',
  },
  {
    id: 'en.cue.announce',
    force: 'firm',
    governs: true,
    speaks: true,
    pattern: `(?:(?:is|are|am) ~)?announc(?:e|es|ed|ing)(?! (?:plans?|${whose}(?:intent|intention|plans?)) )`,
    example: 'The Minister announced $40 million for clinics.',
  },
]

const intents: readonly Form[] = [
  {
    id: 'en.cue.plans',
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
    pattern: `~${again()} ${whose}${promise}(?: and [\\p{L}-]+)?(?: to| for| of| on)?(?= )`,
    example: 'We reaffirm our commitment to open markets.',
  },
  {
    id: 'en.cue.reaffirm.tie',
    force: 'intent',
    governs: true,
    speaks: true,
    pattern: `~(?:re-?)?affirm(?:s|ed|ing)? ${whose}(?:cooperation|dialogue|partnership|collaboration|alliance|engagement|ties|relationship|pledge)(?= )`,
    example: 'They reaffirmed their long cooperation on rivers.',
  },
  {
    id: 'en.cue.committed',
    force: 'intent',
    governs: true,
    pattern: `${being} (?:both |all |each )?~(?:[\\p{L}-]+(?:, [\\p{L}-]+)* and ~)?(?:committed|dedicated|determined|resolved|ready|prepared|willing|steadfast in|unwavering in|united in|firm in|resolute in|unflinching in|eager|poised|set|ironclad in)(?: in)?(?: ${whose}${promise})?(?: to| that| on| for)(?= )`,
    example: 'We are determined to finish the road.',
  },
  {
    id: 'en.cue.commitment.stand',
    force: 'intent',
    pattern: `${being} (?:both |all |each )?~(?:[\\p{L}-]+(?:, [\\p{L}-]+)* and )?(?:united|unflinching|unwavering|steadfast|firm|resolute|clear|ironclad) in ${whose}${promise} (?:to|of|that)`,
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
    force: 'intent',
    governs: true,
    pattern: `${modal} ~(?:keep|keep on|continue) (?={ing})`,
    example: 'We will keep supplying seed.',
  },
  {
    id: 'en.cue.look',
    force: 'intent',
    governs: true,
    pattern:
      'look(?:s|ed|ing)? forward to (?=(?:{adverb} )?(?!receiving|seeing|hearing|welcoming|learning|concluding|the)(?:{ing}|visiting|building) )',
    example: 'We look forward to deepening our ties.',
  },
  {
    id: 'en.cue.intend',
    force: 'intent',
    speaks: true,
    governs: true,
    pattern: `(?:${being} ~)?(?<!(?<![\\p{L}])(?:an?|the|our|their|its|this|with|his|action|work|of)\\s)(?:intend(?:s|ed|ing)?|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|striv(?:e|es|ing)|strove|hop(?:e|es|ed) |aspir(?:e|es)|endeavou?r(?:s|ed)?|expect(?:s|ed)?|wish(?:es)?) (?:to|for)(?= )`,
    example: 'The agency plans to hire 40 inspectors.',
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
    own: true,
    pattern:
      '(?:is|are|am) ~(?:working(?: [\\p{L}]+){0,4}? to|(?:redoubling|stepping up|undertaking|intensifying) (?:our |their )?efforts to)',
    example: 'We are working together to clear the mines.',
  },
  {
    id: 'en.cue.intend.object',
    force: 'intent',
    subject: true,
    pattern: '(?<=(?:we|they|it|countries|sides|leaders)\\s)(?:intends?|seeks?)(?= )',
    example: 'We seek a stable market.',
  },
  {
    id: 'en.cue.designed',
    force: 'intent',
    governs: true,
    pattern: '(?:is|are) (?:designed|expected|intended|scheduled|slated|projected) to',
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
    pattern: `(?:the |our |their |its |whose )?(?:common |shared |overall |main )?(?:aims?|goals?|objectives?|purposes?)(?: of [^,;]{3,60}?)? (?:is|are)(?: and will remain)? to`,
    example: 'The aim of the programme is to train nurses.',
  },
  {
    id: 'en.cue.continue',
    force: 'intent',
    weak: true,
    own: true,
    pattern: '(?:continu(?:e|es|ed|ing)|keep|keeps) (?:to|(?={ing}))',
    example: 'We continue to back the mission.',
  },
]

const proposals: readonly Form[] = [
  {
    id: 'en.cue.propose',
    force: 'proposal',
    governs: true,
    speaks: true,
    actor: 'group',
    pattern: '(?:propos(?:e|es|ed|ing)|suggest(?:s|ed)?|recommend(?:s|ed)?)(?: that| to)?(?= )',
    example: 'The Minister proposed opening a joint office.',
  },
]

const calls: readonly Form[] = [
  {
    id: 'en.cue.call',
    force: 'call',
    governs: true,
    speaks: true,
    actor: 'object',
    pattern: `(?:(?:${again()} )?${whose}calls? (?:up)?on|call(?:s|ed|ing)? (?:up)?on)(?: (?:all|the))?(?= )`,
    example: 'We call on all parties to halt the fighting.',
  },
  {
    id: 'en.cue.call.for',
    force: 'call',
    speaks: true,
    actor: 'group',
    governs: true,
    pattern:
      '(?:call(?:s|ed|ing)? for|advocat(?:e|es|ed|ing)(?: for)?|(?:make|made|repeat|renew) (?:a |the |our |their )?calls? for)',
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
      '(?:urg(?:e|es|ed|ing)|encourag(?:e|es|ed)|ask(?:s|ed)?(?! about)|invit(?:e|es|ed)|request(?:s|ed)?|demand(?:s|ed)?(?: that)?|appeal(?:s|ed)? to|implor(?:e|es|ed)|press(?:es|ed)? (?=[^,;]{3,40} to )|challenge[sd]? (?=[^,;]{3,40} to ))(?: (?:all|the))?(?= )',
    example: 'We encourage developers to publish their tests.',
  },
  {
    id: 'en.cue.should',
    force: 'call',
    actor: 'subject',
    pattern:
      '(?:should|must|ought to|(?<!(?<![\\p{L}])(?:the|a|an|urgent|pressing|critical|this|our|their|its|of|no|any|and|shared|continued|fundamental|clear)\\s)(?:need|needs) to|cannot)(?! (?:have|not be seen))',
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

const stances: readonly Form[] = [
  {
    id: 'en.cue.severe',
    force: 'stance',
    pattern: 'would be met with',
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
    pattern: `(?:${modal} ~)?(?:continue to )?(?:stand|stands|stood) (?:firmly |united |shoulder to shoulder |in solidarity |together )*with`,
    example: 'We stand firmly with the people of the delta.',
  },
  {
    id: 'en.cue.support.again',
    force: 'stance',
    speaks: true,
    governs: true,
    pattern: `~(?:${again()}|offer(?:s|ed)?|pledge[sd]?) ${whose}(?:support|solidarity|backing|opposition|adherence)(?: and [\\p{L}-]+)?(?: for| to| of| with)`,
    example: 'They reiterated their full support for the envoy.',
  },
  {
    id: 'en.cue.support',
    force: 'stance',
    subject: true,
    pattern:
      '(?:(?<=(?:we|they|both|countries|states|leaders|sides|ministers|nations|parties|participants|(?-i:\\p{Lu})[\\p{L}.]+)\\s(?:(?:also|fully|strongly|firmly|jointly|further|actively|unanimously|continue to|again)\\s)*)|(?<=(?:and|,)\\s)(?=[\\p{L}]+ (?:the|our|all|efforts|its|their|each|any|(?-i:\\p{Lu}))))(?:fully |strongly |firmly |actively )?(?:supports?|oppos(?:e|es)|rejects?|endors(?:e|es)|upholds?)(?= )',
    example: 'We strongly oppose changes made by force.',
  },
]

/** Actions under way or just taken that a fact sheet announces. */
const announced: readonly Form[] = [
  {
    id: 'en.cue.launched',
    force: 'firm',
    speaks: true,
    subject: true,
    governs: true,
    pattern: '(?:launch(?:es|ed)|unveil(?:s|ed)|sign(?:s|ed)|issu(?:es|ed) (?=an? (?:executive|order)))',
    example: 'The agency launched a seed fund for growers.',
  },
  {
    id: 'en.cue.includes',
    force: 'firm',
    governs: true,
    pattern:
      '(?<=(?:this|these|it)(?:\\s[\\p{L}-]+)?\\s)includes? (?=(?:up to |over |more than |an? (?:additional )?|nearly |approximately )?[$€£\\d])',
    example: 'This includes $30 million for wells.',
  },
  {
    id: 'en.cue.launching',
    force: 'firm',
    subject: true,
    governs: true,
    pattern:
      '(?:is|are) ~(?:launching|unveiling|establishing|creating|signing|releasing|investing|providing|committing|awarding|taking (?:new |joint |additional |further |immediate |\\p{L}+ )?(?:steps?|actions?|measures?) to|making available|expanding|allocating|pledging|contributing|introducing|donating|deploying|issuing|finalizing|proposing)',
    example: 'The ministry is establishing a help desk.',
  },
]

const will: readonly Form[] = [
  {
    id: 'en.cue.will',
    force: 'firm',
    governs: true,
    pattern: `${modal}(?! be (?:the|a|an|no|more|less|key|able|critical|essential) )(?: (?:not|each|both|all|continue to|{adverb}))*`,
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
      'would(?! (?:be|have|mean|help|like|require|need|take|make)(?![\\p{L}]))(?: (?:not|continue to|{adverb}))*',
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

/** Words that turn what follows into a commitment. At one place the first that fits wins. */
export const cues: readonly CueRule[] = [
  ...intents.filter(({ id }) =>
    /plans|reaffirm|committed|commitment|work|try|keep|look|like|goal|designed/u.test(id),
  ),
  ...stances.filter(({ id }) => id !== 'en.cue.support'),
  ...will,
  ...firm,
  ...intents.filter(({ id }) => /intend|continue/u.test(id)),
  ...proposals,
  ...calls,
  ...announced,
  ...stances.filter(({ id }) => id === 'en.cue.support'),
].map(cue)
