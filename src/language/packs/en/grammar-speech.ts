import type { ActorRule, FrameRule, OpenerRule, SpeechGrammar } from '../../grammar.ts'
import { first, spaced, words } from './grammar-patterns.ts'

const saying =
  '(?:(?:also |further |then |later |again |has |have |had )*(?:(?:informed|assured|reassured|told|notified|reminded) [^,;:“”]{3,60}?(?= that)|(?:conveyed|stressed|emphasi[sz]ed|explained|confirmed|underscored) to [^,;:“”]{3,60}?(?= that)|said|says|told (?:reporters|journalists|the [\\p{L}]+|delegates|the [\\p{L}]+ [\\p{L}]+)|added|explained|remarked|wrote|stated|declared|noted|emphasi[sz]ed|stressed|underscored|expressed|made clear|reported|announced|will announce|is announcing|confirmed|pledged|vowed|has vowed|affirmed|insisted|argued|observed|replied|reiterated(?= that)|reaffirmed(?= that)|highlighted(?= that)|warned(?= that)|conveyed(?= that)|indicated(?= that)|clarified(?= that)|acknowledged(?= that))(?: (?:on|in|at) [\\p{L}\\d ]{3,24}?)?(?: that|,? ?(?=[“"])|(?= (?:(?-i:\\p{Lu})[\\p{L}’]+|his country|her country|the (?:government|ministry|two|United|country|European))(?: [\\p{L}]+){0,4} (?:would|will|plans|intends|is|was|had|has))))'
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
  trailing: '^(?:he|she|[^,“”]{2,60}?) (?:said|added|told reporters)\\.?$',
  name: "[\\p{L}.’' -]",
}

export const openers: readonly OpenerRule[] = [
  {
    id: 'en.open.declare',
    pattern: spaced(
      `we ~(?:reiterated?|reaffirm(?:ed)?|affirm(?:ed)?|confirm(?:ed)?|stated?|stress(?:ed)?|underscored?|emphasi[sz]ed?|declared?|noted?|agreed?|make clear)(?: [\\p{L}]+ly)? that |we ~(?:(?:re)?assured?|told|informed|reminded?) [^,;]{2,40}? that `,
    ),
    example: 'We reaffirm that the border will stay open.',
  },
  {
    id: 'en.open.item',
    item: true,
    pattern:
      '(?:[•*·–—-]|\\(?[ivx]{1,4}[).]|\\(?\\d{1,3}[).]|\\d{1,3}(?=\\s+(?-i:\\p{Lu}{4,}))|\\(?[a-h]\\))(?=\\s)',
    example: '• Open a second office.',
  },
  {
    id: 'en.open.line',
    item: true,
    pattern: '(?<=(?:^|\\n)[ \\t]*)(?=(?-i:\\p{Lu})[\\p{L}]+\\s)(?={base}\\s)',
    example: 'Open a second office.',
  },
  {
    id: 'en.open.why',
    pattern: spaced('(?:that|this|which) is (?:also |exactly |precisely )?why '),
    example: 'That is why the council must act.',
  },
  {
    id: 'en.open.to-affirm',
    pattern: spaced(
      '(?:to (?=(?:re)?affirm|reiterat)|(?:including )?by (?=announcing|continuing|committing|pledging)|(?:through|under|in|by) which |that (?=will|aims?|intends?|(?:is|are) (?:expected|designed|intended)))',
    ),
    example: 'We met to reaffirm our commitment to trade.',
  },
  {
    id: 'en.open.joint',
    pattern: spaced('(?:,|and|but|as well as|or|while|also|then)(?=[\\s,])'),
    example: 'and restore trains',
  },
  {
    id: 'en.open.connective',
    pattern: words(
      '(?:in addition|additionally|moreover|furthermore|finally|lastly|also|together|to (?:this|that) end|in this (?:regard|context|respect|spirit|connection)|in doing so|specifically|in particular|therefore|accordingly|for example|likewise|similarly|as such|here|today|globally|meanwhile|further|and|looking ahead|going forward|as a first step|as a next step|first|second|third|fourth|fifth|above all|at the same time|as governments|again)(?:,| and(?= we )|(?= (?:we|the|they|President)))',
    ),
    example: 'In addition, we will …',
  },
]

