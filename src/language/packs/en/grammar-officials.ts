import type { Holder, Official, Officials } from '../../grammar/speech.ts'
import { spaced } from './grammar-patterns.ts'

/** code: full name (surname where it is not the last word; * of whom texts say “she”) of heads and ministers of states and of organisations since 2020 */
const table = `
US: Joseph R. Biden, Jr. (Biden); Jill Biden*; Douglas Emhoff; Kamala Harris*; Antony Blinken; Jake Sullivan; Donald J. Trump (Trump); Melania Trump*; Mike Pence; Marco Rubio; Janet Yellen*; Lloyd Austin; Gina Raimondo*; Katherine Tai*; Karine Jean-Pierre*; Jen Psaki*; Emily Horne*; Adrienne Watson*; Jon Finer; Anne Neuberger*; Liz Sherwood-Randall*; Jennifer Granholm*; Pete Buttigieg; Xavier Becerra; Alejandro Mayorkas; Tom Vilsack; Marty Walsh; Merrick Garland; Deb Haaland*; Michael S. Regan (Regan); Samantha Power*; John Kerry; Linda Thomas-Greenfield*; Bill Burns; Nancy Pelosi*; Kevin McCarthy; Chuck Schumer; Mitch McConnell
CN: Xi Jinping (Xi); Li Qiang; Li Keqiang; Wang Yi; Yang Jiechi; Qin Gang; He Lifeng; Liu He
RU: Vladimir Putin; Sergey Lavrov; Dmitry Medvedev; Mikhail Mishustin
UA: Volodymyr Zelenskyy (Zelenskyy); Volodymyr Zelensky (Zelensky); Dmytro Kuleba; Andriy Yermak; Denys Shmyhal
BY: Alyaksandr Lukashenka (Lukashenka); Alexander Lukashenko (Lukashenko)
GB: Boris Johnson; Liz Truss*; Rishi Sunak; Keir Starmer; Theresa May*; David Cameron; James Cleverly; Dominic Raab
IE: Micheál Martin; Leo Varadkar; Simon Harris
FR: Emmanuel Macron; Jean-Yves Le Drian (Le Drian)
DE: Olaf Scholz; Angela Merkel*; Annalena Baerbock*; Friedrich Merz; Frank-Walter Steinmeier
IT: Mario Draghi; Giorgia Meloni*; Sergio Mattarella
AT: Karl Nehammer; Alexander Schallenberg
BE: Alexander De Croo (De Croo)
CA: Justin Trudeau; Mélanie Joly*; Chrystia Freeland*; Mark Carney
JP: Kishida Fumio (Kishida); Suga Yoshihide (Suga); Abe Shinzo (Abe); Ishiba Shigeru (Ishiba); Akiba Takeo (Akiba)
KR: Yoon Suk Yeol (Yoon); Moon Jae-in (Moon); Cho Tae-yong; Kim Sung-han
KP: Kim Jong Un; Kim Jong-un
AU: Anthony Albanese; Scott Morrison; Penny Wong*; Richard Marles; Marise Payne*
NZ: Jacinda Ardern*; Chris Hipkins; Christopher Luxon
IN: Narendra Modi; Subrahmanyam Jaishankar; Ajit Doval; Droupadi Murmu*
PK: Imran Khan; Shehbaz Sharif
BD: Sheikh Hasina*
LK: Ranil Wickremesinghe
ID: Joko Widodo; Prabowo Subianto; Retno Marsudi*
VN: Pham Minh Chinh (Chinh); Nguyen Phu Trong (Trong); Vo Van Thuong (Thuong); Nguyen Xuan Phuc (Phuc)
PH: Ferdinand R. Marcos, Jr. (Marcos); Rodrigo Duterte; Eduardo Año
SG: Lee Hsien Loong (Lee); Lawrence Wong; Vivian Balakrishnan
MY: Anwar Ibrahim; Ismail Sabri Yaakob
TH: Prayut Chan-o-cha (Prayut); Srettha Thavisin
KH: Hun Sen; Hun Manet
BN: Hassanal Bolkiah
MN: Ukhnaagiin Khurelsukh (Khurelsukh); Oyun-Erdene Luvsannamsrai (Oyun-Erdene)
FJ: Sitiveni Rabuka; Frank Bainimarama
PG: James Marape
BR: Luiz Inácio Lula da Silva (Lula); Jair Bolsonaro
MX: Andrés Manuel López Obrador (Obrador); Claudia Sheinbaum*; Marcelo Ebrard
AR: Alberto Fernández; Javier Milei
CL: Gabriel Boric; Sebastián Piñera
CO: Gustavo Petro; Iván Duque
PE: Dina Boluarte*; Pedro Castillo
EC: Guillermo Lasso; Daniel Noboa
UY: Luis Lacalle Pou (Lacalle Pou)
PY: Mario Abdo Benítez; Santiago Peña
CR: Rodrigo Chaves; Carlos Alvarado
PA: Laurentino Cortizo
GT: Alejandro Giammattei; Bernardo Arévalo
HN: Xiomara Castro*
SV: Nayib Bukele
DO: Luis Abinader
HT: Ariel Henry; Jovenel Moïse
JM: Andrew Holness
BB: Mia Mottley*
TT: Keith Rowley
GY: Irfaan Ali
BS: Philip Davis
CU: Miguel Díaz-Canel
VE: Nicolás Maduro; Juan Guaidó
ZA: Cyril Ramaphosa; Naledi Pandor*
KE: William Ruto; Uhuru Kenyatta
NG: Muhammadu Buhari; Bola Tinubu
GH: Nana Akufo-Addo (Akufo-Addo)
TZ: Samia Suluhu Hassan* (Samia)
ZM: Hakainde Hichilema
ET: Abiy Ahmed (Abiy)
RW: Paul Kagame
SN: Macky Sall
CD: Félix Tshisekedi
NE: Mohamed Bazoum
AO: João Lourenço
TR: Recep Tayyip Erdoğan (Erdoğan); Recep Tayyip Erdogan (Erdogan)
IL: Benjamin Netanyahu; Naftali Bennett; Yair Lapid; Isaac Herzog; Eyal Hulata; Benny Gantz; Tzachi Hanegbi; Yoav Gallant; Reuven Rivlin; Ron Dermer
PS: Mahmoud Abbas
EG: Abdel Fattah El-Sisi (El-Sisi); Abdel Fattah el-Sisi (el-Sisi); Sameh Shoukry
JO: Abdullah II
SA: Mohammed bin Salman (Salman); Faisal bin Farhan
AE: Mohammed bin Zayed (Zayed); Mohamed bin Zayed
QA: Tamim bin Hamad Al-Thani (Al-Thani)
IQ: Mustafa Al-Kadhimi (Al-Kadhimi); Mohammed Shia al-Sudani (al-Sudani); Barham Salih
IR: Ebrahim Raisi; Hassan Rouhani
SY: Bashar al-Assad (Assad)
AF: Ashraf Ghani
PL: Andrzej Duda; Mateusz Morawiecki; Donald Tusk
CZ: Petr Fiala; Petr Pavel
SK: Zuzana Čaputová*; Eduard Heger
HU: Viktor Orbán
RO: Klaus Iohannis
BG: Rumen Radev
GR: Kyriakos Mitsotakis
FI: Sauli Niinistö; Sanna Marin*
SE: Ulf Kristersson; Magdalena Andersson*
NO: Jonas Gahr Støre (Støre)
DK: Mette Frederiksen*
IS: Katrín Jakobsdóttir*
EE: Kaja Kallas*
LV: Krišjānis Kariņš
LT: Gitanas Nausėda
MD: Maia Sandu*
GE: Salome Zourabichvili*
AM: Nikol Pashinyan
AZ: Ilham Aliyev
RS: Aleksandar Vučić
XK: Albin Kurti; Vjosa Osmani*
NL: Mark Rutte
ES: Pedro Sánchez
PT: António Costa
KZ: Kassym-Jomart Tokayev
KG: Sadyr Japarov
TJ: Emomali Rahmon
TM: Serdar Berdimuhamedov
UZ: Shavkat Mirziyoyev
EU: Ursula von der Leyen* (von der Leyen); Charles Michel; Josep Borrell
NATO: Jens Stoltenberg
UN: António Guterres`

