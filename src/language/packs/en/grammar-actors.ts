import type { ActorRule, FrameRule } from '../../grammar/rules.ts'
import { spaced, words } from './grammar-patterns.ts'

export const actors: readonly ActorRule[] = [
  {
    id: 'en.actor.us-government',
    name: 'US',
    pattern: words(
      "(?:the )?(?:White House|(?:Biden[-‑]Harris |Biden |Trump )?Administration|(?:U\\.S\\. )?Federal Government|U\\.S\\. Government)(?:’s|'s)?",
    ),
    example: 'The Administration will open a field office.',
  },
  {
    id: 'en.actor.us-organs',
    name: 'US',
    announces: true,
    pattern: words(
      "(?:the )?(?:U\\.S\\. (?:Agency for International Development|International Development Finance Corporation|Trade and Development Agency|Trade Representative|African Development Foundation|Coast Guard|Navy|Army|Air Force|Small Business Administration|Environmental Protection Agency|Food and Drug Administration|Digital Service|Forest Service|Secret Service)|Millennium Challenge Corporation|Export-Import Bank of the United States|Peace Corps|Coast Guard|Centers for Disease Control(?: and Prevention)?|Food and Drug Administration|Environmental Protection Agency|Small Business Administration|Federal (?:Aviation Administration|Communications Commission|Trade Commission|Reserve|Emergency Management Agency|Bureau of Investigation)|National (?:Security Council|Institutes of Health|Science Foundation|Aeronautics and Space Administration|Institute of Standards and Technology|Oceanic and Atmospheric Administration)|Consumer Financial Protection Bureau|Office of (?:Management and Budget|Personnel Management|Science and Technology Policy)|USAID|DFC|USTDA|EXIM|USDA|MCC|USADF|USTR|HHS|CMS|CDC|FDA|NASA|NIH|NSF|NIST|NOAA|EPA|DHS|CBP|CISA|FEMA|FAA|FCC|FTC|FBI|DOE|DOD|DoD|DOJ|DOL|DOT|DOI|HUD|SBA|OMB|OPM|OSTP|GSA|HRSA|SAMHSA|SSA|IRS|VA|Power Africa|Prosper Africa|(?:U\\.S\\. )?Departments? of (?:State|Defense|Energy|Commerce|Agriculture|Labor|Transportation|Homeland Security|Justice|Education|Health and Human Services|Housing and Urban Development|Veterans Affairs|the Treasury|the Interior|Treasury|Interior)|(?:State|Defense|Energy|Commerce|Agriculture|Labor|Transportation|Justice|Education|Treasury|Interior) Department)(?:’s|'s)?",
    ),
    example: 'USAID will open a field office.',
  },
  {
    id: 'en.actor.congress',
    asked: true,
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
    id: 'en.actor.peninsula',
    name: 'North Korea',
    codes: ['KP'],
    pattern: words('(?:the )?denucleari[sz]ation of the Korean Peninsula'),
    example: 'We remain committed to the denuclearization of the Korean Peninsula.',
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
    id: 'en.actor.pacific-region',
    name: 'Pacific countries',
    pattern: words('the Pacific(?! (?:Ocean|Northwest|Coast|Rim|(?-i:\\p{Lu})))'),
    example: 'We will lay cables in the Pacific.',
  },
  ...[
    'Central America',
    'Southeast Asia',
    'South Asia',
    'Latin America',
    'Western Balkans',
    'Middle East',
    'Sahel',
    'Horn of Africa',
  ].map((name): ActorRule => ({
    id: `en.actor.${name.toLowerCase().replaceAll(' ', '-')}`,
    name,
    pattern: words(`(?:the )?${name}(?! (?-i:\\p{Lu}))`),
    example: `We will train judges in ${name}.`,
  })),
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
      '(?:with|for|to|against|support|help|assist|from|on|in|toward|towards|across|open|among|engage|shield|protect)(?: the)? ',
    ),
    example: 'aid to Malawi',
  },
]
