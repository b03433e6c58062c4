import type { Official, Officials } from '../../grammar.ts'
import { spaced } from './grammar-patterns.ts'

/** code: full name (surname where it is not the last word) of heads of state, government and organisations since 2020 */
const table = `
US: Joseph R. Biden, Jr. (Biden); Kamala Harris; Antony Blinken; Jake Sullivan; Donald J. Trump (Trump); Janet Yellen; Lloyd Austin; Gina Raimondo; Katherine Tai; Karine Jean-Pierre; Jennifer Granholm; Samantha Power; John Kerry
CN: Xi Jinping (Xi); Li Qiang; Li Keqiang; Wang Yi
RU: Vladimir Putin; Sergey Lavrov
UA: Volodymyr Zelenskyy (Zelenskyy); Volodymyr Zelensky (Zelensky)
GB: Boris Johnson; Liz Truss; Rishi Sunak; Keir Starmer
FR: Emmanuel Macron
DE: Olaf Scholz; Angela Merkel
IT: Mario Draghi; Giorgia Meloni
CA: Justin Trudeau
JP: Kishida Fumio (Kishida); Suga Yoshihide (Suga)
KR: Yoon Suk Yeol (Yoon); Moon Jae-in (Moon)
AU: Anthony Albanese; Scott Morrison
NZ: Jacinda Ardern; Chris Hipkins
IN: Narendra Modi
ID: Joko Widodo
VN: Pham Minh Chinh (Chinh); Nguyen Phu Trong (Trong)
PH: Ferdinand R. Marcos, Jr. (Marcos); Rodrigo Duterte
SG: Lee Hsien Loong (Lee)
MY: Anwar Ibrahim
TH: Prayut Chan-o-cha (Prayut); Srettha Thavisin
BR: Luiz Inácio Lula da Silva (Lula); Jair Bolsonaro
MX: Andrés Manuel López Obrador (Obrador)
AR: Alberto Fernández
CL: Gabriel Boric
CO: Gustavo Petro; Iván Duque
ZA: Cyril Ramaphosa
KE: William Ruto; Uhuru Kenyatta
NG: Muhammadu Buhari; Bola Tinubu
AO: João Lourenço
TR: Recep Tayyip Erdoğan (Erdoğan)
IL: Benjamin Netanyahu; Naftali Bennett; Yair Lapid; Isaac Herzog
PS: Mahmoud Abbas
EG: Abdel Fattah El-Sisi (El-Sisi)
SA: Mohammed bin Salman (Salman)
IQ: Mustafa Al-Kadhimi (Al-Kadhimi); Mohammed Shia al-Sudani (al-Sudani)
PL: Andrzej Duda; Mateusz Morawiecki
FI: Sauli Niinistö
SE: Ulf Kristersson; Magdalena Andersson
NL: Mark Rutte
ES: Pedro Sánchez
KZ: Kassym-Jomart Tokayev
KG: Sadyr Japarov
TJ: Emomali Rahmon
TM: Serdar Berdimuhamedov
UZ: Shavkat Mirziyoyev
EU: Ursula von der Leyen (von der Leyen); Charles Michel; Josep Borrell
NATO: Jens Stoltenberg
UN: António Guterres`

const known: readonly Official[] = table
  .trim()
  .split('\n')
  .flatMap(line => {
    const [code, list] = line.split(': ') as [string, string]
    return list.split('; ').map(entry => {
      const match = /^(?<name>.*?)(?: \((?<surname>.*)\))?$/u.exec(entry)!
      const name = match.groups!['name']!
      return { code, name, surname: match.groups!['surname'] ?? name.split(' ').at(-1)! }
    })
  })

/** In a headline these follow the name, capitals and all. */
const headline =
  '(?!(?:Announc|Host|Meet|Visit|Sign|Approv|Deliver|Launch|Call|Travel|Statement|Remark|Participat|Bilateral|Trip|Administration|Highlight|Nominat|Appoint|Conven|Welcom|Unveil|Releas|Celebrat|Speak|Join|Lead|Issu|Will|Before|After|On|At|To|In|With|And|For)(?:s|es|ed|ing|ion)?(?![\\p{L}]))'

const capital = "(?-i:\\p{Lu})(?:[\\p{L}-]|[’'](?!s(?![\\p{L}])))*"

/** Who speaks for which state. */
export const officials: Officials = {
  title:
    '(?:Mr\\.|Ms\\.|Mrs\\.|Dr\\.|(?:Vice |Deputy |First |Acting |Former |Special |Under |Assistant |Permanent |U\\.S\\. )*(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Sultan|Crown Prince|Taoiseach|Foreign Minister|Defen[cs]e Minister|Finance Minister|Minister|Secretary[- ]General|Secretary(?: of (?:State|Defense|Energy|Commerce|Agriculture|the Treasury|the Interior|Homeland Security|Transportation|Labor|Health and Human Services))?|(?:National|Homeland) Security Advis[eo]r|Ambassador|Administrator|Commissioner|High Representative|Envoy|Presidential Envoy|Spokesperson|Press Secretary|Director|Chairman|Chair|Governor|State Councilor|Director[- ]General|Trade Representative|General Secretary))',
  name: `(?!(?:General|of|and|the|met|spoke|hosted|also|today|will|has)(?![\\p{L}]))${capital}(?: (?:(?-i:\\p{Lu})\\.|(?:(?:bin|al|de|da|von der|van der|van) )?${headline}${capital})){0,4}(?:,? Jr\\.)?`,
  of: spaced('(?:,? (?:the )?(?:(?:President|Prime Minister|King) )?of (?:the )?)'),
  known,
}
