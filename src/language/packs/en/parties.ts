import type { NamedOrganisation, PartyLexicon, RoleWord } from '../../lexicon/parties.ts'
import { demonyms, stateNames } from '../../states.ts'

/** Names, adjectives and short forms in the press that the standard list lacks. */
const furtherNames: Readonly<Record<string, string>> = {
  "People's Republic of China": 'CN',
  'People’s Republic of China': 'CN',
  PRC: 'CN',
  'United States': 'US',
  'the United States of America': 'US',
  'U.S.': 'US',
  US: 'US',
  USA: 'US',
  America: 'US',
  Washington: 'US',
  'United Kingdom': 'GB',
  UK: 'GB',
  'U.K.': 'GB',
  Britain: 'GB',
  'Great Britain': 'GB',
  'Great Britain and Northern Ireland': 'GB',
  'United Kingdom of Great Britain and Northern Ireland': 'GB',
  'Northern Ireland': 'GB',
  British: 'GB',
  'Republic of Korea': 'KR',
  ROK: 'KR',
  'South Korean': 'KR',
  'South Korea': 'KR',
  Korean: 'KR',
  DPRK: 'KP',
  'North Korean': 'KP',
  'Russian Federation': 'RU',
  'Kyrgyz Republic': 'KG',
  Kyrgyz: 'KG',
  Kazakh: 'KZ',
  Uzbek: 'UZ',
  Tajik: 'TJ',
  Turkmen: 'TM',
  Türkiye: 'TR',
  Turkiye: 'TR',
  Turkey: 'TR',
  'Viet Nam': 'VN',
  'Lao PDR': 'LA',
  'Brunei Darussalam': 'BN',
  Burma: 'MM',
  'Timor-Leste': 'TL',
  'Ivory Coast': 'CI',
  "Côte d'Ivoire": 'CI',
  'Côte d’Ivoire': 'CI',
  'Democratic Republic of the Congo': 'CD',
  'Democratic Republic of Congo': 'CD',
  DRC: 'CD',
  'Republic of the Congo': 'CG',
  'The Gambia': 'GM',
  Czechia: 'CZ',
  Saudi: 'SA',
  Emirati: 'AE',
  UAE: 'AE',
  Palestinian: 'PS',
  'State of Palestine': 'PS',
  Filipino: 'PH',
  Philippine: 'PH',
  'Hong Kong': 'HK',
  Taiwan: 'TW',
  Macao: 'MO',
  'Cabo Verde': 'CV',
  Eswatini: 'SZ',
  'Sao Tome and Principe': 'ST',
  'North Macedonia': 'MK',
  Dutch: 'NL',
  French: 'FR',
  Irish: 'IE',
  Swiss: 'CH',
}

/** Bodies and loose groups by the name recorded; where texts spell it otherwise: its spellings. */
const furtherBodies = `
Council of Europe
European Parliament
EIB: European Investment Bank
EBRD: European Bank for Reconstruction and Development
OSCE: OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe
UNESCO
UNICEF
UNHCR: UNHCR; UN Refugee Agency
WFP: WFP; World Food Programme; World Food Program
FAO: FAO; Food and Agriculture Organization
UNDP: UNDP; UN Development Programme
ILO: ILO; International Labour Organization; International Labor Organization
ICAO: ICAO; International Civil Aviation Organization
IMO: IMO; International Maritime Organization
ITU: ITU; International Telecommunication Union
WIPO
International Criminal Court
International Court of Justice
ICRC: International Committee of the Red Cross; ICRC
Gavi
CEPI: CEPI; Coalition for Epidemic Preparedness Innovations
Green Climate Fund
Adaptation Fund
ADB: Asian Development Bank; ADB
AfDB: African Development Bank; AfDB
IDB: Inter-American Development Bank
Afreximbank: Afreximbank; African Export-Import Bank
Africa CDC
AfCFTA Secretariat: African Continental Free Trade Area Secretariat; AfCFTA Secretariat
Mercosur: Mercosur; MERCOSUR
OAS: OAS; Organization of American States
ECOWAS: ECOWAS; Economic Community of West African States
SADC: SADC; Southern African Development Community
EAC: East African Community
IGAD
Arctic Council
FATF: FATF; Financial Action Task Force
Financial Stability Board
Non-Aligned Movement
OIC: Organization of Islamic Cooperation; Organisation of Islamic Cooperation
Mekong River Commission
Central American countries
Caribbean countries
Pacific Island countries
Latin American and Caribbean countries
Arab states: Arab states; Arab countries`

