import type { KindRule } from '../../reading.ts'

/** How the title, the head and the first lines of a text show what kind of text it is. */
export const kinds: readonly KindRule[] = [
  {
    id: 'joint-statement-title',
    kind: 'joint_statement',
    place: 'title',
    weight: 8,
    pattern:
      /^(?!readout|fact sheet|remarks)(?:.{0,120}\b(?:joint (?:\w+ )?(?:leaders[’']? )?(?:statement|declaration)|(?:leaders|ministers)[’']? (?:joint )?(?:statement|declaration|vision statement)|joint vision statement|joint leaders[’']? statement|joint readout)\b|(?:the )?\p{Lu}\w+ Declaration\b|.{0,120}\b(?:summit|leaders.{0,20}) declaration\b)/iu,
    example: 'Joint Statement of the Leaders of the Five Nations',
  },
  {
    id: 'declaration-title',
    kind: 'joint_statement',
    place: 'title',
    weight: 7,
    pattern:
      /^(?!.*\b(?:disaster|emergency|approv\w+|amend\w*|proclamation|independence)\b)(?!statement|remarks|readout|fact ?sheet|president).{3,140}\bdeclaration(?: (?:on|of|for) .{3,80})?$/iu,
    example: 'Forum of the Lake Fishers Declaration',
  },
  {
    id: 'joint-opening',
    kind: 'joint_statement',
    place: 'opening',
    weight: 5,
    pattern: /^(?:[^.\n]{0,60}, )?we ?[,—–] ?the \p{L}/iu,
    example: 'We, the ministers of the five states, met in Lima.',
  },
  {
    id: 'communique-title',
    kind: 'communique',
    place: 'title',
    weight: 9,
    pattern:
      /^(?!statement|remarks|readout|fact ?sheet|letter|message)(?:.*\b)?communiqu(?:e|é)s?(?!\p{L})/iu,
    example: 'Leaders’ Communiqué',
  },
  {
    id: 'agreement-title',
    kind: 'agreement',
    place: 'title',
    weight: 8,
    pattern:
      /^(?!statement|joint statement|remarks|readout|fact ?sheet|letter|message|executive|president|notice)(?:the )?(?:[\p{L}\p{Pd}’'. ]{0,80}\b)?(?:memorandum of (?:understanding|cooperation)|treaty|protocol|agreement|convention) (?:between|on|of|concerning|for)\b/iu,
    example: 'Memorandum of Understanding between the Two Ministries',
  },
  {
    id: 'speech-title',
    kind: 'speech',
    place: 'title',
    weight: 8,
    pattern:
      /^(?:(?:excerpts?|transcript)(?: from| of)? )?(?:(?:opening|closing|keynote|full|prepared|joint) )?(?:remarks|speech|address|keynote|toast)\b|^(?!fact ?sheet|readout|statement)[^:]{3,60}[’']s? (?:remarks|speech|(?:opening|keynote|inaugural)? ?address)\b/iu,
    example: 'Remarks by the Foreign Minister at the Forum',
  },
  {
    id: 'speech-addressee',
    kind: 'speech',
    place: 'addressee',
    weight: 6,
    pattern:
      /^(?:(?:Your )?Excellenc(?:y|ies)|Ladies and gentlemen|Distinguished|Dear (?:friends|colleagues)|Mr\.? (?:President|Chair|Speaker)|Colleagues|Friends|Good (?:morning|afternoon|evening))\b/iu,
    example: 'Excellencies, ladies and gentlemen,',
  },
  {
    id: 'press-conference-title',
    kind: 'press_conference',
    place: 'title',
    weight: 9,
    pattern: /\b(?:press conference|press gaggle|press availability|press briefing by|regular press)\b/iu,
    example: 'Joint Press Conference after the Talks',
  },
  {
    id: 'briefing-title',
    kind: 'briefing',
    place: 'title',
    weight: 8,
    pattern:
      /^(?:.{0,40}\s)?(?:readouts?|background (?:press )?(?:call|briefing)|press call|briefing|summary of outcomes|outcomes? of)\b/iu,
    example: 'Readout of the Minister’s Call with her Counterpart',
  },
  {
    id: 'announcement-title',
    kind: 'announcement',
    place: 'title',
    weight: 7,
    pattern:
      /^(?:.{0,20}\s)?fact ?sheet\b|\bannounce(?:s|ment|ments|d)?\b|^statement (?:by|from|of|on)\b|^(?!joint|fact|readout)[^:]{3,60} statement (?:on|regarding|about|following|after|for)\b|^letter (?:from|to)\b|^president\b.{3,60}\bapproves\b|\bto host\b|\bwill (?:host|visit|travel|attend)\b/iu,
    example: 'FACT SHEET: New Steps on Clean Energy',
  },
  {
    id: 'interview-title',
    kind: 'interview',
    place: 'title',
    weight: 7,
    pattern: /\b(?:interview(?:s|ed)?(?: with)?|in conversation with|Q\s?&\s?A)\b/iu,
    example: 'Interview with the Secretary-General',
  },
  {
    id: 'commentary-title',
    kind: 'commentary',
    place: 'title',
    weight: 9,
    pattern: /^(?:opinion|commentary|editorial|op-ed|analysis|viewpoint|column)\b\s*[:|–—-]/iu,
    example: 'Opinion: What the summit left open',
  },
  {
    id: 'commentary-byline',
    kind: 'commentary',
    place: 'byline',
    weight: 9,
    pattern: /\b(?:editorial board|staff commentator|columnist|opinion)\b/iu,
    example: 'By the Editorial Board',
  },
  {
    id: 'feature-title',
    kind: 'feature',
    place: 'title',
    weight: 4,
    pattern: /^(?:feature|explainer|explained|profile|in pictures)\s*[:|–—-]|\?$/iu,
    example: 'Explainer: how the corridor works',
  },
  {
    id: 'briefing-opening',
    kind: 'briefing',
    place: 'opening',
    weight: 4,
    pattern:
      /\b(?:briefed (?:reporters|journalists|the press)|told (?:a|reporters at a) (?:press )?briefing)\b/iu,
    example: 'The deputy minister briefed reporters on the outcome.',
  },
]
