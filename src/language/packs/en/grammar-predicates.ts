import { again, asideBegins, modal } from './grammar-patterns.ts'

/** What may not follow a verb that takes an object: then the word is a noun, or shares its object with the next verb. */
export const ofObject =
  '(?! (?:for|of|to|in|from|with|by|and|or|on|at|as|through|across|that|which|who|between|among|are|is|will|has|have)(?![\\p{L}-])|[,.;])'
const determiner =
  '(?:(?:the|our|their|its|his|her|an?|all|each|every|any|some|these|those|this|that|new|further|additional|more|greater|efforts|both|other|such|one|two|three|four|five|inclusive|international|global|public|private|strong|investments?|support|access|cooperation|people)(?![\\p{L}-])|[$€£\\d“]|(?-i:\\p{Lu})[\\p{L}-]+(?:’s|s’)? )'

/** Nouns that begin with what is also a verb: “respond to supply chain shocks”. */
export const noNoun =
  '(?!(?:supply chains?|trade (?:barriers|finance|rules|policy)|market access|food security|cyber)(?![\\p{L}]))'

/** A predicate in the base form with an object of its own. */
const parallel = '(?=[^,;]{3,80},? and ~(?:{sure}|{ambiguous}|{intransitive}) )'

export const basePredicate = `~(?:{sure} and {base} (?=[\\p{L}$])|(?:meet|work|act|partner|focus|move|stand|engage) (?:with|at|on|closely|together|regularly|in|to|towards?|for) |{ambiguous} ${parallel}|{intransitive} (?=[\\p{L}$\\d])|ensure that |{sure}${ofObject} (?=[\\p{L}$€£\\d“])|{ambiguous} (?=${determiner}))`
export const gerundPredicate = `~(?:{ing} and {ing} (?=[\\p{L}$])|{intransitiveing} (?=[\\p{L}$\\d])|{ing}${ofObject} (?=[\\p{L}$€£\\d“]))`

/** Forms of verbs of saying and promising that open a predicate wherever they stand. */
export const declares =
  '(?:(?:re-?)?affirm(?:s|ed)?|reiterat(?:es?|ed)|(?:re)?confirm(?:s|ed)?|underscor(?:es?|ed)|emphasi[sz](?:es?|ed)|stress(?:es|ed)?|highlight(?:s|ed)?|acknowledg(?:es?|ed)|recogni[sz](?:es?|ed)|applaud(?:s|ed)?|commend(?:s|ed)?|thank(?:s|ed)?|congratulat(?:es?|ed)|recall(?:s|ed)?|condemn(?:s|ed)?|deplor(?:es?|ed)|discussed|reviewed|exchanged|expressed|pledge[sd]?|agree[sd]?|decide[sd]?|resolve(?:[sd]|(?= (?:to|that) ))|(?:re-?)?commit(?:s|ted)? (?:to|that)|noted|welcomed|called|urge[sd]?|encourage[sd]|invited|asked|requested|demanded|announce[sd]?|launched|proposed|endorsed|supported|opposed|rejected|intends?|planned|sought|seeks?|instruct(?:s|ed)?|direct(?:s|ed)|tasked|ordered|authori[sz]ed|voiced|conveyed|declared?|celebrated|appreciated|considered|stated|consulted|demonstrated|outlined?|charged|reflected|met|joined|spoke|offered|(?:re)?assured|underlined?s?|expects?|strives?|hoped|concur(?:s|red)?|signaled|renewed|remarked|regrets?|observed|looks?(?: forward)?|looked forward|hereby|vow(?:s|ed)?|promise[sd]?)(?![\\p{L}-])'

/** As nouns these are too common: they open a predicate only right after a conjunction. */
const perhapsDeclares =
  '(?:welcome|call (?:on|for|upon)|encourage|invite|ask|(?:request|demand|support|share)(?= )(?! (?:for|to|of|from|in|and|by) )|task (?=our|the|officials|ministers)|propose|endorse|oppose|reject|plans? to|aims? to|express|note|continue (?:to|our)|appreciate|declare|look forward|salute|regret|express|consider|stand|remain|hope|wish)(?![\\p{L}-])'

export const auxiliary = `(?:${modal}|(?:am|are|is|remains?|have|has|had|was|were|do|does|did|should|must|cannot|can|could|would|may|might)(?![\\p{L}’-]))`

/** A finite predicate that goes on with the subject of the clause before it. */
export const finite = `~(?:${auxiliary}|${declares}|${perhapsDeclares})`

export const pronoun = '(?:we|they|he|she|it|both)'
const opensSubject = `(?:all|each|both|the|our|its|their|his|her|my|this|these|those|today|there|no|any|(?-i:\\p{Lu})[\\p{L}.’'-]*)`
const inSubject = `(?!(?:which|that|who|whose|to|where|including|we|they|he|she|it|and|or) )`
export const subject = `(?:${pronoun}[’'](?:re|ll|ve|d|s)(?= )|${pronoun} ~(?:${auxiliary}|${declares}|${perhapsDeclares}|{base}|plan|aim)|${opensSubject}(?: ${inSubject}[\\p{L}\\p{N}.’'&+()-]+(?:, Jr\\.,?)?| and (?=(?:the |other |all |both |their |our |(?-i:\\p{Lu})))){0,9}? ~(?:${auxiliary}|${declares}|(?:plan|plans|aims?|seek|continues?|calls?) (?:to|on|for)|supports?))(?![\\p{L}’-])`
export const namedList = `(?:the )?(?-i:\\p{Lu})[\\p{L}.]*(?: (?:of|the|and|\\([\\p{Lu}]+\\)|(?-i:\\p{Lu})[\\p{L}.]*))*(?:, (?:the )?(?-i:\\p{Lu})[\\p{L}.]*(?: (?:of|\\([\\p{Lu}]+\\)|(?-i:\\p{Lu})[\\p{L}.]*))*)*,? and (?:the )?(?-i:\\p{Lu})[\\p{L}.]*(?: (?:of|the|for|\\([\\p{Lu}]+\\)|(?-i:\\p{Lu})[\\p{L}.]*))* ~(?:${auxiliary}|${declares})`

