import type { GroupRules } from '../../grammar/rules.ts'
import { spaced } from './grammar-patterns.ts'

/** Groups of people and bodies for whom something is done. */
const heads =
  'communities|newcomers|HBCUs|(?:persons|people) with disabilities|families|households|workers|employees|employers|farmers|ranchers|producers|growers|fishers|farmworkers|students|teachers|educators|schools|colleges|universities|school districts|districts|veterans|servicemembers|seniors|children|kids|women|girls|youth|young people|parents|caregivers|survivors|victims|refugees|migrants|asylum seekers|immigrants|consumers|borrowers|taxpayers|homeowners|homebuyers|renters|tenants|residents|individuals|(?:people|individuals) with (?!an? |the )[\\p{L}]+|(?:older|working|young|disabled|low-income) (?:Americans|people|adults)|patients|providers|professionals|nurses|doctors|physicians|clinicians|health cent(?:er|re)s|hospitals|nursing homes|clinics|pharmacies|jurisdictions|(?-i:states)|governors|mayors|cities|counties|towns|territories|Tribes|tribes|Tribal Nations|Tribal governments|agencies|departments|organi[sz]ations|non-?profits|institutions|networks|businesses|companies|firms|manufacturers|operators|utilities|enterprises|entrepreneurs|investors|importers|exporters|researchers|scientists|scholars|food banks|first responders|firefighters|populations'

/** Groups that promise or are called on for themselves, and are no organs of a state. */
const doers =
  'companies|firms|businesses|manufacturers|automakers|employers|investors|banks|lenders|insurers|utilities|retailers|universities|colleges|hospitals|nursing homes|foundations|philanthropies|donors|unions|pharmacies|airlines|operators|providers|nonprofits|politicians|legislators|lawmakers|CEOs'

/** What stands before the name of a group and is no part of it. */
const lead =
  "(?:(?:(?:(?:many|most|some|all|each|any|half) of|America[’']s|(?:the|our) (?:nation|country|world|state)[’']s|the|our|their|its|all|any|every|each|many|most|more|some|other|both|up to|over|at least|roughly|nearly|about|approximately|an estimated|hundreds of|thousands of|tens of thousands of|millions of|additional|new|existing|selected|eligible|interested|key|various|individual|these|those|such|relevant|public|[\\d.,]+(?: (?:thousand|million))?) )|(?:(?-i:\\p{Ll})[\\p{L}-]*, )*(?-i:\\p{Ll})[\\p{L}-]*,? (?:and|or) (?=(?:[\\p{L}-]+ ){1,3}?(?:heads)(?![\\p{L}-]))(?-i:\\p{L})[\\p{L}-]* )*".replace(
    'heads',
    heads,
  )

const modifier =
  '(?!(?:and|or|of|to|for|with|in|on|at|by|from|that|which|who|as|the|an?|is|are|will|can|may|their|our|its|his|her|this|these|those|such|into|across|through|including|between|help|get|make|keep|more|support|protect|serve|reach|train|provide|allow|enable|[\\p{L}]+ing|[\\p{L}]+ly|{base})(?![\\p{L}-]))[\\p{L}-]+ '

const name = `(?<name>(?:(?-i:\\p{Lu})[\\p{L}-]* and (?-i:\\p{Lu})[\\p{L}-]* )?(?:${modifier}){0,2}?(?:${heads}))(?![\\p{L}-])`

/** A place or a people by its name, as a title gives it. */
const place = '(?-i:\\p{Lu})[\\p{L}.’-]*(?: (?:and |of )?(?-i:\\p{Lu})[\\p{L}.’-]*){0,3}?'

/** For whom, with whom: groups without a name of their own, recorded as the text calls them. */
export const groups: GroupRules = {
  kinds: ['announcement', 'speech', 'report'],
  opens: spaced(
    `(?<![\\p{L}-])(?:to|for|with|among|into|across|in(?! (?:[\\p{L}-]+,? ){0,4}?(?:cities|counties|towns|territories|states)(?![\\p{L}-]))|(?:pay|hire|recruit|engage|connect|support|help|assist|offer|allow|award|reach|empower|protect|remind|train|encourage|ask|require|urge|invite|equip|fund)(?:s|ing)?|(?:provid|giv|enabl|serv)(?:e|es|ing)) ${lead}${name}`,
  ),
  among: spaced(`(?<![\\p{L}-])(?:to|with) ${lead}${name}`),
  goesOn: spaced(`(?:, (?:and )?| and )${lead}${name}`),
  acts: spaced(
    `(?:(?:the|our|these|those|such|all|many|most|several|other|some|leading|additional|[\\d,]+|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of) )*(?<name>(?:(?!no )${modifier}){0,3}?(?:${doers}))(?: (?:in|of|from|at|across|that|which|with|including|represented|participating) .*)?`,
  ),
  besides: spaced(
    `,?(?: and|,? along with|,? together with|,? alongside) (?:the |its |our |their )?(?<name>(?:(?!and |or |of |the )[\\p{L}-]+ ){0,2}?(?:allies and partners|partners and allies|allies|partners))(?![\\p{L}-])`,
  ),
  decidedFor: [
    {
      id: 'en.for.aid',
      pattern: spaced(
        `(?:(?:(?:aid|assistance|relief|funding) available|(?:sends?|gives?|grants?|extends?) (?:[\\p{L}-]+ ){0,3}?(?:aid|assistance|relief)) (?:to|for) |(?:approves?|amends?|issues?|declares?)(?: an?)? (?=[^,;]{3,80} declaration)|(?:protect|support|help|serve|assist)(?:s|ing)? (?:the )?(?:people|residents|families|communities) (?:in|of) )(?:the )?(?:(?:state|commonwealth|territory|province|people) of )?(?:the )?(?<name>${place})(?=(?: major| minor)? (?:disaster|emergency|state of)(?![\\p{L}])|[,;]| (?:after|following|in|on) |$)`,
      ),
      example: 'Ministry Sends Urgent Relief to the Province of Strelsau',
    },
  ],
}