/** Offices that texts name without a name: state, office, day of entry, name. */
const terms = `
US | President | 2017-01-20 | Donald J. Trump
US | President | 2021-01-20 | Joseph R. Biden, Jr.
US | President | 2025-01-20 | Donald J. Trump
US | Vice President | 2017-01-20 | Mike Pence
US | Vice President | 2021-01-20 | Kamala Harris
US | Vice President | 2025-01-20 | J. D. Vance
US | First Lady | 2017-01-20 | Melania Trump
US | First Lady | 2021-01-20 | Jill Biden
US | First Lady | 2025-01-20 | Melania Trump`

const held: readonly Holder[] = terms
  .trim()
  .split('\n')
  .map(line => {
    const [code, office, from, name] = line.split(' | ') as [string, string, string, string]
    return { code, office, name, from }
  })

const known: readonly Official[] = table
  .trim()
  .split('\n')
  .flatMap(line => {
    const [code, list] = line.split(': ') as [string, string]
    return list.split('; ').map(entry => {
      const match = /^(?<name>.*?)(?<she>\*)?(?: \((?<surname>.*)\))?$/u.exec(entry)!
      const { name = '', surname = name.split(' ').at(-1)!, she } = match.groups!
      return { code, name, surname, pronoun: she ? 'she' : 'he' }
    })
  })