const recordedAs = (table: string): Readonly<Record<string, NamedOrganisation>> =>
  Object.fromEntries(
    table
      .trim()
      .split('\n')
      .flatMap(line => {
        const [name, spellings = name] = line.split(': ') as [string, string?]
        return spellings.split('; ').map(spelling => [spelling, { name }])
      }),
  )

const organisations: Readonly<Record<string, NamedOrganisation>> = {
  'United Nations': { name: 'United Nations' },
  UN: { name: 'United Nations' },
  'U.N.': { name: 'United Nations' },
  'UN Security Council': { name: 'UN Security Council' },
  'United Nations Security Council': { name: 'UN Security Council' },
  WHO: { name: 'WHO' },
  'World Health Organization': { name: 'WHO' },
  WTO: { name: 'WTO' },
  'World Trade Organization': { name: 'WTO' },
  IMF: { name: 'IMF' },
  'International Monetary Fund': { name: 'IMF' },
  'World Bank': { name: 'World Bank' },
  'World Bank Group': { name: 'World Bank' },
  AIIB: { name: 'AIIB' },
  IAEA: { name: 'IAEA' },
  'International Atomic Energy Agency': { name: 'IAEA' },
  OECD: { name: 'OECD' },
  'European Union': { name: 'European Union' },
  EU: { name: 'European Union' },
  'European Commission': { name: 'European Commission' },
  'European Council': { name: 'European Council' },
  NATO: { name: 'NATO' },
  ASEAN: { name: 'ASEAN' },
  'ASEAN Member States': { name: 'ASEAN', group: 'ASEAN' },
  'ASEAN countries': { name: 'ASEAN', group: 'ASEAN' },
  'African Union': { name: 'African Union' },
  AU: { name: 'African Union' },
  'Shanghai Cooperation Organization': { name: 'SCO' },
  'Shanghai Cooperation Organisation': { name: 'SCO' },
  SCO: { name: 'SCO' },
  'SCO member states': { name: 'SCO', group: 'SCO' },
  BRICS: { name: 'BRICS' },
  'BRICS countries': { name: 'BRICS', group: 'BRICS' },
  'BRICS leaders': { name: 'BRICS', group: 'BRICS' },
  G20: { name: 'G20' },
  'G20 members': { name: 'G20', group: 'G20' },
  'G20 Leaders': { name: 'G20', group: 'G20' },
  'the Leaders of the G20': { name: 'G20', group: 'G20' },
  G7: { name: 'G7' },
  'Group of Seven': { name: 'G7' },
  'Leaders of the Group of Seven': { name: 'G7', group: 'G7' },
  'G7 Leaders': { name: 'G7', group: 'G7' },
  'G7 members': { name: 'G7', group: 'G7' },
  G77: { name: 'Group of 77' },
  APEC: { name: 'APEC' },
  GCC: { name: 'GCC' },
  'Gulf Cooperation Council': { name: 'GCC' },
  'GCC countries': { name: 'GCC', group: 'GCC' },
  'Arab League': { name: 'Arab League' },
  'League of Arab States': { name: 'Arab League' },
  Quad: { name: 'Quad', group: 'QUAD' },
  AUKUS: { name: 'AUKUS', group: 'AUKUS' },
  C5: { name: 'five Central Asian states', group: 'C5' },
  'C5+1': { name: 'C5+1', group: 'C5+1' },
  'Central Asian states': { name: 'five Central Asian states', group: 'C5' },
  'Central Asian countries': { name: 'five Central Asian states', group: 'C5' },
  'five Central Asian states': { name: 'five Central Asian states', group: 'C5' },
  'five Central Asian countries': { name: 'five Central Asian states', group: 'C5' },
  'Central Asian partners': { name: 'five Central Asian states', group: 'C5' },
  'Central Asia': { name: 'Central Asia', group: 'C5' },
  'Pacific Islands Forum': { name: 'PIF' },
  'Pacific Island Countries': { name: 'Pacific Island countries' },
  CELAC: { name: 'CELAC' },
  CARICOM: { name: 'CARICOM' },
  'Caribbean Community': { name: 'CARICOM' },
  ...recordedAs(furtherBodies),
  OPEC: { name: 'OPEC' },
  'OPEC+': { name: 'OPEC+' },
  Interpol: { name: 'Interpol' },
  INTERPOL: { name: 'Interpol' },
  'developing countries': { name: 'developing countries' },
  'African countries': { name: 'African countries' },
  Africa: { name: 'African countries' },
}

