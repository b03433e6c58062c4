import type { FollowLexicon } from '../../follow.ts'

/** English, as governments and agencies report what became of a pledge. */
export const follow: FollowLexicon = {
  home: null,
  achieved:
    /\b(?:completed|achieved|fulfilled|entered into force|came into force|inaugurated|opened to traffic|met (?:its|the|our) (?:goal|target|commitment)|(?:reached|surpassed|exceeded) (?:its|the|our) (?:goal|target)|was held|concluded successfully)\b/iu,
  progress:
    /\b(?:increased|grew|rose|reached|hit|totall?ed|up \d|growth|year[- ]on[- ]year|accelerated|construction (?:of|on) [^.]{0,60}(?:began|begun|started)|launched|signed|began|started|kicked off|broke ground|under way|underway|delivered|disbursed|invested|provided|progress|advanced|expanded|so far|to date|cumulative)\b/iu,
  setback:
    /\b(?:postponed|delayed|cancell?ed|suspended|halted|withdrew|withdrawn|failed|shelved|terminated|abandoned|fell short|declined|blocked)\b/iu,
  changed:
    /\b(?:instead|revised|replaced|increased to|raised to|lowered|amended|renegotiat\w*|new target)\b/iu,
  fulfilled: {
    hold: /\b(?:was|were) held\b|\b(?:opened|opens|kicked off|took place|takes place|convened|concluded|wrapped up)\b/iu,
    establish:
      /\b(?:(?:was|were|has been|have been) (?:formally |officially )?(?:established|set up|founded|created|inaugurated|launched)|unveiled|inaugurated)\b/iu,
    build:
      /\b(?:completed|opened to traffic|put into (?:operation|service)|entered (?:operation|service))\b/iu,
    sign: /\b(?:(?:was|were|has been|have been) signed|signed (?:an?|the|\d+)|took effect|entered into force)\b/iu,
    open: /\b(?:resumed|(?:was|were|has been|have been) (?:opened|launched|resumed))\b/iu,
  },
  ordinal: /\b(?:(\d[\d,]*)(?:st|nd|rd|th)|(hundredth|thousandth))\b/iu,
  ordinals: { hundredth: 100, thousandth: 1000 },
  future:
    /\b(?:will|shall|should|must|intends?|plans?|commits?|pledges?|agrees?|continue|aims?|seeks?|calls? (?:for|on)|urges?|reaffirms?|supports?)\b/iu,
  done: /\b(?:has|have|had|was|were|already|since)\b/iu,
  indicators: {
    trade: 'trade_volume',
    'trade agreement': null,
    'trade deal': null,
    'trade fair': null,
    'trade deficit': null,
    'trade surplus': null,
    'trade barriers': null,
    'trade zone': null,
    'free trade': null,
    'service trade': null,
    'imports and exports': 'trade_volume',
    'exports and imports': 'trade_volume',
    'trade volume': 'trade_volume',
    'bilateral trade': 'trade_volume',
    'two-way trade': 'trade_volume',
    'total trade': 'trade_volume',
    'trade turnover': 'trade_volume',
    'foreign direct investment': 'investment_stock',
    'sister cities': 'sister_cities',
    'sister city': 'sister_cities',
    'friendship cities': 'sister_cities',
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