/** In a headline these follow the name, capitals and all. */
const headline =
  '(?!(?:Announc|Renew|Address|Re-?establish|Restor|Expand|Strengthen|Mobiliz|Tackl|Advanc|Accelerat|Tak|Protect|Support|Build|Creat|Provid|Direct|Reaffirm|Commit|Continu|Mak|Driv|Combat|Fight|Lower|Cut|Invest|Rais|Order|Extend|Designat|Authoriz|Amend|Set|Host|Meet|Visit|Sign|Approv|Deliver|Launch|Call|Travel|Statement|Remark|Participat|Bilateral|Trip|Administration|Highlight|Nominat|Appoint|Conven|Welcom|Unveil|Releas|Celebrat|Speak|Join|Lead|Issu|Detail|Discuss|Outlin|Mark|Attend|Thank|Urg|Propos|Establish|Award|Honor|Secur|Will|Before|After|On|At|To|In|With|And|For)(?:s|es|ed|ing|ion)?(?![\\p{L}]))'

const capital = "(?-i:\\p{Lu})(?:[\\p{L}-]|[’'](?!s(?![\\p{L}])))*"

/** Who speaks for which state. */
export const officials: Officials = {
  title:
    '(?:Mr\\.|Ms\\.|Mrs\\.|Dr\\.|(?:Vice |Deputy |First |Acting |Former |Special |Under |Assistant |Permanent |U\\.S\\. )*(?:President|First Lady|Second Gentleman|Prime Minister|Premier|Chancellor|King|Queen|Emir|Amir|Sheikh|Sultan|Crown Prince(?:-Prime Minister)?|Taoiseach|Foreign Minister|Defen[cs]e Minister|Finance Minister|Minister|Secretary[- ]General|Secretary(?: of (?:State|Defense|Energy|Commerce|Agriculture|the Treasury|the Interior|Homeland Security|Transportation|Labor|Health and Human Services))?|(?:National|Homeland) Security Advis[eo]r|Ambassador|Administrator|Commissioner|High Representative|Envoy|Presidential Envoy|Spokesperson|Press Secretary|Director|Chairman|Chair|Governor|State Councilor|Director[- ]General|Trade Representative|General Secretary))',
  name: `(?!(?:General|of|and|the|met|spoke|hosted|also|today|will|has)(?![\\p{L}]))(?:(?:bin|al|de|da|von|von der|van|van der) )?${capital}(?: (?:(?-i:\\p{Lu})\\.|(?:(?:bin|al|de|da|von der|van der|van) )?${headline}${capital})){0,4}(?:,? Jr\\.)?`,
  of: spaced('(?:,? (?:the )?(?:(?:President|Prime Minister|King) )?of (?:the )?)'),
  owner: "[’']s?(?![\\p{L}])",
  and: '[\\p{L}]\\sand\\s',
  goesOn:
    "[’']s?\\s(?!\\p{Lu})|\\sand\\s\\p{Lu}|,\\s|\\s(?:(?:also|then|further|both|each)\\s)?(?:will|would|has|had|have|is|was|are|were|said|says|told|met|spoke|made|held|[\\p{Ll}]{2,}ed)(?![\\p{L}])",
  known,
  held,
  strangers:
    'q|(?:the )?(?:press|reporters?|questions?|audience(?: member)?|moderator|operator|participants?|interviewer|host|members? of the audience)',
}
