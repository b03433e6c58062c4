import type { OpenerRule } from '../../grammar/rules.ts'
import { spaced, words } from './grammar-patterns.ts'

/** What stands before the subject of a clause and says nothing. */
export const openers: readonly OpenerRule[] = [
  {
    id: 'en.open.declare',
    pattern: spaced(
      `we ~(?:reiterated?|reaffirm(?:ed)?|affirm(?:ed)?|confirm(?:ed)?|stated?|stress(?:ed)?|underscored?|emphasi[sz]ed?|declared?|noted?|agreed?|make clear)(?: [\\p{L}]+ly)? that |we ~(?:(?:re)?assured?|told|informed|reminded?) [^,;]{2,40}? that `,
    ),
    example: 'We reaffirm that the border will stay open.',
  },
  {
    id: 'en.open.item',
    item: true,
    pattern:
      '(?:[•*·–—-]|\\(?[ivx]{1,4}[).]|\\(?\\d{1,3}[).]|\\d{1,3}(?=\\s+(?-i:\\p{Lu}{4,}))|\\(?[a-h]\\))(?=\\s)',
    example: '• Open a second office.',
  },
  {
    id: 'en.open.line',
    item: true,
    pattern: '(?<=(?:^|\\n)[ \\t]*)(?=(?-i:\\p{Lu})[\\p{L}]+\\s)(?=(?:{adverb}\\s)?{base}\\s)',
    example: 'Open a second office.',
  },
  {
    id: 'en.open.aim',
    pattern: spaced(
      '(?-i:To) ~{base} [^,;]{2,90}, (?=(?:we|they|it|(?:this|the|these|his|her|our|President [\\p{L}’]+) [^,;]{2,60}) )',
    ),
    example: 'To calm the market, the plan proposes a new fund.',
  },
  {
    id: 'en.open.together',
    pattern: spaced('together,? (?=(?:they|we|both|the (?:two )?(?:leaders|sides|ministers)) )'),
    example: 'Together, they reaffirmed their ties.',
  },
  {
    id: 'en.open.why',
    pattern: spaced("(?:that|this|which)(?: is|[’']s) (?:also |exactly |precisely )?why "),
    example: 'That is why the council must act.',
  },
  {
    id: 'en.open.to-affirm',
    pattern: spaced(
      '(?:to (?=(?:re)?affirm|reiterat|underscor|emphasi|stress|convey|express|pledge (?:his|her|their|our|the) |highlight|(?:reinforce|renew) (?=(?:our|their|the) (?:[\\p{L}-]+ ){0,3}?(?:commitment|resolve|support|solidarity) (?:to|for) ))|(?:including )?by (?=announcing|continuing|committing|pledging)|(?:through|under|in|by) which |that (?=will|aims?|intends?|(?:is|are) (?:expected|designed|intended) to [^;]{3,60}[$€£]\\d))',
    ),
    example: 'We met to reaffirm our commitment to trade.',
  },
  {
    id: 'en.open.joint',
    pattern: spaced('(?:,|and|but|as well as|or|while|also|then)(?=[\\s,])'),
    example: 'and restore trains',
  },
  {
    id: 'en.open.connective',
    pattern: words(
      '(?:in addition|additionally|moreover|furthermore|finally|lastly|also|together|to (?:this|that) end|in this (?:regard|context|respect|spirit|connection)|in doing so|specifically|in particular|therefore|accordingly|for example|likewise|similarly|as such|here|today|globally|meanwhile|further|and|looking ahead|going forward|as a first step|as a next step|first|second|third|fourth|fifth|above all|at the same time|as governments|again)(?:,| and(?= we )|(?= (?:we|the|they|President)))',
    ),
    example: 'In addition, we will …',
  },
]
