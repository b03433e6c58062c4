import type { WordingLexicon } from '../../names.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/u)

/** Stems, as `stemOf` in wording.ts cuts them. */
const actionWords: Readonly<Record<string, string>> = {
  establish: 'establish creat set found launch form start inaugurat open',
  hold: 'hold host conven organiz organis stag',
  build: 'build construct develop lay',
  strengthen:
    'strengthen deepen expand enhanc promot advanc further foster improv boost intensify reinforc broaden accelerat',
  combat: 'combat counter fight tackl address prevent curb suppress',
  oppose: 'oppos reject condemn',
  support: 'support uphold defend adher respect safeguard protect maintain',
  provide: 'provid giv grant donat deliver suppl offer contribut allocat send',
  import: 'import purchas buy procur',
  open: 'lift eas waiv restor resum liberaliz liberalis remov',
  invest: 'invest financ fund mobiliz mobilis',
  increase: 'increas rais doubl tripl grow',
  reduce: 'reduc cut lower phas',
  sign: 'sign conclud ratify join ratif',
  implement: 'implement carry execut apply fulfil',
  share: 'shar exchang align coordinat',
  train: 'train educat invit',
  study: 'study explor examin consider discuss negotiat',
  call: 'call urg request encourag',
  help: 'help assist aid',
  withdraw: 'withdraw stop end ceas suspend',
}

const conceptWords: Readonly<Record<string, string>> = {
  trade: 'trade commerc export import tariff',
  ecommerce: 'e-commerce ecommerce',
  investment: 'investment investor',
  industry: 'industr industrial manufactur',
  vaccine: 'vaccin dose',
  health: 'health medical pandemic disease hospital covid covid-19',
  medicine: 'medicin pharmaceutical',
  scholarship: 'scholarship fellowship',
  training: 'train workshop seminar skill',
  aid: 'aid assistanc humanitarian poverty relief grant',
  tourism: 'tourism tourist',
  flight: 'flight aviation airlin air',
  railway: 'railway rail railroad train',
  road: 'road highway',
  transport: 'transport transportation corridor logistic connectivity port',
  energy: 'energy oil gas pipelin electricity power nuclear solar wind',
  climate: 'climat carbon emission green',
  environment: 'environment environmental biodiversity water ocean',
  agriculture: 'agricultur agricultural farm food grain wheat',
  digital: 'digital data cyber internet ai computing technology',
  science: 'scienc scientific research innovation space',
  education: 'education school university student college',
  culture: 'cultur cultural art heritag museum festival',
  youth: 'youth young',
  media: 'media journalist',
  sport: 'sport olympic',
  sister_city: 'sister twin',
  terrorism: 'terrorism terrorist extremism separatism counterterrorism',
  crime: 'crime criminal drug traffick smuggl corruption',
  sovereignty: 'sovereignty independence territorial integrity',
  biosecurity: 'biosecurity biosafety biological',
  nuclear: 'nonproliferation disarmament',
  summit: 'summit leader',
  community: 'shared-future',
  visa: 'visa',
  market: 'market',
  finance: 'financial currency settlement bank debt',
  governance: 'governance multilateralism',
}

/** Regions and wholes beside the states, whose names stand in parties.ts. */
export const regions: Readonly<Record<string, string>> = {
  'central asia': 'central-asia',
  'central asian': 'central-asia',
  'southeast asia': 'southeast-asia',
  'south asia': 'south-asia',
  'west asia': 'west-asia',
  'northeast asia': 'northeast-asia',
  'east asia': 'east-asia',
  'indo-pacific': 'indo-pacific',
  'asia-pacific': 'asia-pacific',
  'middle east': 'middle-east',
  africa: 'africa',
  african: 'africa',
  'north africa': 'north-africa',
  europe: 'europe',
  european: 'europe',
  eurasia: 'eurasia',
  'latin america': 'latin-america',
  'central america': 'central-america',
  'north america': 'north-america',
  'western hemisphere': 'western-hemisphere',
  caribbean: 'caribbean',
  'pacific islands': 'pacific-islands',
  arctic: 'arctic',
  'black sea': 'black-sea',
  caspian: 'caspian',
  gulf: 'gulf',
  arab: 'arab',
}

const inverted = (table: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(table).flatMap(([neutral, list]) => words(list).map(word => [word, neutral])),
  )

export const wording: WordingLexicon = {
  stop: words(`
    a an the and or of to in on at by for from with as into our we us their its it they he she his her this that these
    those will would shall should must may can could is are was were be been being has have had do does not all each both
    other also more further new including through within under between among toward towards upon over during until
    intend plan commit agre announc decid decision resolv reaffirm reiterat pledg continu work seek aim striv express
    emphasiz emphasis underscor welcom recogniz recognis stress note propos determin ready willing together jointly firmly
    side sides leader leaders country countries nation nations president prime minister government state states efforts
    effort order such well up out about so who which when where what any every first next`),
  common: words(`
    cooperation partner partnership support develop relation level project activit mechanism international global world
    region regional bilateral multilateral issue area area policy measur program initiativ strategic dialogu exchang`),
  keep: [],
  actions: inverted(actionWords),
  concepts: inverted(conceptWords),
  wholes: { mankind: 'mankind', humanity: 'mankind', global: 'world', world: 'world' },
  spaced: true,
}
