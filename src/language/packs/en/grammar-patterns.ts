/**
 * How patterns of this pack are written: a space stands for white space, `~` for adverbs (and the space after them),
 * and the whole does not touch other letters, but for what is left of a word that was drawn together: we’ll.
 */
export const words = (pattern: string): string =>
  `(?:(?<![\\p{L}\\p{N}’'-])|(?=[’']))(?:${spaced(pattern)})(?!(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}’-])`

/** The same without asking what stands before and after. */
export const spaced = (pattern: string): string =>
  pattern.replaceAll(' ', '\\s+').replaceAll('~', '(?:{adverb},?\\s+(?:and\\s+)?){0,5}')

/** The noun that a promise is called by. */
export const promise =
  '(?:commitments?|pledges?|determination|resolve|dedication|intentions?|intent|readiness|willingness|ambitions?|vow|promise|aspirations?|desire|goals?|objectives?|obligations?|keenness|eagerness)'

/** Whose it is, and how: our steadfast and ironclad, the United States’ */
export const whose =
  "(?:(?:our|their|its|his|her|the|a|an|U\\.S\\.|[\\p{L}.]+(?:’s?|'s?)) )?(?:(?!that |which |of |for |with |on |in |by |from )[\\p{L}.’-]+,? ){0,5}?"

/** Says again what was promised: reaffirm, reiterated, underscores. */
export const again = (form: 'all' | 'past' = 'all'): string =>
  form === 'past'
    ? '(?:reaffirmed|reiterated|affirmed|confirmed|reconfirmed|re-affirmed|underscored|emphasi[sz]ed|stressed|highlighted|restated|recalled|renewed|expressed|declared|noted|stated|conveyed|voiced|reemphasi[sz]ed|demonstrated|underlined|signaled|repeated|made clear|shared)'
    : '(?:(?:re-?)?affirm(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)|(?:re)?confirm(?:s|ed|ing)?|underscor(?:e|es|ed|ing)|underlin(?:e|es|ed|ing)|(?:re-?)?emphasi[sz](?:e|es|ed|ing)|stress(?:es|ed|ing)?|highlight(?:s|ed|ing)?|restat(?:e|es|ed|ing)|renew(?:s|ed|ing)?|express(?:es|ed|ing)?|declar(?:e|es|ed|ing)|convey(?:s|ed|ing)?|voic(?:e|es|ed|ing)|demonstrat(?:e|es|ed|ing)|repeat(?:s|ed|ing)?|not(?:e|es|ed|ing)|(?-i:stat(?:e|es|ed|ing))|shar(?:e|es|ed|ing)|reinforc(?:e|es|ed|ing)|reflects?(?= our )|ha(?:ve|s)(?= an? (?:shared|joint|common)))'

/** Forms of to be and to stay. */
export const being =
  "(?:am|are|is|was|were|be|being|’re|'re|remain(?:s|ed|ing)?|stand(?:s|ing)?|stood|stay(?:s|ed)?|continue(?:s|d)? to be|will remain|will be)"

export const modal = "(?:will(?! of )|shall|’ll|'ll)"

/** A promise named again without a verb of its own: …, and our resolve to … */
export const promised =
  "(?:our|their|its|his|her|the (?:United States|U\\.?S\\.?|government)(?:’s?|'s?)?|(?:strong|continued|sustained|ongoing|enduring|unwavering|steadfast|full) (?:U\\.?S\\.? )?(?=support|solidarity)) (?:[\\p{L}-]+,? (?:and )?){0,4}?(?:commitments?|determination|resolve|readiness|willingness|support|solidarity|intention|intent|dedication|opposition|pledge) (?:to|for|of|with)(?![\\p{L}])"

/** The form of a verb that follows to be, of what is done and not of what is felt or known. */
export const participle =
  '(?!(?:encouraged|asked|urged|invited|allowed|enabled|committed|determined|dedicated|prepared|resolved|pleased|delighted|honou?red|expected|needed|required|joined|followed|met|affected|concerned|limited|remembered|missed|saved|reduced|improved|strengthened|enhanced|measured|judged|held|attended|hosted)(?![\\p{L}]))(?:[\\p{L}-]{3,}ed|built|made|given|sent|taken|put|set|paid|held|led|spent|drawn|chosen|written|brought|bought|sold|shown|found|begun|split)'

/** The capital I, where case is ignored. */
export const first = '(?-i:\\p{Lu})(?<=I)'

/** Words after which stands whose readiness or plan it is, told beside other things. */
export const tellsOf =
  '(?:discuss(?:ed|ing)|including|shar(?:ed|ing)|strengthens|demonstrates?|reflects?|about|(?:heart|cent(?:er|re)|part) of|discussed (?:[^.;]|\\.(?=\\p{L}|,| \\p{Ll})){3,200},? and)'

/** Whose readiness, and to do what: their readiness to, the council’s plans to. */
export const owned =
  "(?:their|its|his|her|our|(?:the )?(?-i:\\p{Lu})[\\p{L}.]+(?: (?-i:\\p{Lu})[\\p{L}.]+){0,3}(?: (?:administration|government))?(?:’s|’|'s|')|the U\\.?S\\.?) (?:[\\p{L}-]+ ){0,3}?(?:readiness|intent|intention|desire|plans|willingness|determination|resolve|commitments?)(?: through [\\p{L}]+)? to(?= ~(?:{base}|{ing}) )"

/** Words that each begin with a capital, as in a heading. */
export const titled =
  '(?-i:(?:(?:[\\p{Lu}\\d“‘$(&[]\\S*|and|of|the|for|to|in|on|with|an?|by|from|at|or|as|through|into|via|against|across|between|among|over|under|up|[-–—])(?:\\s+|$))'

/** How what is said in passing between a subject and its verb begins: “The agency, through its fund, will lend”. */
export const asideBegins =
  '(?:in (?:(?:close|full) )?(?:coordination|partnership|consultation|cooperation|collaboration|concert|conjunction) with|through|together with|along with|alongside|working with|with (?:the support of|support from|funding from)|subject to|pending|as (?:part of|chair|host|president)) '

/** Without “and”: the clause is no further member of a chain. */
export const notCoordinate = '(?!.*(?:and|as well as|or))'