export const actors: readonly ActorRule[] = [
  {
    id: 'en.actor.us-organs',
    name: 'US',
    pattern: words(
      "(?:the )?(?:White House|(?:Biden[-‑]Harris |Biden |Trump )Administration|Administration|(?:U\\.S\\. )?Federal Government|U\\.S\\. (?:Government|Agency for International Development|International Development Finance Corporation|Trade and Development Agency|Trade Representative|African Development Foundation|Coast Guard|Navy|Army|Air Force|Small Business Administration|Environmental Protection Agency|Food and Drug Administration|Digital Service|Forest Service|Secret Service)|Millennium Challenge Corporation|Export-Import Bank of the United States|Peace Corps|Coast Guard|Centers for Disease Control(?: and Prevention)?|Food and Drug Administration|Environmental Protection Agency|Small Business Administration|Federal (?:Aviation Administration|Communications Commission|Trade Commission|Reserve|Emergency Management Agency|Bureau of Investigation)|National (?:Security Council|Institutes of Health|Science Foundation|Aeronautics and Space Administration|Institute of Standards and Technology|Oceanic and Atmospheric Administration)|Consumer Financial Protection Bureau|Office of (?:Management and Budget|Personnel Management|Science and Technology Policy)|USAID|DFC|USTDA|EXIM|USDA|MCC|USADF|USTR|HHS|CMS|CDC|FDA|NASA|NIH|NSF|NIST|NOAA|EPA|DHS|CBP|CISA|FEMA|FAA|FCC|FTC|FBI|DOE|DOD|DoD|DOJ|DOL|DOT|DOI|HUD|SBA|OMB|OPM|OSTP|GSA|HRSA|SAMHSA|SSA|IRS|VA|Power Africa|Prosper Africa|(?:U\\.S\\. )?Departments? of (?:State|Defense|Energy|Commerce|Agriculture|Labor|Transportation|Homeland Security|Justice|Education|Health and Human Services|Housing and Urban Development|Veterans Affairs|the Treasury|the Interior|Treasury|Interior)|(?:State|Defense|Energy|Commerce|Agriculture|Labor|Transportation|Justice|Education|Treasury|Interior) Department)(?:’s|'s)?",
    ),
    example: 'USAID will open a field office.',
  },
  {
    id: 'en.actor.congress',
    name: 'US Congress',
    pattern: words('(?:the )?(?:U\\.S\\. )?Congress'),
    example: 'Congress must pass the bill.',
  },
  {
    id: 'en.actor.chambers',
    name: 'US Congress',
    pattern: words('both chambers|both (?:H|h)ouses(?: of Congress)?'),
    example: 'I urge both chambers to pass the bill.',
  },
  {
    id: 'en.actor.strait',
    name: 'both sides of the Strait',
    codes: ['CN', 'TW'],
    pattern: words(
      '(?:the |a )?peaceful (?:resolution|settlement) of cross[-‑]Strait (?:issues|differences|relations)',
    ),
    example: 'We encourage a peaceful settlement of cross-Strait differences.',
  },
  {
    id: 'en.actor.world',
    name: 'international community',
    pattern: words('(?:the )?international community'),
    example: 'The international community must act.',
  },
  {
    id: 'en.actor.partners',
    name: 'international partners',
    pattern: words('(?:our )?international partners'),
    example: 'We invite international partners to join.',
  },
  {
    id: 'en.actor.all-countries',
    name: 'all countries',
    pattern: words('(?:all )(?:countries|states|nations)'),
    example: 'All countries should ratify it.',
  },
  {
    id: 'en.actor.third',
    name: 'third countries',
    pattern: words('third countries'),
    example: 'We urge third countries to join.',
  },
  {
    id: 'en.actor.developed',
    name: 'developed countries',
    pattern: words('developed countries'),
    example: 'Developed countries should lead.',
  },
  {
    id: 'en.actor.developing',
    name: 'developing countries',
    pattern: words('developing countries'),
    example: 'Developing countries should benefit.',
  },
  {
    id: 'en.actor.parties',
    name: 'parties to the conflict',
    pattern: words('(?:all |the )?(?:warring parties|parties to the conflict)'),
    example: 'All parties to the conflict must stop.',
  },
  {
    id: 'en.actor.private',
    name: 'private sector',
    pattern: words('(?:the )?private sector'),
    example: 'The private sector should invest.',
  },
  {
    id: 'en.actor.mdbs',
    name: 'multilateral development banks',
    pattern: words('(?:the )?(?:multilateral development banks|MDBs)'),
    example: 'We ask the multilateral development banks to lend more.',
  },
  {
    id: 'en.actor.indo-pacific',
    name: 'Indo-Pacific',
    pattern: words('(?:the )?Indo-Pacific'),
    example: 'We will open offices in the Indo-Pacific.',
  },
  {
    id: 'en.actor.pacific',
    name: 'Pacific Island countries',
    pattern: words('(?:the )?Pacific Islands?(?: countries| nations| states)?(?! Forum)'),
    example: 'We will lend to Pacific Island countries.',
  },
  {
    id: 'en.actor.caribbean',
    name: 'Caribbean countries',
    pattern: words('(?:the )?Caribbean(?: countries| nations| states)?'),
    example: 'We will train nurses in the Caribbean.',
  },
  {
    id: 'en.actor.vulnerable',
    name: 'vulnerable countries',
    pattern: words('(?:the )?(?:most )?vulnerable countries'),
    example: 'We will lend to vulnerable countries.',
  },
  {
    id: 'en.actor.emerging',
    name: 'emerging economies',
    pattern: words('emerging economies'),
    example: 'We will invest in emerging economies.',
  },
  {
    id: 'en.actor.ifis',
    name: 'international financial institutions',
    pattern: words('(?:the )?(?:international financial institutions|IFIs)'),
    example: 'The international financial institutions should lend.',
  },
]

export const counterparts: readonly FrameRule[] = [
  {
    id: 'en.with',
    pattern: spaced(
      '(?:with|for|to|against|support|help|assist|from|on|in|toward|towards|across|open|among)(?: the)? ',
    ),
    example: 'aid to Malawi',
  },
]
