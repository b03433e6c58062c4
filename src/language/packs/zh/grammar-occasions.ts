import type { ClauseRule } from '../../grammar/rules.ts'

/** Clauses that say on what occasion, about what, as whom or with whom: they belong to the predicate after them. */
export const occasions: readonly ClauseRule[] = [
  {
    id: 'zh.fold.whatever',
    decision: 'fold',
    text: '(?:无论|不管|不论|尽管|虽然|即使)',
    cue: false,
    example: '无论形势如何变化，……',
  },
  {
    id: 'zh.fold.occasion',
    decision: 'fold',
    empty: true,
    text: '[^，]{2,30}(?:宣布|决定|同意|承诺|下令)[^，]*(?:后|以来|当天|当日|(?<!小)时)$|在(?![^，]*(?:表示|强调|指出|称|说)$)[^，]{0,24}(?:支持|宣布|决定|承诺|呼吁|提议|要求|计划)[^，]*(?:[下后前时]|之际|期间|过程中)$|(?:针对|对于?|关于|鉴于|随着|由于|自从|自)(?![^，]*(?:表示|强调|指出|称|说)$)[^，]{0,24}(?:宣布|决定|计划|承诺|呼吁|提议|建议|要求|拟|将|继续|不断)[^，]*$',
    next: '.',
    example: '针对该国宣布提高关税，……',
  },
  {
    id: 'zh.leave.occasion',
    decision: 'leave',
    cue: false,
    text: '在(?![^，]*(?:表示|强调|指出|称|说)[之以]?后$)[^，]{4,}(?:后|当天|当日)$',
    next: '.',
    example: '在渔港清淤完成之后，……',
  },
  {
    id: 'zh.fold.topic',
    decision: 'fold',
    cue: false,
    text: '(?:对于?|关于)[^，]{2,}$',
    next: '.*(?:要|应|必须|将)',
    example: '对发现的问题，……',
  },
  {
    id: 'zh.fold.matter',
    decision: 'fold',
    position: 'first',
    cue: false,
    verb: true,
    next: '(?:要|必须|应|关键)',
    example: '应对气候变化，必须……',
  },
  {
    id: 'zh.fold.as',
    decision: 'fold',
    cue: false,
    verb: false,
    text: '[^，]{0,12}?作为[^，]*$',
    example: '作为重要经贸伙伴，……',
  },
  {
    id: 'zh.fold.effort',
    decision: 'fold',
    predicate:
      '(?![^，]*[站抱走]在一起$)(?:同|与|以)?[^，]{0,24}?(?:一道(?:努力|行动)?|共同努力|携手努力|一起(?:努力)?|以此为契机)$',
    example: '愿同各国共同努力，……',
  },
]
