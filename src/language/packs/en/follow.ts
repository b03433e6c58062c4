import type { FollowLexicon } from '../../follow.ts'

/** English, as governments and agencies report what became of a pledge. */
export const follow: FollowLexicon = {
  home: null,
  achieved:
    /\b(?:completed|achieved|fulfilled|entered into force|came into force|inaugurated|opened to traffic|met (?:its|the|our) (?:goal|target|commitment)|(?:reached|surpassed|exceeded) (?:its|the|our) (?:goal|target)|was held|concluded successfully)\b/iu,
  progress:
    /\b(?:increased|grew|rose|growth|year-on-year|launched|signed|began|broke ground|under way|underway|delivered|disbursed|invested|provided|progress|advanced|expanded|so far|to date|cumulative)\b/iu,
  setback:
    /\b(?:postponed|delayed|cancell?ed|suspended|halted|withdrew|withdrawn|failed|shelved|terminated|abandoned|fell short|declined|blocked)\b/iu,
  changed:
    /\b(?:instead|revised|replaced|increased to|raised to|lowered|amended|renegotiat\w*|new target)\b/iu,
  future:
    /\b(?:will|shall|should|must|intends?|plans?|commits?|pledges?|agrees?|continue|aims?|seeks?|calls? (?:for|on)|urges?|reaffirms?|supports?)\b/iu,
  done: /\b(?:has|have|had|was|were|already|since)\b/iu,
  indicators: {
    'trade volume': 'trade_volume',
    'bilateral trade': 'trade_volume',
    'two-way trade': 'trade_volume',
    'total trade': 'trade_volume',
    'trade turnover': 'trade_volume',
    'foreign direct investment': 'investment_stock',
    'sister cities': 'sister_cities',
    scholarships: 'scholarships',
    'training places': 'training_places',
    vaccine: 'vaccines',
    doses: 'vaccines',
    grants: 'grants',
    'grant aid': 'grants',
    loans: 'loans',
    flights: 'flights',
    students: 'students',
    emissions: 'emissions',
  },
  clauseMarks: /[,:;]/gu,
  itemMarks: /,|;|\band\b|\bor\b/giu,
  spaced: true,
}