const roles: Readonly<Record<string, RoleWord>> = {
  we: { role: 'self' },
  our: { role: 'self' },
  they: { role: 'all' },
  both: { role: 'all' },
  'both presidents': { role: 'both', count: 2 },
  'both governments': { role: 'both', count: 2 },
  'the leaders': { role: 'all' },
  'the delegations': { role: 'all' },
  'the participants': { role: 'all' },
  'the principals': { role: 'all' },
  'the two delegations': { role: 'both', count: 2 },
  'the presidents': { role: 'all' },
  'the ministers': { role: 'all' },
  'the sides': { role: 'all' },
  'the four leaders': { role: 'all', count: 4 },
  'the five leaders': { role: 'all', count: 5 },
  'the three presidents': { role: 'all', count: 3 },
  'the three sides': { role: 'all', count: 3 },
  'all leaders': { role: 'all' },
  'our two countries': { role: 'both', count: 2 },
  'our countries': { role: 'all' },
  'all parties': { role: 'all' },
  'all sides': { role: 'all' },
  'the parties': { role: 'all' },
  'the Participants': { role: 'all' },
  'the Leaders': { role: 'all' },
  'both sides': { role: 'both', count: 2 },
  'the two sides': { role: 'both', count: 2 },
  'the two countries': { role: 'both', count: 2 },
  'the two leaders': { role: 'both', count: 2 },
  'the two presidents': { role: 'both', count: 2 },
  'both countries': { role: 'both', count: 2 },
  'both leaders': { role: 'both', count: 2 },
  'the three countries': { role: 'all', count: 3 },
  'the three leaders': { role: 'all', count: 3 },
  'the five countries': { role: 'all', count: 5 },
  'the six countries': { role: 'all', count: 6 },
  'the other side': { role: 'other' },
  'my country': { role: 'self' },
  'member states': { role: 'members' },
  'its members': { role: 'members' },
  'its member states': { role: 'members' },
  'all countries': { role: 'world' },
  'all states': { role: 'world' },
  'the international community': { role: 'world' },
}

/** English names of states, groups and organisations, and the words that stand for them. */
export const parties: PartyLexicon = {
  states: { ...demonyms(), ...stateNames('eng'), ...furtherNames },
  shortForms: {},
  compoundEnd: null,
  partySuffixes: [],
  notParties: [
    'New Mexico',
    'East Palestine',
    'Korean Peninsula',
    'Washington Post',
    'Washington State',
    'South China Sea',
    'East China Sea',
    'Indian Ocean',
    'US dollars',
    'U.S. dollars',
    'Australian dollars',
    'Canadian dollars',
    'Polish zloty',
    'Swiss francs',
    'South America',
    'North America',
    'Latin America',
    'Central America',
    'New Jersey',
    'Guinea worm',
    'Native American',
    'African American',
    'Jersey',
    'Georgia Tech',
    'China Sea',
  ],
  organisations,
  roles,
  spaced: true,
  lowerCase: /^(?:the |five |developing |member |its )/u,
}
