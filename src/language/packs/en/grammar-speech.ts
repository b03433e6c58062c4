import type { SpeechGrammar } from '../../grammar/speech.ts'
import { closing } from './grammar-closing.ts'
import { first, spaced, words } from './grammar-patterns.ts'

const saying =
  '(?:(?:also |further |jointly |together |then |later |again |has |have |had )*(?:(?:informed|assured|reassured|told|notified|reminded) [^,;:“”]{3,60}?(?= that| (?:he|she|they|we|it) (?:would|will) )|(?:conveyed|stressed|emphasi[sz]ed|explained|confirmed|underscored) to [^,;:“”]{3,60}?(?= that)|said|says|told (?:reporters|journalists|the [\\p{L}]+|delegates|the [\\p{L}]+ [\\p{L}]+)|added|explained|remarked|wrote|stated|declared|noted|emphasi[sz]ed|stressed|underscored|expressed|made clear|reported|announced|will announce|is announcing|confirmed|pledged|vowed|has vowed|affirmed|insisted|argued|observed|replied|reiterated(?= that)|reaffirmed(?= that)|highlighted(?= that)|warned(?= that)|conveyed(?= that)|indicated(?= that)|clarified(?= that)|acknowledged(?= that))(?: (?:on|in|at) [\\p{L}\\d ]{3,24}?)?(?: that|,? ?(?=[“"])|(?<=(?:told|assured|reassured|informed|notified) [^,;:“”]{3,60})(?= (?:he|she|they|we|it) (?:would|will) )|(?= (?:(?-i:\\p{Lu})[\\p{L}’]+|his country|her country|the (?:government|ministry|two|United|country|European))(?: [\\p{L}]+){0,4} (?:would|will|plans|intends|is|was|had|has))))'
const who = '(?<who>[^,;:“”]{2,90}?(?:, (?:[^,;:“”]{2,60}),)?)'

/** Who says it. Tried in order at the start of each clause. */
export const speech: SpeechGrammar = {
  rules: [
    {
      id: 'en.say.joint',
      voice: 'joint',
      pattern: spaced(
        `(?<who>(?:the |both |all )?(?:two |three |five |six |G7 |G20 |Quad )?(?:leaders|sides|parties|ministers|presidents|delegations|participants|principals|officials|countries|nations)|both|they) ${saying}(?![\\p{L}])`,
      ),
      example: 'The two sides stressed that aid should flow.',
    },
    {
      id: 'en.say.he',
      voice: 'speech',
      pattern: spaced(`(?<who>he|she) ${saying}(?![\\p{L}])`),
      example: 'She said that her country would join.',
    },
    {
      id: 'en.say.participle',
      voice: 'speech',
      pattern: spaced(
        '(?<who>)(?:also )?(?:noting|stressing|emphasi[sz]ing|underscoring|affirming|reaffirming|reiterating|adding|stating) that ',
      ),
      example: '…, adding that her country would join.',
    },
    {
      id: 'en.say.bare',
      voice: 'speech',
      pattern: spaced(`(?<who>)${saying}(?![\\p{L}])`),
      example: '… and noted that the talks would resume.',
    },
    {
      id: 'en.say.named',
      voice: 'speech',
      pattern: spaced(`(?!we |this |it |the analysis |the report )${who} ${saying}(?![\\p{L}])`),
      example: 'The foreign minister said that talks would resume.',
    },
  ],
  titles:
    'President, Prime Minister, Vice President, Chancellor, King, Queen, Secretary of State, Secretary of Defense, Secretary of Energy, Secretary of the Treasury, Secretary of Commerce, Secretary of Agriculture, Secretary, Foreign Minister, Defense Minister, Defence Minister, Finance Minister, Minister, Ambassador, Chairman, Chair, Secretary-General, Secretary General, Premier, Crown Prince, Emir, Sultan, Spokesperson, Press Secretary, National Security Advisor, National Security Adviser, Homeland Security Advisor, Advisor, Administrator, Director, Commissioner, High Representative, Special Envoy, Governor, Senator, Speaker, Leader, Mr., Ms., Mrs., Dr., General, Admiral, Justice, Representative, Under Secretary, Deputy Secretary, Assistant Secretary, Director-General, Director General, His Excellency, Her Excellency, His Majesty, Taoiseach'.split(
      ', ',
    ),
  pronouns: ['he', 'she', 'He', 'She'],
  leadIn: spaced(
    '(?:at|with|in|during|on|over|by|after|before|following|as|under|throughout|since|for|today|together|overall|earlier|last|this|next)(?![\\p{L}])[^,]{0,90}, ',
  ),
  nameless: spaced(
    '^(?:it|this|that|these|those|its|their|they|we|i|you|he|she|which|who)(?![\\p{L}])|(?:^|[ -])(?:acts?|plan|bill|law|initiative|program|programme|fund|funds|funding|strategy|framework|campaign|compact|partnership|project|summit|meeting|agreement|statement|order|memorandum|MOU|memo|rule|package|policy|investments?|efforts?|steps|actions?|country|nation|world|purpose)$',
  ),
  aroundName: ['the', 'The', 'also', 'further', 'then', 'today', 'yesterday', 'and'],
  meetings: [],
  issuers: [],
  authors: [
    {
      id: 'en.author.by',
      pattern: spaced(
        '^(?:excerpts? (?:of|from) )?(?:(?:opening|closing|keynote|prepared|video|joint) )?(?:statement|remarks|op-ed|address|speech|letter|message|toast)(?: as (?:prepared for delivery|delivered))? (?:by|from|of) (?<name>.+?)(?:,? (?:on|at|to|for|in|regarding|following|before|after|about|during|marking|ahead|upon|[\\p{Ll}]+ing) .*)?$',
      ),
      example: 'Statement by Minister Ana Ruiz on the Ceasefire',
    },
    {
      id: 'en.author.of',
      pattern: spaced(
        "^(?<name>(?!joint|fact|readout|statement|remarks)[^:]{3,60}?)(?:’s|'s)? (?:statement|remarks|op-ed|letter|message|address) (?:on|at|to|for|in|regarding|following|after|about|marking|ahead) ",
      ),
      example: 'Minister Ana Ruiz Statement on the Ceasefire',
    },
  ],
  turns: [
    {
      id: 'en.voice.turn',
      pattern:
        "(?<who>(?-i:Q(?=\\s+\\p{Lu}|:)|\\p{Lu}[\\p{Lu}.’'-]*(?:\\s\\p{Lu}[\\p{Lu}.’'-]*){0,5}\\s?(?:\\([^)\\n]{2,40}\\))?(?=:)))(?::|\\s)",
      example: 'FOREIGN MINISTER RUIZ: We will open a second crossing.',
    },
  ],
  firstPerson: words(`${first}|my`),
  narration: [
    {
      id: 'en.voice.paragraph',
      pattern: '(?!["“]|(?:He|She|They)\\s|[•*·–—-]\\s|\\(?\\d)',
      example: 'The agency will hire inspectors. (after a paragraph of somebody’s words)',
    },
  ],
  furniture: [
    {
      id: 'en.skip.end',
      pattern:
        '(?:###|\\\\###|End Text|(?-i:END|End)(?=[ \\t]+\\d{1,2}[:.]\\d\\d|\\s*$)|for further information|Read the full|Read more|Click here|For more information)',
      example: '###',
    },
  ],
  closing,
  name: "[\\p{L}.’' -]",
}