/** Names in a list after a preposition: the last of them is no subject, whatever participle follows it. */
export const listedAfter =
  '(?:from|in|with|to|for|of|between|across|including) (?:the )?(?-i:\\p{Lu})[\\p{L}]*(?:, (?:the )?(?-i:\\p{Lu})[\\p{L}]*)+,? and '

/** What stands before the subject: In addition, Building on…, On 5 May. */
export const leading =
  '(?:[\\p{L}-]+ing|[\\p{L}-]+ed|[\\p{L}]+ly|in|on|at|as|with|to|for|through|by|under|since|from|over|during|within|beyond|given|while|when|once|after|before|because|if|although|despite|full|today|yesterday|this|together|looking|across|amid|against|between|until|per|instead|moreover|furthermore|therefore|however|meanwhile|here|likewise|also|seized|united|mindful|conscious|aware)(?![\\p{L}’])'

/** What a promise begins with; after it stands a verb in the base form. */
const heads = `(?:${modal}(?: not| never| continue to| {adverb})*|(?:should|must)(?: not| {adverb})*|${modal} ~{governs} to|{governs} to {governs} to|${modal} ~(?:work|cooperate|collaborate|coordinate|partner|act|join forces)(?: [\\p{L}-]+){0,6}? to|{governs} to|{governs} [\\p{L}]+ly to|(?:work|works|working|agreed to work|committed to work)(?: [\\p{L}-]+){1,5}? to|(?:call(?:s|ed)? (?:up)?on|urge[sd]?|encourage[sd]?|ask(?:s|ed)?|invite[sd]?|request(?:s|ed)?|instruct(?:s|ed)?|direct(?:s|ed)?|task(?:s|ed)?) [^,;]{2,60}? to|demand(?:s|ed)? that(?: [\\p{L}]+){1,3})`

/** A sum of money, and over how long it is spent. */
const spent = '[$€£][\\d.,]+(?:k| (?:thousand|million|billion|trillion))?(?: over [^,;]{3,25})?'

/** Nouns and verbs that an infinitive completes: it is no purpose. */
export const completed = `(?:${spent}|everything [\\p{L}]+ can|legislation|policies|practices|pillars|procedures|memorand(?:um|a) of understanding|number of [\\p{L}]+|means for [^,;]{3,40}|efforts?|ability|abilities|capacity|capacities|capabilities|steps|actions?|measures|initiatives?|mechanisms?|means|process(?:es)?|programs?|platforms?|dialogues?|everything|funds|reforms?|needed|necessary|needs?|opportunit(?:y|ies)|ways?|how|rights?|order|as well as|able|and|or|,|due|potential|failure|attempts?|pressure|freedom|mandate|tools|resources|plans?|role|willingness|desire|aspirations?|vision|interest|invitation|calls?|{governs}|{governs} [\\p{L}]+ly)`

/** “To” with any verb, also one that is as often a noun. */
export const infinitive = `(?:${basePredicate}|${gerundPredicate}|~{base} (?=[\\p{L}$\\d]))`

export const afterInfinitive = `(?:~{base} .*|.*(?:{governs} to|${again()}.* to|(?:invite|urge|ask|encourage|call|work).* to) .*)`

/** What a sum or a law is for is one list, whatever parts it. */
const withinList = `(?!.*(?:${spent}|legislation) to ~{base} )`

/** An infinitive that completes a noun is not over yet: what “and” adds to it without a comma belongs to the noun. */
export const withinEffort =
  '(?!.*(?:efforts?|initiatives?|(?:new|additional|further|urgent|bold) (?:[\\p{L}-]+ )?(?:steps|actions?|measures|commitments)(?: in line with [^,;]{3,80})?|orders?|memorand(?:um|a)) to ~{base} [^,;]*$)'

/** The aims of an effort or an order, and what a thing that is promised will do, are one list, also where commas part them. */
export const withinAims = `(?!.*(?:efforts?|orders?|memorand(?:um|a)|ability) to ~{base} [^;]*$)(?!(?:(?!${heads} (?!further \\p{L}+al )~{base} ).)* that will ~{base} [^;]*$)`

/** “A free and open sea”: after an adjective a word that is also a verb is another adjective. */
export const notAdjective =
  '(?!(?:.* )?(?:an?|the|for|of|towards?) (?:[\\p{L}-]+, ){0,3}(?:free|safe|fair|inclusive|transparent|stable|resilient|trusted|peaceful|prosperous|reliable|affordable|equitable|just|healthy|diverse|accessible|interoperable|sustainable|vibrant|democratic)$)'

export const afterBase = `${withinList}(?:(?:(?:[•*·–—-]|\\(?\\d{1,3}[.)]) )?|(?:(?!${heads} ).)*${heads} )~{base} (?!.*(?<!(?:efforts?|ability|capacity|steps|actions?|measures|ways?) )to ~{base} )(?!(?:.* )?{base},?$).+`

/** What stands between commas parts no subject from its verb. */
export const aside = `(?!(?:(?:today|in addition|to (?:this|that) end), )?(?:the |our )?(?-i:\\p{Lu})(?:(?! (?:${auxiliary}|${declares}))[^,;]){1,80}, ${asideBegins}(?:(?! (?:${auxiliary}|${declares}))[^,;]){2,100}$)`
